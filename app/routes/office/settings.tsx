import { useLoaderData } from "@remix-run/react";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { paths } from "#app/paths.ts";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { titled } from "#app/routes/title.ts";
import { saveSettings } from "#app/settings/commands.server.ts";
import { settingsForm } from "#app/settings/forms.ts";
import { readSettings } from "#app/settings/queries.server.ts";
import { longestPromise, queueKinds } from "#app/settings/settings.ts";
import { Actions, Button } from "#app/ui/action.tsx";
import { RadioGroup } from "#app/ui/choices.tsx";
import { FieldGroup } from "#app/ui/form.tsx";
import { NumberInput, TextArea, TextInput } from "#app/ui/inputs.tsx";
import { PageHeader } from "#app/ui/layout.tsx";
import { officeFrame } from "./frame.server.ts";
import { OfficeWorkspace } from "./workspace.tsx";

export const meta = titled("office:nav.settings");

export const loader = guarded({ as: "administrator" }, async (visit) => ({
  frame: await officeFrame(visit),
  settings: await readSettings(visit.db),
}));

export const action = guardedAction({ as: "administrator" }, async ({ parse, db, actor, locale, now }) => {
  await saveSettings(db, actor, parse(settingsForm), now);
  return redirectWithNotice(paths.officeSettings(locale), "settings-saved");
});

export default function Settings() {
  const { t } = useLanguage();
  const { frame, settings } = useLoaderData<typeof loader>();
  const form = useFormWords();
  return (
    <OfficeWorkspace frame={frame} current="settings">
      <PageHeader title={t("office:nav.settings")} lead={t("office:settings.lead")} />
      <FormErrors form={form} />
      <form method="post" noValidate id="form" className="form">
        <RadioGroup
          name="approval"
          label={t("office:settings.approval")}
          choices={(["before", "none"] as const).map((value) => ({
            value,
            label: t(`office:settings.approvals.${value}.label`),
            hint: t(`office:settings.approvals.${value}.hint`),
          }))}
          defaultValue={form.value("approval", settings.opportunityApproval)}
          error={form.error("approval")}
          required
        />
        <FieldGroup
          legend={t("office:settings.promised")}
          lead={t("office:settings.promised-lead", { count: longestPromise })}
        >
          {queueKinds.map((queue) => (
            <NumberInput
              key={queue}
              name={queue}
              label={t(`office:queues.${queue}`)}
              unit={t("office:settings.days")}
              defaultValue={form.value(queue, String(settings.promisedDays[queue]))}
              error={form.error(queue)}
              required
            />
          ))}
        </FieldGroup>
        <FieldGroup legend={t("office:settings.operator")} lead={t("office:settings.operator-lead")}>
          <TextInput
            name="operatorName"
            label={t("office:settings.operator-name")}
            autoComplete="organization"
            defaultValue={form.value("operatorName", settings.operatorName)}
            error={form.error("operatorName")}
          />
          <TextArea
            name="controller"
            label={t("office:settings.controller")}
            hint={t("office:settings.controller-hint")}
            maxLength={1_000}
            defaultValue={form.value("controller", settings.controller)}
            error={form.error("controller")}
          />
          <TextInput
            name="contactEmail"
            type="email"
            label={t("office:settings.contact")}
            autoComplete="email"
            defaultValue={form.value("contactEmail", settings.contactEmail)}
            error={form.error("contactEmail")}
          />
        </FieldGroup>
        <Actions>
          <Button variant="primary">{t("office:settings.save")}</Button>
        </Actions>
      </form>
    </OfficeWorkspace>
  );
}
