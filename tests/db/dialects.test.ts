import { Kysely, sql } from "kysely";
import { expect, test } from "vitest";
import { databaseOver, migrate, openSqliteFile } from "#db/connection.server.ts";
import type { Db, Schema } from "#db/schema/index.ts";
import { prepareRecord } from "#db/seeds/index.ts";
import { testNow } from "#tests/support/database.ts";
import { emptyPostgres } from "#tests/support/postgres.ts";

test("migrations and seeds fill SQLite and PostgreSQL alike, and a second start changes nothing", async () => {
  const sqlite = databaseOver(openSqliteFile(":memory:"));
  const postgres = new Kysely<Schema>({ dialect: await emptyPostgres() });
  const filled = await Promise.all([fill(sqlite), fill(postgres)]);
  expect(Object.keys(filled[0] ?? {}).length).toBeGreaterThan(20);
  expect(filled[1]).toEqual(filled[0]);
  expect(await fill(postgres)).toEqual(filled[0]);
  await Promise.all([sqlite.destroy(), postgres.destroy()]);
});

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
