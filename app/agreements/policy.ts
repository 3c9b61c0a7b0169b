import { isMember, isOfficer, type Viewer } from "#app/accounts/viewer.ts";
import type { Agreement } from "./agreement.ts";

/** Owners and editors of a partner propose its agreements. */
export function mayProposeAgreement(actor: Viewer, providerId: string): boolean {
  return isMember(actor, providerId, "editor");
}

/** Officers decide and move the state, but not for an organisation they work for. */
export function mayDecideAgreement(actor: Viewer, agreement: Pick<Agreement, "providerId">): boolean {
  const own = actor.memberships.some((one) => one.organisationId === agreement.providerId);
  return isOfficer(actor) && !own;
}
