import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate, verdictOf } from "#app/opportunities/eligibility/evaluate.ts";
import { fullMonths, nothingKnown, type StartupFacts } from "#app/opportunities/eligibility/facts.ts";
import type { Eligibility, Rule, RuleGroup } from "#app/opportunities/eligibility/rule.ts";
import { findContradictions, ruleErrors } from "#app/opportunities/eligibility/soundness.ts";
import { truthOf } from "#app/opportunities/eligibility/truth.ts";
import { refusedByOracle, someEligibility, someFacts } from "./oracle.ts";

const today = "2026-11-22";
const rule = (field: Rule["field"], op: Rule["op"], value: Rule["value"]): Rule => ({
  id: `${field}-${op}`,
  field,
  op,
  value,
});
const all = (...of: (Rule | RuleGroup)[]): RuleGroup => ({ join: "all", of });
const any = (...of: (Rule | RuleGroup)[]): RuleGroup => ({ join: "any", of });
const none = (...of: (Rule | RuleGroup)[]): RuleGroup => ({ join: "none", of });
const requiring = (...of: (Rule | RuleGroup)[]): Eligibility => ({ required: all(...of), preferred: [] });
const facts = (known: Partial<StartupFacts>): StartupFacts => ({ ...nothingKnown, ...known });

const yes = rule("website", "is", true);
const no = rule("website", "is", false);
const open = rule("trl", "gte", 3);
const withSite = facts({ website: true });

describe("conditions combined", () => {
  test("follow Kleene's three-valued table", () => {
    const value = { yes, no, open };
    const table = {
      all: { "yes yes": 1, "yes open": 0, "open open": 0, "yes no": -1, "open no": -1, "no no": -1 },
      any: { "yes yes": 1, "yes open": 1, "open open": 0, "yes no": 1, "open no": 0, "no no": -1 },
      none: { "yes yes": -1, "yes open": -1, "open open": 0, "yes no": -1, "open no": 0, "no no": 1 },
    };
    for (const join of ["all", "any", "none"] as const) {
      for (const [pair, expected] of Object.entries(table[join])) {
        const [one, other] = pair
          .split(" ")
          .map((name) => value[name === "yes" ? "yes" : name === "no" ? "no" : "open"]);
        if (!one || !other) throw new Error(pair);
        expect({ join, pair, truth: truthOf({ join, of: [one, other] }, withSite, today) + 0 }).toEqual({
          join,
          pair,
          truth: expected,
        });
        expect(truthOf({ join, of: [other, one] }, withSite, today)).toBe(
          truthOf({ join, of: [one, other] }, withSite, today),
        );
      }
    }
  });

  test("are met when nothing is asked", () => {
    expect(evaluate(requiring(), nothingKnown, today).verdict).toBe("eligible");
    expect(evaluate(requiring(none()), nothingKnown, today).verdict).toBe("eligible");
    expect(evaluate(requiring(any()), nothingKnown, today).verdict).toBe("not-eligible");
  });
});

