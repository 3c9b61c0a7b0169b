import { addMember } from "#app/accounts/commands/invitations.server.ts";
import { addPerson } from "#app/accounts/commands/sign-up.server.ts";
import { issueLink } from "#app/accounts/links.server.ts";
import { recordAct } from "#app/audit/audit.server.ts";
import { portalItself } from "#app/kernel/actor.ts";
import { Refusal } from "#app/kernel/refusal.ts";
import type { Locale } from "#app/kernel/words.ts";
import { openOrganisation } from "#app/registry/opening.server.ts";
import { readSettings } from "#app/settings/queries.server.ts";
import { atomically } from "#db/connection.server.ts";
import type { Db } from "#db/schema/index.ts";

export type NewAdministrator = { email: string; name: string; locale: Locale };

/** Whether somebody real runs the portal already; sample people do not count. */
export async function hasAdministrator(db: Db): Promise<boolean> {
  const row = await db
    .selectFrom("members")
    .innerJoin("people", "people.id", "members.person_id")
    .innerJoin("organisations", "organisations.id", "members.organisation_id")
    .select("members.id")
    .where("organisations.kind", "=", "registry")
    .where("organisations.closed_at", "is", null)
    .where("members.role", "=", "owner")
    .where("people.is_sample", "=", 0)
    .where("people.closed_at", "is", null)
    .where("people.suspended_at", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Makes a person an administrator from the machine itself, where nobody can be signed in yet: opens the registry's
 * organisation and her account when they are missing. Answers the secret of a link, good once and for an hour, to choose
 * her password. `another`: although there is one already. Effects: rows, audit lines; no message.
 */
export async function createAdministrator(
  db: Db,
  wish: NewAdministrator,
  another: boolean,
  now: string,
): Promise<{ secret: string; locale: Locale }> {
  return atomically(db, async (tx) => {
    if (!another && (await hasAdministrator(tx))) throw new Refusal("conflict", "administrator-exists");
    const registry = await registryOrganisation(tx, now);
    const known = await tx
      .selectFrom("people")
      .select(["id", "name", "locale", "closed_at", "suspended_at", "is_sample"])
      .where("email", "=", wish.email)
      .executeTakeFirst();
    if (known && (known.closed_at || known.suspended_at || known.is_sample)) {
      throw new Refusal("conflict", "account-not-usable");
    }
    const personId =
      known?.id ??
      (await addPerson(tx, { ...wish, newsletter: false, passwordHash: null, verifiedAt: now }, now));
    // Whoever runs the machine vouches for the address.
    await tx
      .updateTable("people")
      .set({ email_verified_at: now })
      .where("id", "=", personId)
      .where("email_verified_at", "is", null)
      .execute();
    await addMember(tx, portalItself, { organisationId: registry, personId, role: "owner" }, now);
    await tx
      .updateTable("members")
      .set({ role: "owner" })
      .where("organisation_id", "=", registry)
      .where("person_id", "=", personId)
      .execute();
    await recordAct(tx, portalItself, "administrator.created", { kind: "person", id: personId }, now);
    const secret = await issueLink(tx, { purpose: "reset-password", personId }, now);
    return { secret, locale: known?.locale ?? wish.locale };
  });
}

/** The registry's own organisation, opened when there is none; the sample's does not count. */
async function registryOrganisation(db: Db, now: string): Promise<string> {
  const known = await db
    .selectFrom("organisations")
    .select("id")
    .where("kind", "=", "registry")
    .where("is_sample", "=", 0)
    .where("closed_at", "is", null)
    .orderBy("created_at")
    .executeTakeFirst();
  if (known) return known.id;
  const { operatorName } = await readSettings(db);
  const opened = await openOrganisation(
    db,
    portalItself,
    { kind: "registry", subtype: null, name: operatorName || "Registre", website: null },
    now,
  );
  return opened.id;
}
