import { civilDateOf } from "#app/kernel/dates.ts";
import { locales, type Words } from "#app/kernel/words.ts";
import { factsOf } from "#app/opportunities/eligibility/facts-of.ts";
import { attendanceModes } from "#app/opportunities/kinds.ts";
import type { Opportunity } from "#app/opportunities/opportunity.ts";
import type { Startup } from "#app/registry/startup.ts";
import type { MatchableOpportunity, MatchableStartup } from "./matchable.ts";

/** What matching reads of a startup. Women-led is for statistics only and never gets here. */
export function matchableStartup(startup: Startup): MatchableStartup {
  return {
    id: startup.id,
    facts: factsOf(startup),
    names: [startup.name, startup.legalName, startup.nameAr, ...startup.aliases].filter(
      (name): name is string => name !== null && name !== "",
    ),
    tagline: everyLanguage(startup.tagline),
    texts: everyLanguage(startup.description),
    lang: firstLanguage(startup.description) ?? firstLanguage(startup.tagline) ?? "fr",
    confirmedOn: startup.confirmedAt === null ? null : civilDateOf(startup.confirmedAt),
  };
}

/** What matching reads of an opportunity. */
export function matchableOpportunity(opportunity: Opportunity): MatchableOpportunity {
  return {
    id: opportunity.id,
    kind: opportunity.kind,
    needs: opportunity.needs,
    sectors: opportunity.sectors,
    technologies: opportunity.technologies,
    texts: {
      title: everyLanguage(opportunity.title),
      summary: everyLanguage(opportunity.summary),
      description: everyLanguage(opportunity.description),
      offer: everyLanguage(opportunity.offer),
      conditions: everyLanguage(opportunity.toCheck),
    },
    eligibility: opportunity.eligibility,
    languages: opportunity.languages,
    country: opportunity.region === null ? null : "MA",
    region: opportunity.region,
    city: opportunity.city,
    mode: attendanceModes.find((mode) => mode === opportunity.mode) ?? null,
    opensOn: opportunity.opensAt === null ? null : civilDateOf(opportunity.opensAt),
    closesOn: opportunity.closesAt === null ? null : civilDateOf(opportunity.closesAt),
    level: opportunity.level,
  };
}

function everyLanguage(words: Words): string {
  return locales.flatMap((locale) => words[locale] ?? []).join("\n");
}

function firstLanguage(words: Words): string | undefined {
  return Object.keys(words)[0];
}
