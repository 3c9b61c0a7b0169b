import { describe, expect, test } from "vitest";
import {
  boardByOpportunity,
  boardByStartup,
  candidatesFor,
  findListed,
  firstMatches,
  matchesForStartup,
  matchSheet,
} from "#app/matching/index.server.ts";
import type { BoardQuery } from "#app/matching/match.ts";
import { saveProfile } from "#app/registry/commands.server.ts";
import { noteChange } from "#db/changes.ts";
import type { Db } from "#db/schema/index.ts";
import { seedSample } from "#db/seeds/sample.ts";
import { call, callHome } from "../support/calls.ts";
import { testDatabase, testNow } from "../support/database.ts";
import { completeProfile, draftStartup, listedStartup, stored } from "../support/factories.ts";
import { counted } from "../support/queries.ts";

const board: BoardQuery = { page: 1, perPage: 20, sort: "best" };
const onlyRegion = (region: string) =>
  JSON.stringify({
    required: { join: "all", of: [{ id: "r", field: "region", op: "in", value: [region] }] },
    preferred: [],
  });

async function changed(db: Db, id: string, values: Record<string, string | number | null>): Promise<void> {
  await db.updateTable("opportunities").set(values).where("id", "=", id).execute();
  await noteChange(db, "opportunity", id, testNow);
}

async function titles(db: Db, startupId: string, now = testNow): Promise<(string | undefined)[]> {
  const list = await matchesForStartup(db, startupId, now);
  return (list?.matches ?? []).map((match) => match.opportunity.title.fr).sort();
}

describe("a founder's list", () => {
  test("weighs what is open or announced, and counts what it leaves out", async () => {
    const db = await testDatabase();
    const home = await callHome(db);
    const { startup } = await listedStartup(db);
    await call(db, home, { title: "Ouverte" });
    await call(db, home, { title: "Annoncée", opens_at: "2026-12-01T00:00:00.000Z" });
    await call(db, home, { title: "Close", closes_at: "2026-11-01T00:00:00.000Z" });
    await call(db, home, { title: "Annulée", cancelled_at: testNow });
    await call(db, home, { title: "Pour d'autres", eligibility: onlyRegion("MA-01") });
    await call(db, home, { title: "Brouillon", published_at: null });
    const list = await matchesForStartup(db, startup.id, testNow);
    expect(await titles(db, startup.id)).toEqual(["Annoncée", "Ouverte"]);
    expect(list?.tally).toEqual({
      weighed: 5,
      closed: 2,
      eligible: 2,
      possible: 0,
      near: 0,
      notEligible: 1,
    });
  });

  test("loses a call at its closing instant, without anybody writing", async () => {
    const db = await testDatabase();
    const home = await callHome(db);
    const { startup } = await listedStartup(db);
    await call(db, home, { title: "Bientôt close", closes_at: "2026-11-21T22:59:59.000Z" });
    expect(await titles(db, startup.id)).toEqual(["Bientôt close"]);
    expect(await titles(db, startup.id, "2026-11-21T22:59:59.000Z")).toEqual(["Bientôt close"]);
    expect(await titles(db, startup.id, "2026-11-21T23:00:00.000Z")).toEqual([]);
  });

  test("is there for a draft, whom nobody else sees", async () => {
    const db = await testDatabase();
    const home = await callHome(db);
    const opportunityId = await call(db, home, { title: "Ouverte" });
    const draft = await draftStartup(db, { name: "Cachée", profile: completeProfile });
    const silent = await listedStartup(db, { name: "Sans accord", publicProfile: false });
    const listed = await listedStartup(db, { name: "Visible" });
    expect(await titles(db, draft.startup.id)).toEqual(["Ouverte"]);
    expect((await firstMatches(db, draft.startup.id, testNow))?.matches).toHaveLength(1);
    expect(await titles(db, silent.startup.id)).toEqual(["Ouverte"]);
    const candidates = await candidatesFor(db, opportunityId, testNow);
    expect(candidates?.matches.map((match) => match.startup.name)).toEqual(["Visible"]);
    expect(candidates?.tally.weighed).toBe(1);
    const ids = [draft.startup.id, silent.startup.id, listed.startup.id];
    for (const among of [null, ids]) {
      const byStartup = await boardByStartup(db, among, board, testNow);
      expect(byStartup.page.map((row) => row.subject.name)).toEqual(["Visible"]);
      const byOpportunity = await boardByOpportunity(db, among, board, testNow);
      expect(byOpportunity.page.flatMap((row) => row.best.map((match) => match.startup.name))).toEqual([
        "Visible",
      ]);
    }
    expect(await findListed(db, draft.startup.slug)).toBeNull();
    expect(await findListed(db, silent.startup.slug)).toBeNull();
  });
});

