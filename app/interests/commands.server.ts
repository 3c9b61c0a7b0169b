import type { Updateable } from "kysely";
import { limits, spendPoint } from "#app/accounts/limits.server.ts";
import { isMember, type Viewer } from "#app/accounts/viewer.ts";
import { recordAct } from "#app/audit/audit.server.ts";
import type { Instant } from "#app/kernel/clock.ts";
import { newId } from "#app/kernel/ids.ts";
import { authorize, found, Refusal } from "#app/kernel/refusal.ts";
import type { Opportunity } from "#app/opportunities/opportunity.ts";
import { readOpportunities, readOpportunity } from "#app/opportunities/queries.server.ts";
import { readStartup } from "#app/registry/queries.server.ts";
import { isListed, type Startup, stateOf as startupState } from "#app/registry/startup.ts";
import { noteChange } from "#db/changes.ts";
import { atomically } from "#db/connection.server.ts";
import type { Db } from "#db/schema/index.ts";
import type { InterestsTable } from "#db/schema/meeting.ts";
import { type DeclineReason, type Interest, isUnread, mayBeContacted, takesAnswers } from "./interest.ts";
import { tellOwners, tellProvider } from "./messages.server.ts";
import { mayAnswerFor, mayInviteTo } from "./policy.ts";
import { readInterest } from "./queries.server.ts";

type Pair = { startup: Startup; opportunity: Opportunity; interest: Interest };

/**
 * Notes that somebody of the startup opened the match sheet, so that an invitation counts as read. Nothing is written
 * when it was seen before. Effects: interest; change feed.
 */
export async function markSeen(
  db: Db,
  actor: Viewer,
  startupId: string,
  opportunityId: string,
  now: Instant,
): Promise<void> {
  if (!isMember(actor, startupId)) throw new Refusal("not-found", "not-found");
  const known = await readInterest(db, startupId, opportunityId);
  if (known?.seenAt && !isUnread(known)) return;
  await atomically(db, async (db) => {
    const interest = await meeting(db, startupId, opportunityId, now);
    await write(db, interest, { seen_at: now }, now);
  });
}

/**
 * Says that the startup is interested, which takes a decline back. Tells the provider's people when the startup is
 * listed and agreed to be contacted. Effects: interest; audit; mail to the provider; change feed. Returns whether the
 * provider was told.
 */
export async function expressInterest(
  db: Db,
  actor: Viewer,
  startupId: string,
  opportunityId: string,
  now: Instant,
): Promise<{ told: boolean }> {
  return atomically(db, async (db) => {
    const pair = await answering(db, actor, startupId, opportunityId, now);
    assertOpen(pair.opportunity, now);
    if (pair.interest.interestedAt) throw new Refusal("conflict", "already-interested");
    await spendPoint(db, limits.approaches, startupId, now);
    await write(
      db,
      pair.interest,
      {
        interested_at: now,
        interested_by: actor.id,
        declined_at: null,
        decline_reason: null,
        decline_note: null,
      },
      now,
    );
    await record(db, actor, "interest.expressed", pair, now);
    const told = mayBeContacted(pair.startup);
    if (told) await tellProvider(db, "interest-expressed", { ...pair, interestId: pair.interest.id }, now);
    return { told };
  });
}

/** Takes an interest back, and tells the provider if it may be told. Effects: interest; audit; mail; change feed. */
export async function withdrawInterest(
  db: Db,
  actor: Viewer,
  startupId: string,
  opportunityId: string,
  now: Instant,
): Promise<void> {
  await atomically(db, async (db) => {
    const pair = await answering(db, actor, startupId, opportunityId, now);
    if (!pair.interest.interestedAt) throw new Refusal("conflict", "not-interested");
    await write(db, pair.interest, { interested_at: null, interested_by: null }, now);
    await record(db, actor, "interest.withdrawn", pair, now);
    if (mayBeContacted(pair.startup)) {
      await tellProvider(db, "interest-withdrawn", { ...pair, interestId: pair.interest.id }, now);
    }
  });
}

/** Says that the opportunity is not for the startup, and why; takes an interest back. Effects: interest; audit; change feed. */
export async function declineOpportunity(
  db: Db,
  actor: Viewer,
  startupId: string,
  opportunityId: string,
  why: { reason: DeclineReason; note: string },
  now: Instant,
): Promise<void> {
  const note = why.note.trim();
  if (why.reason === "other" && note === "") {
    throw new Refusal("invalid", "say-which-reason", { field: "note" });
  }
  await atomically(db, async (db) => {
    const pair = await answering(db, actor, startupId, opportunityId, now);
    if (pair.interest.declinedAt) throw new Refusal("conflict", "already-declined");
    const wasInterested = pair.interest.interestedAt !== null;
    await write(
      db,
      pair.interest,
      {
        declined_at: now,
        decline_reason: why.reason,
        decline_note: note || null,
        interested_at: null,
        interested_by: null,
      },
      now,
    );
    await record(db, actor, "interest.declined", pair, now, { reason: why.reason });
    if (wasInterested && mayBeContacted(pair.startup)) {
      await tellProvider(db, "interest-withdrawn", { ...pair, interestId: pair.interest.id }, now);
    }
  });
}

/** Takes a decline back: the opportunity is among the matches again. Effects: interest; audit; change feed. */
export async function withdrawDecline(
  db: Db,
  actor: Viewer,
  startupId: string,
  opportunityId: string,
  now: Instant,
): Promise<void> {
  await atomically(db, async (db) => {
    const pair = await answering(db, actor, startupId, opportunityId, now);
    if (!pair.interest.declinedAt) throw new Refusal("conflict", "not-declined");
    await write(db, pair.interest, { declined_at: null, decline_reason: null, decline_note: null }, now);
    await record(db, actor, "interest.decline-withdrawn", pair, now);
  });
}

