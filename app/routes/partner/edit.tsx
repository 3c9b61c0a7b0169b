import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readAgreements } from "#app/agreements/queries.server.ts";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { authorize, found } from "#app/kernel/refusal.ts";
import { saveOpportunity } from "#app/opportunities/drafting.server.ts";
import { readSection, type Section, sections, textOf, typedOpportunity } from "#app/opportunities/forms.ts";
import { stateOf } from "#app/opportunities/opportunity.ts";
import { missingForPublication } from "#app/opportunities/publishable.ts";
import { readOwnOpportunity } from "#app/opportunities/queries.server.ts";
import { paths } from "#app/paths.ts";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { Actions, Button, ButtonLink } from "#app/ui/action.tsx";
import { PageHeader } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";
import { axisChoices } from "./axis-choices.ts";
import { CallSteps } from "./call-steps.tsx";
import { SectionFields } from "./section-fields.tsx";
import { SideBySide, versionFor } from "./side-by-side.tsx";
import { deskOf, refuseForm, Workspace } from "./workspace.tsx";

const sectionOf = (text: string | undefined): Section => found(sections.find((one) => one === text));

export const loader = guarded({ as: "partner" }, async ({ db, organisation, params, locale, t, now }) => {
  const section = sectionOf(params.section);
  const desk = deskOf(organisation);
  authorize(desk.mayWrite);
  const opportunity = await readOwnOpportunity(db, organisation.organisationId, params.id ?? "");
  const vocabulary = await readVocabulary(db);
  const agreements = await readAgreements(db, {
    providerId: organisation.organisationId,
    approvedOnly: false,
  });
  const choices = (scheme: "sector" | "technology" | "need" | "language" | "region") =>
    vocabulary.of(scheme).map(({ code }) => ({ value: code, label: vocabulary.label(scheme, code, locale) }));
  const state = stateOf(opportunity, now);
  return {
    title: t("common:titled", { page: t(`partner:steps.${section}`) }),
    desk,
    id: opportunity.id,
    section,
    version: opportunity.version,
    name: opportunity.title,
    state,
    isEditable: ["draft", "in-review", "forecast", "open"].includes(state),
    recorded: typedOpportunity(opportunity),
    missing: missingForPublication(opportunity),
    axes: section === "what" ? axisChoices(agreements, locale, t, now, { withProgramme: false }) : [],
    choices:
      section === "audience"
        ? { sectors: choices("sector"), technologies: choices("technology"), needs: choices("need") }
        : section === "offer"
          ? {
              languages: choices("language"),
              regions: choices("region"),
              cities: vocabulary.of("region").map((region) => ({
                label: vocabulary.label("region", region.code, locale),
                choices: vocabulary
                  .of("city")
                  .filter((city) => city.parent === region.code)
                  .map(({ code }) => ({ value: code, label: vocabulary.label("city", code, locale) })),
              })),
            }
          : {},
  };
});

export const action = guardedAction(
  { as: "partner" },
  async ({ db, actor, organisation, params, form, locale, now }) => {
    const section = sectionOf(params.section);
    const { id } = await readOwnOpportunity(db, organisation.organisationId, params.id ?? "");
    const { patch, faults } = readSection(section, form);
    refuseForm(form, faults);
    await saveOpportunity(db, actor, id, patch, Number(textOf(form, "version")), now);
    const next = sections[sections.indexOf(section) + 1];
    return redirectWithNotice(
      textOf(form, "then") === "stay"
        ? paths.partnerOpportunity(locale, organisation.slug, id)
        : next
          ? paths.editOpportunity(locale, organisation.slug, id, next)
          : paths.opportunityEligibility(locale, organisation.slug, id),
      "opportunity-saved",
    );
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

type Offered = { value: string; label: string } | { choices: readonly { value: string; label: string }[] };

/** Every code the section offers, in words. */
function namesOf(page: { axes: readonly Offered[]; choices: object }): Record<string, string> {
  const offered: Offered[] = [...page.axes, ...Object.values(page.choices).flat()];
  const all = offered.flatMap((one) => ("choices" in one ? one.choices : [one]));
  return Object.fromEntries(all.map((one) => [one.value, one.label]));
}

export default function EditOpportunity() {
  const { t, locale } = useLanguage();
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = useFormWords();
  const { desk, id, section, recorded } = page;
  const isPublished = page.state === "open" || page.state === "forecast";
  return (
    <Workspace desk={desk} current="home">
      <CallSteps org={desk.slug} id={id} current={section} missing={page.missing} />
      <PageHeader
        title={t(`partner:sections.${section}.title`)}
        lead={t(`partner:sections.${section}.lead`)}
      />
      {!page.isEditable && <Notice tone="warning">{t(`refusals:opportunity-${page.state}`)}</Notice>}
      {isPublished && <Notice tone="info">{t("partner:edit.published")}</Notice>}
      <form
        method="post"
        id="form"
        className="form"
        noValidate
        // What is public changes when its people say so, not while they type.
        data-autosave={
          page.isEditable && !isPublished ? paths.opportunityDraft(locale, desk.slug, id, section) : undefined
        }
        data-autosave-failed={t("partner:autosave.failed")}
      >
        <FormErrors form={form} />
        <SideBySide section={section} recorded={recorded} answer={answer} names={namesOf(page)} />
        <input type="hidden" name="version" value={versionFor(form, answer, page.version)} />
        <SectionFields
          section={section}
          form={form}
          recorded={recorded}
          axes={page.axes}
          choices={page.choices}
        />
        <Actions sticky>
          <Button variant="primary" disabled={!page.isEditable}>
            {t("partner:edit.save-next")}
          </Button>
          <Button name="then" value="stay" disabled={!page.isEditable}>
            {t("partner:edit.save")}
          </Button>
          <ButtonLink variant="quiet" href={paths.partnerOpportunity(locale, desk.slug, id)}>
            {t("partner:edit.overview")}
          </ButtonLink>
        </Actions>
      </form>
    </Workspace>
  );
}
