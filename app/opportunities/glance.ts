import type { Instant } from "#app/kernel/clock.ts";
import { type CivilDate, civilDateOf, daysBetween } from "#app/kernel/dates.ts";
import type { Locale, Words } from "#app/kernel/words.ts";
import type { Vocabulary } from "#app/vocabulary/term.ts";
import { type Opportunity, type OpportunityState, stateOf } from "./opportunity.ts";

/** What a card or a line says of an opportunity: enough to decide whether to open it. */
export type OpportunityGlance = {
  id: string;
  slug: string;
  kind: string;
  title: Words;
  /** What one gets, in one line. */
  offer: Words;
  providerName: string;
  state: OpportunityState;
  /** Civil dates in Morocco. */
  opensOn: CivilDate | null;
  /** null: rolling. */
  closesOn: CivilDate | null;
  /** Whole days until the closing date, 0 on the day itself; null unless it is open with a date. */
  daysLeft: number | null;
  /** The city or region it is held in, in the reader's language. */
  place: string | null;
  mode: string;
  isSample: boolean;
};

/** The last stretch before a closing date, in days: said as a countdown and marked. */
export const closingSoonDays = 7;

/** An opportunity as a card shows it at an instant, its place in the reader's language. */
export function glanceOf(
  opportunity: Opportunity,
  vocabulary: Vocabulary,
  locale: Locale,
  now: Instant,
): OpportunityGlance {
  const state = stateOf(opportunity, now);
  const closesOn = opportunity.closesAt ? civilDateOf(opportunity.closesAt) : null;
  return {
    id: opportunity.id,
    slug: opportunity.slug,
    kind: opportunity.kind,
    title: opportunity.title,
    offer: opportunity.offer,
    providerName: opportunity.providerName,
    state,
    opensOn: opportunity.opensAt ? civilDateOf(opportunity.opensAt) : null,
    closesOn,
    daysLeft: state === "open" && closesOn ? daysBetween(civilDateOf(now), closesOn) : null,
    place: placeOf(opportunity, vocabulary, locale),
    mode: opportunity.mode,
    isSample: opportunity.isSample,
  };
}

function placeOf(opportunity: Opportunity, vocabulary: Vocabulary, locale: Locale): string | null {
  if (opportunity.city) return vocabulary.label("city", opportunity.city, locale);
  return opportunity.region ? vocabulary.label("region", opportunity.region, locale) : null;
}
