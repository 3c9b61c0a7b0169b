import type { ProfileField } from "#app/registry/profile.ts";

/** The fields of a public profile, in its order. The headcount shows as a band. ICE, RC, money and the statistics stay with the registry and matching. */
export const shownToAll: readonly ProfileField[] = [
  "name",
  "nameAr",
  "legalName",
  "aliases",
  "tagline",
  "description",
  "sectors",
  "technologies",
  "languages",
  "stage",
  "needs",
  "region",
  "city",
  "legalForm",
  "foundedOn",
  "headcount",
  "fundingStage",
  "trl",
  "website",
  "team",
  "sdgs",
];
