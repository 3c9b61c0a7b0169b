import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { confirmEmail } from "#app/accounts/commands/sign-up.server.ts";
import { readLink } from "#app/accounts/links.server.ts";
import { ownPath } from "#app/accounts/next.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { paths, withQuery } from "#app/paths.ts";
import { DeadLink } from "#app/routes/account/dead-link.tsx";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { titled } from "#app/routes/title.ts";
import { Actions, Button } from "#app/ui/action.tsx";
import { Page, PageHeader } from "#app/ui/layout.tsx";

export const meta = titled("accounts:confirm-email-link.title");

/** Opening the link changes nothing: mail scanners open every link before a person does. */
export const loader = guarded({ as: "anyone" }, async ({ db, params, now }) => ({
  works: (await readLink(db, "verify-email", params.secret ?? "", now)) !== null,
}));

export const action = guardedAction(
  { as: "anyone" },
  async ({ db, sessions, reader, params, request, url, locale, now }) => {
    const personId = await confirmEmail(db, params.secret ?? "", now);
    if (reader) await sessions.close(reader.sessionId);
    const cookie = await sessions.open(personId, request.headers.get("user-agent") ?? "", now);
    const next = url.searchParams.get("next");
    const to = next ? ownPath(next, locale) : paths.newStartup(locale);
    const [path = "", query = ""] = to.split("?");
    return redirect(
      withQuery(path, { ...Object.fromEntries(new URLSearchParams(query)), done: "email-confirmed" }),
      {
        status: 303,
        headers: { "Set-Cookie": cookie },
      },
    );
  },
);

export default function ConfirmEmailLink() {
  const { t, locale } = useLanguage();
  const { works } = useLoaderData<typeof loader>();
  const form = useFormWords();
  if (!works)
    return (
      <DeadLink again={{ href: paths.confirmEmail(locale), label: t("accounts:confirm-email.resend") }} />
    );
  return (
    <Page narrow>
      <PageHeader
        title={t("accounts:confirm-email-link.title")}
        lead={t("accounts:confirm-email-link.lead")}
      />
      <FormErrors form={form} />
      <form method="post" id="form">
        <Actions>
          <Button variant="primary">{t("accounts:confirm-email-link.submit")}</Button>
        </Actions>
      </form>
    </Page>
  );
}
