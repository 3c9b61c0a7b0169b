import { recordAct } from "#app/audit/audit.server.ts";
import { hashOf } from "#app/kernel/ids.ts";
import { Refusal } from "#app/kernel/refusal.ts";
import { putInOutbox } from "#app/notifications/outbox.server.ts";
import { paths } from "#app/paths.ts";
import { atomically } from "#db/connection.server.ts";
import type { Db } from "#db/schema/index.ts";
import { forgetPoints, limits, returnPoint, spendPoint, takePoint } from "../limits.server.ts";
import { consumePersonLink, issueLink, readLink } from "../links.server.ts";
import { assertAcceptable, hashPassword, passwordHolds } from "../passwords.server.ts";

/**
 * Checks an address and its password; answers the person's id. Every failure reads and takes the same, whether or not
 * the address has an account. After ten failures in 15 minutes the account's owner is mailed a link that unlocks it.
 */
export async function signIn(
  db: Db,
  attempt: { email: string; password: string },
  clientAddress: string,
  now: string,
): Promise<string> {
  // Points are taken before the hash and given back after success: parallel guesses cannot outrun the count.
  const byAddress = await takePoint(db, limits.signInByAddress, clientAddress, now);
  const byAccount = await takePoint(db, limits.signInByAccount, attempt.email, now);
  if (!byAccount || !byAddress) {
    if (!byAccount) await mailUnlockLink(db, attempt.email, now);
    throw new Refusal("too-many", "sign-in-blocked");
  }
  const person = await db
    .selectFrom("people")
    .select(["id", "password_hash"])
    .where("email", "=", attempt.email)
    .where("suspended_at", "is", null)
    .where("closed_at", "is", null)
    .executeTakeFirst();
  const holds = await passwordHolds(person?.password_hash ?? null, attempt.password);
  if (!person || !holds) throw new Refusal("invalid", "sign-in-failed", { field: "email" });
  await forgetPoints(db, limits.signInByAccount, attempt.email);
  await returnPoint(db, limits.signInByAddress, clientAddress);
  return person.id;
}

async function mailUnlockLink(db: Db, email: string, now: string): Promise<void> {
  if (!(await takePoint(db, limits.unlockMail, email, now))) return;
  await atomically(db, async (tx) => {
    const person = await activePerson(tx, email);
    if (!person) return;
    const secret = await issueLink(tx, { purpose: "unlock", personId: person.id }, now);
    await putInOutbox(
      tx,
      {
        key: `unlock:${hashOf(secret)}`,
        to: { email: person.email, personId: person.id, locale: person.locale },
        template: "unlock",
        params: { name: person.name, secretUrl: paths.unlock(person.locale, secret) },
      },
      now,
    );
  });
}

function activePerson(db: Db, email: string) {
  return db
    .selectFrom("people")
    .select(["id", "name", "email", "locale"])
    .where("email", "=", email)
    .where("suspended_at", "is", null)
    .where("closed_at", "is", null)
    .executeTakeFirst();
}

/** Lets the owner try again before the quarter of an hour is over, from where she stands. Uses the link up. */
export async function unlock(db: Db, secret: string, clientAddress: string, now: string): Promise<void> {
  await atomically(db, async (tx) => {
    const person = await consumePersonLink(tx, "unlock", secret, now);
    await forgetPoints(tx, limits.signInByAccount, person.email);
    // Her own failures count against her address too. At most one such link is sent per quarter of an hour.
    await forgetPoints(tx, limits.signInByAddress, clientAddress);
    await recordAct(tx, person, "person.unlocked", { kind: "person", id: person.id }, now);
  });
}

/** Mails a link to choose a new password, if the address has an account; the answer is the same for every address. */
export async function forgotPassword(
  db: Db,
  email: string,
  clientAddress: string,
  now: string,
): Promise<void> {
  await spendPoint(db, limits.mailByAddress, clientAddress, now);
  if (!(await takePoint(db, limits.mailByEmail, email, now))) return;
  await atomically(db, async (tx) => {
    const person = await activePerson(tx, email);
    if (!person) return;
    const secret = await issueLink(tx, { purpose: "reset-password", personId: person.id }, now);
    await putInOutbox(
      tx,
      {
        key: `reset-password:${hashOf(secret)}`,
        to: { email: person.email, personId: person.id, locale: person.locale },
        template: "reset-password",
        params: { name: person.name, secretUrl: paths.resetPassword(person.locale, secret) },
      },
      now,
    );
  });
}

/**
 * Sets a new password by the mailed link, closes every session, and forgets failed sign-ins; answers the person's id.
 * The link proves the address, so it counts as confirmed. Effects: an audit line, one message.
 */
export async function resetPassword(
  db: Db,
  secret: string,
  newPassword: string,
  now: string,
): Promise<string> {
  const link = await readLink(db, "reset-password", secret, now);
  const owner = await db
    .selectFrom("people")
    .select(["name", "email"])
    .where("id", "=", link?.person_id ?? "")
    .executeTakeFirst();
  if (!owner) throw new Refusal("conflict", "link-dead");
  assertAcceptable(newPassword, [owner.name, owner.email]);
  const passwordHash = await hashPassword(newPassword);
  return atomically(db, async (tx) => {
    const person = await consumePersonLink(tx, "reset-password", secret, now);
    await tx
      .updateTable("people")
      .set({ password_hash: passwordHash, email_verified_at: person.email_verified_at ?? now })
      .where("id", "=", person.id)
      .execute();
    await tx.deleteFrom("sessions").where("person_id", "=", person.id).execute();
    await forgetPoints(tx, limits.signInByAccount, person.email);
    await recordAct(tx, person, "person.reset-password", { kind: "person", id: person.id }, now);
    await tellPasswordChanged(tx, person, now);
    return person.id;
  });
}

/** Tells a person that her password changed, and what to do if it was not her. */
export async function tellPasswordChanged(
  db: Db,
  person: { id: string; name: string; email: string; locale: "fr" | "ar" | "en" },
  now: string,
): Promise<void> {
  await putInOutbox(
    db,
    {
      key: `password-changed:${person.id}:${now}`,
      to: { email: person.email, personId: person.id, locale: person.locale },
      template: "password-changed",
      params: { name: person.name, url: paths.forgotPassword(person.locale) },
    },
    now,
  );
}
