import type { RuleOutcome } from "#app/opportunities/eligibility/evaluate.ts";
import type { PreparedOpportunity, PreparedStartup, Strengths } from "./features.ts";
import type { Criterion } from "./pair.ts";
import type { Kin, Vocabulary } from "./vocabulary.ts";

/** One side of a reason: vocabulary codes with their scheme, words found in a text, or a plain value. */
export type ReasonValue =
  | {
      codes: string[];
      scheme: "sector" | "technology" | "need" | "stage" | "language" | "region" | "city" | "kind";
    }
  | { words: string[] }
  | { number: number }
  | { day: string }
  | { cue: string }
  | null;
/** `profile`: both sides declare it · `texts`: at least one side was read in a text · `rules`: from the conditions. */
export type ReasonSource = "profile" | "texts" | "rules";
export type Evidence = { startupValue: ReasonValue; opportunityValue: ReasonValue; source: ReasonSource };

const nothing: Evidence = { startupValue: null, opportunityValue: null, source: "profile" };

/** The two values a criterion compared, and where they came from. */
export function evidenceFor(
  criterion: Criterion,
  s: PreparedStartup,
  o: PreparedOpportunity,
  vocabulary: Vocabulary,
  rules: readonly RuleOutcome[],
): Evidence {
  const { facts } = s.startup;
  const { opportunity } = o;
  switch (criterion) {
    case "need":
      return shared("need", s.needs, o.needs, o.needList, vocabulary, vocabulary.kin.need, o);
    case "sector":
      return shared("sector", s.sectors, o.sectors, o.sectorList, vocabulary, vocabulary.kin.sector, o);
    case "technology":
      return shared(
        "technology",
        s.technologies,
        o.technologies,
        o.technologyList,
        vocabulary,
        vocabulary.kin.technology,
        o,
      );
    case "wording": {
      const words = sharedWords(s, o);
      return { startupValue: { words }, opportunityValue: { words }, source: "texts" };
    }
    case "nature":
      return {
        startupValue: { cue: strongest(s, o, natureCues) },
        opportunityValue: { codes: [opportunity.kind], scheme: "kind" },
        source: "texts",
      };
    case "breadth":
      return {
        startupValue: facts.technologies ? { codes: facts.technologies, scheme: "technology" } : null,
        opportunityValue: { codes: [opportunity.kind], scheme: "kind" },
        source: "texts",
      };
    case "audience":
      return { startupValue: null, opportunityValue: { cue: audienceOf(o) }, source: "texts" };
    case "stage":
      return {
        startupValue: facts.stage === null ? null : { codes: [facts.stage], scheme: "stage" },
        opportunityValue: opportunity.stages?.length ? { codes: opportunity.stages, scheme: "stage" } : null,
        source: opportunity.stages?.length ? "profile" : "texts",
      };
    case "size":
      return { ...nothing, startupValue: facts.headcount === null ? null : { number: facts.headcount } };
    case "preferred": {
      const preferred = rules.filter((outcome) => !outcome.required);
      return {
        startupValue: { number: preferred.filter((outcome) => outcome.outcome === "met").length },
        opportunityValue: { number: preferred.length },
        source: "rules",
      };
    }
    case "language":
      return {
        startupValue: {
          codes: [...new Set([s.startup.lang, ...(facts.languages ?? [])])],
          scheme: "language",
        },
        opportunityValue: { codes: opportunity.languages, scheme: "language" },
        source: "profile",
      };
    case "place":
      return {
        startupValue: facts.region === null ? null : { codes: [facts.region], scheme: "region" },
        opportunityValue:
          opportunity.region === null ? null : { codes: [opportunity.region], scheme: "region" },
        source: "profile",
      };
    case "deadline":
      return {
        ...nothing,
        opportunityValue: opportunity.closesOn === null ? null : { day: opportunity.closesOn },
      };
    case "freshness":
      return {
        ...nothing,
        startupValue: s.startup.confirmedOn === null ? null : { day: s.startup.confirmedOn },
      };
  }
}

const natureCues = ["green", "hardware", "innovation", "data-heavy"];

function strongest(s: PreparedStartup, o: PreparedOpportunity, names: readonly string[]): string {
  const strength = (name: string) => (s.traits[name] ?? 0) * (o.traits[name] ?? 0);
  return names.reduce((best, name) => (strength(name) > strength(best) ? name : best), names[0] ?? "");
}

/** Whom the opportunity speaks to, most of all. */
function audienceOf(o: PreparedOpportunity): string {
  const names = ["startups", "firms", "public-bodies", "associations", "academics", "students", "trades"];
  return names.reduce(
    (best, name) => ((o.traits[name] ?? 0) > (o.traits[best] ?? 0) ? name : best),
    "startups",
  );
}

/** The terms both sides mean; when none is the same, the two that are kindred. */
function shared(
  scheme: "sector" | "technology" | "need",
  here: Strengths,
  there: Strengths,
  list: readonly number[],
  vocabulary: Vocabulary,
  kin: Kin,
  o: PreparedOpportunity,
): Evidence {
  const { codes } = vocabulary.concepts.scheme(scheme);
  const both = list
    .filter((at) => (here[at] ?? 0) > 0)
    .sort((one, other) => (here[other] ?? 0) * (there[other] ?? 0) - (here[one] ?? 0) * (there[one] ?? 0))
    .slice(0, 3);
  const isDeclared = both.every((at) => here[at] === 1 && there[at] === 1);
  const named = (places: readonly number[]) => places.map((at) => codes[at] ?? "");
  if (both.length > 0) {
    const value = { codes: named(both), scheme };
    return { startupValue: value, opportunityValue: value, source: isDeclared ? "profile" : "texts" };
  }
  const offered = [...list].sort((one, other) => (there[other] ?? 0) - (there[one] ?? 0));
  for (const at of offered) {
    const near = (kin[at] ?? []).filter(([other]) => (here[other] ?? 0) > 0).map(([other]) => other);
    if (near.length === 0) continue;
    return {
      startupValue: { codes: named(near.slice(0, 2)), scheme },
      opportunityValue: { codes: named([at]), scheme },
      source: "texts",
    };
  }
  const offers = offered.length > 0 ? { codes: named(offered.slice(0, 2)), scheme } : null;
  return {
    startupValue: null,
    opportunityValue: offers ?? { codes: [o.opportunity.kind], scheme: "kind" },
    source: "texts",
  };
}

/** The words, as normalised, that count most in what the two texts share. */
function sharedWords(s: PreparedStartup, o: PreparedOpportunity): string[] {
  const weights = new Map<number, number>();
  o.terms.ids.forEach((id, at) => {
    weights.set(id, o.terms.weights[at] ?? 0);
  });
  const found: { id: number; worth: number }[] = [];
  s.terms.ids.forEach((id, at) => {
    const there = weights.get(id);
    if (there !== undefined) found.push({ id, worth: there * (s.terms.weights[at] ?? 0) });
  });
  found.sort((one, other) => other.worth - one.worth);
  return found.slice(0, 4).map(({ id }) => o.statistics.termOf(id));
}
