import Database from "better-sqlite3";
import { databaseOver, migrate, openSqliteFile, prepared } from "#db/connection.server.ts";
import type { Db } from "#db/schema/index.ts";
import { seedReference } from "#db/seeds/reference.ts";

/** The instant tests happen at, unless they say otherwise. */
export const testNow = "2026-11-20T10:00:00.000Z";

let migrated: Promise<Buffer> | undefined;

async function migratedBytes(): Promise<Buffer> {
  const file = openSqliteFile(":memory:");
  const db = databaseOver(file);
  await migrate(db);
  await seedReference(db, "2026-01-01T00:00:00.000Z");
  return file.serialize();
}

/** A database of one's own, migrated and with the vocabularies, in memory: a copy of one made once per file. */
export async function testDatabase(): Promise<Db> {
  migrated ??= migratedBytes();
  return databaseOver(prepared(new Database(await migrated)));
}

/** How many rows each named table holds: what a refusal must leave as it was. */
export async function rowCounts(db: Db): Promise<Record<string, number>> {
  const tables = [
    "organisations",
    "members",
    "organisation_terms",
    "audit_events",
    "changes",
    "consents",
    "outbox",
  ] as const;
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const { count } = await db
      .selectFrom(table)
      .select((query) => query.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    counts[table] = count;
  }
  return counts;
}
