import type { Startup } from "#app/registry/startup.ts";
import type { StartupFacts } from "./facts.ts";

const said = (codes: string[]): string[] | null => (codes.length === 0 ? null : codes);

/** What a startup's profile says that a rule can ask about; what it leaves open is unknown, never no. */
export function factsOf(startup: Startup): StartupFacts {
  return {
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
    incorporated: startup.incorporated ?? (startup.legalForm === null ? null : startup.legalForm !== "none"),
    website: startup.website === null ? null : true,
    verified: startup.verifiedAt !== null,
  };
}
