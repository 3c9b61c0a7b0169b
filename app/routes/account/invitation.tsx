import { useLoaderData } from "@remix-run/react";
import { readInvitation } from "#app/accounts/commands/invitations.server.ts";
import { invitedForm } from "#app/accounts/forms.ts";
import { hasAccount } from "#app/accounts/queries.server.ts";
import { CollectionNotice } from "#app/consents/ui/CollectionNotice.tsx";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { UserText, useLanguage } from "#app/i18n/language.tsx";
import { Refusal } from "#app/kernel/refusal.ts";
import { paths } from "#app/paths.ts";
import { acceptInvitation, acceptInvitationAsNewcomer } from "#app/proceedings/organisations.server.ts";
import { DeadLink } from "#app/routes/account/dead-link.tsx";
import { AgreementBoxes, LanguageField, NameField, PasswordField } from "#app/routes/account/fields.tsx";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { workspaceOf } from "#app/routes/frame-header.tsx";
import { titled } from "#app/routes/title.ts";
import { Actions, Button, ButtonLink } from "#app/ui/action.tsx";
import { DefinitionList } from "#app/ui/card.tsx";
import { Page, PageHeader, Section } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta = titled("accounts:invitation.title");

export const loader = guarded({ as: "anyone" }, async ({ db, params, reader, url, now }) => {
  try {
    const invitation = await readInvitation(db, params.secret ?? "", now);
    return {
      invitation,
      reader: reader ? { email: reader.email } : null,
      known: await hasAccount(db, invitation.email),
      here: url.pathname,
    };
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
});

export const action = guardedAction(
  { as: "anyone" },
  async ({ parse, db, sessions, reader, params, request, locale, now }) => {
    const secret = params.secret ?? "";
    if (reader) {
      const { organisation } = await acceptInvitation(db, reader, secret, now);
      return redirectWithNotice(workspaceOf(organisation, locale), "invitation-accepted");
    }
    const { language, ...wish } = parse(invitedForm);
    const { personId, invitation } = await acceptInvitationAsNewcomer(
      db,
      secret,
      { ...wish, locale: language },
      now,
    );
    const cookie = await sessions.open(personId, request.headers.get("user-agent") ?? "", now);
    return redirectWithNotice(workspaceOf(invitation.organisation, locale), "invitation-accepted", {
      headers: { "Set-Cookie": cookie },
    });
  },
);

export default function Invitation() {
  const { t, locale } = useLanguage();
  const shown = useLoaderData<typeof loader>();
  const form = useFormWords();
  if (!shown) return <DeadLink again={{ href: paths.home(locale), label: t("errors:page.home") }} />;
  const { invitation, reader, known, here } = shown;
  return (
    <Page narrow>
      <PageHeader title={t("accounts:invitation.title")} />
      <FormErrors form={form} />
      <DefinitionList
        items={[
          {
            term: t("accounts:invitation.organisation"),
            value: <UserText>{invitation.organisation.name}</UserText>,
          },
          { term: t("accounts:invitation.role"), value: t(`accounts:roles.${invitation.role}`) },
          { term: t("accounts:invitation.by"), value: <UserText>{invitation.inviter}</UserText> },
          {
            term: t("accounts:invitation.to"),
            value: (
              <bdi dir="ltr" className="break-all">
                {invitation.email}
              </bdi>
            ),
          },
        ]}
      />
      {reader === null && !known ? (
        <Section title={t("accounts:invitation.newcomer")}>
          <form method="post" noValidate id="form">
            <NameField form={form} />
            <PasswordField form={form} name="password" />
            <LanguageField form={form} recorded={locale} />
            <AgreementBoxes form={form} />
            <CollectionNotice form="sign-up" />
            <Actions>
              <Button variant="primary">{t("accounts:invitation.sign-up")}</Button>
            </Actions>
          </form>
        </Section>
      ) : null}
      {reader === null && known ? (
        <Notice
          title={t("accounts:invitation.sign-in-first")}
          actions={
            <ButtonLink variant="primary" href={paths.signIn(locale, here)}>
              {t("common:sign-in")}
            </ButtonLink>
          }
        />
      ) : null}
      {reader && reader.email !== invitation.email ? (
        <Notice
          tone="warning"
          title={t("refusals:other-address")}
          actions={<ButtonLink href={paths.signOut(locale)}>{t("common:sign-out")}</ButtonLink>}
        />
      ) : null}
      {reader?.email === invitation.email ? (
        <form method="post" id="form">
          <Actions>
            <Button variant="primary">{t("accounts:invitation.accept")}</Button>
          </Actions>
        </form>
      ) : null}
    </Page>
  );
}
