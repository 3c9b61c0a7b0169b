import type { Locale } from "#app/kernel/words.ts";
import type { Db } from "#db/schema/index.ts";

export type Recipient = { email: string; personId: string; locale: Locale };

/** The owners and editors of an organisation, to be told of what concerns it. */
export async function peopleOf(db: Db, organisationId: string): Promise<Recipient[]> {
  const rows = await reachable(db).where("members.organisation_id", "=", organisationId).execute();
  return rows.map((row) => ({ email: row.email, personId: row.id, locale: row.locale }));
}

/** The officers of the registry, to be told of what waits for them. */
export async function officers(db: Db): Promise<Recipient[]> {
  const rows = await reachable(db)
    .innerJoin("organisations", "organisations.id", "members.organisation_id")
    .where("organisations.kind", "=", "registry")
    .execute();
  return rows.map((row) => ({ email: row.email, personId: row.id, locale: row.locale }));
}

function reachable(db: Db) {
  return db
    .selectFrom("members")
    .innerJoin("people", "people.id", "members.person_id")
    .select(["people.id", "people.email", "people.locale"])
    .where("members.role", "in", ["owner", "editor"])
    .where("people.suspended_at", "is", null)
    .where("people.closed_at", "is", null);
}
