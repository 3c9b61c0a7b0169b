import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { Kysely, PostgresDialect, SqliteDialect } from "kysely";
import { Migrator } from "kysely/migration";
import pg from "pg";
import { log } from "#app/kernel/log.ts";
import { migrations } from "./migrations/index.ts";
import { isDeadlock } from "./portable.ts";
import type { Db, Schema } from "./schema/index.ts";

/** Opens the SQLite file (or `:memory:`) with the pragmas the record depends on. */
export function openSqliteFile(path: string): InstanceType<typeof Database> {
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  const file = new Database(path);
  return prepared(file);
}

/** Sets and asserts the pragmas, and remembers prepared statements: Kysely prepares afresh for every query. */
export function prepared(file: InstanceType<typeof Database>): InstanceType<typeof Database> {
  file.pragma("journal_mode = WAL");
  // One fsync per commit: an acknowledged write survives a power cut.
  file.pragma("synchronous = FULL");
  file.pragma("foreign_keys = ON");
  file.pragma("busy_timeout = 5000");
  file.pragma("cache_size = -32000");
  if (
    file.pragma("synchronous", { simple: true }) !== 2 ||
    file.pragma("foreign_keys", { simple: true }) !== 1
  ) {
    throw new Error("The SQLite connection did not take synchronous=FULL and foreign_keys=ON.");
  }
  const prepare = file.prepare.bind(file);
  const statements = new Map<string, ReturnType<typeof prepare>>();
  file.prepare = ((asked: string) => {
    // Kysely begins deferred; a write lock taken later could fail where waiting at the start would not.
    const text = asked === "begin" ? "begin immediate" : asked;
    const known = statements.get(text);
    if (known) return known;
    const made = prepare(text);
    if (statements.size > 500) statements.clear();
    statements.set(text, made);
    return made;
  }) as typeof file.prepare;
  return file;
}

/** The database over an open SQLite handle. */
export function databaseOver(file: InstanceType<typeof Database>): Db {
  return new Kysely<Schema>({ dialect: new SqliteDialect({ database: file }) });
}

/** Opens the database: PostgreSQL when `url` names one, else the SQLite file. */
export function openDatabase(options: { url?: string | undefined; file: string }): Db {
  if (options.url?.startsWith("postgres")) {
    // Counts and integers come back as text otherwise; ours stay far below 2^53.
    pg.types.setTypeParser(pg.types.builtins.INT8, Number);
    const pool = new pg.Pool({ connectionString: options.url, max: 10 });
    // Unheard, the end of an idle connection (the database restarts) would end this process too.
    pool.on("error", (error) => log.warn({ err: error }, "the database closed a connection"));
    return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  }
  return databaseOver(openSqliteFile(options.file));
}

/** Brings the schema up to date, or throws with the migration that failed. */
export async function migrate(db: Db): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error, results } = await migrator.migrateToLatest();
  if (error) {
    const failed = results?.find((result) => result.status === "Error")?.migrationName ?? "unknown";
    throw new Error(`Migration ${failed} failed`, { cause: error });
  }
}

/** A transaction that the database ended to let another go on is tried again: nothing of it was written or sent. */
const mostAttempts = 4;

/**
 * Runs `work` in one transaction, or in the caller's when there is one. Always pass the `db` you are handed:
 * a query on the outer database inside a SQLite transaction would wait for itself.
 */
export async function atomically<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  if (db.isTransaction) return work(db);
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (!isDeadlock(error) || attempt === mostAttempts) throw error;
    }
  }
}
