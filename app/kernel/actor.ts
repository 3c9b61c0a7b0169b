import type { Locale } from "./words.ts";

/** Who acts, as an audit line needs to know them. */
export type Actor = { id: string; name: string; locale: Locale };

/** Acts on the clock or from a command line are the portal's own. */
export const portalItself: Actor = { id: "portal", name: "Tawafuq", locale: "fr" };
