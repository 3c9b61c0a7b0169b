import type { Updateable } from "kysely";
import { limits, spendPoint } from "#app/accounts/limits.server.ts";
import { peopleOf } from "#app/accounts/recipients.server.ts";
import { isMember, type Viewer } from "#app/accounts/viewer.ts";
import { recordAct } from "#app/audit/audit.server.ts";
import type { Instant } from "#app/kernel/clock.ts";
import { newId } from "#app/kernel/ids.ts";
import { authorize, found, Refusal } from "#app/kernel/refusal.ts";
import { putInOutbox } from "#app/notifications/outbox.server.ts";
import { readOrganisations, readStartup } from "#app/registry/queries.server.ts";
import { isListed } from "#app/registry/startup.ts";
import { noteChange } from "#db/changes.ts";
import { atomically } from "#db/connection.server.ts";
import { isTaken } from "#db/portable.ts";
import type { Db } from "#db/schema/index.ts";
import type { PortfolioLinksTable } from "#db/schema/meeting.ts";
import { linkStateOf, mayBeProposed, type PortfolioLink } from "../cohort.ts";
import { type Sides, toIncubator, toStartup } from "../messages.ts";
import { mayAnswerIncubators, mayRunPortfolio } from "../policy.ts";
import { readLink, readLinkBetween } from "../queries.server.ts";

/**
 * Proposes to a listed startup that it belongs to the incubator's portfolio. A startup that is not listed is refused in
 * the same words as one that does not exist. Effects: link; audit; mail to the startup's people if it agreed to be
 * contacted; change feed.
 */
export async function proposeStartup(
  db: Db,
  actor: Viewer,
  incubatorId: string,
  startupId: string,
  now: Instant,
): Promise<void> {
  if (!isMember(actor, incubatorId)) throw new Refusal("not-found", "not-found");
  authorize(mayRunPortfolio(actor, incubatorId));
  await atomically(db, async (db) => {
    const startup = await readStartup(db, startupId);
    if (!startup || !isListed(startup)) {
      throw new Refusal("invalid", "startup-not-proposable", { field: "startup" });
    }
    const before = await readLinkBetween(db, incubatorId, startupId);
    if (before && !mayBeProposed(before, now)) {
      throw new Refusal("conflict", `portfolio-already-${linkStateOf(before)}`, { field: "startup" });
    }
    await spendPoint(db, limits.approaches, incubatorId, now);
    const proposal = {
      proposed_at: now,
      proposed_by: actor.id,
      confirmed_at: null,
      declined_at: null,
      ended_at: null,
    };
    const id = before?.id ?? newId();
    if (before) await write(db, before, proposal);
    else await insert(db, { id, incubator_id: incubatorId, startup_id: startupId, ...proposal });
    await close(db, actor, "portfolio.proposed", { id, incubatorId, startupId }, now);
    // Without her consent to be written to, the proposal waits in her workspace.
    if (startup.contactConsent) {
      await tellStartup(db, "portfolio-proposed", { id, incubatorId, startupId }, now);
    }
  });
}

/**
 * Confirms an incubator's proposal, also one that was declined before. Effects: link; audit; mail to the incubator;
 * change feed.
 */
export async function confirmLink(
  db: Db,
  actor: Viewer,
  startupId: string,
  linkId: string,
  now: Instant,
): Promise<void> {
  await answer(db, actor, startupId, linkId, ["pending", "declined"], "confirmed", now);
}

/** Declines an incubator's proposal. Effects: link; audit; mail to the incubator; change feed. */
export async function declineLink(
  db: Db,
  actor: Viewer,
  startupId: string,
  linkId: string,
  now: Instant,
): Promise<void> {
  await answer(db, actor, startupId, linkId, ["pending"], "declined", now);
}

async function answer(
  db: Db,
  actor: Viewer,
  startupId: string,
  linkId: string,
  from: readonly string[],
  to: "confirmed" | "declined",
  now: Instant,
): Promise<void> {
  if (!isMember(actor, startupId)) throw new Refusal("not-found", "not-found");
  await atomically(db, async (db) => {
    const link = found(await readLink(db, linkId));
    if (link.startupId !== startupId) throw new Refusal("not-found", "not-found");
    authorize(mayAnswerIncubators(actor, startupId), "owner-only");
    if (!from.includes(linkStateOf(link))) throw new Refusal("conflict", "portfolio-answered");
    await write(
      db,
      link,
      to === "confirmed" ? { confirmed_at: now, declined_at: null } : { declined_at: now },
    );
    await close(db, actor, `portfolio.${to}`, link, now);
    await tellIncubator(db, `portfolio-${to}`, link, now);
  });
}

