/** How a match board is asked for; the address is the whole state. */
export const boardScopes = ["registry", "portfolio"] as const;
export const boardSides = ["startup", "opportunity"] as const;
export const boardVerdicts = ["possible", "eligible", "near"] as const;
export const boardSorts = ["best", "deadline", "name"] as const;
export const boardFilters = ["region", "sector", "stage", "kind"] as const;
export type BoardFilter = (typeof boardFilters)[number];

export type BoardAsked = {
  scope: (typeof boardScopes)[number];
  by: (typeof boardSides)[number];
  verdict: (typeof boardVerdicts)[number];
  sort: (typeof boardSorts)[number];
  filters: Partial<Record<BoardFilter, string>>;
  page: number;
};

/** Reads an address quietly: what it cannot mean is left out. `knows` tells whether a code exists. */
export function boardAsked(
  params: URLSearchParams,
  knows: (filter: BoardFilter, code: string) => boolean,
): BoardAsked {
  const by = oneOf(params.get("by"), boardSides);
  const sort = oneOf(params.get("sort"), boardSorts);
  const filters: Partial<Record<BoardFilter, string>> = {};
  for (const filter of boardFilters) {
    const code = params.get(filter);
    if (code && knows(filter, code)) filters[filter] = code;
  }
  const page = /^\d{1,6}$/.test(params.get("page") ?? "") ? Number(params.get("page")) : 1;
  return {
    scope: oneOf(params.get("scope"), boardScopes),
    by,
    verdict: oneOf(params.get("verdict"), boardVerdicts),
    // A startup does not close.
    sort: by === "startup" && sort === "deadline" ? "best" : sort,
    filters,
    page: Math.max(1, page),
  };
}

/** The address of a board; what is as usual is left out. */
export function boardQuery(ask: BoardAsked): Record<string, string | number | null> {
  return {
    scope: ask.scope === "registry" ? null : ask.scope,
    by: ask.by === "startup" ? null : ask.by,
    verdict: ask.verdict === "possible" ? null : ask.verdict,
    sort: ask.sort === "best" ? null : ask.sort,
    ...ask.filters,
    page: ask.page === 1 ? null : ask.page,
  };
}

function oneOf<Value extends string>(given: string | null, values: readonly [Value, ...Value[]]): Value {
  return values.find((value) => value === given) ?? values[0];
}
