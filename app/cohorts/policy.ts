import { isMember, type Viewer } from "#app/accounts/viewer.ts";

/** Whether the person may propose, end and write shortlists for the incubator. */
export function mayRunPortfolio(viewer: Viewer | null, incubatorId: string): boolean {
  return isMember(viewer, incubatorId, "editor");
}

/** Whether the person may answer an incubator's proposal for the startup. */
export function mayAnswerIncubators(viewer: Viewer | null, startupId: string): boolean {
  return isMember(viewer, startupId, "owner");
}
