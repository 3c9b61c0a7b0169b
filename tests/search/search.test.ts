import { beforeEach, describe, expect, it } from "vitest";
import { search, searchIds } from "#app/search/queries.server.ts";
import { questionOf } from "#app/search/question.ts";
import { noteChange } from "#db/changes.ts";
import type { Db } from "#db/schema/index.ts";
import { call, callHome, type Home } from "../support/calls.ts";
import { testDatabase, testNow } from "../support/database.ts";
import { draftStartup, listedStartup } from "../support/factories.ts";

describe("search", () => {
  let db: Db;
  let home: Home;
  beforeEach(async () => {
    db = await testDatabase();
    home = await callHome(db);
  });

  it("finds a startup, a partner, an agreement and a call in one question", async () => {
    await listedStartup(db, { name: "Atlas Vision" });
    await call(db, home, { title: "Bourse Atlas" });
    const { counts } = await search(db, { q: "atlas" });
    expect(counts).toEqual({ opportunity: 1, startup: 1, organisation: 1, agreement: 1 });
  });

  it("forgives accents, case, a slip and an unfinished word, in Latin and in Arabic", async () => {
    const id = await call(db, home, { title: "Télémédecine : مستشفيات الأطلس" });
    for (const q of ["telemedecine", "TÉLÉMÉDECINE", "telemedcine", "télém", "المستشفيات", "مستشفيات"]) {
      expect(await searchIds(db, "opportunity", q), q).toEqual([id]);
    }
  });

  it("finds a name by its sound in the other script, when nothing is written so", async () => {
    const { startup: latin } = await listedStartup(db, { name: "Sardaline" });
    const { startup: arabic } = await listedStartup(db, { name: "مدوّن الفلاح" });
    expect(await searchIds(db, "startup", "سردالين")).toEqual([latin.id]);
    expect(await searchIds(db, "startup", "Moudawwin")).toEqual([arabic.id]);
    expect((await search(db, { q: "سردالين" })).marked).toEqual([]);
    expect(await searchIds(db, "startup", "srdln")).toEqual([latin.id]);
  });

  it("links the languages through the vocabulary", async () => {
    const { startup } = await listedStartup(db, { name: "Basar", profile: { sectors: ["health"] } });
    await listedStartup(db, { name: "Zraa", profile: { sectors: ["agri"] } });
    for (const q of ["health", "santé", "الصحة"]) {
      expect(await searchIds(db, "startup", q), q).toEqual([startup.id]);
    }
  });

  it("puts the name that was typed first", async () => {
    await listedStartup(db, {
      name: "Orchard",
      profile: { description: { fr: "Nous suivons Nabra, et Nabra encore." } },
    });
    const { startup } = await listedStartup(db, { name: "Nabra" });
    expect((await searchIds(db, "startup", "nabra"))?.[0]).toBe(startup.id);
  });

  it("holds only what anybody may see", async () => {
    await draftStartup(db, { name: "Secretdraft" });
    await listedStartup(db, { name: "Secretstartup", publicProfile: false });
    await call(db, home, { title: "Secretcall", published_at: null });
    await call(db, home, { title: "Secretarchive", archived_at: testNow });
    expect((await search(db, { q: "secret" })).hits).toEqual([]);
  });

  it("follows the change feed: what is published appears, what its provider's suspension hides goes", async () => {
    expect(await searchIds(db, "opportunity", "quantique")).toEqual([]);
    const id = await call(db, home, { title: "Calcul quantique" });
    expect(await searchIds(db, "opportunity", "quantique")).toEqual([id]);
    await db
      .updateTable("organisations")
      .set({ suspended_at: testNow })
      .where("id", "=", home.providerId)
      .execute();
    await noteChange(db, "organisation", home.providerId, testNow);
    expect(await searchIds(db, "opportunity", "quantique")).toEqual([]);
  });

  it("answers many questions at once while the record changes", async () => {
    await Promise.all(
      Array.from({ length: 20 }, async (_, at) => {
        if (at % 4 === 0) await call(db, home, { title: `Concours ${at}` });
        return search(db, { q: "concours" });
      }),
    );
    expect(await searchIds(db, "opportunity", "concours")).toHaveLength(5);
  });

  it("says when only a part of the question is met", async () => {
    await call(db, home, { title: "Drones" });
    expect(await search(db, { q: "drones sous-marins" })).toMatchObject({
      partly: true,
      counts: { opportunity: 1 },
    });
  });

  it("answers any question without failing", async () => {
    const letter = "a".repeat(5_000);
    const words = "santé ".repeat(1_000);
    const odd = [
      "",
      " ",
      "%",
      "_",
      "*",
      '"',
      "(",
      "NEAR",
      "\u0000",
      "\u202E\u2066",
      "👩🏽‍🚀",
      "\uD800",
      letter,
      words,
    ];
    for (const q of odd) await expect(search(db, { q }), q.slice(0, 20)).resolves.toBeDefined();
    expect(await searchIds(db, "startup", " \u202E ")).toBeNull();
    expect(questionOf(letter)).toEqual({ text: "a".repeat(200), shortened: true });
    expect(questionOf("  pr\u0000êt \u202E d'honneur ")).toEqual({
      text: "pr êt d'honneur",
      shortened: false,
    });
  });
});
