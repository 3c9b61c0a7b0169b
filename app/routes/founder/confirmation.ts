import { redirect } from "@remix-run/node";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { paths } from "#app/paths.ts";
import { confirmStillTrue } from "#app/registry/commands.server.ts";

/** The overview holds the button: opened as a page, this leads there. */
export const loader = guarded({ as: "founder" }, async ({ locale, organisation }) =>
  redirect(paths.founderHome(locale, organisation.slug)),
);

export const action = guardedAction({ as: "founder" }, async ({ db, actor, organisation, now, locale }) => {
  await confirmStillTrue(db, actor, organisation.organisationId, now);
  return redirectWithNotice(paths.founderHome(locale, organisation.slug), "still-true");
});