/**
 * Ends a confirmed link, for either side; for the incubator also takes back a proposal that waits. Effects: link; audit;
 * mail to the other side; change feed.
 */
export async function endLink(
  db: Db,
  actor: Viewer,
  organisationId: string,
  linkId: string,
  now: Instant,
): Promise<void> {
  if (!isMember(actor, organisationId)) throw new Refusal("not-found", "not-found");
  await atomically(db, async (db) => {
    const link = found(await readLink(db, linkId));
    const byIncubator = link.incubatorId === organisationId;
    if (!byIncubator && link.startupId !== organisationId) throw new Refusal("not-found", "not-found");
    if (byIncubator) authorize(mayRunPortfolio(actor, organisationId));
    else authorize(mayAnswerIncubators(actor, organisationId), "owner-only");
    const state = linkStateOf(link);
    if (state !== "confirmed" && !(byIncubator && state === "pending")) {
      throw new Refusal("conflict", "portfolio-not-linked");
    }
    await write(db, link, { ended_at: now });
    await close(db, actor, state === "pending" ? "portfolio.withdrawn" : "portfolio.ended", link, now);
    if (!byIncubator) await tellIncubator(db, "portfolio-ended-by-startup", link, now);
    else if (state === "pending") {
      const startup = await readStartup(db, link.startupId);
      if (startup?.contactConsent) await tellStartup(db, "portfolio-withdrawn", link, now);
    } else await tellStartup(db, "portfolio-ended-by-incubator", link, now);
  });
}

type Pair = Pick<PortfolioLink, "id" | "incubatorId" | "startupId">;

async function insert(db: Db, row: PortfolioLinksTable): Promise<void> {
  try {
    await db.insertInto("portfolio_links").values(row).execute();
  } catch (error) {
    if (isTaken(error)) throw new Refusal("conflict", "portfolio-already-pending", { field: "startup" });
    throw error;
  }
}

/** Writes the link as it was read: an answer given meanwhile makes this one stale. */
async function write(db: Db, before: PortfolioLink, values: Updateable<PortfolioLinksTable>): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable("portfolio_links")
    .set(values)
    .where("id", "=", before.id)
    .where("proposed_at", "=", before.proposedAt)
    .where("confirmed_at", before.confirmedAt === null ? "is" : "=", before.confirmedAt)
    .where("declined_at", before.declinedAt === null ? "is" : "=", before.declinedAt)
    .where("ended_at", before.endedAt === null ? "is" : "=", before.endedAt)
    .executeTakeFirst();
  if (Number(numUpdatedRows) !== 1) throw new Refusal("conflict", "stale");
}

async function close(db: Db, actor: Viewer, act: string, link: Pair, now: Instant): Promise<void> {
  await recordAct(db, actor, act, { kind: "portfolio", id: link.id }, now, {
    incubator: link.incubatorId,
    startup: link.startupId,
  });
  await noteChange(db, "portfolio", link.id, now);
}

async function sidesOf(db: Db, link: Pair): Promise<Sides> {
  const sides = await readOrganisations(db, [link.incubatorId, link.startupId]);
  return { incubator: found(sides.get(link.incubatorId)), startup: found(sides.get(link.startupId)) };
}

async function tellStartup(
  db: Db,
  template: Parameters<typeof toStartup>[0],
  link: Pair,
  now: Instant,
): Promise<void> {
  const sides = await sidesOf(db, link);
  for (const to of await peopleOf(db, link.startupId)) {
    await putInOutbox(db, toStartup(template, link, sides, to, now), now);
  }
}

async function tellIncubator(
  db: Db,
  template: Parameters<typeof toIncubator>[0],
  link: Pair,
  now: Instant,
): Promise<void> {
  const sides = await sidesOf(db, link);
  for (const to of await peopleOf(db, link.incubatorId)) {
    await putInOutbox(db, toIncubator(template, link, sides, to, now), now);
  }
}
