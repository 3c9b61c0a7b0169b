import { nothingKnown, type StartupFacts } from "#app/opportunities/eligibility/facts.ts";
import type { Eligibility, Rule, RuleGroup } from "#app/opportunities/eligibility/rule.ts";

/** A second, slower way to the same answer, written from the specification and sharing no code with the evaluator. */
export function refusedByOracle(
  eligibility: Eligibility,
  facts: StartupFacts,
  today: string,
): "eligible" | "possible" | "refused" {
  const answer = walk(eligibility.required, facts, today);
  return answer === undefined ? "possible" : answer ? "eligible" : "refused";
}

function walk(node: Rule | RuleGroup, facts: StartupFacts, today: string): boolean | undefined {
  if ("field" in node) return check(node, facts, today);
  const answers = node.of.map((part) => walk(part, facts, today));
  if (node.join === "all")
    return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
  if (node.join === "any")
    return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
  return answers.includes(true) ? false : answers.includes(undefined) ? undefined : true;
}

const steps = ["idea", "prototype", "pilot", "first-customers", "growth", "scale"];

function check(rule: Rule, facts: StartupFacts, today: string): boolean | undefined {
  const lists = {
    sector: facts.sectors,
    technology: facts.technologies,
    need: facts.needs,
    language: facts.languages,
  };
  const value = rule.value;
  if (
    rule.field === "sector" ||
    rule.field === "technology" ||
    rule.field === "need" ||
    rule.field === "language"
  ) {
    const own = new Set(lists[rule.field] ?? []);
    if (own.size === 0) return undefined;
    const hits = Array.isArray(value) ? value.filter((code) => own.has(code)).length : 0;
    const asked = Array.isArray(value) ? value.length : 0;
    return rule.op === "anyOf" ? hits > 0 : rule.op === "allOf" ? hits === asked : hits === 0;
  }
  if (rule.field === "ageMonths") {
    if (!facts.foundedOn) return undefined;
    const [fy = 0, fm = 0, fd = 0] = facts.foundedOn.split("-").map(Number);
    let months = 0;
    for (;;) {
      const total = fy * 12 + (fm - 1) + months + 1;
      const date = `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, "0")}-${String(fd).padStart(2, "0")}`;
      if (date > today) break;
      months++;
    }
    return compareNumbers(rule, months);
  }
  const own = facts[rule.field];
  if (own === null) return undefined;
  if (typeof own === "boolean") return own === value;
  if (typeof own === "number") return compareNumbers(rule, own);
  if (rule.op === "in") return Array.isArray(value) && value.indexOf(own) >= 0;
  if (rule.op === "notIn") return Array.isArray(value) && value.indexOf(own) < 0;
  const distance = steps.indexOf(own) - steps.indexOf(String(value));
  return rule.op === "atLeast" ? distance >= 0 : distance <= 0;
}

function compareNumbers(rule: Rule, own: number): boolean {
  const limit = Number(rule.value);
  switch (rule.op) {
    case "lt":
      return own < limit;
    case "lte":
      return own <= limit;
    case "gte":
      return own >= limit;
    case "gt":
      return own > limit;
    default:
      return own === limit;
  }
}

/** A repeatable stream of choices. */
function chooser(seed: number): {
  below: (limit: number) => number;
  pick: <T>(from: readonly T[]) => T;
  maybe: <T>(value: T) => T | null;
} {
  let state = (seed * 2654435761 + 12345) >>> 0;
  const below = (limit: number) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) % limit;
  };
  const pick = <T>(from: readonly T[]): T => {
    const chosen = from[below(from.length)];
    if (chosen === undefined) throw new Error("nothing to choose from");
    return chosen;
  };
  return { below, pick, maybe: (value) => (below(3) === 0 ? null : value) };
}

const codes = ["a", "b", "c", "d"];

/** Random conditions, the same for the same seed. */
export function someEligibility(seed: number): Eligibility {
  const { below, pick } = chooser(seed);
  const list = () => codes.filter(() => below(2) === 0).concat(below(4) === 0 ? [] : [pick(codes)]);
  const one = (): Rule => {
    const id = String(below(1000));
    switch (below(7)) {
      case 0:
        return {
          id,
          field: pick(["country", "region", "legalForm"] as const),
          op: pick(["in", "notIn"] as const),
          value: list(),
        };
      case 1:
        return {
          id,
          field: pick(["sector", "need", "language", "technology"] as const),
          op: pick(["anyOf", "allOf", "noneOf"] as const),
          value: list(),
        };
      case 2:
        return { id, field: "stage", op: pick(["atLeast", "atMost"] as const), value: pick(steps) };
      case 3:
        return { id, field: "ageMonths", op: pick(["lt", "lte", "gte", "gt"] as const), value: below(80) };
      case 4:
        return {
          id,
          field: pick(["headcount", "trl", "revenue"] as const),
          op: pick(["lt", "lte", "gte", "gt", "eq"] as const),
          value: below(9),
        };
      case 5:
        return { id, field: "stage", op: pick(["in", "notIn"] as const), value: [pick(steps), pick(steps)] };
      default:
        return {
          id,
          field: pick(["website", "incorporated", "verified"] as const),
          op: "is",
          value: below(3) > 0,
        };
    }
  };
  const group = (depth: number): RuleGroup => ({
    join: pick(["all", "all", "any", "none"] as const),
    of: Array.from({ length: 1 + below(3) }, () => (depth > 0 && below(3) === 0 ? group(depth - 1) : one())),
  });
  return {
    required: {
      join: "all",
      of: Array.from({ length: 1 + below(3) }, () => (below(2) === 0 ? group(1) : one())),
    },
    preferred: [],
  };
}

/** A random startup, a third of it unknown, the same for the same seed. */
export function someFacts(seed: number): StartupFacts {
  const { below, pick, maybe } = chooser(seed);
  const list = () => codes.filter(() => below(2) === 0);
  return {
    ...nothingKnown,
    country: maybe(pick(codes)),
    region: maybe(pick(codes)),
    legalForm: maybe(pick(codes)),
    stage: maybe(pick(steps)),
    sectors: maybe(list()),
    technologies: maybe(list()),
    needs: maybe(list()),
    languages: maybe(list()),
    foundedOn: maybe(`${2019 + below(8)}-0${1 + below(9)}-1${below(9)}`),
    headcount: maybe(below(9)),
    trl: maybe(below(9)),
    revenue: maybe(below(9)),
    website: maybe(below(2) === 0),
    incorporated: maybe(below(2) === 0),
    verified: maybe(below(2) === 0),
  };
}
