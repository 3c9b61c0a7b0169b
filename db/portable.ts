import { type Kysely, PostgresAdapter, sql } from "kysely";
import type { Db } from "./schema/index.ts";

/** Which database answers. The only file that asks. */
export function isPostgres(db: Kysely<never> | { getExecutor(): { adapter: unknown } }): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}

/** Whether an error says that a unique or primary key was already taken, on either database. */
export function isTaken(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "SQLITE_CONSTRAINT_UNIQUE" || code === "SQLITE_CONSTRAINT_PRIMARYKEY" || code === "23505";
}

/** Whether the database ended a transaction that waited for another which waited for it. Only PostgreSQL does. */
export function isDeadlock(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "40P01";
}

/** Any number: what takes turns is told apart by it from other uses of the database's own locks. */
const turn = 7_461;

/**
 * Waits until no other open transaction has taken its turn, and keeps the turn until the caller's ends. What reads before it
 * writes, and whose order others rely on, is then safe. SQLite writes one transaction at a time anyhow.
 */
export async function takeTurn(db: Db): Promise<void> {
  if (isPostgres(db)) await sql`select pg_advisory_xact_lock(${turn})`.execute(db);
}

/** `count(*)` as a number on both databases. */
export const countOfRows = sql<number>`count(*)`;
