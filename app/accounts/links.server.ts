import { days, hours, minutes, plusMilliseconds } from "#app/kernel/clock.ts";
import { hashOf, newId, newSecret } from "#app/kernel/ids.ts";
import { Refusal } from "#app/kernel/refusal.ts";
import type { Db } from "#db/schema/index.ts";
import type { LinkPurpose } from "./person.ts";

const lasts: Record<LinkPurpose, number> = {
  "verify-email": hours(24),
  "reset-password": minutes(60),
  unlock: minutes(60),
  invitation: days(7),
};

/** Until when a link issued now works. */
export function linkExpiry(purpose: LinkPurpose, now: string): string {
  return plusMilliseconds(now, lasts[purpose]);
}

/** Issues a secret for a link, in the caller's transaction; earlier unused ones for the same end stop working. */
export async function issueLink(
  db: Db,
  link: { purpose: LinkPurpose; personId?: string; invitationId?: string },
  now: string,
): Promise<string> {
  const secret = newSecret();
  let earlier = db.deleteFrom("links").where("purpose", "=", link.purpose).where("used_at", "is", null);
  earlier = link.personId
    ? earlier.where("person_id", "=", link.personId)
    : earlier.where("invitation_id", "=", link.invitationId ?? "");
  await earlier.execute();
  await db
    .insertInto("links")
    .values({
      id: newId(),
      purpose: link.purpose,
      secret_hash: hashOf(secret),
      person_id: link.personId ?? null,
      invitation_id: link.invitationId ?? null,
      expires_at: linkExpiry(link.purpose, now),
      used_at: null,
      created_at: now,
    })
    .execute();
  return secret;
}

/** The link of a secret while it works, else null. Reading does not use it up. */
export async function readLink(db: Db, purpose: LinkPurpose, secret: string, now: string) {
  const row = await db
    .selectFrom("links")
    .select(["id", "person_id", "invitation_id"])
    .where("secret_hash", "=", hashOf(secret))
    .where("purpose", "=", purpose)
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .executeTakeFirst();
  return row ?? null;
}

/** Uses a link up, once; a second use, an expired or an unknown one is refused. */
export async function consumeLink(db: Db, purpose: LinkPurpose, secret: string, now: string) {
  const link = await readLink(db, purpose, secret, now);
  const used = link
    ? await db
        .updateTable("links")
        .set({ used_at: now })
        .where("id", "=", link.id)
        .where("used_at", "is", null)
        .executeTakeFirst()
    : null;
  if (!link || Number(used?.numUpdatedRows) !== 1) throw new Refusal("conflict", "link-dead");
  return link;
}

/** The person a link speaks for, used up. */
export async function consumePersonLink(
  db: Db,
  purpose: LinkPurpose,
  secret: string,
  now: string,
): Promise<{
  id: string;
  name: string;
  email: string;
  locale: "fr" | "ar" | "en";
  email_verified_at: string | null;
}> {
  const link = await consumeLink(db, purpose, secret, now);
  const person = await db
    .selectFrom("people")
    .select(["id", "name", "email", "locale", "email_verified_at"])
    .where("id", "=", link.person_id ?? "")
    .where("closed_at", "is", null)
    .where("suspended_at", "is", null)
    .executeTakeFirst();
  if (!person) throw new Refusal("conflict", "link-dead");
  return person;
}
