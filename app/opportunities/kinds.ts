/** What an opportunity is. */
export const opportunityKinds = [
  "training",
  "research",
  "tech-transfer",
  "compute",
  "data",
  "funding",
  "incubation",
  "challenge",
  "mentoring",
  "event",
] as const;
export type OpportunityKind = (typeof opportunityKinds)[number];

/** Quantities an opportunity can offer beside money. */
export const offerUnits = [
  "gpu-hours",
  "million-tokens",
  "credits-usd",
  "hours",
  "days",
  "months",
  "datasets",
] as const;
export type OfferUnit = (typeof offerUnits)[number];

export const attendanceModes = ["online", "onsite", "hybrid"] as const;
export type AttendanceMode = (typeof attendanceModes)[number];

export const trainingLevels = ["beginner", "intermediate", "advanced"] as const;
export type TrainingLevel = (typeof trainingLevels)[number];

export const currencies = ["MAD", "EUR", "USD"] as const;
export type Currency = (typeof currencies)[number];
