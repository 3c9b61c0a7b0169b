import { signUp } from "#app/accounts/commands/sign-up.server.ts";
import { readViewer } from "#app/accounts/queries.server.ts";
import type { Viewer } from "#app/accounts/viewer.ts";
import type { Db } from "#db/schema/index.ts";
import { rowCounts, testNow } from "#tests/support/database.ts";

export const goodPassword = "quatre chevaux bleus dansent";
export const otherPassword = "sept lampes vertes parlent tard";

export const wish = {
  name: "Salma Bennis",
  email: "salma@exemple.ma",
  password: goodPassword,
  locale: "fr" as const,
  newsletter: true,
};

/** Signs a person up as the page would; her address waits to be confirmed. */
export async function newcomer(db: Db, given: Partial<typeof wish> = {}): Promise<Viewer> {
  await signUp(db, { ...wish, ...given }, "10.0.0.1", testNow);
  const row = await db
    .selectFrom("people")
    .select("id")
    .where("email", "=", given.email ?? wish.email)
    .executeTakeFirstOrThrow();
  const viewer = await readViewer(db, row.id, "");
  if (!viewer) throw new Error("No such person");
  return viewer;
}

/** The secret of the latest message of a kind to an address, as its link carries it. */
export async function secretFor(db: Db, email: string, template: string): Promise<string> {
  const row = await db
    .selectFrom("outbox")
    .select("params")
    .where("to_email", "=", email)
    .where("template", "=", template)
    .orderBy("id", "desc")
    .executeTakeFirstOrThrow();
  const params: { secretUrl: string } = JSON.parse(row.params);
  return params.secretUrl.split("?")[0]?.split("/").at(-1) ?? "";
}

/** How many rows hold what accounts write: what a refusal must leave as it was. Counters of tries are left out. */
export async function everything(db: Db): Promise<Record<string, number>> {
  const counts = await rowCounts(db);
  for (const table of ["people", "sessions", "links", "invitations", "organisation_requests"] as const) {
    const { count } = await db
      .selectFrom(table)
      .select((query) => query.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    counts[table] = count;
  }
  return counts;
}

export async function templates(db: Db): Promise<string[]> {
  const rows = await db.selectFrom("outbox").select("template").orderBy("id").execute();
  return rows.map((row) => row.template);
}
