export const candidateTabs = ["all", "eligible", "possible", "near"] as const;
export type CandidateTab = (typeof candidateTabs)[number];

export type CandidateFilters = { tab: CandidateTab; region: string; stage: string; sector: string };

/** What an address asks for; what it cannot mean is left out. */
export function candidateFilters(search: URLSearchParams): CandidateFilters {
  const tab = search.get("tab");
  return {
    tab: candidateTabs.find((one) => one === tab) ?? "all",
    region: search.get("region") ?? "",
    stage: search.get("stage") ?? "",
    sector: search.get("sector") ?? "",
  };
}
