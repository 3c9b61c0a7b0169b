import {
  type Eligibility,
  type Operator,
  operatorsByType,
  type Rule,
  type RuleField,
  type RuleGroup,
  ruleFields,
} from "./rule.ts";
import { isGroup, scaleOf } from "./truth.ts";

export type RuleFault = "operator-does-not-fit" | "value-does-not-fit" | "value-empty" | "step-unknown";
/** Required rules that no startup can meet together, by their ids; `empty-choice`: an "any" group without rules. */
export type Contradiction = {
  field: RuleField | null;
  rules: string[];
  kind: "exclude-each-other" | "empty-choice";
};

/** What is wrong with a rule by itself: an operator or a value that its field cannot be compared with. */
export function ruleErrors(rule: Rule): RuleFault[] {
  const { type } = ruleFields[rule.field];
  const operators: readonly Operator[] = operatorsByType[type];
  if (!operators.includes(rule.op)) return ["operator-does-not-fit"];
  const { value } = rule;
  if (type === "boolean") return typeof value === "boolean" ? [] : ["value-does-not-fit"];
  if (type === "number")
    return typeof value === "number" && Number.isFinite(value) ? [] : ["value-does-not-fit"];
  if (rule.op === "atLeast" || rule.op === "atMost") {
    if (typeof value !== "string") return ["value-does-not-fit"];
    return scaleOf(rule.field).includes(value) ? [] : ["step-unknown"];
  }
  if (!Array.isArray(value)) return ["value-does-not-fit"];
  if (value.length === 0) return ["value-empty"];
  if (type === "ordered" && value.some((step) => !scaleOf(rule.field).includes(step)))
    return ["step-unknown"];
  return [];
}

/** The required rules that can never be met together, whatever the startup. */
export function findContradictions(eligibility: Eligibility): Contradiction[] {
  const found: Contradiction[] = [];
  const conjunctions = alternatives(eligibility.required, false, found);
  if (conjunctions.length === 0) return found;
  const clashes = conjunctions.map(clashIn);
  // One alternative that can be met is enough; only when every one clashes is the whole impossible.
  if (clashes.some((clash) => clash === null)) return found;
  for (const clash of clashes) {
    if (clash && !found.some((known) => known.rules.join() === clash.rules.join())) found.push(clash);
  }
  return found;
}

type Condition = { rule: Rule; negated: boolean };
const mostAlternatives = 256;

/** The ways a group can be met, each a list of conditions that must all hold. */
function alternatives(node: Rule | RuleGroup, negated: boolean, found: Contradiction[]): Condition[][] {
  if (!isGroup(node)) return [[{ rule: node, negated }]];
  if (node.join === "any" && node.of.length === 0) {
    found.push({ field: null, rules: [], kind: "empty-choice" });
    return [];
  }
  const inner = node.join === "none" ? !negated : negated;
  const isChoice = node.join === "all" ? negated : node.join === "any" ? !negated : negated;
  if (isChoice) return node.of.flatMap((part) => alternatives(part, inner, found)).slice(0, mostAlternatives);
  let ways: Condition[][] = [[]];
  for (const part of node.of) {
    const more = alternatives(part, inner, found);
    ways = ways.flatMap((way) => more.map((extra) => [...way, ...extra])).slice(0, mostAlternatives);
  }
  return ways;
}

function clashIn(conditions: Condition[]): Contradiction | null {
  const byField = new Map<RuleField, Condition[]>();
  for (const condition of conditions) {
    byField.set(condition.rule.field, [...(byField.get(condition.rule.field) ?? []), condition]);
  }
  for (const [field, same] of byField) {
    if (!isPossible(field, same)) {
      const rules = [...new Set(same.map((condition) => condition.rule.id))];
      return { field, rules, kind: "exclude-each-other" };
    }
  }
  return null;
}

function isPossible(field: RuleField, conditions: Condition[]): boolean {
  const { type } = ruleFields[field];
  if (type === "number") return isNumberPossible(conditions);
  if (type === "codes") return isListPossible(conditions);
  const named = conditions.flatMap(({ rule }) => (Array.isArray(rule.value) ? rule.value : []));
  const candidates: (string | boolean)[] =
    type === "boolean"
      ? [true, false]
      : type === "ordered"
        ? [...scaleOf(field)]
        : [...named, "\u0000any other"];
  return candidates.some((candidate) => conditions.every((condition) => holds(condition, field, candidate)));
}

function holds({ rule, negated }: Condition, field: RuleField, candidate: string | boolean): boolean {
  const scale = scaleOf(field);
  const { value } = rule;
  let met = true;
  if (typeof candidate === "boolean") met = candidate === value;
  else if (Array.isArray(value)) met = value.includes(candidate) === (rule.op === "in");
  else if (typeof value === "string") {
    const distance = scale.indexOf(candidate) - scale.indexOf(value);
    met = rule.op === "atLeast" ? distance >= 0 : distance <= 0;
  }
  return met !== negated;
}

function isNumberPossible(conditions: Condition[]): boolean {
  const limits = conditions.flatMap(({ rule }) => (typeof rule.value === "number" ? [rule.value] : []));
  // People, months and dirhams are whole: between two limits it is enough to look beside each.
  const candidates = limits.flatMap((limit) => [
    Math.ceil(limit) - 1,
    Math.floor(limit),
    Math.ceil(limit),
    Math.floor(limit) + 1,
  ]);
  return candidates.some(
    (candidate) =>
      candidate >= 0 &&
      conditions.every(({ rule, negated }) => {
        const limit = typeof rule.value === "number" ? rule.value : candidate;
        const met =
          rule.op === "lt"
            ? candidate < limit
            : rule.op === "lte"
              ? candidate <= limit
              : rule.op === "gte"
                ? candidate >= limit
                : rule.op === "gt"
                  ? candidate > limit
                  : candidate === limit;
        return met !== negated;
      }),
  );
}

function isListPossible(conditions: Condition[]): boolean {
  const wanted: string[] = [];
  const choices: string[][] = [];
  const barred = new Set<string>();
  const notAll: string[][] = [];
  for (const { rule, negated } of conditions) {
    const codes = Array.isArray(rule.value) ? rule.value : [];
    if (rule.op === "allOf") negated ? notAll.push(codes) : wanted.push(...codes);
    else if ((rule.op === "anyOf") !== negated) choices.push(codes);
    else for (const code of codes) barred.add(code);
  }
  if (wanted.some((code) => barred.has(code))) return false;
  if (notAll.some((codes) => codes.every((code) => wanted.includes(code)))) return false;
  return choices.every((codes) => codes.some((code) => !barred.has(code)));
}
