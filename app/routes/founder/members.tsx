import { useLoaderData } from "@remix-run/react";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { changeMembers, membersData } from "#app/routes/account/members.server.ts";
import { MembersPage } from "#app/routes/account/members-page.tsx";
import { titled } from "#app/routes/title.ts";

export const meta = titled("accounts:members.title");

export const loader = guarded({ as: "founder" }, membersData);

export const action = guardedAction({ as: "founder" }, changeMembers);

export default function Members() {
  return <MembersPage data={useLoaderData<typeof loader>()} />;
}
