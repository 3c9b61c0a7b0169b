import { useLoaderData } from "@remix-run/react";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { instantInWords } from "#app/kernel/dates.ts";
import { listMessages, markMessagesRead } from "#app/notifications/queries.server.ts";
import { paths } from "#app/paths.ts";
import { AccountPage } from "#app/routes/account/account-page.tsx";
import { titled } from "#app/routes/title.ts";
import { Actions, Button, ButtonLink } from "#app/ui/action.tsx";
import { Card, EmptyState } from "#app/ui/card.tsx";
import { StatusPill } from "#app/ui/status.tsx";

export const meta = titled("accounts:messages.title");

export const loader = guarded({ as: "person" }, async ({ db, actor, locale }) => ({
  messages: await listMessages(db, actor.id, locale),
}));

export const action = guardedAction({ as: "person" }, async ({ db, actor, locale, now }) => {
  await markMessagesRead(db, actor.id, now);
  return redirectWithNotice(paths.accountMessages(locale), "messages-read");
});

export default function Messages() {
  const { t, locale } = useLanguage();
  const { messages } = useLoaderData<typeof loader>();
  return (
    <AccountPage current="messages" lead={t("accounts:messages.lead")}>
      {messages.some((one) => one.unread) ? (
        <form method="post">
          <Actions>
            <Button size="small">{t("accounts:messages.mark-read")}</Button>
          </Actions>
        </form>
      ) : null}
      {messages.length === 0 ? (
        <EmptyState title={t("accounts:messages.none")}>
          <p>{t("accounts:messages.none-text")}</p>
        </EmptyState>
      ) : null}
      {messages.map((message) => (
        <Card
          key={message.id}
          level={2}
          title={<span dir="auto">{message.subject}</span>}
          kicker={<time dateTime={message.at}>{instantInWords(message.at, locale)}</time>}
          status={
            message.state === "failed" ? (
              <StatusPill tone="not-met">{t("accounts:messages.failed")}</StatusPill>
            ) : message.unread ? (
              <StatusPill tone="unknown">{t("accounts:messages.unread")}</StatusPill>
            ) : undefined
          }
          footer={
            message.action ? (
              <ButtonLink size="small" href={message.action.href}>
                {message.action.label}
              </ButtonLink>
            ) : undefined
          }
        >
          {message.paragraphs.map((paragraph) => (
            <p key={paragraph} dir="auto">
              {paragraph}
            </p>
          ))}
        </Card>
      ))}
    </AccountPage>
  );
}
