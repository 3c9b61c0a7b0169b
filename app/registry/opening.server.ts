import { randomBytes } from "node:crypto";
import { recordAct } from "#app/audit/audit.server.ts";
import type { Actor } from "#app/kernel/actor.ts";
import { newId } from "#app/kernel/ids.ts";
import { Refusal } from "#app/kernel/refusal.ts";
import { noteChange } from "#db/changes.ts";
import { takeTurn } from "#db/portable.ts";
import type { Db } from "#db/schema/index.ts";
import type { IncubatorType, PartnerType } from "./kinds.ts";
import { skeletonOf } from "./record.server.ts";
import { slugCandidates } from "./slug.ts";

export type NewOrganisation = {
  kind: "partner" | "incubator" | "registry";
  subtype: PartnerType | IncubatorType | null;
  name: string;
  website: string | null;
};

async function freeSlug(db: Db, name: string): Promise<string> {
  await takeTurn(db);
  for (const slug of slugCandidates(name, () => randomBytes(4).toString("hex"))) {
    const current = await db
      .selectFrom("organisations")
      .select("id")
      .where("slug", "=", slug)
      .executeTakeFirst();
    const earlier = await db
      .selectFrom("organisation_slugs")
      .select("slug")
      .where("slug", "=", slug)
      .executeTakeFirst();
    if (!current && !earlier) return slug;
  }
  throw new Error("unreachable: candidates never end");
}

/**
 * Opens a partner or an incubator, not yet listed, in the caller's transaction, which has authorised it.
 * Effects: an organisation, an audit line, a change.
 */
export async function openOrganisation(
  db: Db,
  actor: Actor,
  wish: NewOrganisation,
  now: string,
): Promise<{ id: string; slug: string }> {
  const id = newId();
  const slug = await freeSlug(db, wish.name);
  await db
    .insertInto("organisations")
    .values({
      id,
      kind: wish.kind,
      slug,
      subtype: wish.subtype,
      name: wish.name,
      legal_name: null,
      name_ar: /\p{Script=Arabic}/u.test(wish.name) && !/[a-z]/i.test(wish.name) ? wish.name : null,
      aliases: "[]",
      tagline_words: "{}",
      description_words: "{}",
      website: wish.website,
      domain: wish.website ? new URL(wish.website).hostname.replace(/^www\./, "") : null,
      logo_file_id: null,
      country: "MA",
      region: null,
      city: null,
      is_sample: 0,
      imported_from: null,
      name_skeleton: skeletonOf(wish.name),
      version: 1,
      created_at: now,
      updated_at: now,
      listed_at: null,
      suspended_at: null,
      closed_at: null,
    })
    .execute();
  await recordAct(db, actor, "organisation.opened", { kind: "organisation", id }, now, { kind: wish.kind });
  await noteChange(db, "organisation", id, now);
  return { id, slug };
}

/**
 * Lists a partner or an incubator, in the caller's transaction; one that is listed stays as it is.
 * Effects: an audit line, a change.
 */
export async function listOrganisation(
  db: Db,
  actor: Actor,
  organisationId: string,
  now: string,
): Promise<void> {
  const listed = await db
    .updateTable("organisations")
    .set({ listed_at: now, updated_at: now })
    .where("id", "=", organisationId)
    .where("kind", "in", ["partner", "incubator"])
    .where("listed_at", "is", null)
    .executeTakeFirst();
  if (Number(listed.numUpdatedRows) !== 1) return;
  await recordAct(db, actor, "organisation.listed", { kind: "organisation", id: organisationId }, now);
  await noteChange(db, "organisation", organisationId, now);
}

/** Closes an organisation: it leaves every list at once. In the caller's transaction. Effects: an audit line, a change. */
export async function closeOrganisation(
  db: Db,
  actor: Actor,
  organisationId: string,
  now: string,
): Promise<void> {
  const closed = await db
    .updateTable("organisations")
    .set({ closed_at: now, updated_at: now })
    .where("id", "=", organisationId)
    .where("closed_at", "is", null)
    .executeTakeFirst();
  if (Number(closed.numUpdatedRows) !== 1) throw new Refusal("conflict", "stale");
  await recordAct(db, actor, "organisation.closed", { kind: "organisation", id: organisationId }, now);
  await noteChange(db, "organisation", organisationId, now);
}
