import { officers, peopleOf, type Recipient } from "#app/accounts/recipients.server.ts";
import type { Viewer } from "#app/accounts/viewer.ts";
import type { Agreement } from "#app/agreements/agreement.ts";
import { readAgreements } from "#app/agreements/queries.server.ts";
import { recordAct } from "#app/audit/audit.server.ts";
import type { Instant } from "#app/kernel/clock.ts";
import { civilDateOf } from "#app/kernel/dates.ts";
import { authorize, found, Refusal } from "#app/kernel/refusal.ts";
import { type Message, putInOutbox } from "#app/notifications/outbox.server.ts";
import { readSettings } from "#app/settings/queries.server.ts";
import { noteChange } from "#db/changes.ts";
import { atomically } from "#db/connection.server.ts";
import type { Db } from "#db/schema/index.ts";
import { reachOf } from "./eligibility/reach.server.ts";
import { assertState, guardedUpdate, reachable } from "./guards.server.ts";
import { correctionAsked, opportunityCancelled, opportunityPublished, opportunityWaits } from "./messages.ts";
import { type Opportunity, stateOf } from "./opportunity.ts";
import { mayApproveOpportunity, mayEditOpportunity } from "./policy.ts";
import { assertPublishable } from "./publishable.ts";
import { readOpportunity } from "./queries.server.ts";

/**
 * Publishes a draft, or submits it to an officer's reading where the setting asks for one. Writes an audit line and tells
 * the officers or the provider's people. Refuses when the provider is suspended, the agreement carries nothing now,
 * something is missing, or the rules let no listed startup in and `mayExcludeAll` does not say that this is meant; a
 * second publication is a conflict.
 */
export async function publishOpportunity(
  db: Db,
  actor: Viewer,
  id: string,
  now: Instant,
  options: { mayExcludeAll: boolean } = { mayExcludeAll: false },
): Promise<"published" | "in-review"> {
  return atomically(db, async (tx) => {
    const opportunity = await reachable(tx, actor, id);
    const { agreement, provider } = await surroundings(tx, opportunity);
    if (provider.suspendedAt) throw new Refusal("conflict", "organisation-suspended");
    authorize(mayEditOpportunity(actor, opportunity));
    assertState(opportunity, ["draft"], now);
    assertPublishable(opportunity, agreement, provider, now, civilDateOf(now));
    if (!options.mayExcludeAll && (await excludesAll(tx, opportunity, now))) {
      throw new Refusal("invalid", "excludes-everybody", { field: "mayExcludeAll" });
    }
    const isApprovedFirst = (await opportunityApproval(tx)) === "before";
    await guardedUpdate(tx, opportunity, now, {
      submitted_at: now,
      correction_asked_at: null,
      correction_words: null,
      ...(isApprovedFirst ? {} : { published_at: now, opens_at: opportunity.opensAt ?? now }),
    });
    const act = isApprovedFirst ? "opportunity.submitted" : "opportunity.published";
    await recordAct(tx, actor, act, { kind: "opportunity", id }, now);
    if (isApprovedFirst) await tell(tx, await officers(tx), now, (to) => opportunityWaits(opportunity, to));
    else {
      const people = await peopleOf(tx, opportunity.providerId);
      await tell(tx, people, now, (to) => opportunityPublished(opportunity, to));
    }
    await noteChange(tx, "opportunity", id, now);
    return isApprovedFirst ? "in-review" : "published";
  });
}

/** An officer approves a submitted call as it read at `version`: it is published, and the provider's people are told. */
export async function approveOpportunity(
  db: Db,
  actor: Viewer,
  id: string,
  version: number,
  now: Instant,
): Promise<void> {
  await atomically(db, async (tx) => {
    const opportunity = found(await readOpportunity(tx, id));
    authorize(mayApproveOpportunity(actor, opportunity));
    if (stateOf(opportunity, now) !== "in-review") throw new Refusal("conflict", "already-decided");
    if (opportunity.version !== version) throw new Refusal("conflict", "stale");
    const { agreement, provider } = await surroundings(tx, opportunity);
    assertPublishable(opportunity, agreement, provider, now, civilDateOf(now));
    await guardedUpdate(tx, opportunity, now, {
      approved_at: now,
      published_at: now,
      opens_at: opportunity.opensAt ?? now,
    });
    await recordAct(tx, actor, "opportunity.approved", { kind: "opportunity", id }, now);
    const people = await peopleOf(tx, opportunity.providerId);
    await tell(tx, people, now, (to) => opportunityPublished(opportunity, to));
    await noteChange(tx, "opportunity", id, now);
  });
}

