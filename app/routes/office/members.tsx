import { useLoaderData } from "@remix-run/react";
import type { Viewer } from "#app/accounts/viewer.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { found } from "#app/kernel/refusal.ts";
import { changeMembers, membersData } from "#app/routes/account/members.server.ts";
import { MembersPage } from "#app/routes/account/members-page.tsx";
import { titled } from "#app/routes/title.ts";
import { officeFrame } from "./frame.server.ts";
import { OfficeWorkspace } from "./workspace.tsx";

export const meta = titled("accounts:members.title");

/** The registry an officer works for. */
const registryOf = (actor: Viewer) => found(actor.memberships.find((one) => one.kind === "registry"));

export const loader = guarded({ as: "officer" }, async (visit) => ({
  frame: await officeFrame(visit),
  data: await membersData({ ...visit, organisation: registryOf(visit.actor) }),
}));

export const action = guardedAction({ as: "officer" }, (visit) =>
  changeMembers({ ...visit, organisation: registryOf(visit.actor) }),
);

export default function Members() {
  const { frame, data } = useLoaderData<typeof loader>();
  return (
    <OfficeWorkspace frame={frame} current="members">
      <MembersPage data={data} />
    </OfficeWorkspace>
  );
}
