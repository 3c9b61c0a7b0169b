import type { Db } from "#db/schema/index.ts";
import { memberRoles } from "./person.ts";
import type { Viewer } from "./viewer.ts";

/**
 * The signed-in person with her organisations; null when she is suspended or gone, or invented where samples are refused.
 * One query each for person and memberships.
 */
export async function readViewer(
  db: Db,
  personId: string,
  sessionId: string,
  samples: "welcome" | "refused" = "welcome",
): Promise<Viewer | null> {
  const person = await db
    .selectFrom("people")
    .select(["id", "name", "email", "email_verified_at", "locale", "is_sample"])
    .where("id", "=", personId)
    .where("suspended_at", "is", null)
    .where("closed_at", "is", null)
    .executeTakeFirst();
  if (!person || (person.is_sample === 1 && samples === "refused")) return null;
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

/** A person's sessions, the latest used first; `id` is the stored id, good for closing it. */
export async function listSessions(db: Db, personId: string, now: string) {
  const rows = await db
    .selectFrom("sessions")
    .select(["id", "created_at", "last_seen_at", "user_agent"])
    .where("person_id", "=", personId)
    .where("expires_at", ">", now)
    .orderBy("last_seen_at", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    userAgent: row.user_agent,
  }));
}

/** The people of an organisation, owners first. */
export async function listMembers(db: Db, organisationId: string) {
  const rows = await db
    .selectFrom("members")
    .innerJoin("people", "people.id", "members.person_id")
    .select([
      "members.id",
      "members.role",
      "members.person_id",
      "members.created_at",
      "people.name",
      "people.email",
    ])
    .where("members.organisation_id", "=", organisationId)
    .where("people.closed_at", "is", null)
    .orderBy("members.created_at")
    .execute();
  return rows
    .map((row) => ({
      id: row.id,
      role: row.role,
      personId: row.person_id,
      since: row.created_at,
      name: row.name,
      email: row.email,
    }))
    .sort((a, b) => memberRoles.indexOf(a.role) - memberRoles.indexOf(b.role));
}

/** The invitations of an organisation that wait for an answer, the latest first. */
export async function listInvitations(db: Db, organisationId: string, now: string) {
  const rows = await db
    .selectFrom("invitations")
    .select(["id", "email", "role", "created_at", "expires_at"])
    .where("organisation_id", "=", organisationId)
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null)
    .where("expires_at", ">", now)
    .orderBy("created_at", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    email: row.email,
    role: row.role,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  }));
}

/** A person's own requests for a place, the latest first. */
export async function listOwnRequests(db: Db, personId: string) {
  const rows = await db
    .selectFrom("organisation_requests")
    .select(["id", "kind", "name", "created_at", "decided_at", "decision", "reason"])
    .where("person_id", "=", personId)
    .orderBy("created_at", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    name: row.name,
    createdAt: row.created_at,
    decidedAt: row.decided_at,
    decision: row.decision,
    reason: row.reason,
  }));
}

/** Whether an address has an account; only for whoever has proved the address. */
export async function hasAccount(db: Db, email: string): Promise<boolean> {
  const person = await db.selectFrom("people").select("id").where("email", "=", email).executeTakeFirst();
  return person !== undefined;
}

/** The sample people of the demonstration with the organisations they work for. */
export async function listSamplePeople(db: Db) {
  const rows = await db
    .selectFrom("people")
    .leftJoin("members", "members.person_id", "people.id")
    .leftJoin("organisations", "organisations.id", "members.organisation_id")
    .select([
      "people.id",
      "people.name",
      "people.locale",
      "members.role",
      "organisations.name as organisation",
      "organisations.slug",
      "organisations.kind",
    ])
    .where("people.is_sample", "=", 1)
    .where("people.suspended_at", "is", null)
    .where("people.closed_at", "is", null)
    .orderBy("people.id")
    .execute();
  return rows;
}
