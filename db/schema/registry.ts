import type { OrganisationKind } from "#app/registry/kinds.ts";

/** Columns named `*_words` hold JSON `Words`; 0/1 are booleans; money is whole dirhams. */
export type OrganisationsTable = {
  id: string;
  kind: OrganisationKind;
  slug: string;
  /** PartnerType or IncubatorType; null for startups and the registry. */
  subtype: string | null;
  name: string;
  legal_name: string | null;
  name_ar: string | null;
  /** JSON string[]: other names it is known by. */
  aliases: string;
  tagline_words: string;
  description_words: string;
  website: string | null;
  /** Host of the website without www: one startup each. */
  domain: string | null;
  logo_file_id: string | null;
  country: string | null;
  region: string | null;
  city: string | null;
  is_sample: number;
  /** Where an imported row came from; null when typed in. */
  imported_from: string | null;
  /** Look-alike key of the names (text/skeleton). */
  name_skeleton: string;
  /** Raised by every edit: a stale form is refused, never merged silently. */
  version: number;
  created_at: string;
  updated_at: string;
  /** Partners and incubators: set by the officer's approval. Startups: set on submission. */
  listed_at: string | null;
  suspended_at: string | null;
  closed_at: string | null;
};

export type StartupsTable = {
  organisation_id: string;
  founded_on: string | null;
  legal_form: string | null;
  ice: string | null;
  rc: string | null;
  rc_court: string | null;
  headcount: number | null;
  stage: string | null;
  funding_stage: string | null;
  funding_raised: number | null;
  revenue: number | null;
  trl: number | null;
  incorporated: number | null;
  /** For statistics only: never in matching, rules or exports of single rows. */
  women_led: number | null;
  team_words: string;
  /** The step the owner left the registration at. */
  last_step: string;
  submitted_at: string | null;
  correction_asked_at: string | null;
  verified_at: string | null;
  refused_at: string | null;
  decision_reason: string | null;
  /** Last time the owner said it is still true. */
  confirmed_at: string | null;
  /** Consents in force, copied from the ledger in the same transaction. */
  public_consent: number;
  contact_consent: number;
};

/** Codes of vocabularies an organisation carries: sector, technology, need, language, sdg. */
export type OrganisationTermsTable = { organisation_id: string; scheme: string; code: string };

/** Old addresses that still lead to the organisation. */
export type OrganisationSlugsTable = { slug: string; organisation_id: string };

export type RegistrySchema = {
  organisations: OrganisationsTable;
  startups: StartupsTable;
  organisation_terms: OrganisationTermsTable;
  organisation_slugs: OrganisationSlugsTable;
};
