import type { Kysely } from "kysely";
import { createIndex, createTable } from "./columns.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, "interests", {
    id: "text",
    startup_id: "text>organisations!",
    opportunity_id: "text>opportunities!",
    seen_at: "text?",
    interested_at: "text?",
    interested_by: "text?",
    declined_at: "text?",
    decline_reason: "text?",
    decline_note: "text?",
    invited_at: "text?",
    invited_by: "text?",
    invite_note: "text?",
    updated_at: "text",
  });
  await createIndex(db, "interests", ["startup_id", "opportunity_id"], { unique: true });
  await createIndex(db, "interests", ["opportunity_id"]);
  await createTable(db, "portfolio_links", {
    id: "text",
    incubator_id: "text>organisations!",
    startup_id: "text>organisations!",
    proposed_at: "text",
    proposed_by: "text",
    confirmed_at: "text?",
    declined_at: "text?",
    ended_at: "text?",
  });
  await createIndex(db, "portfolio_links", ["incubator_id", "startup_id"], { unique: true });
  await createIndex(db, "portfolio_links", ["startup_id"]);
  await createTable(db, "shortlists", {
    id: "text",
    incubator_id: "text>organisations!",
    name: "text",
    created_by: "text",
    created_at: "text",
    updated_at: "text",
  });
  await createIndex(db, "shortlists", ["incubator_id"]);
  await createTable(db, "shortlist_entries", {
    id: "text",
    shortlist_id: "text>shortlists!",
    startup_id: "text>organisations!",
    opportunity_id: "text?>opportunities!",
    note: "text",
    added_by: "text",
    added_at: "text",
  });
  await createIndex(db, "shortlist_entries", ["shortlist_id"]);
}
