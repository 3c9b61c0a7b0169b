import {
  addMember,
  inviteMember,
  joinByInvitation,
  type OpenInvitation,
  pendingInvitations,
  signUpByInvitation,
  withdrawInvitation,
} from "#app/accounts/commands/invitations.server.ts";
import { decideRequest } from "#app/accounts/commands/requests.server.ts";
import type { Newcomer } from "#app/accounts/commands/sign-up.server.ts";
import { mayOpenOrganisations } from "#app/accounts/policy.ts";
import type { Viewer } from "#app/accounts/viewer.ts";
import { openProgramme } from "#app/agreements/commands.server.ts";
import type { Actor } from "#app/kernel/actor.ts";
import { authorize, found, Refusal } from "#app/kernel/refusal.ts";
import type { Locale } from "#app/kernel/words.ts";
import { putInOutbox } from "#app/notifications/outbox.server.ts";
import { paths } from "#app/paths.ts";
import { incubatorTypes, partnerTypes } from "#app/registry/kinds.ts";
import {
  closeOrganisation,
  listOrganisation,
  type NewOrganisation,
  openOrganisation,
} from "#app/registry/opening.server.ts";
import { atomically } from "#db/connection.server.ts";
import type { Db } from "#db/schema/index.ts";

/**
 * An officer gives a partner or an incubator its place and invites its first owner. It is listed when she accepts, so
 * that nobody is shown as taking part who has not said so. Effects: an organisation, an invitation, audit lines, one message.
 */
export async function inviteOrganisation(
  db: Db,
  actor: Viewer,
  wish: NewOrganisation & { kind: "partner" | "incubator"; email: string; locale: Locale },
  now: string,
): Promise<{ id: string; slug: string }> {
  authorize(mayOpenOrganisations(actor));
  return atomically(db, async (tx) => {
    const opened = await openOrganisation(tx, actor, wish, now);
    await inviteMember(
      tx,
      actor,
      { organisationId: opened.id, email: wish.email, role: "owner", locale: wish.locale },
      now,
    );
    return opened;
  });
}

/**
 * An officer takes the invitation of a new organisation back. A place that nobody has taken closes with it.
 * Effects: an invitation revoked, maybe an organisation closed, audit lines.
 */
export async function withdrawOrganisationInvitation(
  db: Db,
  actor: Viewer,
  invitationId: string,
  now: string,
): Promise<void> {
  authorize(mayOpenOrganisations(actor));
  await atomically(db, async (tx) => {
    const invitation = found(
      await tx
        .selectFrom("invitations")
        .innerJoin("organisations", "organisations.id", "invitations.organisation_id")
        .select([
          "organisations.id",
          "organisations.listed_at",
          "organisations.closed_at",
          "invitations.accepted_at",
          "invitations.revoked_at",
          "invitations.expires_at",
        ])
        .where("invitations.id", "=", invitationId)
        .where("organisations.kind", "in", ["partner", "incubator"])
        .executeTakeFirst(),
    );
    if (invitation.accepted_at) throw new Refusal("conflict", "invitation-accepted");
    if (invitation.revoked_at || invitation.expires_at <= now) {
      throw new Refusal("conflict", "invitation-over");
    }
    await withdrawInvitation(tx, actor, invitationId, now);
    const member = await tx
      .selectFrom("members")
      .select("id")
      .where("organisation_id", "=", invitation.id)
      .executeTakeFirst();
    const waiting = await pendingInvitations(tx, now)
      .select("invitations.id")
      .where("invitations.organisation_id", "=", invitation.id)
      .executeTakeFirst();
    if (member || waiting || invitation.listed_at || invitation.closed_at) return;
    await closeOrganisation(tx, actor, invitation.id, now);
  });
}

/** Accepts an invitation as the signed-in person; the organisation is listed with its first member. */
export async function acceptInvitation(
  db: Db,
  actor: Viewer,
  secret: string,
  now: string,
): Promise<OpenInvitation> {
  return atomically(db, async (tx) => {
    const invitation = await joinByInvitation(tx, actor, secret, now);
    await listWhenJoined(tx, actor, invitation, now);
    return invitation;
  });
}

