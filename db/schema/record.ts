/** What every write leaves behind: the audit line, the change feed, the consent ledger, the outbox, settings, terms. */
export type AuditEventsTable = {
  id: string;
  at: string;
  actor_id: string;
  actor_name: string;
  /** Verb in the past, dotted by room: `opportunity.published`. */
  act: string;
  subject_kind: string;
  subject_id: string;
  /** JSON: what changed, never personal data beyond names. */
  details: string;
};

/** The change feed: one row per changed thing, written in the command's transaction; readers drain it. */
export type ChangesTable = {
  id: string;
  at: string;
  kind: "organisation" | "agreement" | "opportunity" | "interest" | "portfolio" | "term" | "setting";
  subject_id: string;
};

export type ConsentsTable = {
  id: string;
  person_id: string;
  /** The startup the consent speaks for; null when it is about the person. */
  organisation_id: string | null;
  purpose: "public-profile" | "partner-contact" | "newsletter";
  text_version: string;
  locale: string;
  given: number;
  at: string;
  means: string;
};

export type OutboxTable = {
  id: string;
  /** One message per key, ever. */
  idempotency_key: string;
  to_email: string;
  person_id: string | null;
  locale: string;
  /** Key under `mail:` in the catalogue: `<template>.subject`, `<template>.body`. */
  template: string;
  /** JSON parameters of the template. */
  params: string;
  created_at: string;
  next_attempt_at: string;
  attempts: number;
  sent_at: string | null;
  failed_at: string | null;
  /** The person has seen it in the portal. */
  read_at: string | null;
};

/** What the demonstration's mailbox page shows: the messages as sent. */
export type MailboxTable = {
  id: string;
  sent_at: string;
  to_email: string;
  subject: string;
  text: string;
  html: string;
};

export type SettingsTable = { key: string; value: string; updated_at: string };

export type TermsTable = {
  scheme: string;
  code: string;
  /** JSON Words. */
  labels: string;
  /** JSON string[] over all languages. */
  synonyms: string;
  parent: string | null;
  position: number;
  retired_at: string | null;
};

export type FilesTable = {
  id: string;
  /** SHA-256 of the bytes; the file's name on disk. */
  content_hash: string;
  media_type: string;
  bytes: number;
  width: number | null;
  height: number | null;
  owner_organisation_id: string;
  purpose: "logo";
  created_at: string;
};

export type RecordSchema = {
  audit_events: AuditEventsTable;
  changes: ChangesTable;
  consents: ConsentsTable;
  outbox: OutboxTable;
  mailbox: MailboxTable;
  settings: SettingsTable;
  terms: TermsTable;
  files: FilesTable;
};
