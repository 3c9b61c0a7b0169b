import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CollectionNotice } from "#app/consents/ui/CollectionNotice.tsx";
import { redirectWithNotice } from "#app/http/flash.ts";
import { type FormState, typedValues } from "#app/http/form.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { issueText } from "#app/http/issues.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { authorize, found, Refusal } from "#app/kernel/refusal.ts";
import { paths } from "#app/paths.ts";
import { fieldOfControl, iceChecks, openedWith, typedProfile } from "#app/registry/forms.ts";
import { mayEditProfile } from "#app/registry/policy.ts";
import { completeness, isRegistrationStep, registrationSteps } from "#app/registry/profile.ts";
import { readLookAlikes, readStartup, readWomenLed } from "#app/registry/queries.server.ts";
import { stateOf } from "#app/registry/startup.ts";
import { choicesOf } from "#app/registry/ui/choices.ts";
import { FounderWorkspace } from "#app/registry/ui/FounderWorkspace.tsx";
import { StepFields } from "#app/registry/ui/StepFields.tsx";
import { typedOf } from "#app/registry/ui/typed.ts";
import { Actions, Button, ButtonLink } from "#app/ui/action.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { Columns, PageHeader } from "#app/ui/layout.tsx";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";
import { LogoPanel } from "./logo-panel.tsx";
import { RegistrationSide, RegistrationSteps } from "./registration-parts.tsx";
import { type Difference, saveStep } from "./save-step.server.ts";
import { Differences, StepWarnings } from "./step-notices.tsx";
import { readTopMatches } from "./top-matches.server.ts";

export const loader = guarded(
  { as: "founder" },
  async ({ params, organisation, actor, db, now, locale, t }) => {
    const step = params.step;
    if (!isRegistrationStep(step)) throw new Refusal("not-found", "not-found");
    authorize(mayEditProfile(actor, organisation.organisationId));
    const startup = found(await readStartup(db, organisation.organisationId));
    const vocabulary = await readVocabulary(db);
    const { percent, missing } = completeness(startup);
    return {
      title: t("common:titled", { page: `${t(`founder:steps.${step}.title`)} · ${startup.name}` }),
      step,
      slug: startup.slug,
      name: startup.name,
      version: startup.version,
      draft: stateOf(startup) === "draft",
      verified: startup.verifiedAt !== null,
      logoFileId: startup.logoFileId,
      values: typedProfile(startup, await readWomenLed(db, startup.id)),
      choices: choicesOf(step, vocabulary, locale, startup.region),
      incomplete: [...new Set(missing.map((one) => one.step))],
      percent,
      iceDoubtful: step === "identity" && startup.ice !== null && !iceChecks(startup.ice),
      lookAlikes: step === "identity" ? await readLookAlikes(db, startup) : [],
      matches: await readTopMatches(db, startup.id, locale, now),
    };
  },
);

export type RegistrationShown = Awaited<ReturnType<typeof loader>>;

/** A step that was not wholly saved; a refusal of the guard's carries the form alone. */
type StepRefused = { form: FormState; differences?: Difference[] };

/** Saves what is right; what is wrong comes back at its field with what was typed. */
export const action = guardedAction({ as: "founder" }, async (visit) => {
  const { params, organisation, actor, form, locale } = visit;
  const step = params.step;
  if (!isRegistrationStep(step)) throw new Refusal("not-found", "not-found");
  authorize(mayEditProfile(actor, organisation.organisationId));
  const outcome = await saveStep(visit, organisation.organisationId, step, form);
  if (outcome.kind === "saved") {
    if (form.get("then") === "leave") {
      return redirectWithNotice(paths.founderHome(locale, organisation.slug), "profile-saved");
    }
    const next = registrationSteps[registrationSteps.indexOf(step) + 1];
    return redirect(
      next
        ? paths.registration(locale, organisation.slug, next)
        : paths.submission(locale, organisation.slug),
      303,
    );
  }
  const { errors, differences } = outcome;
  const all = typedValues(form);
  const values = Object.fromEntries(
    Object.keys(all).flatMap((control) =>
      outcome.typed.includes(fieldOfControl(control)) ? [[control, all[control] ?? ""]] : [],
    ),
  );
  // A list with nothing ticked posts nothing: it was emptied, not left alone.
  for (const field of outcome.typed)
    if (!Object.keys(all).some((one) => fieldOfControl(one) === field)) values[field] = [];
  return data({ differences, form: { errors, values } }, { status: differences.length > 0 ? 409 : 422 });
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export default function Registration() {
  const shown = useLoaderData<typeof loader>();
  const { step, slug, name } = shown;
  const refused = useActionData<() => Promise<StepRefused>>();
  const { t, locale } = useLanguage();
  const errors = Object.fromEntries(
    Object.entries(refused?.form.errors ?? {}).map(([field, encoded]) => [
      field,
      encoded.map((one) => issueText(one, t)),
    ]),
  );
  const typed = typedOf({ ...shown.values, ...refused?.form.values }, errors);
  const differences = refused?.differences ?? [];
  const summary = Object.entries(errors).flatMap(([field, messages]) =>
    messages.map((message) => ({ id: field || "form", message: fieldMessage(field, message) })),
  );
  function fieldMessage(field: string, message: string): string {
    const label = field ? t(`founder:fields.${field.split(".")[0]}`) : "";
    return label ? t("founder:field-message", { label, message }) : message;
  }
  return (
    <FounderWorkspace slug={slug} name={name} current="profile" step={step}>
      <RegistrationSteps shown={shown} wrong={summary.length > 0} />
      <PageHeader title={t(`founder:steps.${step}.title`)} lead={t(`founder:steps.${step}.lead`)} />
      <ErrorSummary title={t("founder:partly-saved")} errors={summary} />
      <Differences differences={differences} step={step} slug={slug} />
      <StepWarnings shown={shown} />
      <Columns side={<RegistrationSide shown={shown} />} sideLabel={t("founder:side.label")}>
        {step === "team" ? <LogoPanel slug={slug} logoFileId={shown.logoFileId} name={name} /> : null}
        <form
          method="post"
          id="form"
          noValidate
          data-autosave={paths.registrationDraft(locale, slug, step)}
          data-autosave-failed={t("founder:autosave.failed")}
        >
          <input type="hidden" name="version" value={shown.version} />
          <input type="hidden" name="opened" value={openedWith(step, shown.values)} />
          <StepFields step={step} typed={typed} choices={shown.choices} />
          <CollectionNotice form="startup" />
          <Actions sticky>
            <Button variant="primary" iconEnd="forward">
              {differences.length > 0 ? t("founder:keep-mine") : t("founder:save-and-continue")}
            </Button>
            <Button name="then" value="leave">
              {t("founder:save-and-leave")}
            </Button>
            {step === "identity" ? null : (
              <ButtonLink
                variant="quiet"
                href={paths.registration(
                  locale,
                  slug,
                  registrationSteps[registrationSteps.indexOf(step) - 1] ?? step,
                )}
              >
                {t("common:back")}
              </ButtonLink>
            )}
          </Actions>
        </form>
      </Columns>
    </FounderWorkspace>
  );
}
