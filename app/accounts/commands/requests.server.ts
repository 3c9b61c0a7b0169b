import { recordAct } from "#app/audit/audit.server.ts";
import { newId } from "#app/kernel/ids.ts";
import { Refusal } from "#app/kernel/refusal.ts";
import type { IncubatorType, PartnerType } from "#app/registry/kinds.ts";
import { atomically } from "#db/connection.server.ts";
import type { Db } from "#db/schema/index.ts";
import { limits, spendPoint } from "../limits.server.ts";
import type { Viewer } from "../viewer.ts";

export type OrganisationWish = {
  kind: "partner" | "incubator";
  subtype: PartnerType | IncubatorType;
  name: string;
  website: string | null;
  message: string;
};

/** Asks for a partner's or an incubator's place; an officer decides. Effects: a request, an audit line. */
export async function requestOrganisation(
  db: Db,
  actor: Viewer,
  wish: OrganisationWish,
  now: string,
): Promise<string> {
  return atomically(db, async (tx) => {
    await spendPoint(tx, limits.organisationRequests, actor.id, now);
    const waiting = await tx
      .selectFrom("organisation_requests")
      .select("name")
      .where("person_id", "=", actor.id)
      .where("kind", "=", wish.kind)
      .where("decided_at", "is", null)
      .execute();
    if (waiting.some((one) => one.name.toLowerCase() === wish.name.toLowerCase())) {
      throw new Refusal("conflict", "request-waiting", { field: "name" });
    }
    const id = newId();
    await tx
      .insertInto("organisation_requests")
      .values({
        id,
        person_id: actor.id,
        ...wish,
        created_at: now,
        decided_at: null,
        decided_by: null,
        decision: null,
        reason: null,
        organisation_id: null,
      })
      .execute();
    await recordAct(tx, actor, "organisation-request.made", { kind: "organisation-request", id }, now);
    return id;
  });
}

/** Marks a request as decided, in the caller's transaction; an answered one is refused. Effects: an audit line. */
export async function decideRequest(
  db: Db,
  actor: Viewer,
  requestId: string,
  outcome: { decision: "approved" | "refused"; reason: string | null; organisationId: string | null },
  now: string,
): Promise<void> {
  const decided = await db
    .updateTable("organisation_requests")
    .set({
      decided_at: now,
      decided_by: actor.id,
      decision: outcome.decision,
      reason: outcome.reason,
      organisation_id: outcome.organisationId,
    })
    .where("id", "=", requestId)
    .where("decided_at", "is", null)
    .executeTakeFirst();
  if (Number(decided.numUpdatedRows) !== 1) throw new Refusal("conflict", "already-decided");
  const subject = { kind: "organisation-request", id: requestId };
  await recordAct(db, actor, `organisation-request.${outcome.decision}`, subject, now);
}
