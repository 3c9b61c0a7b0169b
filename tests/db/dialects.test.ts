import { Kysely, sql } from "kysely";
import { expect, test } from "vitest";
import { openProgramme } from "#app/agreements/commands.server.ts";
import { expressInterest } from "#app/interests/commands.server.ts";
import { Refusal } from "#app/kernel/refusal.ts";
import { approveOpportunity, publishOpportunity } from "#app/opportunities/commands.server.ts";
import { readOpportunity } from "#app/opportunities/queries.server.ts";
import { openStartup, saveProfile, submitStartup } from "#app/registry/commands.server.ts";
import { verifyStartup } from "#app/registry/decisions.server.ts";
import { changesAfter, newestChange, noteChange } from "#db/changes.ts";
import { atomically, databaseOver, migrate, openDatabase, openSqliteFile } from "#db/connection.server.ts";
import type { Db, Schema } from "#db/schema/index.ts";
import { prepareRecord } from "#db/seeds/index.ts";
import { seedReference } from "#db/seeds/reference.ts";
import { testDatabase, testNow } from "#tests/support/database.ts";
import {
  completeDraft,
  completeProfile,
  draftStartup,
  listedStartup,
  officer,
  organisation,
  partnerAtWork,
  person,
} from "#tests/support/factories.ts";
import { emptyPostgres, emptyPostgresUrl } from "#tests/support/postgres.ts";
import { walk } from "./walk.ts";

test("migrations and seeds fill SQLite and PostgreSQL alike, and a second start changes nothing", async () => {
  const sqlite = databaseOver(openSqliteFile(":memory:"));
  const postgres = new Kysely<Schema>({ dialect: await emptyPostgres() });
  const filled = await Promise.all([fill(sqlite), fill(postgres)]);
  expect(Object.keys(filled[0] ?? {}).length).toBeGreaterThan(20);
  expect(filled[1]).toEqual(filled[0]);
  expect(await fill(postgres)).toEqual(filled[0]);
  await Promise.all([sqlite.destroy(), postgres.destroy()]);
});

test("the errand of a founder, a partner and an incubator reads alike on SQLite and PostgreSQL", async () => {
  const [sqlite, postgres] = await both();
  const told = await walk(sqlite);
  expect(Object.keys(told).length).toBeGreaterThan(30);
  expect(await walk(postgres)).toEqual(told);
  await Promise.all([sqlite.destroy(), postgres.destroy()]);
});

