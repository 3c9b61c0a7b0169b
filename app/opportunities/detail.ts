import type { Translate } from "#app/i18n/translate.ts";
import type { Instant } from "#app/kernel/clock.ts";
import { type Locale, type Words, wordsFor } from "#app/kernel/words.ts";
import type { Vocabulary } from "#app/vocabulary/term.ts";
import { eligibilityInWords, type SpokenGroup, type SpokenRule } from "./eligibility/words.ts";
import { glanceOf, type OpportunityGlance } from "./glance.ts";
import type { Opportunity } from "./opportunity.ts";

/** A call as its page shows it, every code in the reader's words. */
export type OpportunityDetail = OpportunityGlance & {
  titleText: string;
  summary: Words;
  description: Words;
  amountMin: number | null;
  amountMax: number | null;
  currency: string | null;
  /** A quantity beside money, in words. */
  units: string | null;
  places: number | null;
  level: string | null;
  closesAt: Instant | null;
  applyUrl: string | null;
  contactEmail: string | null;
  toCheck: Words;
  eligibility: { required: SpokenGroup; preferred: SpokenRule[] };
  /** The first conditions, for the head of the page. */
  forWhom: string[];
  sectors: string[];
  technologies: string[];
  needs: string[];
  languages: string[];
  providerSlug: string;
  agreementSlug: string;
  agreementTitle: Words;
  cancelReason: string | null;
};

/** An opportunity with all its page says, at an instant. */
export function detailOf(
  opportunity: Opportunity,
  reader: { vocabulary: Vocabulary; t: Translate; locale: Locale },
  now: Instant,
): OpportunityDetail {
  const { vocabulary, t, locale } = reader;
  const eligibility = eligibilityInWords(opportunity.eligibility, reader);
  const labels = (scheme: "sector" | "technology" | "need" | "language", codes: string[]) =>
    codes.map((code) => vocabulary.label(scheme, code, locale));
  return {
    ...glanceOf(opportunity, vocabulary, locale, now),
    titleText: wordsFor(opportunity.title, locale)?.text ?? "",
    summary: opportunity.summary,
    description: opportunity.description,
    amountMin: opportunity.amountMin,
    amountMax: opportunity.amountMax,
    currency: opportunity.currency,
    units:
      opportunity.unitsQuantity !== null && opportunity.unitsKind
        ? t(`terms:unit.${opportunity.unitsKind}`, { count: opportunity.unitsQuantity })
        : null,
    places: opportunity.places,
    level: opportunity.level,
    closesAt: opportunity.closesAt,
    applyUrl: webAddress(opportunity.applyUrl),
    contactEmail: opportunity.contactEmail,
    toCheck: opportunity.toCheck,
    eligibility,
    forWhom: spoken(eligibility.required),
    sectors: labels("sector", opportunity.sectors),
    technologies: labels("technology", opportunity.technologies),
    needs: labels("need", opportunity.needs),
    languages: labels("language", opportunity.languages),
    providerSlug: opportunity.providerSlug,
    agreementSlug: opportunity.agreementSlug,
    agreementTitle: opportunity.agreementTitle,
    cancelReason: opportunity.cancelReason,
  };
}

/** Only addresses of the web become links, whatever a row holds. */
function webAddress(text: string | null): string | null {
  return text && /^https?:\/\//i.test(text) ? text : null;
}

/** The conditions that all must hold, one by one; a choice between several counts as one, said by its first. */
function spoken(group: SpokenGroup): string[] {
  if (group.join !== "all") return [];
  return group.of.flatMap((part) => ("text" in part ? [part.text] : spoken(part)));
}
