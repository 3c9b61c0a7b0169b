import type { Rule } from "#app/opportunities/eligibility/rule.ts";
import { compare } from "#app/opportunities/eligibility/truth.ts";
import { stages } from "#app/registry/kinds.ts";
import { terms } from "#app/text/terms.ts";
import type { Mention } from "#app/vocabulary/concepts.ts";
import type { MatchableOpportunity, MatchableStartup } from "./matchable.ts";
import {
  natureOfOpportunity,
  natureOfStartup,
  type OpportunityNature,
  type StartupNature,
  type Traits,
} from "./nature.ts";
import { needsByKind } from "./relations.ts";
import type { Kin, Vocabulary } from "./vocabulary.ts";
import { countTerms, documentTerms, queryTerms, type SparseTerms, type Statistics } from "./wording.ts";

/** How strongly each term of a scheme is meant, 0 to 1, by its place in the scheme. */
export type Strengths = Float32Array;
/** Where a strength came from: the field that declares it, or the phrase of a text. */
export type Sources = Map<string, string>;

export type PreparedStartup = {
  startup: MatchableStartup;
  sectors: Strengths;
  technologies: Strengths;
  needs: Strengths;
  /** What each is worth to an offer for a kindred term. */
  kindred: { sectors: Strengths; technologies: Strengths; needs: Strengths };
  traits: Traits;
  nature: StartupNature;
  terms: SparseTerms;
  phrases: Sources;
};

export type PreparedOpportunity = {
  opportunity: MatchableOpportunity;
  sectors: Strengths;
  technologies: Strengths;
  needs: Strengths;
  sectorList: number[];
  technologyList: number[];
  needList: number[];
  openToAnySector: boolean;
  /** The stages it is meant for, from its own field or its required rules; none when it does not say. */
  stages: readonly string[];
  /** How many words its conditions take, 0 to 1: an offer with few conditions serves more startups. */
  conditionLoad: number;
  /** How much it helps to grow abroad. */
  abroad: number;
  traits: Traits;
  nature: OpportunityNature;
  terms: SparseTerms;
  titleTerms: SparseTerms;
  statistics: Statistics;
  phrases: Sources;
};

/** An opportunity whose words are counted, waiting for the statistics of all the others. */
export type CountedOpportunity = {
  opportunity: MatchableOpportunity;
  counts: Map<number, number>;
  titleCounts: Map<number, number>;
  length: number;
};

/** How much of a term's strength a mention in a text is worth beside a declared one. */
const readStrength = 0.7;
const boosts = { title: 3, summary: 1.5, offer: 1, description: 1, conditions: 0.5 } as const;

/** Counts an opportunity's words into the statistics. */
export function countOpportunity(
  opportunity: MatchableOpportunity,
  statistics: Statistics,
): CountedOpportunity {
  const counts = new Map<number, number>();
  const titleCounts = new Map<number, number>();
  const { title, summary, offer, description, conditions } = opportunity.texts;
  const titleWords = terms(title);
  countTerms(titleWords, 1, statistics, titleCounts);
  let length = countTerms(titleWords, boosts.title, statistics, counts);
  length += countTerms(terms(summary), boosts.summary, statistics, counts);
  length += countTerms(terms(offer), boosts.offer, statistics, counts);
  length += countTerms(terms(description), boosts.description, statistics, counts);
  length += countTerms(terms(conditions), boosts.conditions, statistics, counts);
  statistics.count(counts.keys(), length);
  return { opportunity, counts, titleCounts, length };
}

/** All that matching needs of an opportunity, computed once. */
export function prepareOpportunity(
  counted: CountedOpportunity,
  vocabulary: Vocabulary,
  statistics: Statistics,
): PreparedOpportunity {
  const { opportunity } = counted;
  const { title, summary, offer, description, conditions } = opportunity.texts;
  const { concepts } = vocabulary;
  const phrases: Sources = new Map();
  const lead = concepts.find(`${title}\n${summary}\n${offer}`);
  const rest = concepts.find(description);
  const told = concepts.find(conditions);
  const strengths = (scheme: string, declared: readonly string[]): Strengths => {
    const values = new Float32Array(concepts.scheme(scheme).codes.length);
    mark(values, lead, scheme, readStrength, phrases);
    mark(values, rest, scheme, readStrength * 0.6, phrases);
    mark(values, told, scheme, readStrength * 0.5, phrases);
    for (const code of declared) declare(values, concepts.scheme(scheme).indexOf.get(code), 1);
    return values;
  };
  const needs = strengths("need", opportunity.needs);
  if (opportunity.needs.length === 0) {
    for (const [code, strength] of needsByKind[opportunity.kind] ?? []) {
      declare(needs, concepts.scheme("need").indexOf.get(code), strength);
    }
  }
  const sectors = strengths("sector", opportunity.sectors);
  const technologies = strengths("technology", opportunity.technologies);
  const traits = traitsOf([lead, rest, told], concepts.scheme("cue").codes);
  return {
    opportunity,
    sectors,
    technologies,
    needs,
    sectorList: present(sectors),
    technologyList: present(technologies),
    needList: present(needs),
    stages: opportunity.stages ?? stagesAsked(opportunity),
    openToAnySector: opportunity.sectors.length === 0,
    conditionLoad: loadOf(conditions),
    abroad: needs[concepts.scheme("need").indexOf.get("internationalisation") ?? -1] ?? 0,
    traits,
    nature: natureOfOpportunity(opportunity.kind, traits),
    terms: documentTerms(counted.counts, counted.length, statistics),
    titleTerms: documentTerms(counted.titleCounts, statistics.meanLength, statistics),
    statistics,
    phrases,
  };
}