test("on both, of those who do one thing at the same moment exactly one does it", async () => {
  for (const db of await both()) {
    const partner = await partnerAtWork(db);
    const judge = await officer(db);
    const id = await completeDraft(db, partner);
    expect(await codes(4, () => publishOpportunity(db, partner.editor, id, testNow))).toEqual(
      once("conflict"),
    );
    const version = (await readOpportunity(db, id))?.version ?? 0;
    expect(await codes(4, () => approveOpportunity(db, judge, id, version, testNow))).toEqual(
      once("conflict"),
    );

    const { startup, owner } = await listedStartup(db);
    expect(await codes(4, () => verifyStartup(db, judge, startup.id, testNow))).toEqual(once("conflict"));
    expect(await codes(4, () => expressInterest(db, owner, startup.id, id, testNow))).toEqual(
      once("conflict"),
    );
    const edit = () =>
      saveProfile(db, owner, startup.id, { name: `Sawaqi ${Math.random()}` }, startup.version, testNow);
    expect(await codes(4, edit)).toEqual(once("conflict"));
    const said = await db.selectFrom("outbox").select("template").execute();
    for (const template of ["startup-verified", "interest-expressed", "opportunity-published"]) {
      expect([template, said.filter((one) => one.template === template).length]).toEqual([template, 1]);
    }

    const everybody = { publicProfile: true, partnerContact: true };
    const twins = [];
    for (const name of ["Twin one", "Twin two"]) {
      twins.push(await draftStartup(db, { name, profile: { ...completeProfile, ice: "001234567000089" } }));
    }
    const submitted = await Promise.allSettled(
      twins.map((twin) => submitStartup(db, twin.owner, twin.startup.id, everybody, testNow)),
    );
    expect(submitted.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
    await db.destroy();
  }
});

test("on both, what asks for the same address at the same moment gets one each", async () => {
  for (const db of await both()) {
    const founder = await person(db);
    const open = () => openStartup(db, founder, { name: "Même nom", locale: "fr" }, testNow);
    const opened = await Promise.all([1, 2, 3, 4, 5, 6].map(open));
    expect(new Set(opened.map((one) => one.slug)).size).toBe(6);
    const partnerId = await organisation(db, "partner", "Seule Maison");
    const programmes = [1, 2, 3, 4].map(() => openProgramme(db, founder, partnerId, testNow));
    expect(new Set(await Promise.all(programmes)).size).toBe(1);
    await db.destroy();
  }
});

test("on both, a reader that has come to a change misses none before it", async () => {
  for (const db of await both()) {
    const met: string[] = [];
    let cursor = await newestChange(db);
    let writing = true;
    const reading = (async () => {
      while (writing || cursor !== (await newestChange(db))) {
        for (const change of await changesAfter(db, cursor)) {
          met.push(change.subjectId);
          cursor = change.id;
        }
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    })();
    const write = (subject: string, wait: number) =>
      atomically(db, async (tx) => {
        await noteChange(tx, "setting", subject, testNow);
        // Some transactions have more to do before they end than others that began after them.
        await new Promise((resolve) => setTimeout(resolve, wait));
      });
    await Promise.all(Array.from({ length: 24 }, (_, at) => write(`s${at}`, (at % 3) * 8)));
    writing = false;
    await reading;
    expect(met.toSorted()).toEqual(Array.from({ length: 24 }, (_, at) => `s${at}`).sort());
    await db.destroy();
  }
});

test("on both, two who wait for each other both get done", async () => {
  for (const db of await both()) {
    const row = { key: "operator_name", value: "Registre", updated_at: testNow };
    await db.insertInto("settings").values(row).execute();
    const pause = () => new Promise((resolve) => setTimeout(resolve, 40));
    const rename = (tx: Db, value: string) =>
      tx.updateTable("settings").set({ value }).where("key", "=", row.key).execute();
    await Promise.all([
      atomically(db, async (tx) => {
        await rename(tx, "one");
        await pause();
        await noteChange(tx, "setting", row.key, testNow);
      }),
      atomically(db, async (tx) => {
        await noteChange(tx, "setting", row.key, testNow);
        await pause();
        await rename(tx, "other");
      }),
    ]);
    const notes = db.selectFrom("changes").select("id").where("subject_id", "=", row.key);
    expect((await notes.execute()).length).toBe(2);
    await db.destroy();
  }
});

test("a connection that PostgreSQL cuts is replaced, and the portal goes on", async () => {
  const url = await emptyPostgresUrl();
  if (!url) return;
  const db = openDatabase({ url, file: "" });
  await sql`select 1`.execute(db);
  const other = openDatabase({ url, file: "" });
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`.execute(other);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
  await Promise.all([db.destroy(), other.destroy()]);
});

/** A SQLite and a PostgreSQL database, migrated, with the vocabularies. */
async function both(): Promise<[Db, Db]> {
  const url = await emptyPostgresUrl();
  const postgres = url
    ? openDatabase({ url, file: "" })
    : new Kysely<Schema>({ dialect: await emptyPostgres() });
  await migrate(postgres);
  await seedReference(postgres, "2026-01-01T00:00:00.000Z");
  return [await testDatabase(), postgres];
}

const once = (refusal: string) => ["done", refusal, refusal, refusal];

/** What becomes of several who do the same at once: "done", or the kind of their refusal. */
async function codes(count: number, act: () => Promise<unknown>): Promise<string[]> {
  const settled = await Promise.allSettled(Array.from({ length: count }, act));
  return settled
    .map((one) => {
      if (one.status === "fulfilled") return "done";
      if (one.reason instanceof Refusal) return one.reason.kind;
      throw one.reason;
    })
    .sort((a, b) => Number(b === "done") - Number(a === "done"));
}

/** Makes the record as a demonstration's start does, and counts the rows of every table. */
async function fill(db: Db): Promise<Record<string, number>> {
  await migrate(db);
  await prepareRecord(db, "demonstration", testNow);
  const counts: Record<string, number> = {};
  for (const { name } of await db.introspection.getTables()) {
    const { rows } = await sql<{
      count: number | string;
    }>`select count(*) as count from ${sql.table(name)}`.execute(db);
    counts[name] = Number(rows[0]?.count);
  }
  return Object.fromEntries(Object.entries(counts).sort());
}
