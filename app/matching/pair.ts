import type { StartupFacts } from "#app/opportunities/eligibility/facts.ts";
import type { Eligibility } from "#app/opportunities/eligibility/rule.ts";
import { truthOf } from "#app/opportunities/eligibility/truth.ts";
import { stages } from "#app/registry/kinds.ts";
import type { PreparedOpportunity, PreparedStartup, Strengths } from "./features.ts";
import type { MatchableOpportunity, MatchableStartup } from "./matchable.ts";
import type { Kin, Vocabulary } from "./vocabulary.ts";

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
const steps: readonly string[] = stages;
const place = new Map<string, number>(measures.map(({ name }, at) => [name, at]));
/** 1 for a measure that speaks for the pair, -1 for one that speaks against it. */
export const signs: readonly number[] = measures.map((measure) => ("against" in measure ? -1 : 1));

/** Fills `into` with a pair's measures. The two wording overlaps come from the caller: an index or the pair's terms. */
export function measure(
  s: PreparedStartup,
  o: PreparedOpportunity,
  vocabulary: Vocabulary,
  wording: { text: number; title: number },
  today: string,
  into: Float64Array,
): void {
  const put = (name: Measure, value: number) => {
    into[place.get(name) ?? 0] = Math.max(0, Math.min(1, value));
  };
  const t = (name: string) => s.traits[name] ?? 0;
  const u = (name: string) => o.traits[name] ?? 0;
  const facts = s.startup.facts;
  const kind = o.opportunity.kind;
  const has = (codes: string[] | null, ...wanted: string[]) => wanted.some((code) => codes?.includes(code));

  // startup traits
  const hardware = Math.max(t("hardware"), has(facts.technologies, "robotics", "iot-edge") ? 0.8 : 0);
  const declaredTech = facts.technologies?.length ?? 0;
  const ai = Math.max(t("ai"), declaredTech > 0 ? (hardware > 0.7 && declaredTech === 1 ? 0.5 : 0.8) : 0);
  const software = Math.max(t("software"), has(facts.sectors, "software") ? 0.8 : 0, ai * 0.7);
  const green = Math.max(t("green"), has(facts.sectors, "environment", "energy", "water") ? 0.7 : 0);
  const inventive = Math.max(
    t("innovation"),
    has(facts.needs, "applied-research", "tech-transfer") ? 0.8 : 0,
    hardware * 0.6,
  );
  const stageAt = steps.indexOf(facts.stage ?? "");

  // opportunity traits
  const reserved = Math.max(
    u("public-bodies"),
    u("associations"),
    u("academics"),
    u("students"),
    u("trades"),
  );
  const firms = Math.max(u("firms"), u("startups"));
  const notReserved = 1 - reserved * (1 - 0.6 * firms);
  const tools =
    kind === "compute"
      ? 1
      : kind === "data" || kind === "tech-transfer"
        ? 0.6
        : kind === "incubation"
          ? 0.4 * u("free-tools")
          : 0;
  const open = o.openToAnySector ? 1 : 0;
  const oHardware = u("hardware");
  const oGreen = u("green");

  const needs = o.needList;
  let asked = 0;
  let kindredNeed = 0;
  for (const need of needs) {
    const offered = o.needs[need] ?? 0;
    asked = Math.max(asked, (s.needs[need] ?? 0) * offered);
    kindredNeed = Math.max(kindredNeed, kindred(s.needs, vocabulary.kin.need, need) * offered);
  }
  put("need.asked", asked);
  put("need.kindred", Math.max(asked, kindredNeed));
  put(
    "need.expected",
    tools * Math.max(ai, software) * 0.5 + (kind === "funding" || kind === "incubation" ? 0.4 : 0),
  );

  let declared = 0;
  let read = 0;
  let kin = 0;
  for (const sector of o.sectorList) {
    const there = o.sectors[sector] ?? 0;
    const here = s.sectors[sector] ?? 0;
    if (there === 1 && here === 1) declared++;
    read = Math.max(read, Math.min(there, here));
    kin = Math.max(kin, kindred(s.sectors, vocabulary.kin.sector, sector) * there);
  }
  put("sector.declared", declared === 0 ? 0 : 0.7 + 0.3 * Math.min(1, declared - 1));
  put("sector.read", read);
  put("sector.kindred", Math.max(declared > 0 ? 1 : 0, kin));
  put("sector.other", !o.openToAnySector && declared === 0 ? 1 - Math.max(kin, read) : 0);
  put("sector.unlimited", open);

  let tech = 0;
  let techRead = 0;
  let techsMet = 0;
  for (const technology of o.technologyList) {
    const there = o.technologies[technology] ?? 0;
    const here = s.technologies[technology] ?? 0;
    if (there === 1) {
      const met = Math.max(here, kindred(s.technologies, vocabulary.kin.technology, technology));
      tech = Math.max(tech, met);
      techsMet += met;
    }
    techRead = Math.max(techRead, Math.min(there, here));
  }
  // One of four technologies an offer is about is less than the only one.
  const declaredThere = Math.max(1, o.opportunity.technologies.length);
  put("technology.declared", tech * (0.5 + (0.5 * techsMet) / declaredThere));
  put("technology.other", o.opportunity.technologies.length > 0 ? 1 - Math.max(tech, techRead) : 0);
  put("technology.read", techRead);
  put("wording.text", wording.text / (wording.text + 0.3));
  put("wording.title", wording.title / (wording.title + 0.3));

  put("audience.firms", firms);
  put("audience.startups", u("startups"));
  put("audience.reserved", 1 - notReserved);
  const physicalOffer = oHardware * (1 - u("ai") * 0.5);
  put("breadth.aiTools", tools * ai * open * (1 - physicalOffer * 0.6));
  put("breadth.dataTools", tools * t("data-heavy") * u("data-heavy"));
  put("nature.otherCraft", tools * Math.max(0, oHardware * 1.6 - 0.6) * (1 - hardware));
  put(
    "nature.deepMoney",
    (kind === "funding" || kind === "challenge" ? 1 : 0) *
      inventive *
      notReserved *
      (1 - u("own-transition")),
  );
  put("breadth.conditions", o.conditionLoad);
  put("breadth.investor", u("investor-needed"));
  put("nature.aiMissing", u("ai") * (1 - ai));
  put("nature.physical", hardware * oHardware);
  put("nature.green", green * oGreen);
  put("nature.greenInnovation", green * oGreen * u("innovation") * notReserved);
  put(
    "nature.research",
    inventive * (kind === "research" || kind === "tech-transfer" ? 1 : 0) * Math.max(open, read),
  );
  const programme = kind === "incubation" || kind === "challenge" || kind === "event" ? 1 : 0;
  put("breadth.programme", programme * u("startups") * Math.max(open, read));
  put("nature.innovationMoney", (kind === "funding" ? 1 : 0.5) * u("innovation") * inventive * notReserved);
  const abroad = Math.max(has(facts.needs, "internationalisation") ? 1 : 0, stageAt >= 4 ? 0.4 : 0);
  put("nature.export", abroad * (o.needs[needIndex(vocabulary, "internationalisation")] ?? 0));
  put("nature.ownTransition", u("own-transition") * (1 - u("innovation") * 0.5));

  const isForStage = facts.stage !== null && o.stages.includes(facts.stage);
  put("stage.fit", isForStage ? 1 : 0);
  put("stage.other", o.stages.length > 0 && !isForStage ? 1 : 0);
  put("stage.growing", u("growing") * (stageAt > 3 ? 1 : 0) * Math.max(open, read));
  put("preferred.met", preferredMet(o.opportunity.eligibility, facts, o.opportunity.closesOn ?? today));
  put("language.shared", languageShared(s.startup, o.opportunity));
  put("place.near", placeNear(facts, o.opportunity));
  put("deadline.ahead", deadlineAhead(o.opportunity, today));
  put("freshness.recent", freshness(s.startup.confirmedOn, today));
  put("size.fit", facts.headcount !== null && facts.headcount <= 50 ? 1 : 0);
}

let internationalAt: [Vocabulary, number] | null = null;
function needIndex(vocabulary: Vocabulary, code: string): number {
  if (internationalAt?.[0] !== vocabulary) {
    internationalAt = [vocabulary, vocabulary.concepts.scheme("need").indexOf.get(code) ?? 0];
  }
  return internationalAt[1];
}

function kindred(values: Strengths, kin: Kin, index: number): number {
  let best = 0;
  for (const [other, share] of kin[index] ?? []) best = Math.max(best, (values[other] ?? 0) * share);
  return best;
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