describe("a verdict", () => {
  test("is possible when only unknowns decide, and names the facts that would settle it", () => {
    const told = evaluate(
      requiring(yes, open, any(rule("sector", "anyOf", ["health"]), yes)),
      withSite,
      today,
    );
    expect(told.verdict).toBe("possible");
    expect(told.settle).toEqual(["trl"]);
    expect(told.rules.map(({ outcome }) => outcome)).toEqual(["met", "unknown", "unknown", "met"]);
  });

  test("reads an empty list as unknown, never as a refusal", () => {
    const asks = requiring(rule("sector", "anyOf", ["health"]), rule("need", "noneOf", ["loan"]));
    expect(evaluate(asks, facts({ sectors: [], needs: [] }), today).verdict).toBe("possible");
  });

  test("lets a certain refusal outweigh the unknowns", () => {
    const told = evaluate(requiring(rule("country", "in", ["MA"]), open), facts({ country: "FR" }), today);
    expect(told.verdict).toBe("not-eligible");
    expect(told.rules.filter(({ refuses }) => refuses).map(({ rule: { field } }) => field)).toEqual([
      "country",
    ]);
  });

  test("is near when one changeable fact stands in the way", () => {
    const near = evaluate(
      requiring(yes, rule("headcount", "gte", 5)),
      facts({ website: false, headcount: 8 }),
      today,
    );
    expect(near).toMatchObject({
      verdict: "near",
      change: { field: "website", from: false, to: true, leadsTo: "eligible" },
    });
    const thenOpen = evaluate(requiring(yes, open), facts({ website: false }), today);
    expect(thenOpen).toMatchObject({ verdict: "near", change: { leadsTo: "possible" }, settle: ["trl"] });
    expect(
      evaluate(requiring(rule("stage", "atLeast", "growth")), facts({ stage: "pilot" }), today),
    ).toMatchObject({
      verdict: "near",
      change: { field: "stage", to: "growth" },
    });
    expect(
      evaluate(requiring(rule("headcount", "gt", 9)), facts({ headcount: 4 }), today).change,
    ).toMatchObject({ to: 10 });
    expect(
      evaluate(requiring(rule("need", "noneOf", ["loan"])), facts({ needs: ["loan", "data"] }), today).change,
    ).toMatchObject({ to: ["data"] });
  });

  test("is not near when two facts stand in the way, or one that cannot change", () => {
    const both = requiring(yes, rule("incorporated", "is", true));
    expect(evaluate(both, facts({ website: false, incorporated: false }), today).verdict).toBe(
      "not-eligible",
    );
    for (const [asks, known] of [
      [rule("ageMonths", "lt", 24), facts({ foundedOn: "2020-01-01" })],
      [rule("headcount", "lte", 5), facts({ headcount: 6 })],
      [rule("stage", "atMost", "pilot"), facts({ stage: "growth" })],
      [rule("country", "in", ["MA"]), facts({ country: "FR" })],
      [rule("fundingRaised", "lt", 100), facts({ fundingRaised: 200 })],
      [rule("sector", "anyOf", ["health"]), facts({ sectors: ["agri"] })],
      [no, withSite],
    ] as const) {
      expect({ asks, verdict: evaluate(requiring(asks), known, today).verdict }).toEqual({
        asks,
        verdict: "not-eligible",
      });
    }
  });

  test("counts age in full months on the day that counts", () => {
    const young = requiring(rule("ageMonths", "lt", 24));
    const founded = facts({ foundedOn: "2024-12-01" });
    expect(evaluate(young, founded, "2026-11-30").verdict).toBe("eligible");
    expect(evaluate(young, founded, "2026-12-01").verdict).toBe("not-eligible");
    expect(fullMonths("2024-01-31", "2024-02-29")).toBe(0);
  });

  test("lets preferred rules be, whatever they say", () => {
    const told = evaluate({ required: all(), preferred: [yes] }, facts({ website: false }), today);
    expect(told.verdict).toBe("eligible");
    expect(told.rules).toMatchObject([{ outcome: "not-met", required: false, refuses: false }]);
  });

  test("never shows a refused startup as eligible or possible: 100,000 random pairs against a naive oracle", () => {
    const seen = { eligible: 0, possible: 0, near: 0, "not-eligible": 0 };
    for (let turn = 0; turn < 100_000; turn++) {
      const eligibility = someEligibility(turn);
      const startup = someFacts(turn * 7 + 1);
      const verdict = verdictOf(eligibility, startup, today);
      seen[verdict]++;
      const oracle = refusedByOracle(eligibility, startup, today);
      const ours = verdict === "eligible" ? "eligible" : verdict === "possible" ? "possible" : "refused";
      if (ours !== oracle) expect({ turn, eligibility, startup, ours }).toEqual(oracle);
    }
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(500);
  });

  test("is the same in full as alone, and a change it names does open", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const eligibility = someEligibility(seed);
        const startup = someFacts(seed + 3);
        const full = evaluate(eligibility, startup, today);
        expect(verdictOf(eligibility, startup, today)).toBe(full.verdict);
        expect(full.change !== undefined).toBe(full.verdict === "near");
        expect(full.rules.some(({ refuses }) => refuses)).toBe(
          full.verdict === "near" || full.verdict === "not-eligible",
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe("rules by themselves", () => {
  test("are told when operator or value does not fit the field", () => {
    expect(ruleErrors(rule("headcount", "anyOf", ["1"]))).toEqual(["operator-does-not-fit"]);
    expect(ruleErrors(rule("headcount", "lt", "ten"))).toEqual(["value-does-not-fit"]);
    expect(ruleErrors(rule("stage", "atLeast", "adult"))).toEqual(["step-unknown"]);
    expect(ruleErrors(rule("sector", "anyOf", []))).toEqual(["value-empty"]);
    expect(ruleErrors(rule("stage", "in", ["pilot"]))).toEqual([]);
    expect(ruleErrors(yes)).toEqual([]);
  });

  test("are told when no startup can meet them together", () => {
    const clash = (...of: (Rule | RuleGroup)[]) =>
      findContradictions(requiring(...of)).map(({ field }) => field);
    expect(clash(rule("headcount", "lt", 5), rule("headcount", "gt", 4))).toEqual(["headcount"]);
    expect(clash(rule("headcount", "lt", 5), rule("headcount", "gte", 4))).toEqual([]);
    expect(clash(rule("country", "in", ["MA"]), rule("country", "notIn", ["MA"]))).toEqual(["country"]);
    expect(clash(rule("stage", "atLeast", "growth"), rule("stage", "atMost", "pilot"))).toEqual(["stage"]);
    expect(clash(rule("need", "allOf", ["data"]), rule("need", "noneOf", ["data"]))).toEqual(["need"]);
    expect(clash(yes, no)).toEqual(["website"]);
    expect(clash(yes, none(yes))).toEqual(["website"]);
    expect(clash(any(yes, rule("trl", "gte", 3)), no)).toEqual([]);
    expect(findContradictions(requiring(any()))).toEqual([{ field: null, rules: [], kind: "empty-choice" }]);
  });
});
