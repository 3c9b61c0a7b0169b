/** A list's address read quietly: what is not understood is left out, never refused. */
export const pageSize = 24;
/** Beyond this page nobody reads; a search narrows better. */
export const lastPage = 100;
const mostCodes = 20;
const code = /^[\w.+-]{1,60}$/;

/** The page asked for, 1 when it is none. */
export function pageAsked(params: URLSearchParams): number {
  const text = params.get("page") ?? "";
  const page = /^\d{1,9}$/.test(text) ? Number(text) : 1;
  return Math.min(Math.max(page, 1), lastPage);
}

/** The codes chosen for one facet, each once, at most twenty. */
export function codesAsked(params: URLSearchParams, name: string): string[] {
  const given = params.getAll(name).filter((value) => code.test(value));
  return [...new Set(given)].slice(0, mostCodes);
}

/** One of a closed list, or its first. */
export function oneOf<Value extends string>(
  given: string | null,
  values: readonly [Value, ...Value[]],
): Value {
  return values.find((value) => value === given) ?? values[0];
}

/** How often each code of a facet occurs among what the other facets leave. */
export type FacetCounts = Record<string, number>;

/** One page of a list. `last` is 1 when the list is empty. */
export type Page<Row> = { rows: Row[]; total: number; page: number; last: number };

/** Where a page begins, the asked page brought back to the last one there is. */
export function pageWithin(total: number, asked: number): { page: number; last: number; offset: number } {
  const last = Math.min(Math.max(1, Math.ceil(total / pageSize)), lastPage);
  const page = Math.min(asked, last);
  return { page, last, offset: (page - 1) * pageSize };
}
