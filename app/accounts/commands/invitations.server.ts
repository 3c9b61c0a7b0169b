import { recordAct } from "#app/audit/audit.server.ts";
import { translator } from "#app/i18n/translate.ts";
import type { Actor } from "#app/kernel/actor.ts";
import { newId } from "#app/kernel/ids.ts";
import { authorize, found, Refusal } from "#app/kernel/refusal.ts";
import { isLocale, type Locale } from "#app/kernel/words.ts";
import { putInOutbox } from "#app/notifications/outbox.server.ts";
import { paths } from "#app/paths.ts";
import { atomically } from "#db/connection.server.ts";
import { isTaken } from "#db/portable.ts";
import type { MemberRole } from "#db/schema/accounts.ts";
import type { Db } from "#db/schema/index.ts";
import { limits, spendPoint } from "../limits.server.ts";
import { consumeLink, issueLink, linkExpiry, readLink } from "../links.server.ts";
import { assertAcceptable, hashPassword } from "../passwords.server.ts";
import { mayManageMembers, mayOpenOrganisations } from "../policy.ts";
import type { Viewer } from "../viewer.ts";
import { addPerson, type Newcomer } from "./sign-up.server.ts";

/**
 * Invites an address to work for an organisation in a role: an owner for her own, an officer for a partner or an
 * incubator. The answer does not tell whether the address has an account. Effects: an invitation, an audit line, one message.
 */
export async function inviteMember(
  db: Db,
  actor: Viewer,
  wish: { organisationId: string; email: string; role: MemberRole; locale?: Locale },
  now: string,
): Promise<void> {
  await atomically(db, async (tx) => {
    const organisation = found(
      await tx
        .selectFrom("organisations")
        .select(["id", "name", "kind"])
        .where("id", "=", wish.organisationId)
        .where("closed_at", "is", null)
        .executeTakeFirst(),
    );
    const asOfficer =
      mayOpenOrganisations(actor) && (organisation.kind === "partner" || organisation.kind === "incubator");
    authorize(asOfficer || mayManageMembers(actor, organisation.id));
    await spendPoint(tx, limits.invitations, organisation.id, now);

    const invitee = await tx
      .selectFrom("people")
      .select(["id", "locale"])
      .where("email", "=", wish.email)
      .executeTakeFirst();
    if (invitee) {
      const member = await tx
        .selectFrom("members")
        .select("id")
        .where("organisation_id", "=", organisation.id)
        .where("person_id", "=", invitee.id)
        .executeTakeFirst();
      if (member) throw new Refusal("conflict", "already-member", { field: "email" });
    }
    const waiting = await pendingInvitations(tx, now)
      .select("invitations.id")
      .where("invitations.organisation_id", "=", organisation.id)
      .where("invitations.email", "=", wish.email)
      .executeTakeFirst();
    if (waiting) throw new Refusal("conflict", "already-invited", { field: "email" });

    const id = newId();
    const locale = invitee?.locale ?? wish.locale ?? actor.locale;
    await tx
      .insertInto("invitations")
      .values({
        id,
        email: wish.email,
        organisation_id: organisation.id,
        kind: organisation.kind,
        role: wish.role,
        invited_by: actor.id,
        locale,
        created_at: now,
        expires_at: linkExpiry("invitation", now),
        accepted_at: null,
        accepted_by: null,
        revoked_at: null,
      })
      .execute();
    const secret = await issueLink(tx, { purpose: "invitation", invitationId: id }, now);
    await recordAct(tx, actor, "member.invited", { kind: "organisation", id: organisation.id }, now, {
      role: wish.role,
    });
    await putInOutbox(
      tx,
      {
        key: `invitation:${id}`,
        to: { email: wish.email, personId: invitee?.id ?? null, locale },
        template: "invitation",
        params: {
          inviter: actor.name,
          organisation: organisation.name,
          role: translator(locale)(`accounts:roles.${wish.role}`),
          secretUrl: paths.invitation(locale, secret),
        },
      },
      now,
    );
  });
}

/** Invitations that can still be accepted. */
export function pendingInvitations(db: Db, now: string) {
  return db
    .selectFrom("invitations")
    .where("invitations.accepted_at", "is", null)
    .where("invitations.revoked_at", "is", null)
    .where("invitations.expires_at", ">", now);
}

/** Takes an invitation back before it is accepted; its link stops working. Effects: an audit line. */
export async function withdrawInvitation(
  db: Db,
  actor: Viewer,
  invitationId: string,
  now: string,
): Promise<void> {
  await atomically(db, async (tx) => {
    const invitation = await pendingInvitations(tx, now)
      .select(["invitations.id", "invitations.organisation_id"])
      .where("invitations.id", "=", invitationId)
      .executeTakeFirst();
    const organisationId = invitation?.organisation_id ?? "";
    if (!invitation || !(mayManageMembers(actor, organisationId) || mayOpenOrganisations(actor))) {
      throw new Refusal("not-found", "not-found");
    }
    await tx.updateTable("invitations").set({ revoked_at: now }).where("id", "=", invitation.id).execute();
    await tx.deleteFrom("links").where("invitation_id", "=", invitation.id).execute();
    await recordAct(
      tx,
      actor,
      "member.invitation-withdrawn",
      { kind: "organisation", id: organisationId },
      now,
    );
  });
}

