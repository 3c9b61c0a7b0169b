import { useLoaderData } from "@remix-run/react";
import { changeAccount } from "#app/accounts/commands/profile.server.ts";
import { accountForm } from "#app/accounts/forms.ts";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { paths } from "#app/paths.ts";
import { AccountPage } from "#app/routes/account/account-page.tsx";
import { LanguageField, NameField } from "#app/routes/account/fields.tsx";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { workspaceOf } from "#app/routes/frame-header.tsx";
import { titled } from "#app/routes/title.ts";
import { Actions, Button, ButtonLink } from "#app/ui/action.tsx";
import { DefinitionList, EmptyState, List, ListRow } from "#app/ui/card.tsx";
import { Section } from "#app/ui/layout.tsx";

export const meta = titled("accounts:account.title");

export const loader = guarded({ as: "person" }, async ({ actor }) => ({
  name: actor.name,
  email: actor.email,
  language: actor.locale,
  memberships: actor.memberships.map(({ slug, name, kind, role }) => ({ slug, name, kind, role })),
}));

export const action = guardedAction({ as: "person" }, async ({ parse, db, actor, now }) => {
  const { name, language } = parse(accountForm);
  await changeAccount(db, actor, { name, locale: language }, now);
  return redirectWithNotice(paths.account(language), "account-saved");
});

export default function Account() {
  const { t, locale } = useLanguage();
  const { name, email, language, memberships } = useLoaderData<typeof loader>();
  const form = useFormWords();
  return (
    <AccountPage current="account">
      <Section title={t("accounts:account.organisations")} id="organisations">
        {memberships.length === 0 ? (
          <EmptyState level={3} title={t("accounts:account.no-organisation")}>
            <p>{t("accounts:account.no-organisation-text")}</p>
          </EmptyState>
        ) : (
          <List label={t("accounts:account.organisations")}>
            {memberships.map((one) => (
              <ListRow
                key={one.slug}
                title={<bdi>{one.name}</bdi>}
                href={workspaceOf(one, locale)}
                lead={t(`common:workspace.${one.kind}`)}
                end={t(`accounts:roles.${one.role}`)}
              />
            ))}
          </List>
        )}
        <Actions>
          <ButtonLink variant="primary" href={paths.newStartup(locale)}>
            {t("common:new-startup")}
          </ButtonLink>
          <ButtonLink href={paths.organisationRequest(locale)}>
            {t("accounts:organisation-request.link")}
          </ButtonLink>
        </Actions>
      </Section>
      <Section title={t("accounts:account.person")} id="person">
        <FormErrors form={form} />
        <form method="post" noValidate id="form" className="form">
          <NameField form={form} recorded={name} />
          <DefinitionList
            items={[
              {
                term: t("accounts:fields.email"),
                value: (
                  <bdi dir="ltr" className="break-all">
                    {email}
                  </bdi>
                ),
              },
            ]}
          />
          <LanguageField form={form} recorded={language} />
          <Actions>
            <Button>{t("accounts:account.submit")}</Button>
          </Actions>
        </form>
      </Section>
    </AccountPage>
  );
}
