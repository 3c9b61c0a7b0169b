import { isMember, isOfficer, type Viewer } from "./viewer.ts";

/** Owners manage the people of their organisation. */
export function mayManageMembers(viewer: Viewer, organisationId: string): boolean {
  return isMember(viewer, organisationId, "owner");
}

/** Officers invite partners and incubators, and answer requests for a place. */
export function mayOpenOrganisations(viewer: Viewer): boolean {
  return isOfficer(viewer);
}
