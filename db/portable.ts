import { type Kysely, PostgresAdapter, sql } from "kysely";

/** Which database answers. The only file that asks. */
export function isPostgres(db: Kysely<never> | { getExecutor(): { adapter: unknown } }): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}

/** Whether an error says that a unique or primary key was already taken, on either database. */
export function isTaken(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "SQLITE_CONSTRAINT_UNIQUE" || code === "SQLITE_CONSTRAINT_PRIMARYKEY" || code === "23505";
}

/** `count(*)` as a number on both databases. */
export const countOfRows = sql<number>`count(*)`;
