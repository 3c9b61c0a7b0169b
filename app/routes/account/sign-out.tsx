import { redirect } from "@remix-run/node";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { paths } from "#app/paths.ts";
import { titled } from "#app/routes/title.ts";
import { ConfirmPanel } from "#app/ui/form.tsx";
import { Page } from "#app/ui/layout.tsx";

export const meta = titled("accounts:sign-out.title");

export const loader = guarded({ as: "anyone" }, async ({ reader, locale }) => {
  if (!reader) throw redirect(paths.home(locale));
  return null;
});

export const action = guardedAction({ as: "anyone" }, async ({ reader, sessions, locale }) => {
  if (reader) await sessions.close(reader.sessionId);
  return redirect(paths.home(locale), { status: 303, headers: { "Set-Cookie": sessions.blankCookie() } });
});

export default function SignOut() {
  const { t, locale } = useLanguage();
  return (
    <Page narrow>
      <ConfirmPanel
        level={1}
        title={t("accounts:sign-out.title")}
        confirmLabel={t("common:sign-out")}
        cancel={{ href: paths.account(locale), label: t("accounts:stay") }}
      >
        <p>{t("accounts:sign-out.text")}</p>
      </ConfirmPanel>
    </Page>
  );
}
