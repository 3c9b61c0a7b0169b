import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openProgramme } from "#app/agreements/commands.server.ts";
import { axisKinds } from "#app/agreements/kinds.ts";
import { readAgreements } from "#app/agreements/queries.server.ts";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { authorize } from "#app/kernel/refusal.ts";
import { draftOpportunity } from "#app/opportunities/drafting.server.ts";
import { longest, readWords, textOf } from "#app/opportunities/forms.ts";
import { opportunityKinds } from "#app/opportunities/kinds.ts";
import { paths } from "#app/paths.ts";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import type { Fault } from "#app/text/typed.ts";
import { Actions, Button, ButtonLink } from "#app/ui/action.tsx";
import { Select } from "#app/ui/inputs.tsx";
import { PageHeader } from "#app/ui/layout.tsx";
import { axisChoices } from "./axis-choices.ts";
import { WordsField } from "./words-field.tsx";
import { deskOf, refuseForm, Workspace } from "./workspace.tsx";

export const loader = guarded({ as: "partner" }, async ({ db, organisation, locale, t, now }) => {
  const desk = deskOf(organisation);
  authorize(desk.mayWrite);
  const agreements = await readAgreements(db, {
    providerId: organisation.organisationId,
    approvedOnly: false,
  });
  return {
    title: t("common:titled", { page: t("partner:new.title") }),
    desk,
    axes: axisChoices(agreements, locale, t, now, { withProgramme: true }),
  };
});

export const action = guardedAction(
  { as: "partner" },
  async ({ db, actor, organisation, form, locale, now }) => {
    const faults: Record<string, Fault> = {};
    const title = readWords(form, "title", longest.title, "line", faults);
    if (Object.keys(title).length === 0 && Object.keys(faults).length === 0) {
      faults.title = { key: "partner:errors.one-language" };
    }
    const kind = opportunityKinds.find((one) => one === textOf(form, "kind"));
    if (!kind) faults.kind = { key: "errors:required" };
    const chosen = textOf(form, "axisId");
    const programmeAxis = axisKinds.find((one) => `programme:${one}` === chosen);
    if (!chosen) faults.axisId = { key: "errors:required" };
    refuseForm(form, faults);
    let axisId = chosen;
    if (programmeAxis) {
      authorize(deskOf(organisation).mayWrite);
      const programme = await openProgramme(db, actor, organisation.organisationId, now);
      const [agreement] = await readAgreements(db, { ids: [programme], approvedOnly: false });
      axisId = agreement?.axes.find((axis) => axis.kind === programmeAxis)?.id ?? chosen;
    }
    const id = await draftOpportunity(
      db,
      actor,
      organisation.organisationId,
      { axisId, kind: kind ?? "training", title },
      now,
    );
    return redirectWithNotice(
      paths.editOpportunity(locale, organisation.slug, id, "what"),
      "opportunity-drafted",
    );
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export default function NewOpportunity() {
  const { t, locale } = useLanguage();
  const { desk, axes } = useLoaderData<typeof loader>();
  const form = useFormWords();
  return (
    <Workspace desk={desk} current="new">
      <PageHeader title={t("partner:new.title")} lead={t("partner:new.lead")} />
      <form method="post" id="form" className="form" noValidate>
        <FormErrors form={form} />
        <Select
          name="kind"
          label={t("partner:fields.kind")}
          hint={t("partner:hints.kind")}
          required
          empty={t("partner:choose")}
          error={form.error("kind")}
          defaultValue={form.value("kind")}
          choices={opportunityKinds.map((kind) => ({
            value: kind,
            label: t(`terms:opportunity-kind.${kind}`),
          }))}
        />
        <Select
          name="axisId"
          label={t("partner:fields.axis")}
          hint={t("partner:hints.axis")}
          required
          empty={t("partner:choose")}
          error={form.error("axisId")}
          defaultValue={form.value("axisId")}
          choices={axes}
        />
        <WordsField
          form={form}
          name="title"
          label={t("partner:fields.title")}
          hint={t("partner:hints.title")}
          longest={longest.title}
          required
        />
        <Actions>
          <Button variant="primary">{t("partner:new.start")}</Button>
          <ButtonLink variant="quiet" href={paths.partnerHome(locale, desk.slug)}>
            {t("partner:back-home")}
          </ButtonLink>
        </Actions>
      </form>
    </Workspace>
  );
}
