import { createContext, useContext } from "react";

/** What a page needs of its answer: the address of our script and the nonce that lets it run. */
export const PageContext = createContext<{ script: string; nonce: string }>({ script: "", nonce: "" });

export const usePageContext = () => useContext(PageContext);
