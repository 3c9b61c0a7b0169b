import type { StartupFacts } from "#app/opportunities/eligibility/facts.ts";
import type { Eligibility } from "#app/opportunities/eligibility/rule.ts";
import { truthOf } from "#app/opportunities/eligibility/truth.ts";
import type { PreparedOpportunity, PreparedStartup } from "./features.ts";
import type { MatchableOpportunity, MatchableStartup } from "./matchable.ts";

/** What the reasons of a match are about. */
export const criteria = [
  "need",
  "sector",
  "technology",
  "wording",
  "nature",
  "breadth",
  "audience",
  "stage",
  "size",
  "preferred",
  "language",
  "place",
  "deadline",
  "freshness",
] as const;
export type Criterion = (typeof criteria)[number];

/** What a pair is measured by, 0 to 1, under the criterion that explains it. `against`: more of it takes points away. */
export const measures = [
  { name: "need.asked", criterion: "need" },
  { name: "need.kindred", criterion: "need" },
  { name: "need.expected", criterion: "need" },
  { name: "sector.declared", criterion: "sector" },
  { name: "sector.read", criterion: "sector" },
  { name: "sector.kindred", criterion: "sector" },
  { name: "sector.other", criterion: "sector", against: true },
  { name: "sector.unlimited", criterion: "breadth" },
  { name: "technology.declared", criterion: "technology" },
  { name: "technology.read", criterion: "technology" },
  { name: "technology.other", criterion: "technology", against: true },
  { name: "wording.text", criterion: "wording" },
  { name: "wording.title", criterion: "wording" },
  { name: "audience.firms", criterion: "audience" },
  { name: "audience.startups", criterion: "audience" },
  { name: "audience.reserved", criterion: "audience", against: true },
  { name: "breadth.aiTools", criterion: "breadth" },
  { name: "breadth.dataTools", criterion: "breadth" },
  { name: "breadth.programme", criterion: "breadth" },
  { name: "nature.physical", criterion: "nature" },
  { name: "nature.otherCraft", criterion: "nature", against: true },
  { name: "nature.aiMissing", criterion: "nature", against: true },
  { name: "nature.aiDomain", criterion: "nature" },
  { name: "nature.deepMoney", criterion: "nature" },
  { name: "nature.green", criterion: "nature" },
  { name: "nature.greenInnovation", criterion: "nature" },
  { name: "nature.research", criterion: "nature" },
  { name: "nature.innovationMoney", criterion: "nature" },
  { name: "nature.export", criterion: "nature" },
  { name: "nature.ownTransition", criterion: "nature", against: true },
  { name: "breadth.conditions", criterion: "breadth", against: true },
  { name: "breadth.investor", criterion: "breadth", against: true },
  { name: "stage.fit", criterion: "stage" },
  { name: "stage.other", criterion: "stage", against: true },
  { name: "stage.growing", criterion: "stage" },
  { name: "size.fit", criterion: "size" },
  { name: "preferred.met", criterion: "preferred" },
  { name: "language.shared", criterion: "language" },
  { name: "place.near", criterion: "place" },
  { name: "deadline.ahead", criterion: "deadline" },
  { name: "freshness.recent", criterion: "freshness" },
] as const satisfies readonly { name: string; criterion: Criterion; against?: boolean }[];
export type Measure = (typeof measures)[number]["name"];
const place = new Map<string, number>(measures.map(({ name }, at) => [name, at]));
/** 1 for a measure that speaks for the pair, -1 for one that speaks against it. */
export const signs: readonly number[] = measures.map((measure) => ("against" in measure ? -1 : 1));

