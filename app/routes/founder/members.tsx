import { useLoaderData } from "@remix-run/react";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { FounderWorkspace } from "#app/registry/ui/FounderWorkspace.tsx";
import { changeMembers, membersData } from "#app/routes/account/members.server.ts";
import { MembersPage } from "#app/routes/account/members-page.tsx";
import { titled } from "#app/routes/title.ts";

export const meta = titled("accounts:members.title");

export const loader = guarded({ as: "founder" }, membersData);

export const action = guardedAction({ as: "founder" }, changeMembers);

export default function Members() {
  const data = useLoaderData<typeof loader>();
  return (
    <FounderWorkspace slug={data.slug} name={data.name} current="members">
      <MembersPage data={data} />
    </FounderWorkspace>
  );
}
