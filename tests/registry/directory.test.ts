import { beforeEach, describe, expect, it } from "vitest";
import { readDirectory } from "#app/registry/directory.server.ts";
import { type DirectoryAsk, directoryAsk, directoryQuery } from "#app/registry/directory.ts";
import type { Db } from "#db/schema/index.ts";
import { testDatabase, testNow } from "../support/database.ts";
import { draftStartup, listedStartup } from "../support/factories.ts";
import { counted } from "../support/queries.ts";

const asked = (query = "", q = ""): DirectoryAsk => directoryAsk(new URLSearchParams(query), q);

describe("the directory of startups", () => {
  let db: Db;
  beforeEach(async () => {
    db = await testDatabase();
  });

  it("shows only what was submitted with consent and is neither refused, suspended nor closed", async () => {
    const { startup } = await listedStartup(db, { name: "Shown" });
    await draftStartup(db, { name: "Draft" });
    await listedStartup(db, { name: "No consent", publicProfile: false });
    const hidden = async (name: string) => (await listedStartup(db, { name })).startup.id;
    const refused = await hidden("Refused");
    await db
      .updateTable("startups")
      .set({ refused_at: testNow })
      .where("organisation_id", "=", refused)
      .execute();
    for (const [name, column] of [
      ["Suspended", "suspended_at"],
      ["Closed", "closed_at"],
    ] as const) {
      const id = await hidden(name);
      await db
        .updateTable("organisations")
        .set({ [column]: testNow })
        .where("id", "=", id)
        .execute();
    }
    const found = await readDirectory(db, asked(), null, testNow);
    expect(found.rows.map((row) => row.id)).toEqual([startup.id]);
    expect(found.counts).toMatchObject({ total: 1, verified: 0, facets: { region: { "MA-09": 1 } } });
  });

  it("counts each facet over what the others leave, its own choice apart", async () => {
    await listedStartup(db, { name: "One", profile: { region: "MA-09", city: "agadir", stage: "pilot" } });
    await listedStartup(db, { name: "Two", profile: { region: "MA-06", city: null, stage: "pilot" } });
    await listedStartup(db, { name: "Three", profile: { region: "MA-06", city: null, stage: "growth" } });
    const { counts, rows } = await readDirectory(db, asked("region=MA-06&stage=pilot"), null, testNow);
    expect(rows.map((row) => row.name)).toEqual(["Two"]);
    expect(counts.facets.region).toEqual({ "MA-09": 1, "MA-06": 1 });
    expect(counts.facets.stage).toEqual({ pilot: 1, growth: 1 });
  });

  it("keeps a search's order when it is by relevance, and its limits always", async () => {
    const first = (await listedStartup(db, { name: "Zed" })).startup.id;
    const second = (await listedStartup(db, { name: "Alpha" })).startup.id;
    await listedStartup(db, { name: "Other" });
    const byRelevance = await readDirectory(db, asked("", "x"), [first, second], testNow);
    expect(byRelevance.rows.map((row) => row.id)).toEqual([first, second]);
    const byName = await readDirectory(db, asked("sort=name", "x"), [first, second], testNow);
    expect(byName.rows.map((row) => row.id)).toEqual([second, first]);
    expect((await readDirectory(db, asked("", "y"), [], testNow)).total).toBe(0);
  });

  it("asks the database as often for thirty startups as for one", async () => {
    await listedStartup(db, { name: "Startup 0" });
    const one = counted(db);
    await readDirectory(one.db, asked(), null, testNow);
    for (let made = 1; made < 30; made++) await listedStartup(db, { name: `Startup ${made}` });
    const thirty = counted(db);
    const page = await readDirectory(thirty.db, asked("page=9"), null, testNow);
    expect(page).toMatchObject({ total: 30, page: 2, last: 2 });
    expect(thirty.count()).toBe(one.count());
  });

  it("has one address per list", () => {
    expect(directoryQuery(asked("sort=name&page=1&verified=maybe&region=MA-06&region=MA-06"))).toMatchObject({
      region: ["MA-06"],
      sort: null,
      page: null,
      verified: null,
    });
  });
});