/** An officer sends a submitted call back with what to correct; it is a draft again, and the provider's people are told. */
export async function askOpportunityCorrection(
  db: Db,
  actor: Viewer,
  id: string,
  reason: string,
  now: Instant,
): Promise<void> {
  const words = neededReason(reason);
  await atomically(db, async (tx) => {
    const opportunity = found(await readOpportunity(tx, id));
    authorize(mayApproveOpportunity(actor, opportunity));
    if (stateOf(opportunity, now) !== "in-review") throw new Refusal("conflict", "already-decided");
    await guardedUpdate(tx, opportunity, now, { correction_asked_at: now, correction_words: words });
    await recordAct(tx, actor, "opportunity.correction-asked", { kind: "opportunity", id }, now, {
      reason: words,
    });
    const people = await peopleOf(tx, opportunity.providerId);
    await tell(tx, people, now, (to) => correctionAsked(opportunity, words, to));
    await noteChange(tx, "opportunity", id, now);
  });
}

/** The provider closes an open or forecast call before its date. It stays public, as closed. */
export async function closeOpportunity(db: Db, actor: Viewer, id: string, now: Instant): Promise<void> {
  await atomically(db, async (tx) => {
    const opportunity = await reachable(tx, actor, id);
    authorize(mayEditOpportunity(actor, opportunity));
    assertState(opportunity, ["open", "forecast"], now);
    await guardedUpdate(tx, opportunity, now, { closed_at: now });
    await recordAct(tx, actor, "opportunity.closed", { kind: "opportunity", id }, now);
    await noteChange(tx, "opportunity", id, now);
  });
}

/**
 * The provider cancels a call at any time before it is decided, with the reason the public reads. `followers` (people of
 * startups that said they were interested or were invited) are told. A draft never published is cancelled quietly.
 */
export async function cancelOpportunity(
  db: Db,
  actor: Viewer,
  id: string,
  reason: string,
  now: Instant,
  followers: readonly Recipient[] = [],
): Promise<void> {
  const words = neededReason(reason);
  await atomically(db, async (tx) => {
    const opportunity = await reachable(tx, actor, id);
    authorize(mayEditOpportunity(actor, opportunity));
    assertState(opportunity, ["draft", "in-review", "forecast", "open", "closed"], now);
    await guardedUpdate(tx, opportunity, now, { cancelled_at: now, cancel_reason: words });
    await recordAct(tx, actor, "opportunity.cancelled", { kind: "opportunity", id }, now, { reason: words });
    if (opportunity.publishedAt) {
      await tell(tx, followers, now, (to) => opportunityCancelled(opportunity, words, to));
    }
    await noteChange(tx, "opportunity", id, now);
  });
}

/** Whether an officer reads calls before they are published (a setting; `before` unless set). */
export async function opportunityApproval(db: Db): Promise<"before" | "none"> {
  return (await readSettings(db)).opportunityApproval;
}

async function excludesAll(db: Db, opportunity: Opportunity, now: Instant): Promise<boolean> {
  const reach = await reachOf(db, opportunity.eligibility, civilDateOf(opportunity.closesAt ?? now));
  return reach.listed > 0 && reach.eligible + reach.possible === 0;
}

async function surroundings(
  db: Db,
  opportunity: Opportunity,
): Promise<{ agreement: Agreement; provider: { suspendedAt: string | null } }> {
  const agreement = found(
    (await readAgreements(db, { ids: [opportunity.agreementId], approvedOnly: false }))[0],
  );
  const provider = found(
    await db
      .selectFrom("organisations")
      .select("suspended_at")
      .where("id", "=", opportunity.providerId)
      .executeTakeFirst(),
  );
  return { agreement, provider: { suspendedAt: provider.suspended_at } };
}

async function tell(
  db: Db,
  recipients: readonly Recipient[],
  now: Instant,
  message: (to: Recipient) => Message,
): Promise<void> {
  for (const to of recipients) await putInOutbox(db, message(to), now);
}

function neededReason(reason: string): string {
  const words = reason.replace(/[\s\u200b-\u200f\u2060\ufeff]+/gu, " ").trim();
  if (!words) throw new Refusal("invalid", "reason-needed", { field: "reason" });
  return words;
}
