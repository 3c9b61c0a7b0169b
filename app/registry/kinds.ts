export const organisationKinds = ["startup", "partner", "incubator", "registry"] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const partnerTypes = ["company", "university", "research-centre", "public-body", "funder"] as const;
export type PartnerType = (typeof partnerTypes)[number];

export const incubatorTypes = ["incubator", "accelerator", "technopark"] as const;
export type IncubatorType = (typeof incubatorTypes)[number];

export const legalForms = [
  "none",
  "auto-entrepreneur",
  "sarl",
  "sarl-au",
  "sa",
  "sas",
  "snc",
  "cooperative",
  "association",
  "foreign",
] as const;
export type LegalForm = (typeof legalForms)[number];

export const stages = ["idea", "prototype", "pilot", "first-customers", "growth", "scale"] as const;
export type Stage = (typeof stages)[number];

export const fundingStages = ["bootstrapped", "grant", "pre-seed", "seed", "series-a", "series-b"] as const;
export type FundingStage = (typeof fundingStages)[number];

/** Languages a product can handle (wider than the portal's own). */
export const productLanguages = ["fr", "ar", "ary", "zgh", "en", "es"] as const;
export type ProductLanguage = (typeof productLanguages)[number];

export const headcountBands = ["1", "2-9", "10-49", "50-249", "250+"] as const;
export type HeadcountBand = (typeof headcountBands)[number];

/** The band a headcount falls in. */
export function headcountBand(people: number): HeadcountBand {
  if (people <= 1) return "1";
  if (people < 10) return "2-9";
  if (people < 50) return "10-49";
  return people < 250 ? "50-249" : "250+";
}
