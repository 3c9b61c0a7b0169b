import type { Verdict } from "#app/opportunities/eligibility/evaluate.ts";
import type { Opportunity } from "#app/opportunities/opportunity.ts";
import type { Startup } from "#app/registry/startup.ts";

export type { Verdict };

/** Verdicts from best to worst: lists show them in this order. */
export const verdicts = [
  "eligible",
  "possible",
  "near",
  "not-eligible",
] as const satisfies readonly Verdict[];

/** What weighing a pair gives: whether the rules let it through, and 0 to 100 whole points of fit. */
export type Weight = { verdict: Verdict; score: number };

/** A startup and an opportunity weighed together. */
export type Match = Weight & { startup: Startup; opportunity: Opportunity };

/** How many a list weighed and where the others went. `weighed` counts all of them, the closed ones too. */
export type Tally = {
  weighed: number;
  /** Closed, decided or cancelled: not weighed further. */
  closed: number;
  eligible: number;
  possible: number;
  near: number;
  notEligible: number;
};

/** Matches best first, those not eligible left out and counted. */
export type MatchList = { matches: Match[]; tally: Tally };

/** What narrows a board. Ids and codes; what is left out does not narrow. */
export type BoardQuery = {
  /** From 1. */
  page: number;
  perPage: number;
  /** `best`: the row with the strongest match first. `deadline` (by opportunity): what closes soonest first. */
  sort: "best" | "name" | "deadline";
  /** The least a match must be to count; `possible` when left out. */
  atLeast?: "eligible" | "possible" | "near";
  region?: string;
  stage?: string;
  sector?: string;
  kind?: string;
  need?: string;
  agreementId?: string;
};

/** One startup or one opportunity of a board, with its three strongest matches. */
export type BoardRow<Subject> = {
  subject: Subject;
  best: Match[];
  eligible: number;
  possible: number;
  near: number;
};

/** A page of a board. `rows` counts the rows that the filters leave; `tally` counts pairs (weighed, by verdict). */
export type Board<Subject> = {
  page: BoardRow<Subject>[];
  rows: number;
  startups: number;
  opportunities: number;
  closed: number;
};
