import type { RuleOutcome } from "#app/opportunities/eligibility/evaluate.ts";
import { terms } from "#app/text/terms.ts";
import type { PreparedOpportunity, PreparedStartup, Strengths } from "./features.ts";
import type { Measure } from "./pair.ts";
import type { Kin, Vocabulary } from "./vocabulary.ts";

export type ReasonScheme =
  | "sector"
  | "technology"
  | "need"
  | "stage"
  | "product-language"
  | "region"
  | "city"
  | "opportunity-kind";
/** One side of a reason: vocabulary codes with their scheme, words of a text, or a plain value. */
export type ReasonValue =
  | { codes: string[]; scheme: ReasonScheme }
  | { words: string[] }
  | { number: number }
  | { day: string }
  | { audience: string }
  | { mode: string }
  | null;
/** `profile`: both sides declare it · `texts`: at least one side was read in a text · `rules`: from the conditions. */
export type ReasonSource = "profile" | "texts" | "rules";
export type Evidence = { startupValue: ReasonValue; opportunityValue: ReasonValue; source: ReasonSource };

/** The two values a measure compared, and where they came from. */
export function evidenceFor(
  lead: Measure,
  s: PreparedStartup,
  o: PreparedOpportunity,
  vocabulary: Vocabulary,
  rules: readonly RuleOutcome[],
  today: string,
): Evidence {
  const { facts } = s.startup;
  const { opportunity } = o;
  const kind: ReasonValue = { codes: [opportunity.kind], scheme: "opportunity-kind" };
  const coded = (scheme: ReasonScheme, codes: readonly string[] | null | undefined): ReasonValue =>
    codes && codes.length > 0 ? { codes: [...codes], scheme } : null;
  const declared = (startupValue: ReasonValue, opportunityValue: ReasonValue): Evidence => ({
    startupValue,
    opportunityValue,
    source: "profile",
  });
  switch (lead) {
    case "need.asked":
    case "need.kindred":
    case "need.expected":
      return shared("need", s.needs, o.needs, o.needList, vocabulary, vocabulary.kin.need, o);
    case "sector.declared":
    case "sector.read":
    case "sector.kindred":
      return shared("sector", s.sectors, o.sectors, o.sectorList, vocabulary, vocabulary.kin.sector, o);
    case "sector.other":
      return declared(coded("sector", facts.sectors), coded("sector", opportunity.sectors));
    case "sector.unlimited":
      return declared(coded("sector", facts.sectors), coded("sector", opportunity.sectors));
    case "technology.declared":
    case "technology.read":
      return shared(
        "technology",
        s.technologies,
        o.technologies,
        o.technologyList,
        vocabulary,
        vocabulary.kin.technology,
        o,
      );
    case "technology.other":
      return declared(coded("technology", facts.technologies), coded("technology", opportunity.technologies));
    case "wording.text":
    case "wording.title": {
      const words = sharedWords(s, o);
      return { startupValue: { words }, opportunityValue: { words }, source: "texts" };
    }
    case "audience.startups":
    case "audience.firms":
    case "audience.reserved":
      return { startupValue: null, opportunityValue: { audience: audienceOf(o) }, source: "texts" };
    case "stage.fit":
    case "stage.other":
    case "stage.growing":
      return declared(coded("stage", facts.stage === null ? null : [facts.stage]), coded("stage", o.stages));
    case "size.fit":
      return declared(facts.headcount === null ? null : { number: facts.headcount }, null);
    case "preferred.met": {
      const preferred = rules.filter((outcome) => !outcome.required);
      const met = preferred.filter((outcome) => outcome.outcome === "met").length;
      return {
        startupValue: { number: met },
        opportunityValue: { number: preferred.length },
        source: "rules",
      };
    }
    case "language.shared":
      return declared(
        coded("product-language", [...new Set([s.startup.lang, ...(facts.languages ?? [])])]),
        coded("product-language", opportunity.languages),
      );
    case "place.near": {
      if (opportunity.mode === "online") return declared(null, { mode: "online" });
      const isCity =
        opportunity.city !== null && (opportunity.city === facts.city || opportunity.region === null);
      const there = isCity ? opportunity.city : opportunity.region;
      const here = isCity ? facts.city : facts.region;
      const scheme = isCity ? "city" : "region";
      return declared(
        coded(scheme, here === null ? null : [here]),
        coded(scheme, there === null ? null : [there]),
      );
    }
    case "deadline.ahead":
      // A call only announced gives its opening day as well.
      return declared(
        opportunity.opensOn !== null && opportunity.opensOn > today ? { day: opportunity.opensOn } : null,
        opportunity.closesOn === null ? null : { day: opportunity.closesOn },
      );
    case "freshness.recent":
      return declared(s.startup.confirmedOn === null ? null : { day: s.startup.confirmedOn }, null);
    default:
      return {
        startupValue: coded("technology", facts.technologies),
        opportunityValue: kind,
        source: "texts",
      };
  }
}

/** For whom the opportunity seems kept, most of all. */
function audienceOf(o: PreparedOpportunity): string {
  const names = ["public-bodies", "associations", "academics", "students", "trades"];
  return names.reduce(
    (best, name) => ((o.traits[name] ?? 0) > (o.traits[best] ?? 0) ? name : best),
    "trades",
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
    opportunityValue: offers ?? { codes: [o.opportunity.kind], scheme: "opportunity-kind" },
    source: "texts",
  };
}

/** The words, as the startup wrote them, that count most in what the two texts share. */
function sharedWords(s: PreparedStartup, o: PreparedOpportunity): string[] {
  const weights = new Map<number, number>();
  o.terms.ids.forEach((id, at) => {
    weights.set(id, o.terms.weights[at] ?? 0);
  });
  const worth = new Map<string, number>();
  s.terms.ids.forEach((id, at) => {
    const there = weights.get(id);
    const term = o.statistics.termOf(id);
    if (there !== undefined && !term.includes(" ")) worth.set(term, there * (s.terms.weights[at] ?? 0));
  });
  const written = new Map<string, string>();
  for (const word of `${s.startup.tagline} ${s.startup.texts}`.split(/[^\p{L}\p{N}\p{M}]+/u)) {
    const [term] = terms(word);
    if (term !== undefined && worth.has(term) && !written.has(term)) written.set(term, word);
  }
  return [...written]
    .sort((one, other) => (worth.get(other[0]) ?? 0) - (worth.get(one[0]) ?? 0))
    .slice(0, 4)
    .map(([, word]) => word);
}
