import { useLoaderData } from "@remix-run/react";
import { guarded } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { instantInWords } from "#app/kernel/dates.ts";
import { listMailbox } from "#app/notifications/queries.server.ts";
import { paths } from "#app/paths.ts";
import { onlyInDemonstration } from "#app/routes/demo/people.server.ts";
import { titled } from "#app/routes/title.ts";
import { EmptyState, List, ListRow } from "#app/ui/card.tsx";
import { Page, PageHeader } from "#app/ui/layout.tsx";

export const meta = titled("demo:mailbox.title");

export const loader = guarded({ as: "anyone" }, async ({ db, env }) => {
  onlyInDemonstration(env);
  return { mails: await listMailbox(db) };
});

export default function Mailbox() {
  const { t, locale } = useLanguage();
  const { mails } = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeader title={t("demo:mailbox.title")} lead={t("demo:mailbox.lead")} />
      {mails.length === 0 ? (
        <EmptyState title={t("demo:mailbox.none")}>
          <p>{t("demo:mailbox.none-text")}</p>
        </EmptyState>
      ) : (
        <List label={t("demo:mailbox.title")}>
          {mails.map((mail) => (
            <ListRow
              key={mail.id}
              level={2}
              title={<span dir="auto">{mail.subject}</span>}
              href={paths.demoMail(locale, mail.id)}
              meta={
                <bdi dir="ltr" className="break-all">
                  {mail.to_email}
                </bdi>
              }
              end={<time dateTime={mail.sent_at}>{instantInWords(mail.sent_at, locale)}</time>}
            />
          ))}
        </List>
      )}
    </Page>
  );
}
