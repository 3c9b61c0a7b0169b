import type { Words } from "#app/kernel/words.ts";
import type { Startup } from "./startup.ts";

/** The steps of a registration, in order; what becomes public is reviewed on the submission page. */
export const registrationSteps = ["identity", "place", "activity", "maturity", "needs", "team"] as const;
export type RegistrationStep = (typeof registrationSteps)[number];

/** Whether the text names a step of the registration. */
export function isRegistrationStep(text: string | undefined): text is RegistrationStep {
  return (registrationSteps as readonly (string | undefined)[]).includes(text);
}

/** What a startup's people may write of it. Absent fields stay as they are. */
export type ProfilePatch = Partial<
  Pick<
    Startup,
    | "name"
    | "legalName"
    | "nameAr"
    | "aliases"
    | "tagline"
    | "description"
    | "website"
    | "country"
    | "region"
    | "city"
    | "foundedOn"
    | "legalForm"
    | "ice"
    | "rc"
    | "rcCourt"
    | "headcount"
    | "stage"
    | "fundingStage"
    | "fundingRaised"
    | "revenue"
    | "trl"
    | "incorporated"
    | "team"
    | "sectors"
    | "technologies"
    | "needs"
    | "languages"
    | "sdgs"
  >
> & {
  /** For statistics only; kept out of `Startup`. */
  womenLed?: boolean | null;
};

export type ProfileField = keyof ProfilePatch;

/** What each step asks for. */
export const askedIn: Record<RegistrationStep, readonly ProfileField[]> = {
  identity: [
    "name",
    "nameAr",
    "legalName",
    "aliases",
    "website",
    "foundedOn",
    "legalForm",
    "incorporated",
    "ice",
    "rc",
    "rcCourt",
  ],
  place: ["region", "city", "country"],
  activity: ["tagline", "description", "sectors", "technologies", "languages"],
  maturity: ["stage", "headcount", "fundingStage", "fundingRaised", "revenue", "trl", "womenLed"],
  needs: ["needs", "sdgs"],
  team: ["team"],
};

/** Fields whose change takes a verification away: an officer checked exactly these. */
export const checkedFields: readonly ProfileField[] = [
  "name",
  "legalName",
  "nameAr",
  "ice",
  "rc",
  "rcCourt",
  "legalForm",
];

/** The most one may choose of a list. */
export const atMost = { sectors: 5, technologies: 12, needs: 8, languages: 6, sdgs: 6 } as const;

/** Longest texts, in characters. */
export const longest = {
  name: 120,
  alias: 120,
  aliases: 8,
  tagline: 140,
  description: 4_000,
  team: 2_000,
  rc: 30,
  court: 80,
} as const;

const filled = (words: Words): boolean => Object.values(words).some((text) => text?.trim());

/** What is required before a startup can be submitted. */
export const requiredFields = ["name", "texts", "region", "stage", "sectors", "needs"] as const;
export type RequiredField = (typeof requiredFields)[number];

/** Required things the profile does not say yet, in the order of the steps. */
export function missingForSubmission(
  startup: Pick<Startup, "name" | "tagline" | "description" | "region" | "stage" | "sectors" | "needs">,
): RequiredField[] {
  const there: Record<RequiredField, boolean> = {
    name: startup.name.trim() !== "",
    texts: filled(startup.tagline) || filled(startup.description),
    region: startup.region !== null,
    stage: startup.stage !== null,
    sectors: startup.sectors.length > 0,
    needs: startup.needs.length > 0,
  };
  return requiredFields.filter((field) => !there[field]);
}

/** Where each required thing is asked: its step and the control's id. */
export const askedAt: Record<RequiredField, { step: RegistrationStep; field: string }> = {
  name: { step: "identity", field: "name" },
  texts: { step: "activity", field: "tagline" },
  region: { step: "place", field: "region" },
  stage: { step: "maturity", field: "stage" },
  sectors: { step: "activity", field: "sectors" },
  needs: { step: "needs", field: "needs" },
};

type Weighed = {
  field: string;
  step: RegistrationStep;
  /** How much an opportunity's conditions and the ranking lean on it. */
  weight: number;
  there: (startup: Startup) => boolean;
};

/** What the completion meter counts. Weights follow how often conditions and the ranking ask for the field. */
const weighed: readonly Weighed[] = [
  { field: "sectors", step: "activity", weight: 12, there: (s) => s.sectors.length > 0 },
  { field: "needs", step: "needs", weight: 12, there: (s) => s.needs.length > 0 },
  { field: "stage", step: "maturity", weight: 11, there: (s) => s.stage !== null },
  { field: "technologies", step: "activity", weight: 10, there: (s) => s.technologies.length > 0 },
  { field: "description", step: "activity", weight: 9, there: (s) => filled(s.description) },
  { field: "region", step: "place", weight: 8, there: (s) => s.region !== null },
  { field: "foundedOn", step: "identity", weight: 6, there: (s) => s.foundedOn !== null },
  { field: "legalForm", step: "identity", weight: 5, there: (s) => s.legalForm !== null },
  { field: "headcount", step: "maturity", weight: 5, there: (s) => s.headcount !== null },
  { field: "tagline", step: "activity", weight: 4, there: (s) => filled(s.tagline) },
  { field: "fundingStage", step: "maturity", weight: 4, there: (s) => s.fundingStage !== null },
  { field: "trl", step: "maturity", weight: 3, there: (s) => s.trl !== null },
  { field: "ice", step: "identity", weight: 3, there: (s) => s.ice !== null },
  { field: "languages", step: "activity", weight: 2, there: (s) => s.languages.length > 0 },
  { field: "revenue", step: "maturity", weight: 2, there: (s) => s.revenue !== null },
  { field: "website", step: "identity", weight: 1, there: (s) => s.website !== null },
  { field: "logo", step: "team", weight: 1, there: (s) => s.logoFileId !== null },
  { field: "team", step: "team", weight: 1, there: (s) => filled(s.team) },
  { field: "sdgs", step: "needs", weight: 1, there: (s) => s.sdgs.length > 0 },
];

const total = weighed.reduce((sum, one) => sum + one.weight, 0);

/** How complete a profile is, in whole percent, and what is missing, the heaviest first. */
export function completeness(startup: Startup): {
  percent: number;
  missing: { field: string; step: RegistrationStep }[];
} {
  const missing = weighed.filter((one) => !one.there(startup));
  const lacking = missing.reduce((sum, one) => sum + one.weight, 0);
  return {
    percent: Math.floor(((total - lacking) / total) * 100),
    missing: missing.map(({ field, step }) => ({ field, step })),
  };
}
