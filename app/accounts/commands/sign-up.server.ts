import { recordAct } from "#app/audit/audit.server.ts";
import { recordConsent } from "#app/consents/commands.server.ts";
import { noticeVersion } from "#app/consents/consent.ts";
import { hashOf, newId } from "#app/kernel/ids.ts";
import { Refusal } from "#app/kernel/refusal.ts";
import type { Locale } from "#app/kernel/words.ts";
import { putInOutbox } from "#app/notifications/outbox.server.ts";
import { paths, withQuery } from "#app/paths.ts";
import { atomically } from "#db/connection.server.ts";
import { isTaken } from "#db/portable.ts";
import type { Db } from "#db/schema/index.ts";
import { limits, spendPoint, takePoint } from "../limits.server.ts";
import { consumePersonLink, issueLink } from "../links.server.ts";
import { assertAcceptable, hashPassword } from "../passwords.server.ts";

export type Newcomer = { name: string; email: string; password: string; locale: Locale; newsletter: boolean };

/**
 * Opens an account that waits for its address to be confirmed, and mails the link; one that waits already is opened
 * anew. When the address has an account, its owner is told instead, and the caller learns nothing of it.
 * Effects: a person, her consents, an audit line, one message.
 */
export async function signUp(
  db: Db,
  wish: Newcomer & { next?: string },
  clientAddress: string,
  now: string,
): Promise<void> {
  // Counted first: weighing a password costs a stranger nothing and the portal up to a tenth of a second.
  await spendPoint(db, limits.signUpByAddress, clientAddress, now);
  assertAcceptable(wish.password, [wish.name, wish.email], "password");
  const mayWrite = await takePoint(db, limits.mailByEmail, wish.email, now);
  const passwordHash = await hashPassword(wish.password);
  try {
    await atomically(db, async (tx) => {
      const known = await tx
        .selectFrom("people")
        .selectAll()
        .where("email", "=", wish.email)
        .executeTakeFirst();
      if (!known) {
        const personId = await addPerson(tx, { ...wish, passwordHash, verifiedAt: null }, now);
        await sendConfirmation(
          tx,
          { id: personId, name: wish.name, email: wish.email, locale: wish.locale },
          now,
          wish.next,
        );
      } else if (mayWrite && known.suspended_at === null) {
        if (known.email_verified_at === null) {
          await takeOver(tx, known.id, { ...wish, passwordHash }, now);
          await sendConfirmation(tx, { ...known, name: wish.name, locale: wish.locale }, now, wish.next);
        } else await tellAlreadyRegistered(tx, known, now);
      }
    });
  } catch (error) {
    // Two sign-ups of one address at the same instant: the other one has been mailed the link.
    if (!isTaken(error)) throw error;
  }
}

/**
 * Lets the latest sign-up stand for an address nobody has confirmed: whoever signed up with it before her, perhaps to
 * wait inside her account, keeps neither password nor session. Effects: a person, her consents, an audit line.
 */
async function takeOver(
  db: Db,
  personId: string,
  person: Omit<Newcomer, "password"> & { passwordHash: string },
  now: string,
): Promise<void> {
  await db
    .updateTable("people")
    .set({ name: person.name, locale: person.locale, password_hash: person.passwordHash })
    .where("id", "=", personId)
    .where("email_verified_at", "is", null)
    .execute();
  await db.deleteFrom("sessions").where("person_id", "=", personId).execute();
  const actor = { id: personId, name: person.name, locale: person.locale };
  // The newsletter is as this sign-up says, whatever the one before it said.
  const purpose = "newsletter" as const;
  const given = person.newsletter;
  await recordConsent(db, actor, { purpose, organisationId: null, given, means: "sign-up" }, now);
  await recordAct(db, actor, "person.signed-up", { kind: "person", id: personId }, now, {
    termsAccepted: noticeVersion,
    again: true,
  });
}

/** Writes a person's row, her consents and the audit line, in the caller's transaction; answers her id. */
export async function addPerson(
  db: Db,
  person: Omit<Newcomer, "password"> & { passwordHash: string | null; verifiedAt: string | null },
  now: string,
): Promise<string> {
  const id = newId();
  await db
    .insertInto("people")
    .values({
      id,
      name: person.name,
      email: person.email,
      email_verified_at: person.verifiedAt,
      password_hash: person.passwordHash,
      locale: person.locale,
      suspended_at: null,
      closed_at: null,
      is_sample: 0,
      created_at: now,
    })
    .execute();
  const actor = { id, name: person.name, locale: person.locale };
  if (person.newsletter) {
    await recordConsent(
      db,
      actor,
      { purpose: "newsletter", organisationId: null, given: true, means: "sign-up" },
      now,
    );
  }
  await recordAct(db, actor, "person.signed-up", { kind: "person", id }, now, {
    termsAccepted: noticeVersion,
  });
  return id;
}

type Addressee = { id: string; name: string; email: string; locale: Locale };

async function sendConfirmation(db: Db, person: Addressee, now: string, next?: string): Promise<void> {
  const secret = await issueLink(db, { purpose: "verify-email", personId: person.id }, now);
  await putInOutbox(
    db,
    {
      key: `confirm-email:${hashOf(secret)}`,
      to: { email: person.email, personId: person.id, locale: person.locale },
      template: "confirm-email",
      params: {
        name: person.name,
        secretUrl: withQuery(paths.confirmEmailLink(person.locale, secret), { next }),
      },
    },
    now,
  );
}

async function tellAlreadyRegistered(db: Db, person: Addressee, now: string): Promise<void> {
  await putInOutbox(
    db,
    {
      key: `already-registered:${person.id}:${now}`,
      to: { email: person.email, personId: person.id, locale: person.locale },
      template: "already-registered",
      params: { name: person.name, url: paths.signIn(person.locale) },
    },
    now,
  );
}

/** Mails the confirmation link again if the address waits for one; the answer is the same for every address. */
export async function resendConfirmation(
  db: Db,
  email: string,
  clientAddress: string,
  now: string,
): Promise<void> {
  await spendPoint(db, limits.mailByAddress, clientAddress, now);
  if (!(await takePoint(db, limits.mailByEmail, email, now))) return;
  await atomically(db, async (tx) => {
    const person = await tx
      .selectFrom("people")
      .select(["id", "name", "email", "locale"])
      .where("email", "=", email)
      .where("email_verified_at", "is", null)
      .where("suspended_at", "is", null)
      .where("closed_at", "is", null)
      .executeTakeFirst();
    if (person) await sendConfirmation(tx, person, now);
  });
}

/**
 * Confirms the address a link was sent to, and uses the link up; answers the person's id. Sessions opened before are
 * closed: nobody had shown yet that the address is theirs. Effects: an audit line.
 */
export async function confirmEmail(db: Db, secret: string, now: string): Promise<string> {
  return atomically(db, async (tx) => {
    const person = await consumePersonLink(tx, "verify-email", secret, now);
    const updated = await tx
      .updateTable("people")
      .set({ email_verified_at: now })
      .where("id", "=", person.id)
      .where("email_verified_at", "is", null)
      .executeTakeFirst();
    if (Number(updated.numUpdatedRows) !== 1) throw new Refusal("conflict", "link-dead");
    await tx.deleteFrom("sessions").where("person_id", "=", person.id).execute();
    await recordAct(tx, person, "person.confirmed-email", { kind: "person", id: person.id }, now);
    return person.id;
  });
}
