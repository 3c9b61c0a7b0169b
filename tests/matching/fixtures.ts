import { readFileSync } from "node:fs";
import { shippedWeights } from "#app/matching/learnt.ts";
import type { MatchableOpportunity, MatchableStartup } from "#app/matching/matchable.ts";
import type { Model } from "#app/matching/score.ts";
import { createVocabulary } from "#app/matching/vocabulary.ts";
import { nothingKnown, type StartupFacts } from "#app/opportunities/eligibility/facts.ts";
import { openToAll } from "#app/opportunities/eligibility/rule.ts";
import type { ConceptTerm } from "#app/vocabulary/concepts.ts";

const terms = (name: string): ConceptTerm[] =>
  JSON.parse(readFileSync(new URL(`../../db/seeds/reference/${name}.json`, import.meta.url), "utf8"));

/** The shipped model over the shipped vocabularies. */
export const model: Model = {
  vocabulary: createVocabulary({
    sectors: terms("sectors"),
    technologies: terms("technologies"),
    needs: terms("needs"),
    stages: terms("stages"),
  }),
  weights: shippedWeights,
};

/** A startup of which only what is given is known. */
export function startup(
  id: string,
  known: Partial<StartupFacts>,
  words: Partial<MatchableStartup> = {},
): MatchableStartup {
  return {
    id,
    facts: { ...nothingKnown, ...known },
    names: [id],
    tagline: "",
    texts: "",
    lang: "fr",
    confirmedOn: null,
    ...words,
  };
}

/** An opportunity open to all, saying only what is given. */
export function opportunity(
  id: string,
  given: Partial<MatchableOpportunity> = {},
  title = "",
  summary = "",
): MatchableOpportunity {
  return {
    id,
    kind: "compute",
    needs: [],
    sectors: [],
    technologies: [],
    texts: { title, summary, description: "", offer: "", conditions: "" },
    eligibility: openToAll,
    languages: [],
    country: null,
    region: null,
    city: null,
    mode: null,
    opensOn: null,
    closesOn: null,
    level: null,
    ...given,
  };
}
