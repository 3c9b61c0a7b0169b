import { isMember, type Viewer } from "#app/accounts/viewer.ts";
import { recordAct } from "#app/audit/audit.server.ts";
import type { Instant } from "#app/kernel/clock.ts";
import { newId } from "#app/kernel/ids.ts";
import { authorize, found, Refusal } from "#app/kernel/refusal.ts";
import { readOpportunities } from "#app/opportunities/queries.server.ts";
import { readStartup } from "#app/registry/queries.server.ts";
import { isListed } from "#app/registry/startup.ts";
import { atomically } from "#db/connection.server.ts";
import type { Db } from "#db/schema/index.ts";
import { mostEntries, mostShortlists, type Shortlist } from "../cohort.ts";
import { mayRunPortfolio } from "../policy.ts";
import { readShortlist, readShortlists } from "../queries.server.ts";

/** Opens a shortlist. Effects: shortlist; audit. Returns its id. */
export async function openShortlist(
  db: Db,
  actor: Viewer,
  incubatorId: string,
  name: string,
  now: Instant,
): Promise<string> {
  assertWriter(actor, incubatorId);
  return atomically(db, async (db) => {
    const known = await readShortlists(db, incubatorId);
    if (known.length >= mostShortlists) throw new Refusal("conflict", "too-many-shortlists");
    assertNameFree(known, name);
    const id = newId();
    await db
      .insertInto("shortlists")
      .values({
        id,
        incubator_id: incubatorId,
        name,
        created_by: actor.id,
        created_at: now,
        updated_at: now,
      })
      .execute();
    await record(db, actor, "shortlist.opened", id, incubatorId, now, { name });
    return id;
  });
}

/** Renames a shortlist read under the name `was`. Effects: shortlist; audit. */
export async function renameShortlist(
  db: Db,
  actor: Viewer,
  incubatorId: string,
  id: string,
  { name, was }: { name: string; was: string },
  now: Instant,
): Promise<void> {
  await atomically(db, async (db) => {
    const shortlist = await own(db, actor, incubatorId, id);
    if (shortlist.name === name) return;
    assertNameFree(await readShortlists(db, incubatorId), name, id);
    const { numUpdatedRows } = await db
      .updateTable("shortlists")
      .set({ name, updated_at: now })
      .where("id", "=", id)
      .where("name", "=", was)
      .executeTakeFirst();
    if (Number(numUpdatedRows) !== 1) throw new Refusal("conflict", "stale");
    await record(db, actor, "shortlist.renamed", id, incubatorId, now, { from: was, to: name });
  });
}

/** Deletes a shortlist with its lines and notes. Effects: shortlist; audit. */
export async function deleteShortlist(
  db: Db,
  actor: Viewer,
  incubatorId: string,
  id: string,
  now: Instant,
): Promise<void> {
  await atomically(db, async (db) => {
    const shortlist = await own(db, actor, incubatorId, id);
    const { numDeletedRows } = await db
      .deleteFrom("shortlist_entries")
      .where("shortlist_id", "=", id)
      .executeTakeFirst();
    await db.deleteFrom("shortlists").where("id", "=", id).execute();
    await record(db, actor, "shortlist.deleted", id, incubatorId, now, {
      name: shortlist.name,
      entries: Number(numDeletedRows),
    });
  });
}

/**
 * Puts a listed startup on a shortlist, with a public opportunity or on its own; once each. Effects: line; audit.
 * Returns the line's id.
 */
export async function addEntry(
  db: Db,
  actor: Viewer,
  incubatorId: string,
  id: string,
  { startupId, opportunityId, note }: { startupId: string; opportunityId: string | null; note: string },
  now: Instant,
): Promise<string> {
  return atomically(db, async (db) => {
    await own(db, actor, incubatorId, id);
    const startup = await readStartup(db, startupId);
    if (!startup || !isListed(startup)) {
      throw new Refusal("invalid", "startup-not-proposable", { field: "startup" });
    }
    if (opportunityId !== null) {
      const [opportunity] = await readOpportunities(db, { ids: [opportunityId], publicOnly: true });
      if (!opportunity) throw new Refusal("invalid", "opportunity-not-public", { field: "opportunity" });
    }
    const entries = await db
      .selectFrom("shortlist_entries")
      .select(["startup_id", "opportunity_id"])
      .where("shortlist_id", "=", id)
      .execute();
    if (entries.length >= mostEntries) throw new Refusal("conflict", "shortlist-full");
    if (entries.some((row) => row.startup_id === startupId && row.opportunity_id === opportunityId)) {
      throw new Refusal("conflict", "already-on-shortlist", { field: "startup" });
    }
    const entryId = newId();
    await db
      .insertInto("shortlist_entries")
      .values({
        id: entryId,
        shortlist_id: id,
        startup_id: startupId,
        opportunity_id: opportunityId,
        note,
        added_by: actor.id,
        added_at: now,
      })
      .execute();
    await touch(db, id, now);
    await record(db, actor, "shortlist.added", id, incubatorId, now, {
      startup: startupId,
      opportunity: opportunityId,
    });
    return entryId;
  });
}

