import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { signUp } from "#app/accounts/commands/sign-up.server.ts";
import { signUpForm } from "#app/accounts/forms.ts";
import { ownPath } from "#app/accounts/next.ts";
import { inEvenTime } from "#app/accounts/passwords.server.ts";
import { CollectionNotice } from "#app/consents/ui/CollectionNotice.tsx";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { paths, withQuery } from "#app/paths.ts";
import {
  AgreementBoxes,
  EmailField,
  LanguageField,
  NameField,
  PasswordField,
} from "#app/routes/account/fields.tsx";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { titled } from "#app/routes/title.ts";
import { Actions, Button, Link } from "#app/ui/action.tsx";
import { Page, PageHeader } from "#app/ui/layout.tsx";

export const meta = titled("accounts:sign-up.title");

export const loader = guarded({ as: "anyone" }, async ({ reader, locale, url }) => {
  const next = url.searchParams.get("next");
  if (reader) throw redirect(ownPath(next, locale));
  return { next: next ? ownPath(next, locale) : null };
});

export const action = guardedAction(
  { as: "anyone" },
  async ({ form, parse, db, clientAddress, locale, now }) => {
    const wish = parse(signUpForm);
    const asked = form.get("next");
    const next = asked ? ownPath(asked, locale) : undefined;
    // The same answer after the same time, whether the address is known or not.
    await inEvenTime(500, () =>
      signUp(
        db,
        {
          name: wish.name,
          email: wish.email,
          password: wish.password,
          locale: wish.language,
          newsletter: wish.newsletter,
          next,
        },
        clientAddress,
        now,
      ),
    );
    return redirect(withQuery(paths.confirmEmail(locale), { sent: "1" }), 303);
  },
);

export default function SignUp() {
  const { t, locale } = useLanguage();
  const { next } = useLoaderData<typeof loader>();
  const form = useFormWords();
  return (
    <Page narrow>
      <PageHeader title={t("accounts:sign-up.title")} lead={t("accounts:sign-up.lead")} />
      <FormErrors form={form} />
      <form method="post" noValidate id="form">
        {next ? <input type="hidden" name="next" value={next} /> : null}
        <NameField form={form} />
        <EmailField form={form} />
        <PasswordField form={form} name="password" />
        <LanguageField form={form} recorded={locale} />
        <AgreementBoxes form={form} />
        <CollectionNotice form="sign-up" />
        <Actions>
          <Button variant="primary">{t("accounts:sign-up.submit")}</Button>
          <Link href={paths.signIn(locale, next ?? undefined)}>{t("accounts:sign-up.have-account")}</Link>
        </Actions>
      </form>
    </Page>
  );
}
