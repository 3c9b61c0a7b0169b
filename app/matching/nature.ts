import type { StartupFacts } from "#app/opportunities/eligibility/facts.ts";
import { stages } from "#app/registry/kinds.ts";

/** What the texts say beside the vocabularies, 0 to 1 by cue code. */
export type Traits = Record<string, number>;

/** What a startup is by its making, 0 to 1 each, from what it declares and from its texts. */
export type StartupNature = {
  ai: number;
  /** Works with software; so does nearly everyone who works with AI. */
  software: number;
  hardware: number;
  green: number;
  inventive: number;
  dataHeavy: number;
  /** Looks abroad, or is far enough to. */
  abroad: number;
  growing: number;
};

/** What an opportunity is by its making, 0 to 1 each, from its kind and its texts. */
export type OpportunityNature = {
  /** Gives something to work with: compute, models, data, licences. */
  tools: number;
  /** What it gives is for building things. */
  hardware: number;
  ai: number;
  green: number;
  innovation: number;
  dataHeavy: number;
  firms: number;
  startups: number;
  /** Not kept for public bodies, associations, academics, students or one trade. */
  notReserved: number;
  /** Helps a firm change its own practices. */
  ownTransition: number;
  /** Reached through an investor, a partner or an invitation. */
  investor: number;
  growing: number;
  research: number;
  programme: number;
  money: number;
  /** Funds, or takes in, without saying for what. */
  general: number;
};

const steps: readonly string[] = stages;

/** A startup's nature. A fact that is unknown never counts for more than any known one. */
export function natureOfStartup(facts: StartupFacts, traits: Traits): StartupNature {
  const of = (cue: string) => traits[cue] ?? 0;
  const has = (codes: string[] | null, wanted: string[]) =>
    codes?.some((code) => wanted.includes(code)) ?? false;
  const declared = facts.technologies?.length ?? 0;
  const hardware = Math.max(of("hardware"), has(facts.technologies, ["robotics", "iot-edge"]) ? 0.8 : 0);
  const ai = Math.max(of("ai"), declared === 0 ? 0 : hardware > 0.7 && declared === 1 ? 0.5 : 0.8);
  const isGrowing = steps.indexOf(facts.stage ?? "") >= steps.indexOf("growth");
  const looksAbroad = has(facts.needs, ["internationalisation"]);
  return {
    ai,
    hardware,
    software: Math.max(of("software"), has(facts.sectors, ["software"]) ? 0.8 : 0, ai * 0.7),
    green: Math.max(of("green"), has(facts.sectors, ["environment", "energy", "water"]) ? 0.7 : 0),
    inventive: Math.max(
      of("innovation"),
      has(facts.needs, ["applied-research", "tech-transfer"]) ? 0.8 : 0,
      hardware * 0.6,
    ),
    dataHeavy: of("data-heavy"),
    abroad: looksAbroad ? 1 : isGrowing ? 0.4 : 0,
    growing: isGrowing ? 1 : 0,
  };
}

/** An opportunity's nature. */
export function natureOfOpportunity(kind: string, traits: Traits): OpportunityNature {
  const of = (cue: string) => traits[cue] ?? 0;
  const reserved = Math.max(
    of("public-bodies"),
    of("associations"),
    of("academics"),
    of("students"),
    of("trades"),
  );
  const firms = Math.max(of("firms"), of("startups"));
  const isOneOf = (...kinds: string[]) => (kinds.includes(kind) ? 1 : 0);
  return {
    tools:
      isOneOf("compute") +
      isOneOf("data", "tech-transfer") * 0.6 +
      isOneOf("incubation") * 0.4 * of("free-tools"),
    hardware: of("hardware"),
    ai: of("ai"),
    green: of("green"),
    innovation: of("innovation"),
    dataHeavy: of("data-heavy"),
    firms,
    startups: of("startups"),
    notReserved: 1 - reserved * (1 - 0.6 * firms),
    ownTransition: of("own-transition"),
    investor: of("investor-needed"),
    growing: of("growing"),
    research: isOneOf("research", "tech-transfer"),
    programme: isOneOf("incubation", "challenge", "event"),
    money: isOneOf("funding", "challenge"),
    general: isOneOf("funding", "incubation"),
  };
}
