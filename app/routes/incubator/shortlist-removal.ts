import { redirect } from "@remix-run/node";
import { removeEntry } from "#app/cohorts/commands/shortlists.server.ts";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { paths } from "#app/paths.ts";

export const loader = guarded({ as: "incubator" }, async ({ organisation, params, locale }) =>
  redirect(paths.shortlistEntry(locale, organisation.slug, params.id ?? "", params.entry ?? "")),
);

export const action = guardedAction(
  { as: "incubator" },
  async ({ db, actor, organisation, params, locale, now }) => {
    const id = params.id ?? "";
    await removeEntry(db, actor, organisation.organisationId, id, params.entry ?? "", now);
    return redirectWithNotice(paths.shortlist(locale, organisation.slug, id), "shortlist-removed");
  },
);
