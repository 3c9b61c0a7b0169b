import { useLoaderData } from "@remix-run/react";
import { closureForm } from "#app/accounts/forms.ts";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { paths } from "#app/paths.ts";
import { belongingsOf, closeAccount, hasPassword } from "#app/proceedings/closure.server.ts";
import { AccountPage } from "#app/routes/account/account-page.tsx";
import { PasswordField } from "#app/routes/account/fields.tsx";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { titled } from "#app/routes/title.ts";
import { DefinitionList } from "#app/ui/card.tsx";
import { ConfirmPanel } from "#app/ui/form.tsx";
import { Section } from "#app/ui/layout.tsx";

export const meta = titled("accounts:closure.title");

export const loader = guarded({ as: "newcomer" }, async ({ db, actor }) => ({
  belongings: await belongingsOf(db, actor),
  asksPassword: await hasPassword(db, actor),
}));

export const action = guardedAction(
  { as: "newcomer" },
  async ({ form, parse, db, sessions, actor, locale, now }) => {
    const password =
      (await hasPassword(db, actor)) || form.has("password") ? parse(closureForm).password : "";
    await closeAccount(db, actor, password, now);
    return redirectWithNotice(paths.home(locale), "account-closed", {
      headers: { "Set-Cookie": sessions.blankCookie() },
    });
  },
);

export default function Closure() {
  const { t, locale } = useLanguage();
  const { belongings, asksPassword } = useLoaderData<typeof loader>();
  const form = useFormWords();
  return (
    <AccountPage current="closure" lead={t("accounts:closure.lead")}>
      <FormErrors form={form} />
      <Section title={t("accounts:closure.goes")} id="goes">
        <p>{t("accounts:closure.goes-text")}</p>
      </Section>
      <Section title={t("accounts:closure.stays")} id="stays">
        <p>{t("accounts:closure.stays-text")}</p>
      </Section>
      {belongings.length > 0 ? (
        <Section title={t("accounts:closure.organisations")} id="organisations">
          <DefinitionList
            items={belongings.map((one) => ({
              term: <bdi>{one.name}</bdi>,
              value: t(`accounts:closure.fates.${one.fate}`),
            }))}
          />
        </Section>
      ) : null}
      <ConfirmPanel
        title={t("accounts:closure.confirm")}
        tone="danger"
        confirmLabel={t("accounts:closure.submit")}
        cancel={{ href: paths.account(locale), label: t("accounts:stay") }}
        fields={asksPassword ? <PasswordField form={form} name="password" present /> : null}
      >
        <p>{t("accounts:closure.confirm-text")}</p>
      </ConfirmPanel>
    </AccountPage>
  );
}