describe("the index", () => {
  test("follows a profile, a call, a provider and a consent", async () => {
    const db = await testDatabase();
    const home = await callHome(db);
    const { startup, owner } = await listedStartup(db);
    const opportunityId = await call(db, home, { title: "Au nord", eligibility: onlyRegion("MA-01") });
    expect(await titles(db, startup.id)).toEqual([]);

    const { version } = await stored(db, startup.id);
    await saveProfile(db, owner, startup.id, { region: "MA-01", city: null }, version, testNow);
    expect(await titles(db, startup.id)).toEqual(["Au nord"]);

    await changed(db, opportunityId, {
      title_words: JSON.stringify({ fr: "Au sud" }),
      eligibility: onlyRegion("MA-11"),
    });
    expect(await titles(db, startup.id)).toEqual([]);
    await changed(db, opportunityId, { eligibility: onlyRegion("MA-01") });
    expect(await titles(db, startup.id)).toEqual(["Au sud"]);

    await db
      .updateTable("organisations")
      .set({ suspended_at: testNow })
      .where("id", "=", home.providerId)
      .execute();
    await noteChange(db, "organisation", home.providerId, testNow);
    expect(await titles(db, startup.id)).toEqual([]);
    await db
      .updateTable("organisations")
      .set({ suspended_at: null })
      .where("id", "=", home.providerId)
      .execute();
    await noteChange(db, "organisation", home.providerId, testNow);
    expect(await titles(db, startup.id)).toEqual(["Au sud"]);

    await db
      .updateTable("agreements")
      .set({ suspended_at: testNow })
      .where("id", "=", home.agreementId)
      .execute();
    await noteChange(db, "agreement", home.agreementId, testNow);
    expect(await titles(db, startup.id)).toEqual([]);
    await db
      .updateTable("agreements")
      .set({ suspended_at: null })
      .where("id", "=", home.agreementId)
      .execute();
    await noteChange(db, "agreement", home.agreementId, testNow);

    expect((await candidatesFor(db, opportunityId, testNow))?.matches).toHaveLength(1);
    await db
      .updateTable("startups")
      .set({ public_consent: 0 })
      .where("organisation_id", "=", startup.id)
      .execute();
    await noteChange(db, "organisation", startup.id, testNow);
    expect((await candidatesFor(db, opportunityId, testNow))?.matches).toEqual([]);
    expect(await titles(db, startup.id)).toEqual(["Au sud"]);
  });

  test("answers an unchanged record with one query", async () => {
    const db = await testDatabase();
    const home = await callHome(db);
    const { startup } = await listedStartup(db);
    for (let count = 0; count < 30; count++) await call(db, home, { title: `Appel ${count}` });
    await matchesForStartup(db, startup.id, testNow);
    const counting = counted(db);
    await matchesForStartup(counting.db, startup.id, testNow);
    const first = counting.count();
    await matchesForStartup(counting.db, startup.id, testNow);
    expect(counting.count() - first).toBe(1);
  });
});

describe("the sample ecosystem", () => {
  test("is explained to the point, and both sides read the same score", async () => {
    const db = await testDatabase();
    await seedSample(db, testNow);
    const startups = await boardByStartup(db, null, { ...board, perPage: 30, atLeast: "near" }, testNow);
    expect(startups.page).toHaveLength(30);
    for (const { subject, best } of startups.page) {
      for (const match of best) {
        const sheet = await matchSheet(db, subject.id, match.opportunity.id, testNow);
        expect(sheet?.score).toBe(match.score);
        expect(sheet?.verdict).toBe(match.verdict);
        expect(sheet?.reasons.reduce((sum, reason) => sum + reason.share, 0)).toBe(match.score);
        const candidates = await candidatesFor(db, match.opportunity.id, testNow);
        const same = candidates?.matches.find((one) => one.startup.id === subject.id);
        expect(same).toMatchObject({ score: match.score, verdict: match.verdict });
      }
    }
  });

  test("keeps a board's counts, filters and pages together", async () => {
    const db = await testDatabase();
    await seedSample(db, testNow);
    const all = await boardByStartup(db, null, board, testNow);
    const second = await boardByStartup(db, null, { ...board, page: 2 }, testNow);
    const seen = [...all.page, ...second.page].map((row) => row.subject.id);
    expect(new Set(seen).size).toBe(40);
    expect(all.rows).toBeLessThanOrEqual(all.startups);
    const one = all.page[0]?.subject;
    const inRegion = await boardByStartup(db, null, { ...board, region: one?.region ?? "" }, testNow);
    expect(inRegion.page.every((row) => row.subject.region === one?.region)).toBe(true);
    const funding = await boardByOpportunity(db, null, { ...board, kind: "funding" }, testNow);
    expect(funding.page.length).toBeGreaterThan(0);
    expect(funding.page.every((row) => row.subject.kind === "funding")).toBe(true);
    for (const row of funding.page) {
      const candidates = await candidatesFor(db, row.subject.id, testNow);
      expect([row.eligible, row.possible]).toEqual([candidates?.tally.eligible, candidates?.tally.possible]);
    }
  });
});
