import type { Updateable } from "kysely";
import type { Viewer } from "#app/accounts/viewer.ts";
import { recordAct } from "#app/audit/audit.server.ts";
import { authorize, found, Refusal } from "#app/kernel/refusal.ts";
import { noteChange } from "#db/changes.ts";
import { atomically } from "#db/connection.server.ts";
import type { Db } from "#db/schema/index.ts";
import type { StartupsTable } from "#db/schema/registry.ts";
import { tellOwners } from "./messages.server.ts";
import { mayDecideOn } from "./policy.ts";
import { readStartup } from "./queries.server.ts";
import { stateOf } from "./startup.ts";

/** The fewest characters of the reason a refused startup is given, and of the correction it is asked for. */
export const shortestReason = { refusal: 30, correction: 10 } as const;

type Decision = {
  act: string;
  template: "startup-verified" | "startup-refused" | "startup-correction";
  from: readonly ("submitted" | "verified" | "correction-asked")[];
  set: Updateable<StartupsTable>;
  reason: string | null;
};

/** An officer's decision on a startup she does not belong to; refused when another officer was faster. */
async function decide(
  db: Db,
  actor: Viewer,
  startupId: string,
  decision: Decision,
  now: string,
): Promise<void> {
  await atomically(db, async (db) => {
    const startup = found(await readStartup(db, startupId));
    authorize(mayDecideOn(actor, startupId), "own-organisation");
    const state = stateOf(startup);
    if (!decision.from.some((one) => one === state)) throw new Refusal("conflict", "already-decided");
    const written = await db
      .updateTable("startups")
      .set({ ...decision.set, decision_reason: decision.reason })
      .where("organisation_id", "=", startupId)
      .where("submitted_at", "is not", null)
      .where("refused_at", "is", null)
      .where("verified_at", startup.verifiedAt === null ? "is" : "=", startup.verifiedAt)
      .where(
        "correction_asked_at",
        startup.correctionAskedAt === null ? "is" : "=",
        startup.correctionAskedAt,
      )
      .executeTakeFirst();
    if (Number(written.numUpdatedRows) === 0) throw new Refusal("conflict", "already-decided");
    const details: Record<string, string> = decision.reason === null ? {} : { reason: decision.reason };
    await recordAct(db, actor, decision.act, { kind: "organisation", id: startupId }, now, details);
    await tellOwners(db, startup, decision.template, details, now);
    await noteChange(db, "organisation", startupId, now);
  });
}

function reasonOf(text: string, shortest: number): string {
  const reason = text.replace(/[\p{Cf}\s]+/gu, " ").trim();
  if (reason.length < shortest) {
    throw new Refusal("invalid", "reason-too-short", { field: "reason", params: { count: shortest } });
  }
  return text.trim();
}

/** Verifies a submitted startup. Effects: state; audit; a message to its owners; change feed. */
export async function verifyStartup(db: Db, actor: Viewer, startupId: string, now: string): Promise<void> {
  await decide(
    db,
    actor,
    startupId,
    {
      act: "startup.verified",
      template: "startup-verified",
      from: ["submitted"],
      set: { verified_at: now },
      reason: null,
    },
    now,
  );
}

/** Refuses a startup with a reason of 30 characters or more, which its owners read. Effects as `verifyStartup`. */
export async function refuseStartup(
  db: Db,
  actor: Viewer,
  startupId: string,
  reason: string,
  now: string,
): Promise<void> {
  await decide(
    db,
    actor,
    startupId,
    {
      act: "startup.refused",
      template: "startup-refused",
      from: ["submitted", "correction-asked", "verified"],
      set: { refused_at: now, verified_at: null, correction_asked_at: null },
      reason: reasonOf(reason, shortestReason.refusal),
    },
    now,
  );
}

/** Asks a startup to put something right; it stays listed meanwhile. Effects as `verifyStartup`. */
export async function askCorrection(
  db: Db,
  actor: Viewer,
  startupId: string,
  reason: string,
  now: string,
): Promise<void> {
  await decide(
    db,
    actor,
    startupId,
    {
      act: "startup.correction-asked",
      template: "startup-correction",
      from: ["submitted", "verified"],
      set: { correction_asked_at: now },
      reason: reasonOf(reason, shortestReason.correction),
    },
    now,
  );
}
