import type { Instant } from "#app/kernel/clock.ts";
import type { Opportunity } from "#app/opportunities/opportunity.ts";
import { stateOf as opportunityState } from "#app/opportunities/opportunity.ts";
import { isListed, type Startup } from "#app/registry/startup.ts";

/** Where a startup and an opportunity stand with each other. */
export type Interest = {
  id: string;
  startupId: string;
  opportunityId: string;
  seenAt: Instant | null;
  interestedAt: Instant | null;
  declinedAt: Instant | null;
  declineReason: DeclineReason | null;
  declineNote: string | null;
  invitedAt: Instant | null;
  inviteNote: string | null;
};

export const declineReasons = [
  "not-our-field",
  "not-our-stage",
  "conditions",
  "timing",
  "effort",
  "place",
  "already-served",
  "other",
] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** How long a note may be, in characters. */
export const noteLimit = 500;

export const interestStates = ["suggested", "seen", "invited", "interested", "declined"] as const;
export type InterestState = (typeof interestStates)[number];

/** The furthest the pair has come; the startup's own answer outweighs the invitation. */
export function stateOf(interest: Interest | null | undefined): InterestState {
  if (!interest) return "suggested";
  if (interest.declinedAt) return "declined";
  if (interest.interestedAt) return "interested";
  if (interest.invitedAt) return "invited";
  return interest.seenAt ? "seen" : "suggested";
}

/** Whether nobody of the startup has looked since the invitation. */
export function isUnread(interest: Pick<Interest, "invitedAt" | "seenAt">): boolean {
  return interest.invitedAt !== null && (interest.seenAt === null || interest.seenAt < interest.invitedAt);
}

/** Whether an opportunity can be answered or invited to at an instant: open, or announced. */
export function takesAnswers(opportunity: Opportunity, now: Instant): boolean {
  const state = opportunityState(opportunity, now);
  return state === "open" || state === "forecast";
}

/** Whether partners may be told of the startup and write to it: listed, and its owner agreed to be contacted. */
export function mayBeContacted(startup: Startup): boolean {
  return isListed(startup) && startup.contactConsent;
}
