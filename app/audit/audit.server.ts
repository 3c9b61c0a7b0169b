import type { Actor } from "#app/kernel/actor.ts";
import { newId } from "#app/kernel/ids.ts";
import type { Db } from "#db/schema/index.ts";

export type AuditSubject = { kind: string; id: string };

/** Writes one audit line in the caller's transaction, with a snapshot of the actor's name. `act` is `noun.verbed`. */
export async function recordAct(
  db: Db,
  actor: Actor,
  act: string,
  subject: AuditSubject,
  now: string,
  details: Record<string, unknown> = {},
): Promise<void> {
  await db
    .insertInto("audit_events")
    .values({
      id: newId(),
      at: now,
      actor_id: actor.id,
      actor_name: actor.name,
      act,
      subject_kind: subject.kind,
      subject_id: subject.id,
      details: JSON.stringify(details),
    })
    .execute();
}
