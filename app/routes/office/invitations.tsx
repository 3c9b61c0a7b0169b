import { useLoaderData } from "@remix-run/react";
import { CollectionNotice } from "#app/consents/ui/CollectionNotice.tsx";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { instantInWords } from "#app/kernel/dates.ts";
import { locales } from "#app/kernel/words.ts";
import { paths } from "#app/paths.ts";
import { inviteOrganisation, withdrawOrganisationInvitation } from "#app/proceedings/organisations.server.ts";
import { type InvitationState, listOrganisationInvitations } from "#app/proceedings/queues.server.ts";
import { incubatorTypes, partnerTypes } from "#app/registry/kinds.ts";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { titled } from "#app/routes/title.ts";
import { Actions, Button } from "#app/ui/action.tsx";
import { RadioGroup } from "#app/ui/choices.tsx";
import { Select, TextInput } from "#app/ui/inputs.tsx";
import { PageHeader, Section } from "#app/ui/layout.tsx";
import { StatusPill, type Tone } from "#app/ui/status.tsx";
import { DataTable } from "#app/ui/table.tsx";
import { invitationForm } from "./forms.ts";
import { assertOnList, officeFrame, sliceOf } from "./frame.server.ts";
import { Pages } from "./parts.tsx";
import { OfficeWorkspace } from "./workspace.tsx";

export const meta = titled("office:nav.invitations");

export const loader = guarded({ as: "officer" }, async (visit) => {
  const slice = sliceOf(visit.url);
  const list = await listOrganisationInvitations(visit.db, visit.now, slice);
  assertOnList(visit.url, slice, list.total);
  return { frame: await officeFrame(visit), slice, ...list };
});

export const action = guardedAction({ as: "officer" }, async ({ parse, db, actor, locale, now }) => {
  const wish = parse(invitationForm);
  const here = paths.officeInvitations(locale);
  if (wish.act === "withdraw") {
    await withdrawOrganisationInvitation(db, actor, wish.invitation, now);
    return redirectWithNotice(here, "invitation-withdrawn");
  }
  const { type, name, email, language } = wish;
  await inviteOrganisation(db, actor, { ...type, name, website: null, email, locale: language }, now);
  return redirectWithNotice(here, "member-invited");
});

const tones: Record<InvitationState, Tone> = {
  waiting: "unknown",
  accepted: "met",
  withdrawn: "neutral",
  expired: "not-met",
};

export default function Invitations() {
  const { t, locale } = useLanguage();
  const { frame, rows, total, slice } = useLoaderData<typeof loader>();
  const form = useFormWords();
  return (
    <OfficeWorkspace frame={frame} current="invitations">
      <PageHeader title={t("office:nav.invitations")} lead={t("office:invitations.lead")} />
      <FormErrors form={form} />
      <Section title={t("office:invitations.sent")} id="sent">
        <DataTable
          caption={t("office:invitations.sent")}
          hideCaption
          dense
          rows={rows}
          rowKey={(row) => row.id}
          empty={<p>{t("office:invitations.none")}</p>}
          columns={[
            {
              key: "name",
              header: t("office:requests.organisation"),
              rowHeader: true,
              cell: (row) => <bdi>{row.name}</bdi>,
            },
            {
              key: "email",
              header: t("accounts:fields.email"),
              cell: (row) => <bdi dir="ltr">{row.email}</bdi>,
            },
            {
              key: "inviter",
              header: t("office:invitations.inviter"),
              cell: (row) => <bdi>{row.inviter}</bdi>,
            },
            {
              key: "sent",
              header: t("office:invitations.sent-at"),
              cell: (row) => <time dateTime={row.since}>{instantInWords(row.since, locale)}</time>,
            },
            {
              key: "state",
              header: t("office:state"),
              cell: (row) => (
                <StatusPill tone={tones[row.state]}>{t(`office:invitations.states.${row.state}`)}</StatusPill>
              ),
            },
            {
              key: "act",
              header: t("accounts:members.act"),
              cell: (row) =>
                row.state === "waiting" ? (
                  <form method="post">
                    <input type="hidden" name="act" value="withdraw" />
                    <Button size="small" variant="quiet" name="invitation" value={row.id}>
                      {t("accounts:members.withdraw")}
                      <span className="sr-only"> {row.name}</span>
                    </Button>
                  </form>
                ) : (
                  "—"
                ),
            },
          ]}
        />
        <Pages path={paths.officeInvitations(locale)} {...slice} total={total} />
      </Section>
      <Invite />
    </OfficeWorkspace>
  );
}

function Invite() {
  const { t, locale } = useLanguage();
  const form = useFormWords();
  const choice = (subtype: string) => ({
    value: subtype,
    label: t(`accounts:organisation-types.${subtype}`),
  });
  return (
    <Section title={t("office:invitations.invite")} lead={t("office:invitations.invite-lead")} id="invite">
      <form method="post" noValidate id="form" className="form">
        <input type="hidden" name="act" value="invite" />
        <TextInput
          name="name"
          autoComplete="off"
          label={t("office:invitations.name")}
          defaultValue={form.value("name")}
          error={form.error("name")}
          required
        />
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
          name="email"
          type="email"
          autoComplete="off"
          label={t("office:invitations.email")}
          defaultValue={form.value("email")}
          error={form.error("email")}
          required
        />
        <RadioGroup
          name="language"
          label={t("office:invitations.language")}
          layout="line"
          choices={locales.map((code) => ({ value: code, label: t(`common:languages.${code}`) }))}
          defaultValue={form.value("language", locale)}
          error={form.error("language")}
          required
        />
        <CollectionNotice form="members" />
        <Actions>
          <Button variant="primary">{t("accounts:members.send")}</Button>
        </Actions>
      </form>
    </Section>
  );
}
