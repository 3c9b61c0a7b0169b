import type { Instant } from "#app/kernel/clock.ts";
import type { Words } from "#app/kernel/words.ts";
import type { Eligibility } from "./eligibility/rule.ts";

/** A call under an axis of an agreement. Amounts are whole units of `currency`; dates are instants. */
export type Opportunity = {
  id: string;
  slug: string;
  axisId: string;
  agreementId: string;
  providerId: string;
  providerName: string;
  providerSlug: string;
  agreementSlug: string;
  agreementTitle: Words;
  kind: string;
  title: Words;
  summary: Words;
  description: Words;
  /** What one gets, in one line. */
  offer: Words;
  amountMin: number | null;
  amountMax: number | null;
  currency: string | null;
  unitsQuantity: number | null;
  unitsKind: string | null;
  places: number | null;
  mode: string;
  region: string | null;
  city: string | null;
  level: string | null;
  opensAt: Instant | null;
  /** null: rolling. */
  closesAt: Instant | null;
  applyUrl: string | null;
  contactEmail: string | null;
  eligibility: Eligibility;
  eligibilityVersion: number;
  toCheck: Words;
  sectors: string[];
  technologies: string[];
  needs: string[];
  languages: string[];
  submittedAt: Instant | null;
  approvedAt: Instant | null;
  correctionAskedAt: Instant | null;
  correction: string | null;
  publishedAt: Instant | null;
  closedAt: Instant | null;
  decidedAt: Instant | null;
  archivedAt: Instant | null;
  cancelledAt: Instant | null;
  cancelReason: string | null;
  isSample: boolean;
  importedFrom: string | null;
  version: number;
  createdAt: Instant;
  updatedAt: Instant;
};

export const opportunityStates = [
  "draft",
  "in-review",
  "forecast",
  "open",
  "closed",
  "decided",
  "archived",
  "cancelled",
] as const;
export type OpportunityState = (typeof opportunityStates)[number];

/** Where an opportunity stands at an instant. Dates move it, not people; the SQL twin of open is `whereOpen`. */
export function stateOf(
  opportunity: Pick<
    Opportunity,
    | "cancelledAt"
    | "archivedAt"
    | "decidedAt"
    | "publishedAt"
    | "submittedAt"
    | "correctionAskedAt"
    | "closedAt"
    | "opensAt"
    | "closesAt"
  >,
  now: Instant,
): OpportunityState {
  if (opportunity.cancelledAt) return "cancelled";
  if (opportunity.archivedAt) return "archived";
  if (opportunity.decidedAt) return "decided";
  if (!opportunity.publishedAt) {
    return opportunity.submittedAt && !opportunity.correctionAskedAt ? "in-review" : "draft";
  }
  if (opportunity.closedAt && opportunity.closedAt <= now) return "closed";
  if (opportunity.closesAt && opportunity.closesAt < now) return "closed";
  return opportunity.opensAt && opportunity.opensAt > now ? "forecast" : "open";
}

/** Whether anybody may see it: published and not archived. A cancelled one stays, saying so. */
export function isPublic(opportunity: Pick<Opportunity, "publishedAt" | "archivedAt">): boolean {
  return opportunity.publishedAt !== null && opportunity.archivedAt === null;
}
