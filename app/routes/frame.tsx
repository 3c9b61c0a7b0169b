import { Outlet } from "@remix-run/react";
import { isOfficer } from "#app/accounts/viewer.ts";
import { guarded } from "#app/http/guard.ts";

/** What every page's header shows: who is signed in and the organisations she works for. Decides nothing. */
export const loader = guarded({ as: "anyone" }, async ({ reader, env }) => ({
  demonstration: env.MODE === "demonstration",
  reader: reader
    ? {
        name: reader.name,
        verified: reader.verified,
        officer: isOfficer(reader),
        memberships: reader.memberships.map(({ slug, name, kind }) => ({ slug, name, kind })),
      }
    : null,
}));

export default function Frame() {
  return <Outlet />;
}
