import { describe, expect, test } from "vitest";
import {
  nodeAt,
  shelvesOf,
  withGroup,
  withJoin,
  without,
  withRule,
  withRuleAt,
  withRuleMoved,
} from "#app/opportunities/eligibility/edit.ts";
import { reachOf } from "#app/opportunities/eligibility/reach.server.ts";
import { readRule } from "#app/opportunities/eligibility/read-rule.ts";
import { type Eligibility, openToAll, type Rule } from "#app/opportunities/eligibility/rule.ts";
import { noteChange } from "#db/changes.ts";
import { testDatabase, testNow } from "#tests/support/database.ts";
import { listedStartup } from "#tests/support/factories.ts";

const rule = (id: string): Rule => ({ id, field: "headcount", op: "lte", value: 10 });
const ids = (eligibility: Eligibility | null) =>
  JSON.stringify(eligibility, (_key, value) =>
    value && typeof value === "object" && "id" in value ? value.id : value,
  );

const base: Eligibility = {
  required: { join: "all", of: [rule("a"), { join: "any", of: [rule("b"), rule("c")] }, rule("d")] },
  preferred: [rule("p")],
};

describe("editing the rules", () => {
  test("finds every place, and none that is not there", () => {
    expect(nodeAt(base, "r.1.0")).toEqual(rule("b"));
    expect(nodeAt(base, "p.0")).toEqual(rule("p"));
    for (const place of ["r.9", "r.0.0", "p.1", "p", "x", "r.__proto__", "r.-1"]) {
      expect(nodeAt(base, place), place).toBeNull();
    }
    expect(shelvesOf(base).map((shelf) => shelf.place)).toEqual(["r", "r.1", "p"]);
  });

  test("adds, changes, takes away, and leaves what it was given alone", () => {
    const before = JSON.stringify(base);
    expect(ids(withRule(base, "r.1", rule("e")))).toContain('["b","c","e"]');
    expect(ids(withGroup(base, "r", "none"))).toContain('{"join":"none","of":[]}');
    expect(ids(withJoin(base, "r.1", "none"))).toContain('{"join":"none","of":["b","c"]}');
    expect(ids(withRuleAt(base, "p.0", rule("q")))).toContain('"preferred":["q"]');
    expect(ids(without(base, "r.1"))).toContain('"of":["a","d"]');
    expect(without(base, "r")).toBeNull();
    expect(withGroup(base, "p", "all")).toBeNull();
    expect(JSON.stringify(base)).toBe(before);
  });

  test("moves a rule where it was to go, though its leaving shifts the places", () => {
    expect(ids(withRuleMoved(base, "r.0", "r.1"))).toContain('"of":[{"join":"any","of":["b","c","a"]},"d"]');
    expect(ids(withRuleMoved(base, "r.1.0", "p"))).toContain('"preferred":["p","b"]');
    expect(ids(withRuleMoved(base, "r.0", "r"))).toContain('"d","a"]');
    expect(withRuleMoved(base, "r.1", "p")).toBeNull();
  });
});

describe("the rule form", () => {
  const read = (query: string) => readRule(new URLSearchParams(query), "x");
  test("reads the value its field needs", () => {
    expect(read("field=headcount&op=lte&number=١٠")?.rule).toEqual(rule("x"));
    expect(read("field=stage&op=atLeast&step=pilot")?.rule?.value).toBe("pilot");
    expect(read("field=website&op=is&yes=no")?.rule?.value).toBe(false);
    expect(read("field=sector&op=anyOf&codes=agri&codes=agri&codes=health")?.rule?.value).toEqual([
      "agri",
      "health",
    ]);
  });

  test("falls back to an operator of the field, and says what is wrong", () => {
    expect(read("field=headcount&op=anyOf&number=5")?.op).toBe("lt");
    expect(read("field=trl&op=gte&number=12")?.faults).toHaveProperty("number");
    expect(read("field=sector&op=anyOf")?.faults).toHaveProperty("codes");
    expect(read("field=toString&op=in")).toBeNull();
  });
});

describe("the live count", () => {
  test("weighs listed startups alone, and follows the record", async () => {
    const db = await testDatabase();
    const day = "2026-11-20";
    const small: Eligibility = { required: { join: "all", of: [rule("small")] }, preferred: [] };
    expect(await reachOf(db, small, day)).toMatchObject({ listed: 0 });
    await listedStartup(db, { name: "Known", profile: { headcount: 5 } });
    const { startup } = await listedStartup(db, { name: "Silent" });
    await listedStartup(db, { name: "Private", profile: { headcount: 5 }, publicProfile: false });
    expect(await reachOf(db, small, day)).toEqual({
      listed: 2,
      eligible: 1,
      possible: 1,
      near: 0,
      "not-eligible": 0,
    });
    await db
      .updateTable("organisations")
      .set({ suspended_at: testNow })
      .where("id", "=", startup.id)
      .execute();
    await noteChange(db, "organisation", startup.id, testNow);
    expect(await reachOf(db, small, day)).toMatchObject({ listed: 1, eligible: 1, possible: 0 });
    expect(await reachOf(db, openToAll, day)).toMatchObject({ eligible: 1 });
  });
});
