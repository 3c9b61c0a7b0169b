import type { Instant } from "#app/kernel/clock.ts";
import { civilDateOf, daysBetween } from "#app/kernel/dates.ts";
import type { Match } from "./match.ts";

/** What narrows a founder's list. `within` is days, or `rolling` for no closing date. */
export type MatchFilters = { kinds: string[]; needs: string[]; within: string };

export const withins = ["14", "30", "90", "rolling"] as const;

/** The filters that an address asks for; what it cannot mean is left out. */
export function filtersOf(search: URLSearchParams): MatchFilters {
  const within = search.get("within") ?? "";
  return {
    kinds: search.getAll("kind").slice(0, 20),
    needs: search.getAll("need").slice(0, 20),
    within: withins.find((one) => one === within) ?? "",
  };
}

/** Whether anything is narrowed. */
export function isNarrowed({ kinds, needs, within }: MatchFilters): boolean {
  return kinds.length > 0 || needs.length > 0 || within !== "";
}

/** The matches that the filters leave, in their order. */
export function narrowed(matches: readonly Match[], filters: MatchFilters, now: Instant): Match[] {
  const today = civilDateOf(now);
  const lastDay = (match: Match) =>
    match.opportunity.closesAt ? civilDateOf(match.opportunity.closesAt) : null;
  return matches.filter((match) => {
    const { opportunity } = match;
    if (filters.kinds.length > 0 && !filters.kinds.includes(opportunity.kind)) return false;
    if (filters.needs.length > 0 && !filters.needs.some((need) => opportunity.needs.includes(need)))
      return false;
    if (filters.within === "") return true;
    const day = lastDay(match);
    if (filters.within === "rolling") return day === null;
    return day !== null && daysBetween(today, day) <= Number(filters.within);
  });
}

/** How many matches carry each code, the most frequent first. */
export function countsOf(
  matches: readonly Match[],
  codesOf: (match: Match) => readonly string[],
): [string, number][] {
  const counts = new Map<string, number>();
  for (const match of matches) {
    for (const code of codesOf(match)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one);
}

/** What closes soonest first; what never closes last. The order within a day stays. */
export function byDeadline(one: Match, other: Match): number {
  const closing = (match: Match) => match.opportunity.closesAt ?? "9999";
  return closing(one) < closing(other) ? -1 : closing(one) > closing(other) ? 1 : 0;
}

/** The page an address asks for, within what there is. */
export function pageOf(search: URLSearchParams, total: number, perPage: number): number {
  const asked = Number(search.get("page") ?? "1");
  const last = Math.max(1, Math.ceil(total / perPage));
  return Number.isInteger(asked) ? Math.min(Math.max(1, asked), last) : 1;
}
