import { useLoaderData } from "@remix-run/react";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { changeMembers, membersData } from "#app/routes/account/members.server.ts";
import { MembersPage } from "#app/routes/account/members-page.tsx";
import { titled } from "#app/routes/title.ts";
import { deskOf, Workspace } from "./workspace.tsx";

export const meta = titled("accounts:members.title");

export const loader = guarded({ as: "incubator" }, async (visit) => ({
  ...(await membersData(visit)),
  desk: deskOf(visit.actor, visit.organisation),
}));

export const action = guardedAction({ as: "incubator" }, changeMembers);

export default function Members() {
  const data = useLoaderData<typeof loader>();
  return (
    <Workspace desk={data.desk} current="members">
      <MembersPage data={data} />
    </Workspace>
  );
}
