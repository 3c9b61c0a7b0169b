import { redirect } from "@remix-run/node";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { paths } from "#app/paths.ts";
import { discardFiles } from "#app/registry/logo.server.ts";
import { setLogo } from "#app/registry/logo-commands.server.ts";

/** The logo's page holds the button: opened as a page, this leads there. */
export const loader = guarded({ as: "founder" }, async ({ locale, organisation }) =>
  redirect(paths.founderLogo(locale, organisation.slug)),
);

export const action = guardedAction({ as: "founder" }, async (visit) => {
  const { organisation, actor, db, env, now, locale } = visit;
  const orphans = await setLogo(db, actor, organisation.organisationId, null, now);
  await discardFiles(env.DATA_DIR, orphans);
  return redirectWithNotice(paths.registration(locale, organisation.slug, "team"), "logo-removed");
});
