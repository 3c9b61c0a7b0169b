import type { Translate } from "#app/i18n/translate.ts";
import { dateInWords, moneyInWords, numberInWords } from "#app/kernel/dates.ts";
import { type Locale, locales, type Words } from "#app/kernel/words.ts";
import type { ProfileField, ProfilePatch } from "#app/registry/profile.ts";
import type { Scheme, Vocabulary } from "#app/vocabulary/term.ts";

export type Speech = { vocabulary: Vocabulary; locale: Locale; t: Translate };

const schemeOf: Partial<Record<ProfileField, Scheme>> = {
  region: "region",
  city: "city",
  country: "country",
  legalForm: "legal-form",
  stage: "stage",
  fundingStage: "funding-stage",
  sectors: "sector",
  technologies: "technology",
  needs: "need",
  languages: "language",
  sdgs: "sdg",
};

const written = (words: Words | undefined): string =>
  locales.flatMap((locale) => words?.[locale] ?? []).join("\n");

/** One fact of a profile in the reader's words; "" when the profile does not say. */
export function factInWords(field: ProfileField, profile: ProfilePatch, speech: Speech): string {
  const { vocabulary, locale, t } = speech;
  const scheme = schemeOf[field];
  const value = profile[field];
  if (value === null || value === undefined) return "";
  if (field === "tagline" || field === "description" || field === "team") return written(profile[field]);
  if (typeof value === "boolean") return t(`terms:yes-no.${value ? "yes" : "no"}`);
  if (typeof value === "number") {
    const money = field === "fundingRaised" || field === "revenue";
    return money ? moneyInWords(value, "MAD", locale) : numberInWords(value, locale);
  }
  if (field === "foundedOn" && typeof value === "string") return dateInWords(value, locale);
  if (Array.isArray(value)) {
    return value.map((code) => (scheme ? vocabulary.label(scheme, code, locale) : code)).join("\n");
  }
  if (typeof value !== "string") return "";
  return scheme ? vocabulary.label(scheme, value, locale) : value;
}
