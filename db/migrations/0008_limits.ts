import type { Kysely } from "kysely";
import { createIndex, createTable } from "./columns.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, "limits", { key: "text", points: "integer", expires_at: "text" }, ["key"]);
  await createIndex(db, "limits", ["expires_at"]);
  await createIndex(db, "links", ["person_id"]);
  await createIndex(db, "invitations", ["organisation_id"]);
  await createIndex(db, "invitations", ["email"]);
  await createIndex(db, "organisation_requests", ["person_id"]);
  await createIndex(db, "mailbox", ["sent_at"]);
}
