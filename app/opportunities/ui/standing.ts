import type { Instant } from "#app/kernel/clock.ts";
import type { Tone } from "#app/ui/status.tsx";
import { type Opportunity, type OpportunityState, stateOf } from "../opportunity.ts";

/** A state as a provider's people see it: a draft that was sent back says so. */
export type Standing = OpportunityState | "correction-asked";

/** In the order a provider wants to meet them: what asks for an act first. */
export const standings = [
  "correction-asked",
  "draft",
  "in-review",
  "open",
  "forecast",
  "closed",
  "decided",
  "cancelled",
  "archived",
] as const satisfies readonly Standing[];

export function standingOf(opportunity: Opportunity, now: Instant): Standing {
  const state = stateOf(opportunity, now);
  return state === "draft" && opportunity.correctionAskedAt ? "correction-asked" : state;
}

export const standingTones: Record<Standing, Tone> = {
  "correction-asked": "near",
  draft: "neutral",
  "in-review": "unknown",
  open: "met",
  forecast: "unknown",
  closed: "neutral",
  decided: "neutral",
  archived: "neutral",
  cancelled: "not-met",
};