export type OpenInvitation = {
  id: string;
  email: string;
  role: MemberRole;
  locale: Locale;
  inviter: string;
  organisation: {
    id: string;
    slug: string;
    name: string;
    kind: "startup" | "partner" | "incubator" | "registry";
  };
};

/** The invitation behind a link while it can be accepted; a dead link is refused. */
export async function readInvitation(db: Db, secret: string, now: string): Promise<OpenInvitation> {
  const link = await readLink(db, "invitation", secret, now);
  const row = link
    ? await pendingInvitations(db, now)
        .innerJoin("organisations", "organisations.id", "invitations.organisation_id")
        .leftJoin("people", "people.id", "invitations.invited_by")
        .select([
          "invitations.id",
          "invitations.email",
          "invitations.role",
          "invitations.locale",
          "people.name as inviter",
          "organisations.id as organisation_id",
          "organisations.slug",
          "organisations.name",
          "organisations.kind",
        ])
        .where("invitations.id", "=", link.invitation_id ?? "")
        .where("organisations.closed_at", "is", null)
        .executeTakeFirst()
    : null;
  if (!row) throw new Refusal("not-found", "link-dead");
  return {
    id: row.id,
    email: row.email,
    role: row.role,
    locale: isLocale(row.locale) ? row.locale : "fr",
    inviter: row.inviter ?? "",
    organisation: { id: row.organisation_id, slug: row.slug, name: row.name, kind: row.kind },
  };
}

/**
 * Accepts an invitation as the signed-in person it is addressed to. The link proves her address.
 * Effects: a membership, an audit line.
 */
export async function joinByInvitation(
  db: Db,
  actor: Viewer,
  secret: string,
  now: string,
): Promise<OpenInvitation> {
  return atomically(db, async (tx) => {
    const invitation = await readInvitation(tx, secret, now);
    if (invitation.email !== actor.email) throw new Refusal("conflict", "other-address");
    await tx
      .updateTable("people")
      .set({ email_verified_at: now })
      .where("id", "=", actor.id)
      .where("email_verified_at", "is", null)
      .execute();
    await join(tx, actor, invitation, secret, now);
    return invitation;
  });
}

/**
 * Opens an account for the invited address and accepts at once: the link has proved the address. `joined` does, in the same
 * transaction, what follows from her coming. Effects: a person, her consents, a membership, audit lines. Answers the new
 * person's id.
 */
export async function signUpByInvitation(
  db: Db,
  secret: string,
  wish: Omit<Newcomer, "email">,
  now: string,
  joined: (db: Db, actor: Actor, invitation: OpenInvitation) => Promise<void> = async () => {},
): Promise<{ personId: string; invitation: OpenInvitation }> {
  const { email } = await readInvitation(db, secret, now);
  assertAcceptable(wish.password, [wish.name, email], "password");
  const passwordHash = await hashPassword(wish.password);
  try {
    return await atomically(db, async (tx) => {
      const invitation = await readInvitation(tx, secret, now);
      const personId = await addPerson(tx, { ...wish, email, passwordHash, verifiedAt: now }, now);
      const actor = { id: personId, name: wish.name, locale: wish.locale };
      await join(tx, actor, invitation, secret, now);
      await joined(tx, actor, invitation);
      return { personId, invitation };
    });
  } catch (error) {
    // The address opened an account in the meantime: she signs in and accepts.
    if (isTaken(error)) throw new Refusal("conflict", "stale");
    throw error;
  }
}

async function join(
  db: Db,
  actor: { id: string; name: string; locale: Locale },
  invitation: OpenInvitation,
  secret: string,
  now: string,
): Promise<void> {
  await consumeLink(db, "invitation", secret, now);
  const accepted = await db
    .updateTable("invitations")
    .set({ accepted_at: now, accepted_by: actor.id })
    .where("id", "=", invitation.id)
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  if (Number(accepted.numUpdatedRows) !== 1) throw new Refusal("conflict", "link-dead");
  await addMember(db, actor, { organisationId: invitation.organisation.id, role: invitation.role }, now);
}

/** Makes a person a member, in the caller's transaction; whoever is one already keeps her role. Effects: an audit line. */
export async function addMember(
  db: Db,
  actor: { id: string; name: string; locale: Locale },
  membership: { organisationId: string; personId?: string; role: MemberRole },
  now: string,
): Promise<void> {
  await db
    .insertInto("members")
    .values({
      id: newId(),
      organisation_id: membership.organisationId,
      person_id: membership.personId ?? actor.id,
      role: membership.role,
      created_at: now,
    })
    .onConflict((conflict) => conflict.columns(["organisation_id", "person_id"]).doNothing())
    .execute();
  await recordAct(db, actor, "member.joined", { kind: "organisation", id: membership.organisationId }, now, {
    person: membership.personId ?? actor.id,
    role: membership.role,
  });
}
