import { inviteMember, withdrawInvitation } from "#app/accounts/commands/invitations.server.ts";
import { changeRole, removeMember } from "#app/accounts/commands/members.server.ts";
import { membersForm } from "#app/accounts/forms.ts";
import { mayManageMembers } from "#app/accounts/policy.ts";
import { listInvitations, listMembers } from "#app/accounts/queries.server.ts";
import type { Membership, Viewer } from "#app/accounts/viewer.ts";
import { redirectWithNotice } from "#app/http/flash.ts";
import type { Posted } from "#app/http/guard.ts";
import type { Locale } from "#app/kernel/words.ts";
import { paths } from "#app/paths.ts";
import type { Db } from "#db/schema/index.ts";

type Visit = { db: Db; actor: Viewer; organisation: Membership; locale: Locale; now: string; url: URL };

/** What the members page of any workspace shows. Only owners see the addresses and who is invited. */
export async function membersData({ db, actor, organisation, now }: Visit) {
  const manages = mayManageMembers(actor, organisation.organisationId);
  const members = await listMembers(db, organisation.organisationId);
  return {
    name: organisation.name,
    slug: organisation.slug,
    manages,
    members: members.map(({ personId, email, ...member }) => ({
      ...member,
      email: manages || personId === actor.id ? email : null,
      self: personId === actor.id,
    })),
    invitations: manages ? await listInvitations(db, organisation.organisationId, now) : [],
  };
}

export type MembersData = Awaited<ReturnType<typeof membersData>>;

/** Invites, changes a role, removes, or takes an invitation back: the four forms of the members page. */
export async function changeMembers({ db, actor, organisation, locale, now, url, parse }: Visit & Posted) {
  const wish = parse(membersForm);
  switch (wish.act) {
    case "invite":
      await inviteMember(
        db,
        actor,
        { organisationId: organisation.organisationId, email: wish.email, role: wish.role },
        now,
      );
      return redirectWithNotice(url.pathname, "member-invited");
    case "change-role":
      await changeRole(db, actor, wish.member, wish.memberRole, now);
      return redirectWithNotice(url.pathname, "role-changed");
    case "remove": {
      const members = await listMembers(db, organisation.organisationId);
      const self = members.some((one) => one.id === wish.member && one.personId === actor.id);
      await removeMember(db, actor, wish.member, now);
      return redirectWithNotice(self ? paths.account(locale) : url.pathname, "member-removed");
    }
    case "withdraw":
      await withdrawInvitation(db, actor, wish.invitation, now);
      return redirectWithNotice(url.pathname, "invitation-withdrawn");
  }
}
