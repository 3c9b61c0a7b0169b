import type { Kysely } from "kysely";
import { createIndex, createTable } from "./columns.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, "opportunities", {
    id: "text",
    slug: "text",
    axis_id: "text>axes",
    provider_id: "text>organisations",
    kind: "text",
    title_words: "text",
    summary_words: "text",
    description_words: "text",
    offer_words: "text",
    amount_min: "integer?",
    amount_max: "integer?",
    currency: "text?",
    units_quantity: "integer?",
    units_kind: "text?",
    places: "integer?",
    mode: "text",
    region: "text?",
    city: "text?",
    level: "text?",
    opens_at: "text?",
    closes_at: "text?",
    apply_url: "text?",
    contact_email: "text?",
    eligibility: "text",
    to_check_words: "text",
    eligibility_version: "integer",
    submitted_at: "text?",
    approved_at: "text?",
    correction_asked_at: "text?",
    correction_words: "text?",
    published_at: "text?",
    closed_at: "text?",
    decided_at: "text?",
    archived_at: "text?",
    cancelled_at: "text?",
    cancel_reason: "text?",
    is_sample: "integer",
    imported_from: "text?",
    created_by: "text?",
    version: "integer",
    created_at: "text",
    updated_at: "text",
  });
  await createIndex(db, "opportunities", ["slug"], { unique: true });
  await createIndex(db, "opportunities", ["axis_id"]);
  await createIndex(db, "opportunities", ["provider_id"]);
  await createIndex(db, "opportunities", ["published_at", "closes_at"]);
  await createTable(
    db,
    "opportunity_terms",
    { opportunity_id: "text>opportunities!", scheme: "text", code: "text" },
    ["opportunity_id", "scheme", "code"],
  );
  await createIndex(db, "opportunity_terms", ["scheme", "code"]);
  await createTable(db, "opportunity_versions", {
    id: "text",
    opportunity_id: "text>opportunities!",
    version: "integer",
    at: "text",
    actor_id: "text",
    actor_name: "text",
    snapshot: "text",
  });
  await createIndex(db, "opportunity_versions", ["opportunity_id"]);
}
