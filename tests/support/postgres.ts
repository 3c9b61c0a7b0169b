import { PGlite } from "@electric-sql/pglite";
import { type Dialect, PGliteDialect, PostgresDialect } from "kysely";
import pg from "pg";
import { inject } from "vitest";

/**
 * The URL of a new, empty database on the run's PostgreSQL, or undefined where the machine has none.
 * @param template a database to copy: a migrated one costs 0.1 s instead of all migrations
 */
export async function emptyPostgresUrl(template = "template0"): Promise<string | undefined> {
  const door = inject("postgresDoor");
  if (!door) return undefined;
  const answer = await fetch(door);
  const url = new URL(await answer.text());
  const name = `test_${process.pid}_${++made}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(`create database ${name} template ${template}`);
  await client.end();
  url.pathname = `/${name}`;
  return url.href;
}

let made = 0;

/** A Kysely dialect over a new, empty PostgreSQL database: the real one where there is one, else PGlite in this process. */
export async function emptyPostgres(): Promise<Dialect> {
  const url = await emptyPostgresUrl();
  if (url) return new PostgresDialect({ pool: new pg.Pool({ connectionString: url, max: 4 }) });
  return new PGliteDialect({ pglite: () => new PGlite() });
}