/**
 * Puts a startup with an opportunity on one of the incubator's shortlists, or on a new one of the given name, in one
 * act. Effects: those of opening and of adding. Returns the shortlist's id.
 */
export async function addToShortlist(
  db: Db,
  actor: Viewer,
  incubatorId: string,
  choice: { shortlistId: string; newName: string },
  pair: { startupId: string; opportunityId: string; note: string },
  now: Instant,
): Promise<string> {
  if (choice.shortlistId === "" && choice.newName === "") {
    assertWriter(actor, incubatorId);
    throw new Refusal("invalid", "shortlist-not-chosen", { field: "name" });
  }
  return atomically(db, async (db) => {
    const id = choice.shortlistId || (await openShortlist(db, actor, incubatorId, choice.newName, now));
    await addEntry(db, actor, incubatorId, id, pair, now);
    return id;
  });
}

/** Writes the note of a line read as `was`. Effects: note; audit without its text. */
export async function writeNote(
  db: Db,
  actor: Viewer,
  incubatorId: string,
  id: string,
  entryId: string,
  { note, was }: { note: string; was: string },
  now: Instant,
): Promise<void> {
  await atomically(db, async (db) => {
    await own(db, actor, incubatorId, id);
    const entry = found(await entryOf(db, id, entryId));
    if (entry.note === note) return;
    const { numUpdatedRows } = await db
      .updateTable("shortlist_entries")
      .set({ note })
      .where("id", "=", entryId)
      .where("note", "=", was)
      .executeTakeFirst();
    if (Number(numUpdatedRows) !== 1) throw new Refusal("conflict", "stale");
    await touch(db, id, now);
    await record(db, actor, "shortlist.noted", id, incubatorId, now, { startup: entry.startup_id });
  });
}

/** Takes a line off a shortlist, its note with it. Effects: line; audit. */
export async function removeEntry(
  db: Db,
  actor: Viewer,
  incubatorId: string,
  id: string,
  entryId: string,
  now: Instant,
): Promise<void> {
  await atomically(db, async (db) => {
    await own(db, actor, incubatorId, id);
    const entry = found(await entryOf(db, id, entryId));
    await db.deleteFrom("shortlist_entries").where("id", "=", entryId).execute();
    await touch(db, id, now);
    await record(db, actor, "shortlist.removed", id, incubatorId, now, {
      startup: entry.startup_id,
      opportunity: entry.opportunity_id,
    });
  });
}

function assertWriter(actor: Viewer, incubatorId: string): void {
  if (!isMember(actor, incubatorId)) throw new Refusal("not-found", "not-found");
  authorize(mayRunPortfolio(actor, incubatorId));
}

/** The incubator's own shortlist, for its editors; another's does not exist. */
async function own(db: Db, actor: Viewer, incubatorId: string, id: string): Promise<Shortlist> {
  if (!isMember(actor, incubatorId)) throw new Refusal("not-found", "not-found");
  const shortlist = found(await readShortlist(db, incubatorId, id));
  authorize(mayRunPortfolio(actor, incubatorId));
  return shortlist;
}

function assertNameFree(known: readonly Shortlist[], name: string, except?: string): void {
  const same = (one: string) => one.toLocaleLowerCase("fr") === name.toLocaleLowerCase("fr");
  if (known.some((one) => one.id !== except && same(one.name))) {
    throw new Refusal("conflict", "shortlist-name-taken", { field: "name" });
  }
}

function entryOf(db: Db, shortlistId: string, entryId: string) {
  return db
    .selectFrom("shortlist_entries")
    .select(["startup_id", "opportunity_id", "note"])
    .where("id", "=", entryId)
    .where("shortlist_id", "=", shortlistId)
    .executeTakeFirst();
}

async function touch(db: Db, id: string, now: Instant): Promise<void> {
  await db.updateTable("shortlists").set({ updated_at: now }).where("id", "=", id).execute();
}

async function record(
  db: Db,
  actor: Viewer,
  act: string,
  id: string,
  incubatorId: string,
  now: Instant,
  details: Record<string, unknown> = {},
): Promise<void> {
  await recordAct(db, actor, act, { kind: "shortlist", id }, now, { incubator: incubatorId, ...details });
}
