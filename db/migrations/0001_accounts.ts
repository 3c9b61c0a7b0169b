import type { Kysely } from "kysely";
import { createIndex, createTable } from "./columns.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, "people", {
    id: "text",
    name: "text",
    email: "text",
    email_verified_at: "text?",
    password_hash: "text?",
    locale: "text",
    suspended_at: "text?",
    closed_at: "text?",
    is_sample: "integer",
    created_at: "text",
  });
  await createIndex(db, "people", ["email"], { unique: true });
  await createTable(db, "sessions", {
    id: "text",
    person_id: "text>people!",
    expires_at: "text",
    created_at: "text",
    last_seen_at: "text",
    user_agent: "text",
  });
  await createIndex(db, "sessions", ["person_id"]);
}
