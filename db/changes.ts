import { newId } from "#app/kernel/ids.ts";
import { takeTurn } from "./portable.ts";
import type { Db } from "./schema/index.ts";
import type { ChangesTable } from "./schema/record.ts";

export type ChangeKind = ChangesTable["kind"];

/**
 * Notes in the caller's transaction that something changed, for the readers that keep an index. Changes are committed in
 * the order of their ids: a reader that has come to one of them misses none before it.
 */
export async function noteChange(db: Db, kind: ChangeKind, subjectId: string, now: string): Promise<void> {
  await takeTurn(db);
  await db.insertInto("changes").values({ id: newId(), at: now, kind, subject_id: subjectId }).execute();
}

export type Change = { id: string; kind: ChangeKind; subjectId: string };

/** The changes after a cursor (the last id read; "" for all), oldest first, at most `limit`. */
export async function changesAfter(db: Db, cursor: string, limit = 5_000): Promise<Change[]> {
  const rows = await db
    .selectFrom("changes")
    .select(["id", "kind", "subject_id"])
    .where("id", ">", cursor)
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ id: row.id, kind: row.kind, subjectId: row.subject_id }));
}

/** The id of the newest change; "" when there is none. One indexed read: asked before every answer from an index. */
export async function newestChange(db: Db): Promise<string> {
  const row = await db.selectFrom("changes").select("id").orderBy("id", "desc").limit(1).executeTakeFirst();
  return row?.id ?? "";
}
