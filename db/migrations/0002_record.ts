import type { Kysely } from "kysely";
import { createIndex, createTable } from "./columns.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, "audit_events", {
    id: "text",
    at: "text",
    actor_id: "text",
    actor_name: "text",
    act: "text",
    subject_kind: "text",
    subject_id: "text",
    details: "text",
  });
  await createIndex(db, "audit_events", ["subject_kind", "subject_id"]);
  await createTable(db, "changes", { id: "text", at: "text", kind: "text", subject_id: "text" });
  await createTable(db, "consents", {
    id: "text",
    person_id: "text",
    organisation_id: "text?",
    purpose: "text",
    text_version: "text",
    locale: "text",
    given: "integer",
    at: "text",
    means: "text",
  });
  await createIndex(db, "consents", ["person_id"]);
  await createTable(db, "outbox", {
    id: "text",
    idempotency_key: "text",
    to_email: "text",
    person_id: "text?",
    locale: "text",
    template: "text",
    params: "text",
    created_at: "text",
    next_attempt_at: "text",
    attempts: "integer",
    sent_at: "text?",
    failed_at: "text?",
    read_at: "text?",
  });
  await createIndex(db, "outbox", ["idempotency_key"], { unique: true });
  await createIndex(db, "outbox", ["sent_at", "next_attempt_at"]);
  await createIndex(db, "outbox", ["person_id"]);
  await createTable(db, "mailbox", {
    id: "text",
    sent_at: "text",
    to_email: "text",
    subject: "text",
    text: "text",
    html: "text",
  });
  await createTable(db, "settings", { key: "text", value: "text", updated_at: "text" }, ["key"]);
  await createTable(
    db,
    "terms",
    {
      scheme: "text",
      code: "text",
      labels: "text",
      synonyms: "text",
      parent: "text?",
      position: "integer",
      retired_at: "text?",
    },
    ["scheme", "code"],
  );
}