/**
 * Invites a listed startup to the actor's own opportunity; only one that agreed to be contacted and has not declined.
 * Effects: interest; audit; mail to the startup's owners; change feed.
 */
export async function inviteStartup(
  db: Db,
  actor: Viewer,
  opportunityId: string,
  startupId: string,
  note: string,
  now: Instant,
): Promise<void> {
  await atomically(db, async (db) => {
    const pair = await inviting(db, actor, opportunityId, startupId, now);
    assertOpen(pair.opportunity, now);
    if (!mayBeContacted(pair.startup)) throw new Refusal("conflict", "contact-not-agreed");
    if (pair.interest.declinedAt) throw new Refusal("conflict", "startup-declined");
    if (pair.interest.invitedAt) throw new Refusal("conflict", "startup-already-invited");
    await spendPoint(db, limits.approaches, pair.opportunity.providerId, now);
    const said = note.trim();
    await write(db, pair.interest, { invited_at: now, invited_by: actor.id, invite_note: said || null }, now);
    await record(db, actor, "interest.invited", pair, now);
    await tellOwners(db, { ...pair, interestId: pair.interest.id }, said, now);
  });
}

/** Takes an invitation back while nobody of the startup has read it. Effects: interest; audit; change feed. */
export async function withdrawInvitation(
  db: Db,
  actor: Viewer,
  opportunityId: string,
  startupId: string,
  now: Instant,
): Promise<void> {
  await atomically(db, async (db) => {
    const pair = await inviting(db, actor, opportunityId, startupId, now);
    if (!pair.interest.invitedAt) throw new Refusal("conflict", "startup-not-invited");
    if (!isUnread(pair.interest)) throw new Refusal("conflict", "invitation-read");
    await write(db, pair.interest, { invited_at: null, invited_by: null, invite_note: null }, now);
    await record(db, actor, "interest.invitation-withdrawn", pair, now);
  });
}

/** The pair, for an editor of the startup; to anybody else the startup does not exist. */
async function answering(
  db: Db,
  actor: Viewer,
  startupId: string,
  opportunityId: string,
  now: Instant,
): Promise<Pair> {
  if (!isMember(actor, startupId)) throw new Refusal("not-found", "not-found");
  authorize(mayAnswerFor(actor, startupId));
  const startup = found(await readStartup(db, startupId));
  const state = startupState(startup);
  if (state === "closed" || state === "suspended") throw new Refusal("conflict", "startup-not-active");
  const [opportunity] = await readOpportunities(db, { ids: [opportunityId], publicOnly: true });
  return {
    startup,
    opportunity: found(opportunity),
    interest: await meeting(db, startupId, opportunityId, now),
  };
}

/** The pair, for an editor of the provider; a startup that is not listed does not exist for her. */
async function inviting(
  db: Db,
  actor: Viewer,
  opportunityId: string,
  startupId: string,
  now: Instant,
): Promise<Pair> {
  const opportunity = found(await readOpportunity(db, opportunityId));
  if (!isMember(actor, opportunity.providerId)) throw new Refusal("not-found", "not-found");
  authorize(mayInviteTo(actor, opportunity));
  const startup = found(await readStartup(db, startupId));
  if (!isListed(startup)) throw new Refusal("not-found", "not-found");
  return { startup, opportunity, interest: await meeting(db, startupId, opportunityId, now) };
}

function assertOpen(opportunity: Opportunity, now: Instant): void {
  if (!takesAnswers(opportunity, now)) throw new Refusal("conflict", "opportunity-not-open");
}

/** The pair's row, made when it is the first time that they meet. */
async function meeting(db: Db, startupId: string, opportunityId: string, now: Instant): Promise<Interest> {
  await db
    .insertInto("interests")
    .values({
      id: newId(),
      startup_id: startupId,
      opportunity_id: opportunityId,
      seen_at: null,
      interested_at: null,
      interested_by: null,
      declined_at: null,
      decline_reason: null,
      decline_note: null,
      invited_at: null,
      invited_by: null,
      invite_note: null,
      updated_at: now,
    })
    .onConflict((conflict) => conflict.columns(["startup_id", "opportunity_id"]).doNothing())
    .execute();
  return found(await readInterest(db, startupId, opportunityId));
}

/** Writes the row as it was read: an answer given meanwhile makes this one stale. */
async function write(
  db: Db,
  before: Interest,
  values: Updateable<InterestsTable>,
  now: Instant,
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable("interests")
    .set({ ...values, updated_at: now })
    .where("id", "=", before.id)
    .where("interested_at", before.interestedAt === null ? "is" : "=", before.interestedAt)
    .where("declined_at", before.declinedAt === null ? "is" : "=", before.declinedAt)
    .where("invited_at", before.invitedAt === null ? "is" : "=", before.invitedAt)
    .where("seen_at", before.seenAt === null ? "is" : "=", before.seenAt)
    .executeTakeFirst();
  if (Number(numUpdatedRows) !== 1) throw new Refusal("conflict", "stale");
  await noteChange(db, "interest", before.id, now);
}

async function record(
  db: Db,
  actor: Viewer,
  act: string,
  { startup, opportunity, interest }: Pair,
  now: Instant,
  details: Record<string, unknown> = {},
): Promise<void> {
  await recordAct(db, actor, act, { kind: "interest", id: interest.id }, now, {
    startup: startup.name,
    opportunity: opportunity.slug,
    ...details,
  });
}
