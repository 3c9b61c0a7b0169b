export type OpportunitiesTable = {
  id: string;
  slug: string;
  axis_id: string;
  /** The partner organisation that offers it. */
  provider_id: string;
  kind: string;
  title_words: string;
  summary_words: string;
  description_words: string;
  /** What one gets, in one line. */
  offer_words: string;
  /** Whole units of `currency`. */
  amount_min: number | null;
  amount_max: number | null;
  currency: string | null;
  units_quantity: number | null;
  units_kind: string | null;
  places: number | null;
  mode: string;
  region: string | null;
  city: string | null;
  level: string | null;
  /** Instants. `closes_at` null: rolling. */
  opens_at: string | null;
  closes_at: string | null;
  apply_url: string | null;
  contact_email: string | null;
  /** JSON Eligibility. */
  eligibility: string;
  to_check_words: string;
  /** Rule version: raised whenever eligibility changes. */
  eligibility_version: number;
  submitted_at: string | null;
  approved_at: string | null;
  correction_asked_at: string | null;
  correction_words: string | null;
  published_at: string | null;
  /** Closed by the partner before its date. */
  closed_at: string | null;
  decided_at: string | null;
  archived_at: string | null;
  cancelled_at: string | null;
  cancel_reason: string | null;
  is_sample: number;
  imported_from: string | null;
  created_by: string | null;
  version: number;
  created_at: string;
  updated_at: string;
};

/** Codes an opportunity carries: sector, technology, need, language (of the offer). */
export type OpportunityTermsTable = { opportunity_id: string; scheme: string; code: string };

/** What an open opportunity said before each edit. */
export type OpportunityVersionsTable = {
  id: string;
  opportunity_id: string;
  version: number;
  at: string;
  actor_id: string;
  actor_name: string;
  /** JSON of the row's content before the edit. */
  snapshot: string;
};

export type OpportunitiesSchema = {
  opportunities: OpportunitiesTable;
  opportunity_terms: OpportunityTermsTable;
  opportunity_versions: OpportunityVersionsTable;
};
