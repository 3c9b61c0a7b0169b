import type { RuleField } from "./rule.ts";

/** What is known of a startup. `null`, and an empty list, mean that the profile does not say. */
export type StartupFacts = {
  country: string | null;
  region: string | null;
  city: string | null;
  stage: string | null;
  fundingStage: string | null;
  legalForm: string | null;
  sectors: string[] | null;
  technologies: string[] | null;
  needs: string[] | null;
  languages: string[] | null;
  /** YYYY-MM-DD */
  foundedOn: string | null;
  headcount: number | null;
  /** Whole dirhams. */
  fundingRaised: number | null;
  /** Last year's, in whole dirhams. */
  revenue: number | null;
  trl: number | null;
  incorporated: boolean | null;
  website: boolean | null;
  verified: boolean | null;
};

/** A startup of which nothing is known. */
export const nothingKnown: StartupFacts = {
  country: null,
  region: null,
  city: null,
  stage: null,
  fundingStage: null,
  legalForm: null,
  sectors: null,
  technologies: null,
  needs: null,
  languages: null,
  foundedOn: null,
  headcount: null,
  fundingRaised: null,
  revenue: null,
  trl: null,
  incorporated: null,
  website: null,
  verified: null,
};

export type FactValue = string | string[] | number | boolean | null;

/** The fact a rule asks about, on the day that counts (YYYY-MM-DD). An empty list reads as unknown. */
export function factFor(facts: StartupFacts, field: RuleField, onDay: string): FactValue {
  switch (field) {
    case "sector":
      return known(facts.sectors);
    case "technology":
      return known(facts.technologies);
    case "need":
      return known(facts.needs);
    case "language":
      return known(facts.languages);
    case "ageMonths":
      return facts.foundedOn === null ? null : fullMonths(facts.foundedOn, onDay);
    default:
      return facts[field];
  }
}

/** Full months from one day to another (YYYY-MM-DD both); negative when the first is later. `null` when unreadable. */
export function fullMonths(from: string, to: string): number | null {
  const start = dayParts(from);
  const end = dayParts(to);
  if (!start || !end) return null;
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return end.day < start.day ? months - 1 : months;
}

function dayParts(day: string): { year: number; month: number; day: number } | null {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const date = Number(day.slice(8, 10));
  return year > 0 && month > 0 && date > 0 ? { year, month, day: date } : null;
}

function known(codes: string[] | null): string[] | null {
  return codes === null || codes.length === 0 ? null : codes;
}
