import type { ReactNode } from "react";
import type { OpportunityGlance } from "#app/opportunities/glance.ts";
import { OpportunityCard } from "#app/opportunities/ui/OpportunityCard.tsx";
import type { StartupGlance } from "#app/registry/glance.ts";
import { StartupCard } from "#app/registry/ui/StartupCard.tsx";
import { MatchSummary } from "./MatchSummary.tsx";
import type { MatchView } from "./view.ts";

/** An opportunity as it fits one startup. `footer` holds what can be done about it. */
export function MatchCard({
  opportunity,
  match,
  href,
  level,
  footer,
}: {
  opportunity: OpportunityGlance;
  match: MatchView;
  href: string;
  level?: 2 | 3 | 4;
  footer?: ReactNode;
}) {
  return (
    <OpportunityCard opportunity={opportunity} href={href} level={level} footer={footer}>
      <MatchSummary match={match} />
    </OpportunityCard>
  );
}

/** A startup as it fits one opportunity. */
export function CandidateCard({
  startup,
  match,
  href,
  level,
  footer,
}: {
  startup: StartupGlance;
  match: MatchView;
  href: string;
  level?: 2 | 3 | 4;
  footer?: ReactNode;
}) {
  return (
    <StartupCard startup={startup} href={href} level={level} footer={footer}>
      <MatchSummary match={match} />
    </StartupCard>
  );
}
