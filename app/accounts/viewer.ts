import type { Actor } from "#app/kernel/actor.ts";
import type { OrganisationKind } from "#app/registry/kinds.ts";
import type { MemberRole } from "#db/schema/accounts.ts";

export type Membership = {
  organisationId: string;
  slug: string;
  name: string;
  kind: OrganisationKind;
  role: MemberRole;
  suspended: boolean;
};

/** A signed-in person, with the organisations she works for. */
export type Viewer = Actor & {
  email: string;
  verified: boolean;
  memberships: Membership[];
  sessionId: string;
};

/** What a member may do at least: viewers read, reviewers judge, editors write, owners also manage people. */
const rank: Record<MemberRole, number> = { viewer: 0, reviewer: 1, editor: 2, owner: 3 };

/** Whether the viewer works for the organisation, in `least` or a higher role. */
export function isMember(
  viewer: Viewer | null,
  organisationId: string,
  least: MemberRole = "viewer",
): boolean {
  const membership = viewer?.memberships.find((one) => one.organisationId === organisationId);
  return membership !== undefined && !membership.suspended && rank[membership.role] >= rank[least];
}

/** Whether the viewer is an officer of the registry. */
export function isOfficer(viewer: Viewer | null): boolean {
  return (
    viewer?.memberships.some(
      (one) => one.kind === "registry" && !one.suspended && rank[one.role] >= rank.editor,
    ) ?? false
  );
}

/** Whether the viewer runs the portal: an owner of the registry's organisation. */
export function isAdministrator(viewer: Viewer | null): boolean {
  return viewer?.memberships.some((one) => one.kind === "registry" && one.role === "owner") ?? false;
}

/** Whether the viewer belongs to any verified partner, incubator or the registry: who may see "signed-in" fields. */
export function isProfessional(viewer: Viewer | null): boolean {
  return viewer?.memberships.some((one) => one.kind !== "startup" && !one.suspended) ?? false;
}
