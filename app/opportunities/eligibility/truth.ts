import { fundingStages, stages } from "#app/registry/kinds.ts";
import { type FactValue, factFor, type StartupFacts } from "./facts.ts";
import type { Rule, RuleField, RuleGroup } from "./rule.ts";

/** Three-valued logic after Kleene: 1 met, 0 unknown, -1 not met; all = least, any = greatest, not = minus. */
export type Truth = 1 | 0 | -1;

const scales: Partial<Record<RuleField, readonly string[]>> = { stage: stages, fundingStage: fundingStages };

/** The steps of an ordered fact, lowest first; none for the other facts. */
export function scaleOf(field: RuleField): readonly string[] {
  return scales[field] ?? [];
}

/** Whether a node is a group of conditions. */
export function isGroup(node: Rule | RuleGroup): node is RuleGroup {
  return "join" in node;
}

/** What a startup's facts make of a rule or a group of rules. `any` of nothing is not met, `all` and `none` are. */
export function truthOf(node: Rule | RuleGroup, facts: StartupFacts, onDay: string): Truth {
  if (!isGroup(node)) return compare(node, factFor(facts, node.field, onDay));
  let truth: Truth = node.join === "any" ? -1 : 1;
  for (const part of node.of) {
    const inner = truthOf(part, facts, onDay);
    if (node.join === "all") {
      if (inner < truth) truth = inner;
    } else if (node.join === "any") {
      if (inner > truth) truth = inner;
    } else if (-inner < truth) truth = negated(inner);
    if (truth === (node.join === "any" ? 1 : -1)) return truth;
  }
  return truth;
}

/** What one known or unknown value makes of a rule. A rule that cannot be read decides nothing: unknown. */
export function compare(rule: Rule, actual: FactValue): Truth {
  if (actual === null) return 0;
  const { value } = rule;
  if (typeof actual === "boolean") {
    return rule.op === "is" && typeof value === "boolean" ? truth(actual === value) : 0;
  }
  if (typeof actual === "number")
    return typeof value === "number" ? compareNumber(rule.op, actual, value) : 0;
  if (typeof actual === "string") {
    if (Array.isArray(value)) {
      if (rule.op === "in") return truth(value.includes(actual));
      return rule.op === "notIn" ? truth(!value.includes(actual)) : 0;
    }
    return typeof value === "string" ? compareStep(rule, actual, value) : 0;
  }
  if (!Array.isArray(value)) return 0;
  if (rule.op === "anyOf") return truth(value.some((code) => actual.includes(code)));
  if (rule.op === "allOf") return truth(value.every((code) => actual.includes(code)));
  return rule.op === "noneOf" ? truth(!value.some((code) => actual.includes(code))) : 0;
}

function compareNumber(op: Rule["op"], actual: number, value: number): Truth {
  if (op === "lt") return truth(actual < value);
  if (op === "lte") return truth(actual <= value);
  if (op === "gte") return truth(actual >= value);
  if (op === "gt") return truth(actual > value);
  return op === "eq" ? truth(actual === value) : 0;
}

function compareStep(rule: Rule, actual: string, value: string): Truth {
  const scale = scaleOf(rule.field);
  const at = scale.indexOf(actual);
  const limit = scale.indexOf(value);
  if (at < 0 || limit < 0) return 0;
  if (rule.op === "atLeast") return truth(at >= limit);
  return rule.op === "atMost" ? truth(at <= limit) : 0;
}

function truth(holds: boolean): Truth {
  return holds ? 1 : -1;
}

function negated(value: Truth): Truth {
  return value === 0 ? 0 : value === 1 ? -1 : 1;
}
