import { recordAct } from "#app/audit/audit.server.ts";
import { Refusal } from "#app/kernel/refusal.ts";
import type { Locale } from "#app/kernel/words.ts";
import { atomically } from "#db/connection.server.ts";
import type { Db } from "#db/schema/index.ts";
import { forgetPoints, limits, takePoint } from "../limits.server.ts";
import { assertAcceptable, hashPassword, passwordHolds } from "../passwords.server.ts";
import { closedEmail, closedName } from "../person.ts";
import type { Viewer } from "../viewer.ts";
import { tellPasswordChanged } from "./sign-in.server.ts";

/** Changes a person's name and language. Effects: an audit line. */
export async function changeAccount(
  db: Db,
  actor: Viewer,
  wish: { name: string; locale: Locale },
  now: string,
): Promise<void> {
  await atomically(db, async (tx) => {
    await tx
      .updateTable("people")
      .set(wish)
      .where("id", "=", actor.id)
      .where("closed_at", "is", null)
      .execute();
    await recordAct(tx, actor, "person.changed", { kind: "person", id: actor.id }, now);
  });
}

/** Refuses unless the password is the person's present one. Guesses count like failed sign-ins. */
export async function assertPresentPassword(
  db: Db,
  actor: Viewer,
  password: string,
  now: string,
): Promise<void> {
  if (!(await takePoint(db, limits.signInByAccount, actor.email, now)))
    throw new Refusal("too-many", "too-many");
  const person = await db
    .selectFrom("people")
    .select("password_hash")
    .where("id", "=", actor.id)
    .where("closed_at", "is", null)
    .executeTakeFirst();
  if (!(await passwordHolds(person?.password_hash ?? null, password))) {
    throw new Refusal("invalid", "present-password", { field: "password" });
  }
  await forgetPoints(db, limits.signInByAccount, actor.email);
}

/**
 * Sets a new password after asking the present one, and closes the person's other sessions.
 * Effects: an audit line, one message.
 */
export async function changePassword(
  db: Db,
  actor: Viewer,
  wish: { password: string; newPassword: string },
  now: string,
): Promise<void> {
  await assertPresentPassword(db, actor, wish.password, now);
  if (wish.newPassword === wish.password)
    throw new Refusal("invalid", "password-same", { field: "newPassword" });
  assertAcceptable(wish.newPassword, [actor.name, actor.email]);
  const passwordHash = await hashPassword(wish.newPassword);
  await atomically(db, async (tx) => {
    await tx.updateTable("people").set({ password_hash: passwordHash }).where("id", "=", actor.id).execute();
    await tx
      .deleteFrom("sessions")
      .where("person_id", "=", actor.id)
      .where("id", "!=", actor.sessionId)
      .execute();
    // A link to choose a password that was mailed before must not undo this.
    await tx
      .deleteFrom("links")
      .where("person_id", "=", actor.id)
      .where("purpose", "=", "reset-password")
      .execute();
    await recordAct(tx, actor, "person.changed-password", { kind: "person", id: actor.id }, now);
    await tellPasswordChanged(tx, actor, now);
  });
}

/** Closes one of the person's own sessions, by its stored id. Effects: an audit line. */
export async function closeSession(db: Db, actor: Viewer, sessionId: string, now: string): Promise<void> {
  await atomically(db, async (tx) => {
    const closed = await tx
      .deleteFrom("sessions")
      .where("id", "=", sessionId)
      .where("person_id", "=", actor.id)
      .executeTakeFirst();
    if (Number(closed.numDeletedRows) !== 1) throw new Refusal("not-found", "not-found");
    await recordAct(tx, actor, "session.closed", { kind: "person", id: actor.id }, now);
  });
}

/** Closes all of the person's sessions but the one she acts from. Effects: an audit line. */
export async function closeOtherSessions(db: Db, actor: Viewer, now: string): Promise<void> {
  await atomically(db, async (tx) => {
    await tx
      .deleteFrom("sessions")
      .where("person_id", "=", actor.id)
      .where("id", "!=", actor.sessionId)
      .execute();
    await recordAct(tx, actor, "session.closed-others", { kind: "person", id: actor.id }, now);
  });
}

/**
 * Erases a person: name, address, password, sessions, links, memberships, invitations and messages go; the row stays
 * as a stone with its id, the consent ledger as proof, and the audit trail with what she did. In the caller's transaction.
 */
export async function erasePerson(db: Db, actor: Viewer, now: string): Promise<void> {
  const erased = await db
    .updateTable("people")
    .set({
      name: closedName,
      email: closedEmail(actor.id),
      email_verified_at: null,
      password_hash: null,
      closed_at: now,
    })
    .where("id", "=", actor.id)
    .where("closed_at", "is", null)
    .executeTakeFirst();
  if (Number(erased.numUpdatedRows) !== 1) throw new Refusal("conflict", "stale");
  await db.deleteFrom("sessions").where("person_id", "=", actor.id).execute();
  await db.deleteFrom("links").where("person_id", "=", actor.id).execute();
  await db.deleteFrom("members").where("person_id", "=", actor.id).execute();
  await db.deleteFrom("invitations").where("email", "=", actor.email).execute();
  await db
    .deleteFrom("organisation_requests")
    .where("person_id", "=", actor.id)
    .where("decided_at", "is", null)
    .execute();
  await db
    .updateTable("organisation_requests")
    .set({ message: "" })
    .where("person_id", "=", actor.id)
    .execute();
  await db.deleteFrom("outbox").where("person_id", "=", actor.id).execute();
  await db.deleteFrom("outbox").where("to_email", "=", actor.email).execute();
  await db.deleteFrom("mailbox").where("to_email", "=", actor.email).execute();
}
