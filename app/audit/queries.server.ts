import type { Db } from "#db/schema/index.ts";

export type AuditLine = {
  id: string;
  at: string;
  actorName: string;
  act: string;
  subjectKind: string;
  subjectId: string;
};

/** The newest lines of the log, the latest first. */
export async function newestActs(db: Db, limit: number): Promise<AuditLine[]> {
  const rows = await db
    .selectFrom("audit_events")
    .select(["id", "at", "actor_name", "act", "subject_kind", "subject_id"])
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    actorName: row.actor_name,
    act: row.act,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
  }));
}
