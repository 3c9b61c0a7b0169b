import { civilDateOf } from "#app/kernel/dates.ts";
import { locales, type Words } from "#app/kernel/words.ts";
import { attendanceModes } from "#app/opportunities/kinds.ts";
import type { Opportunity } from "#app/opportunities/opportunity.ts";
import type { Startup } from "#app/registry/startup.ts";
import type { MatchableOpportunity, MatchableStartup } from "./matchable.ts";

/** What matching reads of a startup. Women-led is for statistics only and never gets here. */
export function matchableStartup(startup: Startup): MatchableStartup {
  return {
    id: startup.id,
    facts: {
      country: startup.country,
      region: startup.region,
      city: startup.city,
      stage: startup.stage,
      fundingStage: startup.fundingStage,
      legalForm: startup.legalForm,
      sectors: said(startup.sectors),
      technologies: said(startup.technologies),
      needs: said(startup.needs),
      languages: said(startup.languages),
      foundedOn: startup.foundedOn,
      headcount: startup.headcount,
      fundingRaised: startup.fundingRaised,
      revenue: startup.revenue,
      trl: startup.trl,
      // A legal form answers the question whether it is incorporated, also when that was left open.
      incorporated:
        startup.incorporated ?? (startup.legalForm === null ? null : startup.legalForm !== "none"),
      website: startup.website === null ? null : true,
      verified: startup.verifiedAt !== null,
    },
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

/** A list nobody filled says nothing. */
function said(codes: string[]): string[] | null {
  return codes.length > 0 ? codes : null;
}

function everyLanguage(words: Words): string {
  return locales.flatMap((locale) => words[locale] ?? []).join("\n");
}

function firstLanguage(words: Words): string | undefined {
  return Object.keys(words)[0];
}
