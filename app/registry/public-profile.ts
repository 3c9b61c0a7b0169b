import type { Locale, Words } from "#app/kernel/words.ts";
import type { Vocabulary } from "#app/vocabulary/term.ts";
import { headcountBand } from "./kinds.ts";
import { type Startup, type StartupState, stateOf } from "./startup.ts";

/** What anybody may read of a startup: no register numbers, no money, no statistics-only facts. */
export type StartupProfileView = {
  slug: string;
  name: string;
  nameAr: string | null;
  legalName: string | null;
  aliases: string[];
  tagline: Words;
  description: Words;
  team: Words;
  website: string | null;
  logoFileId: string | null;
  foundedOn: string | null;
  legalForm: string | null;
  region: { code: string; label: string } | null;
  city: string | null;
  country: string | null;
  headcountBand: string | null;
  stage: string | null;
  fundingStage: string | null;
  trl: number | null;
  sectors: { code: string; label: string }[];
  technologies: { code: string; label: string }[];
  needs: { code: string; label: string }[];
  languages: string[];
  sdgs: string[];
  state: StartupState;
  verifiedAt: string | null;
  confirmedAt: string | null;
  updatedAt: string;
  isSample: boolean;
  /** Taken from a list by the registry; nobody of the startup has written it. */
  isImported: boolean;
};

/** A startup's public profile, its codes in the reader's words. */
export function profileOf(startup: Startup, vocabulary: Vocabulary, locale: Locale): StartupProfileView {
  const term = (scheme: "sector" | "technology" | "need") => (code: string) => ({
    code,
    label: vocabulary.label(scheme, code, locale),
  });
  return {
    slug: startup.slug,
    name: startup.name,
    nameAr: startup.nameAr,
    legalName: startup.legalName,
    aliases: startup.aliases,
    tagline: startup.tagline,
    description: startup.description,
    team: startup.team,
    website: startup.website,
    logoFileId: startup.logoFileId,
    foundedOn: startup.foundedOn,
    legalForm: startup.legalForm ? vocabulary.label("legal-form", startup.legalForm, locale) : null,
    region: startup.region
      ? { code: startup.region, label: vocabulary.label("region", startup.region, locale) }
      : null,
    city: startup.city ? vocabulary.label("city", startup.city, locale) : null,
    country: startup.country,
    headcountBand: startup.headcount === null ? null : headcountBand(startup.headcount),
    stage: startup.stage ? vocabulary.label("stage", startup.stage, locale) : null,
    fundingStage: startup.fundingStage
      ? vocabulary.label("funding-stage", startup.fundingStage, locale)
      : null,
    trl: startup.trl,
    sectors: startup.sectors.map(term("sector")),
    technologies: startup.technologies.map(term("technology")),
    needs: startup.needs.map(term("need")),
    languages: startup.languages.map((code) => vocabulary.label("language", code, locale)),
    sdgs: startup.sdgs.map((code) => vocabulary.label("sdg", code, locale)),
    state: stateOf(startup),
    verifiedAt: startup.verifiedAt,
    confirmedAt: startup.confirmedAt,
    updatedAt: startup.updatedAt,
    isSample: startup.isSample,
    isImported: startup.importedFrom !== null,
  };
}
