import { days, type Instant, plusMilliseconds } from "#app/kernel/clock.ts";
import type { Opportunity } from "#app/opportunities/opportunity.ts";
import type { Startup } from "#app/registry/startup.ts";

/** What ties a startup to an incubator, once both have said so. */
export type PortfolioLink = {
  id: string;
  incubatorId: string;
  startupId: string;
  proposedAt: Instant;
  confirmedAt: Instant | null;
  declinedAt: Instant | null;
  endedAt: Instant | null;
};

export const linkStates = ["pending", "confirmed", "declined", "ended", "withdrawn"] as const;
export type LinkState = (typeof linkStates)[number];

/** Where a link stands. Ended before any answer is a proposal taken back. */
export function linkStateOf(link: Pick<PortfolioLink, "confirmedAt" | "declinedAt" | "endedAt">): LinkState {
  if (link.endedAt) return link.confirmedAt ? "ended" : "withdrawn";
  if (link.declinedAt) return "declined";
  return link.confirmedAt ? "confirmed" : "pending";
}

/** A startup that declined is left in peace for this many days. */
export const proposeAgainDays = 90;

/** Whether a startup may be proposed, given the link there already is. */
export function mayBeProposed(link: PortfolioLink | null, now: Instant): boolean {
  if (!link) return true;
  const state = linkStateOf(link);
  if (state === "ended" || state === "withdrawn") return true;
  return (
    state === "declined" &&
    link.declinedAt !== null &&
    plusMilliseconds(link.declinedAt, days(proposeAgainDays)) <= now
  );
}

/** A line of an incubator's portfolio; the startup is null while nobody may see it. */
export type PortfolioLine = { link: PortfolioLink; state: LinkState; startup: Startup | null };

export type Shortlist = {
  id: string;
  incubatorId: string;
  name: string;
  createdAt: Instant;
  updatedAt: Instant;
};

/** A line of a shortlist; startup and opportunity are null while nobody may see them. */
export type ShortlistEntry = {
  id: string;
  startup: Startup | null;
  /** Whether the line is about one opportunity, seen or not. */
  forOpportunity: boolean;
  opportunity: Opportunity | null;
  note: string;
  addedBy: string;
  addedAt: Instant;
};

export const shortlistNameLength = 80;
export const noteLength = 1000;
export const mostShortlists = 100;
export const mostEntries = 300;