/** Opens an account by an invitation and accepts it; answers the new person's id. */
export async function acceptInvitationAsNewcomer(
  db: Db,
  secret: string,
  wish: Omit<Newcomer, "email">,
  now: string,
): Promise<{ personId: string; invitation: OpenInvitation }> {
  return signUpByInvitation(db, secret, wish, now, (tx, actor, invitation) =>
    listWhenJoined(tx, actor, invitation, now),
  );
}

async function listWhenJoined(db: Db, actor: Actor, invitation: OpenInvitation, now: string): Promise<void> {
  const { id, kind } = invitation.organisation;
  if (kind === "partner" || kind === "incubator") await listOrganisation(db, actor, id, now);
  if (kind === "partner") await openProgramme(db, actor, id, now);
}

/**
 * An officer grants a request for a place: the organisation opens, listed, with the person who asked as its owner; a
 * partner with an open programme for its own calls. Effects: an organisation, a membership, audit lines, one message.
 */
export async function approveOrganisationRequest(
  db: Db,
  actor: Viewer,
  requestId: string,
  now: string,
): Promise<{ id: string; slug: string }> {
  authorize(mayOpenOrganisations(actor));
  return atomically(db, async (tx) => {
    const { request, person } = await openRequest(tx, requestId);
    // Nobody decides on her own request.
    authorize(person.id !== actor.id);
    const subtype = [...partnerTypes, ...incubatorTypes].find((one) => one === request.subtype) ?? null;
    const opened = await openOrganisation(tx, actor, { ...request, subtype }, now);
    await listOrganisation(tx, actor, opened.id, now);
    if (request.kind === "partner") await openProgramme(tx, actor, opened.id, now);
    await addMember(tx, actor, { organisationId: opened.id, personId: person.id, role: "owner" }, now);
    await decideRequest(
      tx,
      actor,
      requestId,
      { decision: "approved", reason: null, organisationId: opened.id },
      now,
    );
    const home = request.kind === "partner" ? paths.partnerHome : paths.incubatorHome;
    await putInOutbox(
      tx,
      {
        key: `organisation-request:${requestId}`,
        to: { email: person.email, personId: person.id, locale: person.locale },
        template: "organisation-request-approved",
        params: { name: person.name, organisation: request.name, url: home(person.locale, opened.slug) },
      },
      now,
    );
    return opened;
  });
}

/** An officer refuses a request for a place, with a reason the person reads. Effects: an audit line, one message. */
export async function refuseOrganisationRequest(
  db: Db,
  actor: Viewer,
  requestId: string,
  reason: string,
  now: string,
): Promise<void> {
  authorize(mayOpenOrganisations(actor));
  const given = reason.trim();
  if (given === "") throw new Refusal("invalid", "reason-needed", { field: "reason" });
  await atomically(db, async (tx) => {
    const { request, person } = await openRequest(tx, requestId);
    authorize(person.id !== actor.id);
    await decideRequest(
      tx,
      actor,
      requestId,
      { decision: "refused", reason: given, organisationId: null },
      now,
    );
    await putInOutbox(
      tx,
      {
        key: `organisation-request:${requestId}`,
        to: { email: person.email, personId: person.id, locale: person.locale },
        template: "organisation-request-refused",
        params: {
          name: person.name,
          organisation: request.name,
          reason: given,
          url: paths.organisationRequest(person.locale),
        },
      },
      now,
    );
  });
}

async function openRequest(db: Db, requestId: string) {
  const request = found(
    await db.selectFrom("organisation_requests").selectAll().where("id", "=", requestId).executeTakeFirst(),
  );
  if (request.decided_at !== null) throw new Refusal("conflict", "already-decided");
  const person = found(
    await db
      .selectFrom("people")
      .select(["id", "name", "email", "locale"])
      .where("id", "=", request.person_id)
      .where("closed_at", "is", null)
      .executeTakeFirst(),
  );
  return { request, person };
}
