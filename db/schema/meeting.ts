/** Interests and cohorts: where a startup and an opportunity, or an incubator and a startup, meet. */
export type InterestsTable = {
  id: string;
  startup_id: string;
  opportunity_id: string;
  seen_at: string | null;
  interested_at: string | null;
  interested_by: string | null;
  declined_at: string | null;
  decline_reason: string | null;
  decline_note: string | null;
  invited_at: string | null;
  invited_by: string | null;
  invite_note: string | null;
  updated_at: string;
};

export type PortfolioLinksTable = {
  id: string;
  incubator_id: string;
  startup_id: string;
  proposed_at: string;
  proposed_by: string;
  confirmed_at: string | null;
  declined_at: string | null;
  ended_at: string | null;
};

export type ShortlistsTable = {
  id: string;
  incubator_id: string;
  name: string;
  created_by: string;
  created_at: string;
  updated_at: string;
};

export type ShortlistEntriesTable = {
  id: string;
  shortlist_id: string;
  startup_id: string;
  opportunity_id: string | null;
  note: string;
  added_by: string;
  added_at: string;
};

export type MeetingSchema = {
  interests: InterestsTable;
  portfolio_links: PortfolioLinksTable;
  shortlists: ShortlistsTable;
  shortlist_entries: ShortlistEntriesTable;
};