/** All that matching needs of a startup, computed once. */
export function prepareStartup(
  startup: MatchableStartup,
  vocabulary: Vocabulary,
  statistics: Statistics,
): PreparedStartup {
  const { concepts } = vocabulary;
  const phrases: Sources = new Map();
  const lead = concepts.find(startup.tagline);
  const body = concepts.find(startup.texts);
  const strengths = (scheme: string, declared: readonly string[] | null): Strengths => {
    const values = new Float32Array(concepts.scheme(scheme).codes.length);
    mark(values, lead, scheme, readStrength, phrases);
    mark(values, body, scheme, readStrength * 0.6, phrases);
    for (const code of declared ?? []) declare(values, concepts.scheme(scheme).indexOf.get(code), 1);
    return values;
  };
  const { facts } = startup;
  const needs = new Float32Array(concepts.scheme("need").codes.length);
  for (const code of facts.needs ?? []) declare(needs, concepts.scheme("need").indexOf.get(code), 1);
  const sectors = strengths("sector", facts.sectors);
  const technologies = strengths("technology", facts.technologies);
  const traits = traitsOf([lead, body], concepts.scheme("cue").codes);
  const counts = new Map<number, number>();
  countTerms(terms(startup.tagline), 2, statistics, counts);
  countTerms(terms(startup.texts), 1, statistics, counts);
  return {
    startup,
    sectors,
    technologies,
    needs,
    kindred: {
      sectors: kindredOf(sectors, vocabulary.kin.sector),
      technologies: kindredOf(technologies, vocabulary.kin.technology),
      needs: kindredOf(needs, vocabulary.kin.need),
    },
    traits,
    nature: natureOfStartup(facts, traits),
    terms: queryTerms(counts, statistics),
    phrases,
  };
}

function mark(
  values: Strengths,
  mentions: Mention[],
  scheme: string,
  strength: number,
  phrases: Sources,
): void {
  for (const mention of mentions) {
    if (mention.scheme !== scheme) continue;
    const found = strength * (mention.count / (mention.count + 0.5)) * 1.2;
    if (found > (values[mention.index] ?? 0)) values[mention.index] = Math.min(found, 0.8);
    const key = `${scheme}:${mention.code}`;
    if (!phrases.has(key)) phrases.set(key, mention.phrase);
  }
}

function declare(values: Strengths, index: number | undefined, strength: number): void {
  if (index !== undefined) values[index] = Math.max(values[index] ?? 0, strength);
}

function stagesAsked({ eligibility }: MatchableOpportunity): readonly string[] {
  const asked = eligibility.required.join === "all" ? eligibility.required.of : [];
  const rules = asked.filter((node): node is Rule => "field" in node && node.field === "stage");
  return rules.length === 0
    ? []
    : stages.filter((stage) => rules.every((rule) => compare(rule, stage) === 1));
}

function loadOf(conditions: string): number {
  const words = terms(conditions).length;
  return words / (words + 40);
}

function kindredOf(values: Strengths, kin: Kin): Strengths {
  return values.map((_, at) =>
    (kin[at] ?? []).reduce((best, [other, share]) => Math.max(best, (values[other] ?? 0) * share), 0),
  );
}

function present(values: Strengths): number[] {
  const places: number[] = [];
  values.forEach((value, at) => {
    if (value > 0) places.push(at);
  });
  return places;
}

function traitsOf(parts: Mention[][], codes: readonly string[]): Traits {
  const traits: Traits = {};
  for (const code of codes) traits[code] = 0;
  parts.forEach((mentions, part) => {
    for (const mention of mentions) {
      if (mention.scheme !== "cue") continue;
      traits[mention.code] = (traits[mention.code] ?? 0) + mention.count * (part === 0 ? 1.5 : 1);
    }
  });
  for (const code of codes) {
    const count = traits[code] ?? 0;
    traits[code] = count / (count + 1.5);
  }
  return traits;
}
