import type { Db } from "#db/schema/index.ts";
import type { Viewer } from "./viewer.ts";

/** The signed-in person with her organisations; null when she is suspended or gone. One query each for person and memberships. */
export async function readViewer(db: Db, personId: string, sessionId: string): Promise<Viewer | null> {
  const person = await db
    .selectFrom("people")
    .select(["id", "name", "email", "email_verified_at", "locale"])
    .where("id", "=", personId)
    .where("suspended_at", "is", null)
    .where("closed_at", "is", null)
    .executeTakeFirst();
  if (!person) return null;
  const memberships = await db
    .selectFrom("members")
    .innerJoin("organisations", "organisations.id", "members.organisation_id")
    .select([
      "members.role",
      "organisations.id",
      "organisations.slug",
      "organisations.name",
      "organisations.kind",
      "organisations.suspended_at",
    ])
    .where("members.person_id", "=", personId)
    .where("organisations.closed_at", "is", null)
    .orderBy("organisations.name")
    .execute();
  return {
    id: person.id,
    name: person.name,
    email: person.email,
    locale: person.locale,
    verified: person.email_verified_at !== null,
    sessionId,
    memberships: memberships.map((row) => ({
      organisationId: row.id,
      slug: row.slug,
      name: row.name,
      kind: row.kind,
      role: row.role,
      suspended: row.suspended_at !== null,
    })),
  };
}
