import { isMember, isOfficer, type Viewer } from "#app/accounts/viewer.ts";

/** Whether the person may write in the startup's profile. */
export function mayEditProfile(viewer: Viewer | null, startupId: string): boolean {
  return isMember(viewer, startupId, "editor");
}

/** Whether the person may speak for the startup: submit it, give and withdraw its consents. */
export function maySpeakFor(viewer: Viewer | null, startupId: string): boolean {
  return isMember(viewer, startupId, "owner");
}

/** Whether the person may decide on the startup as an officer: never on one she belongs to. */
export function mayDecideOn(viewer: Viewer | null, startupId: string): boolean {
  const own = viewer?.memberships.some((one) => one.organisationId === startupId) ?? false;
  return isOfficer(viewer) && !own;
}
