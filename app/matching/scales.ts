import { type Evaluation, evaluate, verdictOf } from "#app/opportunities/eligibility/evaluate.ts";
import type { Term } from "#app/vocabulary/term.ts";
import type { Weight } from "./match.ts";
import type { MatchableOpportunity, MatchableStartup } from "./matchable.ts";

/** One line of a score: the points it brought, of how many. The points of all lines add up to the score shown. */
export type Addend = { criterion: string; points: number; outOf: number; shared: string[] };

export type Explanation = Weight & { addends: Addend[]; evaluation: Evaluation };

export type ReadyStartup = { startup: MatchableStartup };
export type ReadyOpportunity = { opportunity: MatchableOpportunity };

/** The engine over one body of opportunities and one version of the vocabularies. */
export class Scales {
  readonly terms: readonly Term[];

  constructor(terms: readonly Term[], _opportunities: readonly MatchableOpportunity[]) {
    this.terms = terms;
  }

  readyStartup(startup: MatchableStartup): ReadyStartup {
    return { startup };
  }

  readyOpportunity(opportunity: MatchableOpportunity): ReadyOpportunity {
    return { opportunity };
  }

  weigh(startup: ReadyStartup, opportunity: ReadyOpportunity, onDay: string): Weight {
    return {
      verdict: verdictOf(opportunity.opportunity.eligibility, startup.startup.facts, onDay),
      score: addends(startup, opportunity).reduce((sum, addend) => sum + addend.points, 0),
    };
  }

  explain(startup: ReadyStartup, opportunity: ReadyOpportunity, onDay: string): Explanation {
    return {
      ...this.weigh(startup, opportunity, onDay),
      addends: addends(startup, opportunity),
      evaluation: evaluate(opportunity.opportunity.eligibility, startup.startup.facts, onDay),
    };
  }
}

function addends({ startup }: ReadyStartup, { opportunity }: ReadyOpportunity): Addend[] {
  const line = (criterion: string, one: string[] | null, other: string[], outOf: number): Addend => {
    const shared = (one ?? []).filter((code) => other.includes(code));
    return { criterion, shared, outOf, points: shared.length > 0 ? outOf : 0 };
  };
  return [
    line("need", startup.facts.needs, opportunity.needs, 50),
    line("sector", startup.facts.sectors, opportunity.sectors, 30),
    line("technology", startup.facts.technologies, opportunity.technologies, 20),
  ];
}
