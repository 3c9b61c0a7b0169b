import type { Kysely } from "kysely";
import { createIndex, createTable } from "./columns.ts";

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, "organisations", {
    id: "text",
    kind: "text",
    slug: "text",
    subtype: "text?",
    name: "text",
    legal_name: "text?",
    name_ar: "text?",
    aliases: "text",
    tagline_words: "text",
    description_words: "text",
    website: "text?",
    domain: "text?",
    logo_file_id: "text?",
    country: "text?",
    region: "text?",
    city: "text?",
    is_sample: "integer",
    imported_from: "text?",
    name_skeleton: "text",
    version: "integer",
    created_at: "text",
    updated_at: "text",
    listed_at: "text?",
    suspended_at: "text?",
    closed_at: "text?",
  });
  await createIndex(db, "organisations", ["slug"], { unique: true });
  await createIndex(db, "organisations", ["kind", "listed_at"]);
  await createIndex(db, "organisations", ["domain"]);
  await createIndex(db, "organisations", ["name_skeleton"]);
  await createTable(
    db,
    "startups",
    {
      organisation_id: "text>organisations!",
      founded_on: "text?",
      legal_form: "text?",
      ice: "text?",
      rc: "text?",
      rc_court: "text?",
      headcount: "integer?",
      stage: "text?",
      funding_stage: "text?",
      funding_raised: "integer?",
      revenue: "integer?",
      trl: "integer?",
      incorporated: "integer?",
      women_led: "integer?",
      team_words: "text",
      last_step: "text",
      submitted_at: "text?",
      correction_asked_at: "text?",
      verified_at: "text?",
      refused_at: "text?",
      decision_reason: "text?",
      confirmed_at: "text?",
      public_consent: "integer",
      contact_consent: "integer",
    },
    ["organisation_id"],
  );
  await createIndex(db, "startups", ["ice"], { unique: true });
  await createTable(
    db,
    "organisation_terms",
    { organisation_id: "text>organisations!", scheme: "text", code: "text" },
    ["organisation_id", "scheme", "code"],
  );
  await createIndex(db, "organisation_terms", ["scheme", "code"]);
  await createTable(db, "organisation_slugs", { slug: "text", organisation_id: "text>organisations!" }, [
    "slug",
  ]);
  await createTable(db, "members", {
    id: "text",
    organisation_id: "text>organisations!",
    person_id: "text>people!",
    role: "text",
    created_at: "text",
  });
  await createIndex(db, "members", ["organisation_id", "person_id"], { unique: true });
  await createIndex(db, "members", ["person_id"]);
  await createTable(db, "invitations", {
    id: "text",
    email: "text",
    organisation_id: "text?>organisations!",
    kind: "text",
    role: "text",
    invited_by: "text",
    locale: "text",
    created_at: "text",
    expires_at: "text",
    accepted_at: "text?",
    accepted_by: "text?",
    revoked_at: "text?",
  });
  await createTable(db, "links", {
    id: "text",
    purpose: "text",
    secret_hash: "text",
    person_id: "text?>people!",
    invitation_id: "text?>invitations!",
    expires_at: "text",
    used_at: "text?",
    created_at: "text",
  });
  await createIndex(db, "links", ["secret_hash"], { unique: true });
  await createTable(db, "organisation_requests", {
    id: "text",
    person_id: "text>people!",
    kind: "text",
    subtype: "text",
    name: "text",
    website: "text?",
    message: "text",
    created_at: "text",
    decided_at: "text?",
    decided_by: "text?",
    decision: "text?",
    reason: "text?",
    organisation_id: "text?",
  });
  await createTable(db, "files", {
    id: "text",
    content_hash: "text",
    media_type: "text",
    bytes: "integer",
    width: "integer?",
    height: "integer?",
    owner_organisation_id: "text>organisations!",
    purpose: "text",
    created_at: "text",
  });
}
