import { isMember, type Viewer } from "#app/accounts/viewer.ts";
import type { Opportunity } from "#app/opportunities/opportunity.ts";

/** Editors and owners of a startup answer for it. */
export function mayAnswerFor(viewer: Viewer | null, startupId: string): boolean {
  return isMember(viewer, startupId, "editor");
}

/** Editors and owners of the provider invite to its opportunities. */
export function mayInviteTo(viewer: Viewer | null, opportunity: Pick<Opportunity, "providerId">): boolean {
  return isMember(viewer, opportunity.providerId, "editor");
}
