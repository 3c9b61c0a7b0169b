import { useLoaderData } from "@remix-run/react";
import { browserName } from "#app/accounts/browser.ts";
import { closeOtherSessions, closeSession } from "#app/accounts/commands/profile.server.ts";
import { listSessions } from "#app/accounts/queries.server.ts";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { instantInWords } from "#app/kernel/dates.ts";
import { paths } from "#app/paths.ts";
import { AccountPage } from "#app/routes/account/account-page.tsx";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { titled } from "#app/routes/title.ts";
import { Actions, Button } from "#app/ui/action.tsx";
import { StatusPill } from "#app/ui/status.tsx";
import { DataTable } from "#app/ui/table.tsx";

export const meta = titled("accounts:sessions.title");

export const loader = guarded({ as: "newcomer" }, async ({ db, actor, now }) => {
  const sessions = await listSessions(db, actor.id, now);
  return {
    sessions: sessions.map(({ userAgent, ...session }) => ({
      ...session,
      browser: browserName(userAgent),
      current: session.id === actor.sessionId,
    })),
  };
});

/** One session by its id, or all others when none is named. */
export const action = guardedAction({ as: "newcomer" }, async ({ form, db, actor, locale, now }) => {
  const session = form.get("session");
  if (typeof session === "string") await closeSession(db, actor, session, now);
  else await closeOtherSessions(db, actor, now);
  return redirectWithNotice(paths.accountSessions(locale), "session-closed");
});

export default function Sessions() {
  const { t, locale } = useLanguage();
  const { sessions } = useLoaderData<typeof loader>();
  const form = useFormWords();
  return (
    <AccountPage current="sessions" lead={t("accounts:sessions.lead")}>
      <FormErrors form={form} />
      <DataTable
        caption={t("accounts:sessions.title")}
        hideCaption
        rows={sessions}
        rowKey={(one) => one.id}
        columns={[
          {
            key: "browser",
            header: t("accounts:sessions.browser"),
            rowHeader: true,
            cell: (one) => <bdi>{one.browser ?? t("accounts:sessions.unknown")}</bdi>,
          },
          {
            key: "opened",
            header: t("accounts:sessions.opened"),
            cell: (one) => <time dateTime={one.createdAt}>{instantInWords(one.createdAt, locale)}</time>,
          },
          {
            key: "seen",
            header: t("accounts:sessions.seen"),
            cell: (one) => <time dateTime={one.lastSeenAt}>{instantInWords(one.lastSeenAt, locale)}</time>,
          },
          {
            key: "close",
            header: t("accounts:sessions.act"),
            cell: (one) =>
              one.current ? (
                <StatusPill tone="met">{t("accounts:sessions.this")}</StatusPill>
              ) : (
                <form method="post">
                  <Button size="small" name="session" value={one.id}>
                    {t("accounts:sessions.close")}
                  </Button>
                </form>
              ),
          },
        ]}
      />
      {sessions.length > 1 ? (
        <form method="post">
          <Actions>
            <Button variant="danger">{t("accounts:sessions.close-others")}</Button>
          </Actions>
        </form>
      ) : null}
    </AccountPage>
  );
}
