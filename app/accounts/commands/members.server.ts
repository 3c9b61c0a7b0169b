import { recordAct } from "#app/audit/audit.server.ts";
import { authorize, found, Refusal } from "#app/kernel/refusal.ts";
import { atomically } from "#db/connection.server.ts";
import type { MemberRole } from "#db/schema/accounts.ts";
import type { Db } from "#db/schema/index.ts";
import { mayManageMembers } from "../policy.ts";
import type { Viewer } from "../viewer.ts";

/** The member's row if the actor may know of it: her own organisation's. */
async function memberFor(db: Db, actor: Viewer, memberId: string) {
  const member = await db
    .selectFrom("members")
    .select(["id", "organisation_id", "person_id", "role"])
    .where("id", "=", memberId)
    .executeTakeFirst();
  const known = actor.memberships.some((one) => one.organisationId === member?.organisation_id);
  return found(known ? member : null);
}

/** Refuses when the organisation would be left without an owner who can still sign in. */
async function assertOwnerRemains(db: Db, organisationId: string, withoutMember: string): Promise<void> {
  // Takes the organisation's row first: two owners who step down at once wait for each other here.
  await db
    .updateTable("organisations")
    .set((eb) => ({ version: eb.ref("version") }))
    .where("id", "=", organisationId)
    .execute();
  const other = await db
    .selectFrom("members")
    .innerJoin("people", "people.id", "members.person_id")
    .select("members.id")
    .where("members.organisation_id", "=", organisationId)
    .where("members.role", "=", "owner")
    .where("members.id", "!=", withoutMember)
    .where("people.closed_at", "is", null)
    .where("people.suspended_at", "is", null)
    .executeTakeFirst();
  if (!other) throw new Refusal("conflict", "last-owner");
}

/** Gives a member another role. The last owner keeps hers. Effects: an audit line. */
export async function changeRole(
  db: Db,
  actor: Viewer,
  memberId: string,
  role: MemberRole,
  now: string,
): Promise<void> {
  await atomically(db, async (tx) => {
    const member = await memberFor(tx, actor, memberId);
    authorize(mayManageMembers(actor, member.organisation_id));
    if (member.role === role) return;
    if (member.role === "owner") await assertOwnerRemains(tx, member.organisation_id, member.id);
    const changed = await tx
      .updateTable("members")
      .set({ role })
      .where("id", "=", member.id)
      .where("role", "=", member.role)
      .executeTakeFirst();
    if (Number(changed.numUpdatedRows) !== 1) throw new Refusal("conflict", "stale");
    await recordAct(
      tx,
      actor,
      "member.changed-role",
      { kind: "organisation", id: member.organisation_id },
      now,
      {
        person: member.person_id,
        from: member.role,
        to: role,
      },
    );
  });
}

/** Takes a member out of the organisation, or lets oneself out; never the last owner. Effects: an audit line. */
export async function removeMember(db: Db, actor: Viewer, memberId: string, now: string): Promise<void> {
  await atomically(db, async (tx) => {
    const member = await memberFor(tx, actor, memberId);
    authorize(member.person_id === actor.id || mayManageMembers(actor, member.organisation_id));
    if (member.role === "owner") await assertOwnerRemains(tx, member.organisation_id, member.id);
    const removed = await tx.deleteFrom("members").where("id", "=", member.id).executeTakeFirst();
    if (Number(removed.numDeletedRows) !== 1) throw new Refusal("conflict", "stale");
    await recordAct(tx, actor, "member.removed", { kind: "organisation", id: member.organisation_id }, now, {
      person: member.person_id,
      role: member.role,
    });
  });
}
