import { useLoaderData } from "@remix-run/react";
import { resetPassword } from "#app/accounts/commands/sign-in.server.ts";
import { newPasswordForm } from "#app/accounts/forms.ts";
import { readLink } from "#app/accounts/links.server.ts";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { paths } from "#app/paths.ts";
import { DeadLink } from "#app/routes/account/dead-link.tsx";
import { PasswordField } from "#app/routes/account/fields.tsx";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { titled } from "#app/routes/title.ts";
import { Actions, Button } from "#app/ui/action.tsx";
import { Page, PageHeader } from "#app/ui/layout.tsx";

export const meta = titled("accounts:reset-password.title");

export const loader = guarded({ as: "anyone" }, async ({ db, params, now }) => ({
  works: (await readLink(db, "reset-password", params.secret ?? "", now)) !== null,
}));

export const action = guardedAction(
  { as: "anyone" },
  async ({ parse, db, sessions, params, request, locale, now }) => {
    const { newPassword } = parse(newPasswordForm);
    const personId = await resetPassword(db, params.secret ?? "", newPassword, now);
    const cookie = await sessions.open(personId, request.headers.get("user-agent") ?? "", now);
    return redirectWithNotice(paths.account(locale), "password-changed", {
      headers: { "Set-Cookie": cookie },
    });
  },
);

export default function ResetPassword() {
  const { t, locale } = useLanguage();
  const { works } = useLoaderData<typeof loader>();
  const form = useFormWords();
  if (!works) {
    return (
      <DeadLink again={{ href: paths.forgotPassword(locale), label: t("accounts:forgot-password.submit") }} />
    );
  }
  return (
    <Page narrow>
      <PageHeader title={t("accounts:reset-password.title")} lead={t("accounts:reset-password.lead")} />
      <FormErrors form={form} />
      <form method="post" noValidate id="form">
        <PasswordField form={form} name="newPassword" />
        <Actions>
          <Button variant="primary">{t("accounts:reset-password.submit")}</Button>
        </Actions>
      </form>
    </Page>
  );
}
