import { legalForms } from "#app/registry/kinds.ts";
import { type FactValue, factFor, type StartupFacts } from "./facts.ts";
import type { Eligibility, Rule, RuleField, RuleGroup } from "./rule.ts";
import { isGroup, scaleOf, type Truth, truthOf } from "./truth.ts";

/**
 * eligible: every required condition is met · possible: none refuses, some cannot be told · near: refused, but
 * changing one changeable fact would make it eligible or possible · not-eligible: refused otherwise.
 */
export type Verdict = "eligible" | "possible" | "near" | "not-eligible";

/** One rule against one startup, with the value it was compared to. */
export type RuleOutcome = {
  rule: Rule;
  /** Of the condition as it stands: under `none`, met means that the rule does not hold. */
  outcome: "met" | "not-met" | "unknown";
  actual: FactValue;
  required: boolean;
  /** Stands under `none`: the condition is that the rule must not hold. */
  inverted: boolean;
  /** Is one of the conditions that make the whole refused (a failed alternative of a met choice is not). */
  refuses: boolean;
};

/** The one fact whose change would open the opportunity. */
export type Change = { field: RuleField; from: FactValue; to: FactValue; leadsTo: "eligible" | "possible" };

export type Evaluation = {
  verdict: Verdict;
  rules: RuleOutcome[];
  /** Only for `near`. */
  change?: Change;
  /** The facts the profile leaves open whose filling would settle a `possible` (or what follows a `change`). */
  settle: RuleField[];
};

/**
 * Facts a startup can change by its own doing and in good faith, easiest first: what it says it needs, a website, being
 * verified here, incorporating, a language more in the product, another legal form, and moving *up* in stage,
 * technology readiness and headcount. Not changeable: age, country, region and city (it does not move for one
 * call), sectors and technologies (they are the product), money raised, revenue and funding stage (others decide them,
 * and they cannot be undone).
 */
export const changeableFields = [
  "need",
  "website",
  "verified",
  "incorporated",
  "language",
  "legalForm",
  "stage",
  "trl",
  "headcount",
] as const;
type ChangeableField = (typeof changeableFields)[number];

/** What an opportunity's rules make of a startup on a day (YYYY-MM-DD: the closing day, or today when rolling). */
export function evaluate(eligibility: Eligibility, facts: StartupFacts, onDay: string): Evaluation {
  const rules: RuleOutcome[] = [];
  const context = { facts, onDay, rules };
  collect(eligibility.required, context, { required: true, inverted: false, open: true });
  for (const rule of eligibility.preferred) {
    collect(rule, context, { required: false, inverted: false, open: false });
  }
  const truth = truthOf(eligibility.required, facts, onDay);
  if (truth === 1) return { verdict: "eligible", rules, settle: [] };
  if (truth === 0)
    return { verdict: "possible", rules, settle: unsettled(eligibility.required, facts, onDay) };
  const found = openingChange(eligibility.required, facts, onDay);
  if (!found) return { verdict: "not-eligible", rules, settle: [] };
  const settle =
    found.change.leadsTo === "possible" ? unsettled(eligibility.required, found.after, onDay) : [];
  return { verdict: "near", rules, change: found.change, settle };
}

/** The verdict alone: what lists over thousands of pairs need. */
export function verdictOf(eligibility: Eligibility, facts: StartupFacts, onDay: string): Verdict {
  const truth = truthOf(eligibility.required, facts, onDay);
  if (truth === 1) return "eligible";
  if (truth === 0) return "possible";
  return openingChange(eligibility.required, facts, onDay) ? "near" : "not-eligible";
}

/** Every rule of a group, however deep. */
export function rulesIn(group: RuleGroup): Rule[] {
  return group.of.flatMap((node) => (isGroup(node) ? rulesIn(node) : [node]));
}

type Place = { required: boolean; inverted: boolean; open: boolean };
type Collecting = { facts: StartupFacts; onDay: string; rules: RuleOutcome[] };

function collect(node: Rule | RuleGroup, context: Collecting, place: Place): void {
  const { facts, onDay, rules } = context;
  const truth = truthOf(node, facts, onDay);
  const fails = truth === (place.inverted ? 1 : -1);
  const open = place.open && fails;
  if (isGroup(node)) {
    const inverted = node.join === "none" ? !place.inverted : place.inverted;
    for (const part of node.of) collect(part, context, { ...place, inverted, open });
    return;
  }
  const outcome = truth === 0 ? "unknown" : fails ? "not-met" : "met";
  const actual = factFor(facts, node.field, onDay);
  rules.push({
    rule: node,
    outcome,
    actual,
    required: place.required,
    inverted: place.inverted,
    refuses: open,
  });
}

