import { type Agreement, carriesOpportunities } from "#app/agreements/agreement.ts";
import type { Instant } from "#app/kernel/clock.ts";
import type { CivilDate } from "#app/kernel/dates.ts";
import { Refusal } from "#app/kernel/refusal.ts";
import { locales } from "#app/kernel/words.ts";
import type { Opportunity } from "./opportunity.ts";

/** What a call must say before the public sees it, and the section of the form where it is said. */
export const publicationNeeds = {
  title: "what",
  summary: "what",
  offer: "what",
  "how-to-apply": "when",
} as const;
export type PublicationNeed = keyof typeof publicationNeeds;

/** What is still missing for publication. Title and summary must stand in one same language. */
export function missingForPublication(
  opportunity: Pick<Opportunity, "title" | "summary" | "offer" | "applyUrl" | "contactEmail">,
): PublicationNeed[] {
  const missing: PublicationNeed[] = [];
  if (!locales.some((locale) => opportunity.title[locale])) missing.push("title");
  if (!locales.some((locale) => opportunity.title[locale] && opportunity.summary[locale])) {
    missing.push("summary");
  }
  if (!locales.some((locale) => opportunity.offer[locale])) missing.push("offer");
  if (!opportunity.applyUrl && !opportunity.contactEmail) missing.push("how-to-apply");
  return missing;
}

/** Refuses numbers and dates that contradict each other, at their field. `before`: what the record said, if anything. */
export function assertCoherent(
  opportunity: Pick<
    Opportunity,
    "opensAt" | "closesAt" | "amountMin" | "amountMax" | "currency" | "unitsQuantity" | "unitsKind"
  >,
  before: Pick<Opportunity, "closesAt">,
  now: Instant,
): void {
  const { opensAt, closesAt, amountMin, amountMax } = opportunity;
  if (closesAt && closesAt !== before.closesAt && closesAt <= now) {
    throw new Refusal("invalid", "closes-in-past", { field: "closesAt" });
  }
  if (opensAt && closesAt && opensAt >= closesAt) {
    throw new Refusal("invalid", "closes-before-opening", { field: "closesAt" });
  }
  if (amountMin !== null && amountMax !== null && amountMin > amountMax) {
    throw new Refusal("invalid", "amount-upside-down", { field: "amountMax" });
  }
  if ((amountMin !== null || amountMax !== null) && !opportunity.currency) {
    throw new Refusal("invalid", "currency-missing", { field: "currency" });
  }
  if (opportunity.unitsQuantity !== null && !opportunity.unitsKind) {
    throw new Refusal("invalid", "unit-missing", { field: "unitsKind" });
  }
}

/** Refuses publication with the first thing that stands in its way: provider, agreement, dates, words. */
export function assertPublishable(
  opportunity: Opportunity,
  agreement: Agreement,
  provider: { suspendedAt: string | null },
  now: Instant,
  today: CivilDate,
): void {
  if (provider.suspendedAt) throw new Refusal("conflict", "organisation-suspended");
  if (!carriesOpportunities(agreement, today)) throw new Refusal("conflict", "agreement-not-carrying");
  if (missingForPublication(opportunity).length > 0) throw new Refusal("invalid", "opportunity-incomplete");
  if (opportunity.closesAt && opportunity.closesAt <= now) throw new Refusal("invalid", "closes-in-past");
}
