import type { Locale, Words } from "#app/kernel/words.ts";
import type { Vocabulary } from "#app/vocabulary/term.ts";
import { type Startup, type StartupState, stateOf } from "./startup.ts";

/** What a card or a line says of a startup; labels are in the reader's language. */
export type StartupGlance = {
  id: string;
  slug: string;
  name: string;
  nameAr: string | null;
  tagline: Words;
  /** City and region, as much as is known. */
  place: string | null;
  stage: string | null;
  sectors: string[];
  technologies: string[];
  state: StartupState;
  logoFileId: string | null;
  isSample: boolean;
  /** Taken from a list by the registry; nobody of the startup has written it. */
  isImported: boolean;
};

/** A startup as a card shows it. */
export function startupGlanceOf(startup: Startup, vocabulary: Vocabulary, locale: Locale): StartupGlance {
  const place = startup.city
    ? vocabulary.label("city", startup.city, locale)
    : startup.region
      ? vocabulary.label("region", startup.region, locale)
      : null;
  return {
    id: startup.id,
    slug: startup.slug,
    name: startup.name,
    nameAr: startup.nameAr,
    tagline: startup.tagline,
    place,
    stage: startup.stage ? vocabulary.label("stage", startup.stage, locale) : null,
    sectors: startup.sectors.map((code) => vocabulary.label("sector", code, locale)),
    technologies: startup.technologies.map((code) => vocabulary.label("technology", code, locale)),
    state: stateOf(startup),
    logoFileId: startup.logoFileId,
    isSample: startup.isSample,
    isImported: startup.importedFrom !== null,
  };
}