/** The unknown facts in the branches that are still open; a decided branch no longer depends on them. */
function unsettled(node: Rule | RuleGroup, facts: StartupFacts, onDay: string): RuleField[] {
  const fields = new Set<RuleField>();
  const visit = (part: Rule | RuleGroup): void => {
    if (truthOf(part, facts, onDay) !== 0) return;
    if (isGroup(part)) part.of.forEach(visit);
    else fields.add(part.field);
  };
  visit(node);
  return [...fields];
}

function openingChange(
  required: RuleGroup,
  facts: StartupFacts,
  onDay: string,
): { change: Change; after: StartupFacts } | null {
  const rules = rulesIn(required);
  let found: { change: Change; after: StartupFacts } | null = null;
  for (const field of changeableFields) {
    const asking = rules.filter((rule) => rule.field === field);
    const from = factFor(facts, field, onDay);
    if (asking.length === 0 || from === null) continue;
    for (const after of changesOf(field, facts, asking)) {
      const truth: Truth = truthOf(required, after, onDay);
      if (truth === -1 || (truth === 0 && found)) continue;
      const to = factFor(after, field, onDay);
      found = { change: { field, from, to, leadsTo: truth === 1 ? "eligible" : "possible" }, after };
      if (truth === 1) return found;
    }
  }
  return found;
}

/** The facts as they could become by changing `field`, smallest change first: every value that the rules tell apart. */
function* changesOf(field: ChangeableField, facts: StartupFacts, asking: Rule[]): Generator<StartupFacts> {
  switch (field) {
    case "website":
    case "verified":
    case "incorporated":
      if (facts[field] === false) yield { ...facts, [field]: true };
      return;
    case "stage": {
      const scale = scaleOf("stage");
      for (const stage of scale.slice(scale.indexOf(facts.stage ?? "") + 1)) yield { ...facts, stage };
      return;
    }
    case "legalForm":
      for (const legalForm of legalForms) if (legalForm !== facts.legalForm) yield { ...facts, legalForm };
      return;
    case "headcount":
      for (const headcount of thresholdsAbove(facts.headcount ?? 0, asking)) yield { ...facts, headcount };
      return;
    case "trl":
      for (const trl of thresholdsAbove(facts.trl ?? 0, asking)) if (trl <= 9) yield { ...facts, trl };
      return;
    case "language":
      for (const languages of listsFrom(facts.languages ?? [], asking, false)) yield { ...facts, languages };
      return;
    case "need":
      for (const needs of listsFrom(facts.needs ?? [], asking, true)) yield { ...facts, needs };
      return;
  }
}

function thresholdsAbove(current: number, asking: Rule[]): number[] {
  const values = new Set<number>();
  for (const { value } of asking) {
    if (typeof value !== "number") continue;
    for (const candidate of [Math.ceil(value) - 1, Math.ceil(value), Math.floor(value) + 1]) {
      if (candidate > current) values.add(candidate);
    }
  }
  return [...values].sort((one, other) => one - other);
}

/** Lists that differ from `current` in codes the rules name; beyond eight such codes only one at a time, and all. */
function* listsFrom(current: string[], asking: Rule[], mayRemove: boolean): Generator<string[]> {
  const named = [...new Set(asking.flatMap((rule) => (Array.isArray(rule.value) ? rule.value : [])))];
  const movable = named.filter((code) => mayRemove || !current.includes(code));
  const flipped = (codes: string[]) => [
    ...current.filter((code) => !codes.includes(code)),
    ...codes.filter((code) => !current.includes(code)),
  ];
  const sets: string[][] = movable.map((code) => [code]);
  if (movable.length > 8) {
    for (const rule of asking)
      if (Array.isArray(rule.value)) sets.push(rule.value.filter((code) => movable.includes(code)));
    sets.push(movable);
  } else {
    for (let bits = 1; bits < 1 << movable.length; bits++) {
      const codes = movable.filter((_, at) => bits & (1 << at));
      if (codes.length > 1) sets.push(codes);
    }
  }
  sets.sort((one, other) => one.length - other.length);
  for (const codes of sets) {
    const list = flipped(codes);
    // An emptied list would read as unknown: it says nothing, so it is not a change.
    if (list.length > 0) yield list;
  }
}
