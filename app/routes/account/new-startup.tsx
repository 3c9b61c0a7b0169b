import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { newStartupForm } from "#app/accounts/forms.ts";
import { CollectionNotice } from "#app/consents/ui/CollectionNotice.tsx";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { paths } from "#app/paths.ts";
import { openStartup } from "#app/registry/commands.server.ts";
import { LanguageField } from "#app/routes/account/fields.tsx";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { titled } from "#app/routes/title.ts";
import { Actions, Button, Link } from "#app/ui/action.tsx";
import { TextInput } from "#app/ui/inputs.tsx";
import { Page, PageHeader } from "#app/ui/layout.tsx";

export const meta = titled("accounts:new-startup.title");

export const loader = guarded({ as: "person" }, async ({ locale }) => ({ language: locale }));

export const action = guardedAction({ as: "person" }, async ({ parse, db, actor, locale, now }) => {
  const { name, language } = parse(newStartupForm);
  const { slug } = await openStartup(db, actor, { name, locale: language }, now);
  return redirect(paths.registration(locale, slug, "identity"), 303);
});

export default function NewStartup() {
  const { t, locale } = useLanguage();
  const { language } = useLoaderData<typeof loader>();
  const form = useFormWords();
  return (
    <Page narrow>
      <PageHeader title={t("accounts:new-startup.title")} lead={t("accounts:new-startup.lead")} />
      <FormErrors form={form} />
      <form method="post" noValidate id="form">
        <TextInput
          name="name"
          autoComplete="organization"
          label={t("accounts:new-startup.name")}
          hint={t("accounts:new-startup.name-hint")}
          defaultValue={form.value("name")}
          error={form.error("name")}
          required
        />
        <LanguageField form={form} recorded={language} />
        <CollectionNotice form="startup" />
        <Actions>
          <Button variant="primary">{t("accounts:new-startup.submit")}</Button>
          <Link href={paths.organisationRequest(locale)}>{t("accounts:organisation-request.link")}</Link>
        </Actions>
      </form>
    </Page>
  );
}
