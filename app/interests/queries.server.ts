import type { Selectable } from "kysely";
import type { Db } from "#db/schema/index.ts";
import type { InterestsTable } from "#db/schema/meeting.ts";
import { declineReasons, type Interest } from "./interest.ts";

function interestOf(row: Selectable<InterestsTable>): Interest {
  return {
    id: row.id,
    startupId: row.startup_id,
    opportunityId: row.opportunity_id,
    seenAt: row.seen_at,
    interestedAt: row.interested_at,
    declinedAt: row.declined_at,
    declineReason: declineReasons.find((reason) => reason === row.decline_reason) ?? null,
    declineNote: row.decline_note,
    invitedAt: row.invited_at,
    inviteNote: row.invite_note,
  };
}

/** Where a pair stands; null when neither side has acted. For the two sides' own people. */
export async function readInterest(
  db: Db,
  startupId: string,
  opportunityId: string,
): Promise<Interest | null> {
  const row = await db
    .selectFrom("interests")
    .selectAll()
    .where("startup_id", "=", startupId)
    .where("opportunity_id", "=", opportunityId)
    .executeTakeFirst();
  return row ? interestOf(row) : null;
}

/** All of a startup's, by opportunity. For the startup's own people. */
export async function interestsOfStartup(db: Db, startupId: string): Promise<Map<string, Interest>> {
  const rows = await db.selectFrom("interests").selectAll().where("startup_id", "=", startupId).execute();
  return new Map(rows.map((row) => [row.opportunity_id, interestOf(row)]));
}

/** All of an opportunity's, by startup. For the provider's people, who show no decline's reason. */
export async function interestsOfOpportunity(db: Db, opportunityId: string): Promise<Map<string, Interest>> {
  const rows = await db
    .selectFrom("interests")
    .selectAll()
    .where("opportunity_id", "=", opportunityId)
    .execute();
  return new Map(rows.map((row) => [row.startup_id, { ...interestOf(row), ...withoutReason }]));
}

const withoutReason = { declineReason: null, declineNote: null };
