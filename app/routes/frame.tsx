import { Outlet, useLoaderData } from "@remix-run/react";
import { isOfficer } from "#app/accounts/viewer.ts";
import { guarded } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { hasWords } from "#app/i18n/translate.ts";
import { PortalFooter } from "#app/routes/frame-footer.tsx";
import { PortalHeader } from "#app/routes/frame-header.tsx";
import { FlashToast } from "#app/ui/notice.tsx";
import { SkipLink } from "#app/ui/shell.tsx";

/** What every page's header shows: who is signed in and the organisations she works for. Decides nothing. */
export const loader = guarded({ as: "anyone" }, async ({ reader, env, locale, url }) => {
  const done = url.searchParams.get("done");
  return {
    demonstration: env.MODE === "demonstration",
    address: url.pathname + url.search,
    done: done && /^[a-z-]{1,60}$/.test(done) && hasWords(`notices:done.${done}`, locale) ? done : null,
    reader: reader
      ? {
          name: reader.name,
          email: reader.email,
          verified: reader.verified,
          officer: isOfficer(reader),
          memberships: reader.memberships.map(({ slug, name, kind }) => ({ slug, name, kind })),
        }
      : null,
  };
});

export type FrameData = Awaited<ReturnType<typeof loader>>;

export default function Frame() {
  const frame = useLoaderData<typeof loader>();
  const { t } = useLanguage();
  return (
    <>
      <SkipLink>{t("common:skip")}</SkipLink>
      <PortalHeader frame={frame} />
      {frame.done ? (
        <FlashToast closeLabel={t("common:close")}>{t(`notices:done.${frame.done}`)}</FlashToast>
      ) : null}
      <Outlet />
      <PortalFooter />
    </>
  );
}
