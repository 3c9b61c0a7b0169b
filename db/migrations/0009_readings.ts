import type { Kysely } from "kysely";
import { createIndex } from "./columns.ts";

/** What is asked at every visit, or at every deletion, of tables that only grow. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createIndex(db, "changes", ["kind", "id"]);
  await createIndex(db, "audit_events", ["at", "id"]);
  await createIndex(db, "links", ["invitation_id"]);
  await createIndex(db, "shortlist_entries", ["startup_id"]);
  await createIndex(db, "shortlist_entries", ["opportunity_id"]);
  await createIndex(db, "files", ["owner_organisation_id"]);
  await createIndex(db, "files", ["content_hash"]);
}
