import { changePassword } from "#app/accounts/commands/profile.server.ts";
import { passwordChangeForm } from "#app/accounts/forms.ts";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { paths } from "#app/paths.ts";
import { AccountPage } from "#app/routes/account/account-page.tsx";
import { PasswordField } from "#app/routes/account/fields.tsx";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { titled } from "#app/routes/title.ts";
import { Actions, Button, Link } from "#app/ui/action.tsx";

export const meta = titled("accounts:password.title");

export const loader = guarded({ as: "person" }, async () => null);

export const action = guardedAction({ as: "person" }, async ({ parse, db, actor, locale, now }) => {
  await changePassword(db, actor, parse(passwordChangeForm), now);
  return redirectWithNotice(paths.accountPassword(locale), "password-changed");
});

export default function Password() {
  const { t, locale } = useLanguage();
  const form = useFormWords();
  return (
    <AccountPage current="password" lead={t("accounts:password.lead")}>
      <FormErrors form={form} />
      <form method="post" noValidate id="form" className="form">
        <PasswordField form={form} name="password" present />
        <PasswordField form={form} name="newPassword" />
        <Actions>
          <Button variant="primary">{t("accounts:password.submit")}</Button>
          <Link href={paths.forgotPassword(locale)}>{t("accounts:sign-in.forgot")}</Link>
        </Actions>
      </form>
    </AccountPage>
  );
}
