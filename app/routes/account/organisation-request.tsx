import { useLoaderData } from "@remix-run/react";
import { requestOrganisation } from "#app/accounts/commands/requests.server.ts";
import { organisationRequestForm } from "#app/accounts/forms.ts";
import { listOwnRequests } from "#app/accounts/queries.server.ts";
import { CollectionNotice } from "#app/consents/ui/CollectionNotice.tsx";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { instantInWords } from "#app/kernel/dates.ts";
import { paths } from "#app/paths.ts";
import { incubatorTypes, partnerTypes } from "#app/registry/kinds.ts";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { titled } from "#app/routes/title.ts";
import { Actions, Button } from "#app/ui/action.tsx";
import { List, ListRow } from "#app/ui/card.tsx";
import { Select, TextArea, TextInput } from "#app/ui/inputs.tsx";
import { Page, PageHeader, Section } from "#app/ui/layout.tsx";
import { StatusPill } from "#app/ui/status.tsx";

export const meta = titled("accounts:organisation-request.title");

export const loader = guarded({ as: "person" }, async ({ db, actor }) => ({
  requests: await listOwnRequests(db, actor.id),
}));

export const action = guardedAction({ as: "person" }, async ({ parse, db, actor, locale, now }) => {
  const { type, ...wish } = parse(organisationRequestForm);
  await requestOrganisation(db, actor, { ...wish, ...type }, now);
  return redirectWithNotice(paths.organisationRequest(locale), "request-sent");
});

export default function OrganisationRequest() {
  const { t, locale } = useLanguage();
  const { requests } = useLoaderData<typeof loader>();
  const form = useFormWords();
  const choice = (subtype: string) => ({
    value: subtype,
    label: t(`accounts:organisation-types.${subtype}`),
  });
  return (
    <Page narrow>
      <PageHeader
        title={t("accounts:organisation-request.title")}
        lead={t("accounts:organisation-request.lead")}
      />
      <FormErrors form={form} />
      {requests.length > 0 ? (
        <Section title={t("accounts:organisation-request.yours")} id="requests">
          <List label={t("accounts:organisation-request.yours")}>
            {requests.map((one) => (
              <ListRow
                key={one.id}
                title={<bdi>{one.name}</bdi>}
                lead={<time dateTime={one.createdAt}>{instantInWords(one.createdAt, locale)}</time>}
                meta={one.reason ? <span dir="auto">{one.reason}</span> : undefined}
                end={
                  <StatusPill
                    tone={
                      one.decision === "approved" ? "met" : one.decision === "refused" ? "not-met" : "unknown"
                    }
                  >
                    {t(`accounts:organisation-request.states.${one.decision ?? "waiting"}`)}
                  </StatusPill>
                }
              />
            ))}
          </List>
        </Section>
      ) : null}
      <form method="post" noValidate id="form">
        <Select
          name="type"
          label={t("accounts:organisation-request.type")}
          empty={t("accounts:organisation-request.choose")}
          choices={[
            { label: t("accounts:organisation-request.partner"), choices: partnerTypes.map(choice) },
            { label: t("accounts:organisation-request.incubator"), choices: incubatorTypes.map(choice) },
          ]}
          defaultValue={form.value("type")}
          error={form.error("type")}
          required
        />
        <TextInput
          name="name"
          autoComplete="organization"
          label={t("accounts:organisation-request.name")}
          defaultValue={form.value("name")}
          error={form.error("name")}
          required
        />
        <TextInput
          name="website"
          type="url"
          autoComplete="url"
          label={t("accounts:organisation-request.website")}
          optionalMark={t("accounts:optional")}
          defaultValue={form.value("website")}
          error={form.error("website")}
        />
        <TextArea
          name="message"
          maxLength={2_000}
          label={t("accounts:organisation-request.message")}
          hint={t("accounts:organisation-request.message-hint")}
          defaultValue={form.value("message")}
          error={form.error("message")}
          required
        />
        <CollectionNotice form="organisation-request" />
        <Actions>
          <Button variant="primary">{t("accounts:organisation-request.submit")}</Button>
        </Actions>
      </form>
    </Page>
  );
}
