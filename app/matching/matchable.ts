import type { StartupFacts } from "#app/opportunities/eligibility/facts.ts";
import type { Eligibility } from "#app/opportunities/eligibility/rule.ts";

/** What matching reads of a startup. Texts hold every language the startup wrote, one after the other. */
export type MatchableStartup = {
  id: string;
  facts: StartupFacts;
  names: string[];
  tagline: string;
  texts: string;
  /** The language it was written in first. */
  lang: string;
  /** The day its owner last confirmed it (YYYY-MM-DD). */
  confirmedOn: string | null;
};

/** What matching reads of an opportunity. Each text holds every language it is written in. */
export type MatchableOpportunity = {
  id: string;
  kind: string;
  /** The needs it answers. */
  needs: string[];
  sectors: string[];
  technologies: string[];
  /** The stages it is meant for, when it says so outside its rules. */
  stages?: string[];
  texts: { title: string; summary: string; description: string; offer: string; conditions: string };
  eligibility: Eligibility;
  /** Languages it is held in. */
  languages: string[];
  country: string | null;
  region: string | null;
  city: string | null;
  mode: "online" | "onsite" | "hybrid" | null;
  /** YYYY-MM-DD */
  opensOn: string | null;
  /** YYYY-MM-DD; none when rolling. */
  closesOn: string | null;
  level: string | null;
};
