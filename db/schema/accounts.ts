import type { Locale } from "#app/kernel/words.ts";

export type PeopleTable = {
  id: string;
  name: string;
  /** Lower-cased, as the person typed it otherwise. */
  email: string;
  email_verified_at: string | null;
  password_hash: string | null;
  locale: Locale;
  suspended_at: string | null;
  closed_at: string | null;
  is_sample: number;
  created_at: string;
};

export type SessionsTable = {
  /** SHA-256 of the cookie's value. */
  id: string;
  person_id: string;
  expires_at: string;
  created_at: string;
  last_seen_at: string;
  user_agent: string;
};

export type MemberRole = "owner" | "editor" | "reviewer" | "viewer";

export type MembersTable = {
  id: string;
  organisation_id: string;
  person_id: string;
  role: MemberRole;
  created_at: string;
};

/** Single-use links sent by e-mail: verification, reset, unlock, invitation. Only the hash is kept. */
export type LinksTable = {
  id: string;
  purpose: "verify-email" | "reset-password" | "unlock" | "invitation";
  secret_hash: string;
  person_id: string | null;
  invitation_id: string | null;
  expires_at: string;
  used_at: string | null;
  created_at: string;
};

/** An invitation to join an organisation, or (organisation_id null) to open one of `kind`. */
export type InvitationsTable = {
  id: string;
  email: string;
  organisation_id: string | null;
  kind: string;
  role: MemberRole;
  invited_by: string;
  locale: Locale;
  created_at: string;
  expires_at: string;
  accepted_at: string | null;
  accepted_by: string | null;
  revoked_at: string | null;
};

/** A person's request to open a partner or incubator; an officer decides. */
export type OrganisationRequestsTable = {
  id: string;
  person_id: string;
  kind: "partner" | "incubator";
  subtype: string;
  name: string;
  website: string | null;
  message: string;
  created_at: string;
  decided_at: string | null;
  decided_by: string | null;
  decision: "approved" | "refused" | null;
  reason: string | null;
  organisation_id: string | null;
};

/** How often something was tried: a counter per key until it expires. */
export type LimitsTable = { key: string; points: number; expires_at: string };

export type AccountsSchema = {
  limits: LimitsTable;
  people: PeopleTable;
  sessions: SessionsTable;
  members: MembersTable;
  links: LinksTable;
  invitations: InvitationsTable;
  organisation_requests: OrganisationRequestsTable;
};