/** Fills `into` with a pair's measures. The two wording overlaps come from the caller: an index or the pair's terms. */
export function measure(
  s: PreparedStartup,
  o: PreparedOpportunity,
  wording: { text: number; title: number },
  today: string,
  into: Float64Array,
): void {
  const put = (name: Measure, value: number) => {
    into[place.get(name) ?? 0] = value < 0 ? 0 : value > 1 ? 1 : value;
  };
  const facts = s.startup.facts;
  const here = s.nature;
  const there = o.nature;
  const open = o.openToAnySector ? 1 : 0;

  let asked = 0;
  let kindredNeed = 0;
  for (const need of o.needList) {
    const offered = o.needs[need] ?? 0;
    asked = Math.max(asked, (s.needs[need] ?? 0) * offered);
    kindredNeed = Math.max(kindredNeed, (s.kindred.needs[need] ?? 0) * offered);
  }
  put("need.asked", asked);
  put("need.kindred", Math.max(asked, kindredNeed));
  put("need.expected", there.tools * Math.max(here.ai, here.software) * 0.5 + there.general * 0.4);

  let declared = 0;
  let read = 0;
  let kin = 0;
  for (const sector of o.sectorList) {
    const theirs = o.sectors[sector] ?? 0;
    const ours = s.sectors[sector] ?? 0;
    if (theirs === 1 && ours === 1) declared++;
    read = Math.max(read, Math.min(theirs, ours));
    kin = Math.max(kin, (s.kindred.sectors[sector] ?? 0) * theirs);
  }
  put("sector.declared", declared === 0 ? 0 : declared === 1 ? 0.7 : 1);
  put("sector.read", read);
  put("sector.kindred", declared > 0 ? 1 : kin);
  put("sector.other", open === 0 && declared === 0 ? 1 - Math.max(kin, read) : 0);
  put("sector.unlimited", open);

  let technology = 0;
  let technologyRead = 0;
  let met = 0;
  for (const one of o.technologyList) {
    const theirs = o.technologies[one] ?? 0;
    const ours = s.technologies[one] ?? 0;
    if (theirs === 1) {
      const best = Math.max(ours, s.kindred.technologies[one] ?? 0);
      technology = Math.max(technology, best);
      met += best;
    }
    technologyRead = Math.max(technologyRead, Math.min(theirs, ours));
  }
  // One of four technologies an offer is about is less than the only one.
  const wanted = o.opportunity.technologies.length;
  put("technology.declared", technology * (0.5 + (0.5 * met) / Math.max(1, wanted)));
  put("technology.other", wanted > 0 ? 1 - Math.max(technology, technologyRead) : 0);
  put("technology.read", technologyRead);
  put("wording.text", wording.text / (wording.text + 0.3));
  put("wording.title", wording.title / (wording.title + 0.3));

  const concerned = Math.max(open, read);
  const toolsForThings = there.hardware * (1 - there.ai * 0.5);
  put("audience.firms", there.firms);
  put("audience.startups", there.startups);
  put("audience.reserved", 1 - there.notReserved);
  put("breadth.aiTools", there.tools * here.ai * open * (1 - toolsForThings * 0.6));
  put("breadth.dataTools", there.tools * here.dataHeavy * there.dataHeavy);
  put("breadth.programme", there.programme * there.startups * concerned);
  put("breadth.conditions", o.conditionLoad);
  put("breadth.investor", there.investor);
  put("nature.otherCraft", there.tools * Math.max(0, there.hardware * 1.6 - 0.6) * (1 - here.hardware));
  put("nature.aiMissing", there.ai * (1 - here.ai));
  put("nature.aiDomain", here.ai * there.ai * Math.max(read, kin));
  put("nature.deepMoney", there.money * here.inventive * there.notReserved * (1 - there.ownTransition));
  put("nature.physical", here.hardware * there.hardware);
  put("nature.green", here.green * there.green);
  put("nature.greenInnovation", here.green * there.green * there.innovation * there.notReserved);
  put("nature.research", here.inventive * there.research * concerned);
  const funding = o.opportunity.kind === "funding" ? 1 : 0.5;
  put("nature.innovationMoney", funding * there.innovation * here.inventive * there.notReserved);
  put("nature.export", here.abroad * o.abroad);
  put("nature.ownTransition", there.ownTransition * (1 - there.innovation * 0.5));

  const isForStage = facts.stage !== null && o.stages.includes(facts.stage);
  put("stage.fit", isForStage ? 1 : 0);
  put("stage.other", o.stages.length > 0 && !isForStage ? 1 : 0);
  put("stage.growing", there.growing * here.growing * concerned);
  put("preferred.met", preferredMet(o.opportunity.eligibility, facts, o.opportunity.closesOn ?? today));
  put("language.shared", languageShared(s.startup, o.opportunity));
  put("place.near", placeNear(facts, o.opportunity));
  put("deadline.ahead", deadlineAhead(o.opportunity, today));
  put("freshness.recent", freshness(s.startup.confirmedOn, today));
  put("size.fit", facts.headcount !== null && facts.headcount <= 50 ? 1 : 0);
}

/** The share of the preferred conditions that are met. */
export function preferredMet({ preferred }: Eligibility, facts: StartupFacts, onDay: string): number {
  if (preferred.length === 0) return 0;
  return preferred.filter((rule) => truthOf(rule, facts, onDay) === 1).length / preferred.length;
}

function languageShared(startup: MatchableStartup, { languages }: MatchableOpportunity): number {
  if (languages.length === 0) return 0;
  if (languages.includes(startup.lang)) return 1;
  return startup.facts.languages?.some((language) => languages.includes(language)) ? 0.7 : 0;
}

/** 1 when distance does not matter or the city is the same, less for the same region, 0 elsewhere or unknown. */
function placeNear(facts: StartupFacts, { mode, region, city }: MatchableOpportunity): number {
  if (mode === "online" || (region === null && city === null)) return 1;
  const floor = mode === "hybrid" ? 0.5 : 0;
  if (city !== null && city === facts.city) return 1;
  return region !== null && region === facts.region ? 0.8 : floor;
}

/** 1 with two weeks or more to go, down to 0 on the last day; half for a call that is only announced. */
function deadlineAhead({ opensOn, closesOn }: MatchableOpportunity, today: string): number {
  if (opensOn !== null && opensOn > today) return 0.5;
  if (closesOn === null) return 1;
  const days = daysBetween(today, closesOn);
  return days < 0 ? 0 : Math.min(1, (days + 1) / 15);
}

/** 1 for three months after its owner confirmed the profile, fading to 0 at a year. */
function freshness(confirmedOn: string | null, today: string): number {
  if (confirmedOn === null) return 0;
  const days = daysBetween(confirmedOn, today);
  return days <= 90 ? 1 : Math.max(0, 1 - (days - 90) / 275);
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
