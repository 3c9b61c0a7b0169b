import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { proposeAgreement } from "#app/agreements/commands.server.ts";
import { longest, readProposal } from "#app/agreements/forms.ts";
import { agreementKinds, axisKinds } from "#app/agreements/kinds.ts";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { authorize } from "#app/kernel/refusal.ts";
import { paths } from "#app/paths.ts";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { Actions, Button, ButtonLink } from "#app/ui/action.tsx";
import { CheckboxGroup, RadioGroup } from "#app/ui/choices.tsx";
import { DateInput, TextInput } from "#app/ui/inputs.tsx";
import { PageHeader } from "#app/ui/layout.tsx";
import { WordsField } from "./words-field.tsx";
import { deskOf, refuseForm, Workspace } from "./workspace.tsx";

export const loader = guarded({ as: "partner" }, async ({ organisation, t }) => {
  const desk = deskOf(organisation);
  authorize(desk.mayWrite);
  return { title: t("common:titled", { page: t("partner:proposal.title") }), desk };
});

export const action = guardedAction(
  { as: "partner" },
  async ({ db, actor, organisation, form, locale, now }) => {
    const { given, faults } = readProposal(form);
    refuseForm(form, faults);
    await proposeAgreement(db, actor, organisation.organisationId, given, now);
    return redirectWithNotice(paths.partnerHome(locale, organisation.slug), "agreement-proposed");
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export default function NewAgreement() {
  const { t, locale } = useLanguage();
  const { desk } = useLoaderData<typeof loader>();
  const form = useFormWords();
  return (
    <Workspace desk={desk} current="home">
      <PageHeader title={t("partner:proposal.title")} lead={t("partner:proposal.lead")} />
      <form method="post" id="form" className="form" noValidate>
        <FormErrors form={form} />
        <RadioGroup
          name="kind"
          label={t("partner:fields.agreement-kind")}
          required
          layout="line"
          error={form.error("kind")}
          defaultValue={form.value("kind", "convention")}
          choices={agreementKinds
            .filter((kind) => kind !== "open-programme")
            .map((kind) => ({ value: kind, label: t(`terms:agreement-kind.${kind}`) }))}
        />
        <WordsField
          form={form}
          name="title"
          label={t("partner:fields.agreement-title")}
          longest={longest.title}
          required
        />
        <WordsField
          form={form}
          name="counterpart"
          label={t("partner:fields.counterpart")}
          hint={t("partner:hints.counterpart")}
          longest={longest.counterpart}
          required
        />
        <WordsField
          form={form}
          name="summary"
          label={t("partner:fields.agreement-summary")}
          rows={4}
          longest={longest.summary}
          required
        />
        <CheckboxGroup
          name="axes"
          label={t("partner:fields.axes")}
          hint={t("partner:hints.axes")}
          required
          layout="columns"
          error={form.error("axes")}
          defaultValues={form.values("axes")}
          choices={axisKinds.map((kind) => ({ value: kind, label: t(`terms:axis-kind.${kind}`) }))}
        />
        <DateInput
          name="signedOn"
          label={t("partner:fields.signed-on")}
          hint={t("partner:hints.signed-on")}
          optionalMark={t("partner:optional")}
          error={form.error("signedOn")}
          defaultValue={form.value("signedOn")}
        />
        <DateInput
          name="endsOn"
          label={t("partner:fields.ends-on")}
          optionalMark={t("partner:optional")}
          error={form.error("endsOn")}
          defaultValue={form.value("endsOn")}
        />
        <TextInput
          type="url"
          name="source"
          label={t("partner:fields.source")}
          hint={t("partner:hints.source")}
          optionalMark={t("partner:optional")}
          error={form.error("source")}
          defaultValue={form.value("source")}
        />
        <Actions>
          <Button variant="primary">{t("partner:proposal.send")}</Button>
          <ButtonLink variant="quiet" href={paths.partnerHome(locale, desk.slug)}>
            {t("partner:back-home")}
          </ButtonLink>
        </Actions>
      </form>
    </Workspace>
  );
}
