import type { Kysely } from "kysely";
import { createIndex, createTable } from "./columns.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, "agreements", {
    id: "text",
    slug: "text",
    kind: "text",
    provider_id: "text?>organisations",
    title_words: "text",
    summary_words: "text",
    sources: "text",
    discussion_since: "text?",
    signed_on: "text?",
    in_force_on: "text?",
    suspended_at: "text?",
    ends_on: "text?",
    ended_at: "text?",
    approved_at: "text?",
    refused_at: "text?",
    decision_reason: "text?",
    is_sample: "integer",
    version: "integer",
    created_at: "text",
    updated_at: "text",
  });
  await createIndex(db, "agreements", ["slug"], { unique: true });
  await createIndex(db, "agreements", ["provider_id"]);
  await createTable(db, "agreement_parties", {
    id: "text",
    agreement_id: "text>agreements!",
    organisation_id: "text?>organisations",
    name_words: "text",
    role: "text",
    position: "integer",
  });
  await createIndex(db, "agreement_parties", ["agreement_id"]);
  await createTable(db, "axes", {
    id: "text",
    agreement_id: "text>agreements!",
    kind: "text",
    title_words: "text",
    summary_words: "text",
    position: "integer",
  });
  await createIndex(db, "axes", ["agreement_id"]);
  await createTable(db, "commitments", {
    id: "text",
    axis_id: "text>axes!",
    what_words: "text",
    quantity: "integer",
    unit_words: "text",
    due_on: "text",
    indicator_words: "text",
  });
  await createIndex(db, "commitments", ["axis_id"]);
}
