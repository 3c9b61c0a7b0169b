export type AgreementsTable = {
  id: string;
  slug: string;
  kind: string;
  /** The organisation that provides, when it has a place in the registry. */
  provider_id: string | null;
  title_words: string;
  summary_words: string;
  /** JSON string[] of public sources. */
  sources: string;
  discussion_since: string | null;
  signed_on: string | null;
  in_force_on: string | null;
  suspended_at: string | null;
  ends_on: string | null;
  ended_at: string | null;
  /** An officer's approval; null waits. */
  approved_at: string | null;
  refused_at: string | null;
  decision_reason: string | null;
  is_sample: number;
  version: number;
  created_at: string;
  updated_at: string;
};

export type AgreementPartiesTable = {
  id: string;
  agreement_id: string;
  organisation_id: string | null;
  name_words: string;
  role: "provider" | "counterpart";
  position: number;
};

export type AxesTable = {
  id: string;
  agreement_id: string;
  kind: string;
  title_words: string;
  summary_words: string;
  position: number;
};

export type CommitmentsTable = {
  id: string;
  axis_id: string;
  what_words: string;
  quantity: number;
  unit_words: string;
  due_on: string;
  indicator_words: string;
};

export type AgreementsSchema = {
  agreements: AgreementsTable;
  agreement_parties: AgreementPartiesTable;
  axes: AxesTable;
  commitments: CommitmentsTable;
};
