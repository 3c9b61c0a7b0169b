import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { resendConfirmation } from "#app/accounts/commands/sign-up.server.ts";
import { addressForm } from "#app/accounts/forms.ts";
import { inEvenTime } from "#app/accounts/passwords.server.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { paths, withQuery } from "#app/paths.ts";
import { EmailField } from "#app/routes/account/fields.tsx";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { titled } from "#app/routes/title.ts";
import { Actions, Button, Link } from "#app/ui/action.tsx";
import { Page, PageHeader, Section } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titled("accounts:confirm-email.title");

export const loader = guarded({ as: "anyone" }, async ({ reader, locale, url, env }) => {
  if (reader?.verified) throw redirect(paths.account(locale));
  return {
    email: reader?.email ?? "",
    sent: url.searchParams.has("sent"),
    demonstration: env.MODE === "demonstration",
  };
});

export const action = guardedAction({ as: "anyone" }, async ({ parse, db, clientAddress, locale, now }) => {
  const { email } = parse(addressForm);
  await inEvenTime(300, () => resendConfirmation(db, email, clientAddress, now));
  return redirect(withQuery(paths.confirmEmail(locale), { sent: "1" }), 303);
});

export default function ConfirmEmail() {
  const { t, locale } = useLanguage();
  const { email, sent, demonstration } = useLoaderData<typeof loader>();
  const form = useFormWords();
  return (
    <Page narrow>
      <PageHeader title={t("accounts:confirm-email.title")} lead={t("accounts:confirm-email.lead")} />
      {sent ? (
        <Notice tone="success" title={t("accounts:confirm-email.sent-title")}>
          <p>{t("accounts:confirm-email.sent")}</p>
          {demonstration ? (
            <p>
              <Link href={paths.demoMailbox(locale)}>{t("demo:mailbox.open")}</Link>
            </p>
          ) : null}
        </Notice>
      ) : null}
      <FormErrors form={form} />
      <Section title={t("accounts:confirm-email.again")}>
        <form method="post" noValidate id="form">
          <EmailField form={form} recorded={email} />
          <Actions>
            <Button>{t("accounts:confirm-email.resend")}</Button>
          </Actions>
        </form>
      </Section>
    </Page>
  );
}
