import { memberRoles } from "#app/accounts/person.ts";
import { CollectionNotice } from "#app/consents/ui/CollectionNotice.tsx";
import { useLanguage } from "#app/i18n/language.tsx";
import { instantInWords } from "#app/kernel/dates.ts";
import { EmailField } from "#app/routes/account/fields.tsx";
import type { MembersData } from "#app/routes/account/members.server.ts";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { Actions, Button } from "#app/ui/action.tsx";
import { RadioGroup } from "#app/ui/choices.tsx";
import { Select } from "#app/ui/inputs.tsx";
import { PageHeader, Section } from "#app/ui/layout.tsx";
import { StatusPill } from "#app/ui/status.tsx";
import { DataTable } from "#app/ui/table.tsx";

/** Who works for an organisation: the same room in every workspace. */
export function MembersPage({ data }: { data: MembersData }) {
  const { t, locale } = useLanguage();
  const form = useFormWords();
  const roles = memberRoles.map((role) => ({ value: role, label: t(`accounts:roles.${role}`) }));
  return (
    <>
      <PageHeader title={t("accounts:members.title")} lead={t("accounts:members.lead")} />
      <FormErrors form={form} />
      <DataTable
        caption={t("accounts:members.title")}
        hideCaption
        rows={data.members}
        rowKey={(member) => member.id}
        columns={[
          {
            key: "name",
            header: t("accounts:members.name"),
            rowHeader: true,
            cell: (member) => (
              <>
                <bdi>{member.name}</bdi>{" "}
                {member.self ? <StatusPill tone="neutral">{t("accounts:members.you")}</StatusPill> : null}
              </>
            ),
          },
          {
            key: "email",
            header: t("accounts:fields.email"),
            cell: (member) => (
              <bdi dir="ltr" className="break-all">
                {member.email ?? "—"}
              </bdi>
            ),
          },
          {
            key: "role",
            header: t("accounts:members.role"),
            cell: (member) =>
              data.manages ? (
                <form method="post" className="flex flex-wrap items-center gap-2">
                  <input type="hidden" name="act" value="change-role" />
                  <input type="hidden" name="member" value={member.id} />
                  <Select
                    name="memberRole"
                    id={`role-${member.id}`}
                    label={t("accounts:members.role-of", { name: member.name })}
                    hideLabel
                    width="short"
                    choices={roles}
                    defaultValue={member.role}
                  />
                  <Button size="small">{t("accounts:members.change-role")}</Button>
                </form>
              ) : (
                t(`accounts:roles.${member.role}`)
              ),
          },
          {
            key: "remove",
            header: t("accounts:members.act"),
            cell: (member) =>
              data.manages || member.self ? (
                <form method="post">
                  <input type="hidden" name="act" value="remove" />
                  <Button size="small" name="member" value={member.id}>
                    {member.self
                      ? t("accounts:members.leave")
                      : t("accounts:members.remove", { name: member.name })}
                  </Button>
                </form>
              ) : (
                "—"
              ),
          },
        ]}
      />
      {data.manages ? (
        <>
          {data.invitations.length > 0 ? (
            <Section title={t("accounts:members.waiting")} id="waiting">
              <DataTable
                caption={t("accounts:members.waiting")}
                hideCaption
                rows={data.invitations}
                rowKey={(one) => one.id}
                columns={[
                  {
                    key: "email",
                    header: t("accounts:fields.email"),
                    rowHeader: true,
                    cell: (one) => (
                      <bdi dir="ltr" className="break-all">
                        {one.email}
                      </bdi>
                    ),
                  },
                  {
                    key: "role",
                    header: t("accounts:members.role"),
                    cell: (one) => t(`accounts:roles.${one.role}`),
                  },
                  {
                    key: "until",
                    header: t("accounts:members.until"),
                    cell: (one) => (
                      <time dateTime={one.expiresAt}>{instantInWords(one.expiresAt, locale)}</time>
                    ),
                  },
                  {
                    key: "withdraw",
                    header: t("accounts:members.act"),
                    cell: (one) => (
                      <form method="post">
                        <input type="hidden" name="act" value="withdraw" />
                        <Button size="small" variant="quiet" name="invitation" value={one.id}>
                          {t("accounts:members.withdraw")}
                        </Button>
                      </form>
                    ),
                  },
                ]}
              />
            </Section>
          ) : null}
          <Section title={t("accounts:members.invite")} lead={t("accounts:members.invite-lead")} id="invite">
            <form method="post" noValidate id="form" className="form">
              <input type="hidden" name="act" value="invite" />
              <EmailField form={form} />
              <RadioGroup
                name="role"
                label={t("accounts:members.role")}
                choices={memberRoles.map((role) => ({
                  value: role,
                  label: t(`accounts:roles.${role}`),
                  hint: t(`accounts:role-hints.${role}`),
                }))}
                defaultValue={form.value("role", "editor")}
                error={form.error("role")}
                required
              />
              <CollectionNotice form="members" />
              <Actions>
                <Button variant="primary">{t("accounts:members.send")}</Button>
              </Actions>
            </form>
          </Section>
        </>
      ) : null}
    </>
  );
}
