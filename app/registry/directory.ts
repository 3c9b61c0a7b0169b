import { codesAsked, oneOf, pageAsked } from "./list.ts";

export const directoryFacets = ["region", "sector", "stage", "technology", "need"] as const;
export type DirectoryFacet = (typeof directoryFacets)[number];

export const directorySorts = ["name", "newest", "relevance"] as const;
export type DirectorySort = (typeof directorySorts)[number];

/** What a visitor asks of the directory; the address holds all of it. */
export type DirectoryAsk = Record<DirectoryFacet, string[]> & {
  q: string;
  verified: boolean;
  sort: DirectorySort;
  page: number;
};

/** The directory as its address asks for it; what is not understood is left out. `q` is already cleaned. */
export function directoryAsk(params: URLSearchParams, q: string): DirectoryAsk {
  const sort = oneOf(params.get("sort"), q ? ["relevance", "name", "newest"] : ["name", "newest"]);
  return {
    q,
    region: codesAsked(params, "region"),
    sector: codesAsked(params, "sector"),
    stage: codesAsked(params, "stage"),
    technology: codesAsked(params, "technology"),
    need: codesAsked(params, "need"),
    verified: params.get("verified") === "yes",
    sort,
    page: pageAsked(params),
  };
}

/** The ask as an address's query; defaults are left out so that one list has one address. */
export function directoryQuery(ask: DirectoryAsk): Record<string, string | string[] | number | null> {
  return {
    q: ask.q,
    region: ask.region,
    sector: ask.sector,
    stage: ask.stage,
    technology: ask.technology,
    need: ask.need,
    verified: ask.verified ? "yes" : null,
    sort: ask.sort === (ask.q ? "relevance" : "name") ? null : ask.sort,
    page: ask.page > 1 ? ask.page : null,
  };
}
