import { isMember, isOfficer, type Viewer } from "#app/accounts/viewer.ts";
import type { Opportunity } from "./opportunity.ts";

type Owned = Pick<Opportunity, "providerId">;

/** Owners and editors of the provider write, publish, close and cancel its opportunities. */
export function mayEditOpportunity(actor: Viewer, opportunity: Owned): boolean {
  return isMember(actor, opportunity.providerId, "editor");
}

/** Members of the provider, in any role, see its drafts. */
export function maySeeOpportunity(actor: Viewer, opportunity: Owned): boolean {
  return actor.memberships.some((one) => one.organisationId === opportunity.providerId);
}

/** Officers approve or send back, but not for an organisation they work for. */
export function mayApproveOpportunity(actor: Viewer, opportunity: Owned): boolean {
  return isOfficer(actor) && !maySeeOpportunity(actor, opportunity);
}
