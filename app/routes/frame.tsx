import { Outlet, useLoaderData, useRouteError, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { isOfficer } from "#app/accounts/viewer.ts";
import { guarded } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { hasWords } from "#app/i18n/translate.ts";
import { ErrorPage } from "#app/routes/error-page.tsx";
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

function Shell({ frame, children }: { frame: FrameData; children: ReactNode }) {
  const { t } = useLanguage();
  return (
    <>
      <SkipLink>{t("common:skip")}</SkipLink>
      <PortalHeader frame={frame} />
      {frame.done ? (
        <FlashToast closeLabel={t("common:close")}>{t(`notices:done.${frame.done}`)}</FlashToast>
      ) : null}
      {children}
      <PortalFooter />
    </>
  );
}

export default function Frame() {
  return (
    <Shell frame={useLoaderData<typeof loader>()}>
      <Outlet />
    </Shell>
  );
}

/** What a page could not answer keeps the frame around it, so that there is a way on. */
export function ErrorBoundary() {
  const frame = useRouteLoaderData<typeof loader>("routes/frame");
  const error = useRouteError();
  if (!frame) return <ErrorPage error={error} />;
  return (
    <Shell frame={frame}>
      <ErrorPage error={error} />
    </Shell>
  );
}
