import { codesAsked, oneOf, pageAsked } from "#app/registry/list.ts";

export const listingFacets = ["state", "kind", "need", "sector", "agreement", "mode", "language"] as const;
export type ListingFacet = (typeof listingFacets)[number];

/** The states a list tells apart; what was decided counts as closed, what was cancelled is not listed. */
export const listedStates = ["open", "forecast", "closed"] as const;
export type ListedState = (typeof listedStates)[number];

export const listingSorts = ["deadline", "newest", "relevance"] as const;
export type ListingSort = (typeof listingSorts)[number];

/** What a visitor asks of the list of opportunities; the address holds all of it. `agreement` holds slugs. */
export type ListingAsk = Record<ListingFacet, string[]> & { q: string; sort: ListingSort; page: number };

/** The list as its address asks for it; what is not understood is left out. `q` is already cleaned. */
export function listingAsk(params: URLSearchParams, q: string): ListingAsk {
  const codes = (name: ListingFacet) => codesAsked(params, name);
  return {
    q,
    state: codes("state").filter((code) => listedStates.some((state) => state === code)),
    kind: codes("kind"),
    need: codes("need"),
    sector: codes("sector"),
    agreement: codes("agreement"),
    mode: codes("mode"),
    language: codes("language"),
    sort: oneOf(params.get("sort"), q ? ["relevance", "deadline", "newest"] : ["deadline", "newest"]),
    page: pageAsked(params),
  };
}

/** The ask as an address's query; defaults are left out so that one list has one address. */
export function listingQuery(ask: ListingAsk): Record<string, string | string[] | number | null> {
  return {
    q: ask.q,
    state: ask.state,
    kind: ask.kind,
    need: ask.need,
    sector: ask.sector,
    agreement: ask.agreement,
    mode: ask.mode,
    language: ask.language,
    sort: ask.sort === (ask.q ? "relevance" : "deadline") ? null : ask.sort,
    page: ask.page > 1 ? ask.page : null,
  };
}
