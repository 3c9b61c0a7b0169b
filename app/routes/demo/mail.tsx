import { useLoaderData } from "@remix-run/react";
import { guarded } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { instantInWords } from "#app/kernel/dates.ts";
import { found } from "#app/kernel/refusal.ts";
import { readMail } from "#app/notifications/queries.server.ts";
import { paths } from "#app/paths.ts";
import { onlyInDemonstration } from "#app/routes/demo/people.server.ts";
import { titled } from "#app/routes/title.ts";
import { Link } from "#app/ui/action.tsx";
import { DefinitionList } from "#app/ui/card.tsx";
import { Breadcrumb, Page, PageHeader } from "#app/ui/layout.tsx";

export const meta = titled("demo:mail.title");

export const loader = guarded({ as: "anyone" }, async ({ db, env, params }) => {
  onlyInDemonstration(env);
  const mail = found(await readMail(db, params.id ?? ""));
  return {
    to: mail.to_email,
    at: mail.sent_at,
    subject: mail.subject,
    text: mail.text,
    origin: env.publicUrl,
  };
});

export default function Mail() {
  const { t, locale } = useLanguage();
  const { to, at, subject, text, origin } = useLoaderData<typeof loader>();
  return (
    <Page narrow>
      <Breadcrumb
        label={t("demo:mailbox.way")}
        items={[
          { href: paths.demoMailbox(locale), label: t("demo:mailbox.title") },
          { label: t("demo:mail.title") },
        ]}
      />
      <PageHeader title={subject} />
      <DefinitionList
        items={[
          {
            term: t("demo:mail.to"),
            value: (
              <bdi dir="ltr" className="break-all">
                {to}
              </bdi>
            ),
          },
          { term: t("demo:mail.at"), value: <time dateTime={at}>{instantInWords(at, locale)}</time> },
        ]}
      />
      {text.split("\n\n").map((paragraph, index) => (
        <p key={index} dir="auto" data-mail="">
          <Linked text={paragraph} origin={origin} />
        </p>
      ))}
    </Page>
  );
}

/** A line of a mail; our own addresses in it can be followed, and open on this very portal. */
function Linked({ text, origin }: { text: string; origin: string }) {
  return text.split("\n").map((part, index) => (
    <span key={index}>
      {index > 0 ? <br /> : null}
      {part === origin || part.startsWith(`${origin}/`) ? (
        <Link href={part.slice(origin.length) || "/"}>
          <bdi dir="ltr">{part}</bdi>
        </Link>
      ) : (
        part
      )}
    </span>
  ));
}
