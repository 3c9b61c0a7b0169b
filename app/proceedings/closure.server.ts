import { assertPresentPassword, erasePerson } from "#app/accounts/commands/profile.server.ts";
import type { Viewer } from "#app/accounts/viewer.ts";
import { recordAct } from "#app/audit/audit.server.ts";
import { Refusal } from "#app/kernel/refusal.ts";
import { putInOutbox } from "#app/notifications/outbox.server.ts";
import { closeOrganisation } from "#app/registry/opening.server.ts";
import { atomically } from "#db/connection.server.ts";
import { countOfRows } from "#db/portable.ts";
import type { Db } from "#db/schema/index.ts";

export type Belonging = {
  organisationId: string;
  name: string;
  kind: string;
  /** What closing the account does to it. */
  fate: "closes" | "stays" | "hand-over-first";
};

/** What becomes of each organisation a person belongs to when she closes her account. */
export async function belongingsOf(db: Db, actor: Viewer): Promise<Belonging[]> {
  const ids = actor.memberships.map((one) => one.organisationId);
  if (ids.length === 0) return [];
  const others = await db
    .selectFrom("members")
    .innerJoin("people", "people.id", "members.person_id")
    .select(["members.organisation_id", "members.role", countOfRows.as("count")])
    .where("members.organisation_id", "in", ids)
    .where("members.person_id", "!=", actor.id)
    .where("people.closed_at", "is", null)
    .groupBy(["members.organisation_id", "members.role"])
    .execute();
  return actor.memberships.map((one) => {
    const rest = others.filter((row) => row.organisation_id === one.organisationId);
    const alone = rest.length === 0;
    const ownerRemains = rest.some((row) => row.role === "owner");
    const fate =
      alone && one.kind !== "registry"
        ? "closes"
        : one.role !== "owner" || ownerRemains
          ? "stays"
          : "hand-over-first";
    return { organisationId: one.organisationId, name: one.name, kind: one.kind, fate };
  });
}

/** Whether the person signs in by a password: a sample person of the demonstration does not. */
export async function hasPassword(db: Db, actor: Viewer): Promise<boolean> {
  const person = await db
    .selectFrom("people")
    .select("password_hash")
    .where("id", "=", actor.id)
    .executeTakeFirst();
  return Boolean(person?.password_hash);
}

/**
 * Closes the actor's account after asking her password: organisations she is alone in close with it, one that others
 * still belong to must have another owner first. Her name, address, password, sessions and messages are erased.
 * Effects: erasure, closures, audit lines, one last message that forgets its address once sent.
 */
export async function closeAccount(db: Db, actor: Viewer, password: string, now: string): Promise<void> {
  // A sample person of the demonstration has no password; nobody can sign in as her but by its own page.
  const person = await db
    .selectFrom("people")
    .select("password_hash")
    .where("id", "=", actor.id)
    .executeTakeFirst();
  if (person?.password_hash) await assertPresentPassword(db, actor, password, now);
  await atomically(db, async (tx) => {
    const belongings = await belongingsOf(tx, actor);
    const held = belongings.find((one) => one.fate === "hand-over-first");
    if (held) throw new Refusal("conflict", "hand-over-first", { params: { name: held.name } });
    for (const one of belongings) {
      if (one.fate === "closes") await closeOrganisation(tx, actor, one.organisationId, now);
    }
    await erasePerson(tx, actor, now);
    await recordAct(tx, actor, "person.closed-account", { kind: "person", id: actor.id }, now);
    await putInOutbox(
      tx,
      {
        key: `account-closed:${actor.id}`,
        to: { email: actor.email, personId: null, locale: actor.locale },
        template: "account-closed",
        params: { forget: 1 },
      },
      now,
    );
  });
}
