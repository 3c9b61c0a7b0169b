import type { Membership } from "#app/accounts/viewer.ts";
import { interestsOfOpportunity, readInterest } from "#app/interests/queries.server.ts";
import { found, Refusal } from "#app/kernel/refusal.ts";
import { candidatesFor, findListed, matchSheet } from "#app/matching/index.server.ts";
import type { Match, Tally } from "#app/matching/match.ts";
import { readOpportunity } from "#app/opportunities/queries.server.ts";
import type { Db } from "#db/schema/index.ts";
import type { CandidateFilters, CandidateTab } from "./candidate-filters.ts";

/** The partner's own opportunity of a page's address; another's does not exist. */
export async function ownOpportunity(db: Db, organisation: Membership, id: string | undefined) {
  const opportunity = found(await readOpportunity(db, id ?? ""));
  if (opportunity.providerId !== organisation.organisationId) throw new Refusal("not-found", "not-found");
  return opportunity;
}

/** The candidates that the filters leave, with how they stand; null while the opportunity is not public. */
export async function candidateList(db: Db, opportunityId: string, filters: CandidateFilters, now: string) {
  const list = await candidatesFor(db, opportunityId, now);
  if (!list) return null;
  const inFilters = list.matches.filter(
    ({ startup }) =>
      (!filters.region || startup.region === filters.region) &&
      (!filters.stage || startup.stage === filters.stage) &&
      (!filters.sector || startup.sectors.includes(filters.sector)),
  );
  const shown = inFilters.filter((match) => filters.tab === "all" || match.verdict === filters.tab);
  return {
    all: list.matches,
    shown,
    counts: countsByTab(inFilters),
    tally: list.tally satisfies Tally,
    interests: await interestsOfOpportunity(db, opportunityId),
  };
}

function countsByTab(matches: readonly Match[]): Record<CandidateTab, number> {
  const of = (verdict: Match["verdict"]) => matches.filter((match) => match.verdict === verdict).length;
  return { all: matches.length, eligible: of("eligible"), possible: of("possible"), near: of("near") };
}

/** The candidate of a page's address, weighed: only a listed startup, only for a public opportunity. */
export async function candidateOf(
  db: Db,
  organisation: Membership,
  id: string | undefined,
  startupSlug: string | undefined,
  now: string,
) {
  const opportunity = await ownOpportunity(db, organisation, id);
  const startup = found(await findListed(db, startupSlug ?? ""));
  const sheet = found(await matchSheet(db, startup.id, opportunity.id, now));
  return { sheet, interest: await readInterest(db, startup.id, opportunity.id) };
}
