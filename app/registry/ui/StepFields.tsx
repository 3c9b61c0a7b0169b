import { useLanguage } from "#app/i18n/language.tsx";
import { directionOf, locales } from "#app/kernel/words.ts";
import { atMost, longest, type RegistrationStep } from "#app/registry/profile.ts";
import { CheckboxGroup, RadioGroup } from "#app/ui/choices.tsx";
import { FieldGroup } from "#app/ui/form.tsx";
import { DateInput, NumberInput, Select, TextArea, TextInput } from "#app/ui/inputs.tsx";
import { MultilingualField } from "#app/ui/multilingual.tsx";
import type { StepChoices, Typed } from "./typed.ts";

type StepProps = { typed: Typed; choices: StepChoices };

/** The fields of one step of the registration. */
export function StepFields({ step, ...props }: StepProps & { step: RegistrationStep }) {
  switch (step) {
    case "identity":
      return <IdentityFields {...props} />;
    case "place":
      return <PlaceFields {...props} />;
    case "activity":
      return <ActivityFields {...props} />;
    case "maturity":
      return <MaturityFields {...props} />;
    case "needs":
      return <NeedsFields {...props} />;
    case "team":
      return <TeamFields {...props} />;
  }
}

/** What a profile cannot be sent without (of tagline and description, one is enough). */
const neededToSubmit = new Set(["name", "region", "stage", "tagline", "description", "sectors", "needs"]);

/** What every control of the registration takes: name, words, what was typed, what is wrong. */
function useControls({ one, wrong }: Typed) {
  const { t } = useLanguage();
  const words = (name: string, hint?: boolean) => ({
    name,
    label: t(`founder:fields.${name}`),
    error: wrong(name),
    hint: hint ? t(`founder:hints.${name}`) : undefined,
    optionalMark: neededToSubmit.has(name) ? undefined : t("founder:optional"),
  });
  return {
    t,
    words,
    control: (name: string, hint?: boolean) => ({ ...words(name, hint), defaultValue: one(name) }),
  };
}

function YesNo({ name, typed, hint }: { name: string; typed: Typed; hint?: boolean }) {
  const { t, words } = useControls(typed);
  return (
    <RadioGroup
      {...words(name, hint)}
      layout="line"
      defaultValue={typed.one(name)}
      choices={[
        { value: "yes", label: t("founder:answers.yes") },
        { value: "no", label: t("founder:answers.no") },
        { value: "", label: t("founder:answers.unsaid") },
      ]}
    />
  );
}

function Texts({
  name,
  typed,
  rows,
  most,
  hint,
}: {
  name: "tagline" | "description" | "team";
  typed: Typed;
  rows: number;
  most: number;
  hint?: boolean;
}) {
  const { t, words } = useControls(typed);
  const { locale } = useLanguage();
  const panels = [locale, ...locales.filter((one) => one !== locale)].map((lang) => ({
    lang,
    label: t(`common:languages.${lang}`),
    dir: directionOf(lang),
    name: `${name}.${lang}`,
    defaultValue: typed.one(`${name}.${lang}`),
    error: typed.wrong(`${name}.${lang}`),
  }));
  return (
    <MultilingualField
      {...words(name, hint)}
      panels={panels}
      rows={rows}
      openFirst={locale}
      counter={{
        max: most,
        words: t("founder:counter.most", { count: most }),
        template: t("common:characters-left"),
      }}
      filledLabel={t("founder:filled")}
      emptyLabel={t("founder:empty")}
    />
  );
}

function IdentityFields({ typed, choices }: StepProps) {
  const { t, control } = useControls(typed);
  return (
    <>
      <FieldGroup legend={t("founder:groups.names")}>
        <TextInput {...control("name", true)} required autoComplete="organization" maxLength={400} />
        <TextInput {...control("nameAr", true)} lang="ar" dir="rtl" />
        <TextInput {...control("legalName", true)} />
        <TextArea {...control("aliases", true)} rows={2} />
        <TextInput {...control("website", true)} type="text" inputMode="url" dir="ltr" />
      </FieldGroup>
      <LegalFields typed={typed} choices={choices} />
    </>
  );
}

function LegalFields({ typed, choices }: StepProps) {
  const { t, control } = useControls(typed);
  const foundedOn = typed.one("foundedOn");
  const readable = foundedOn === "" || /^\d{4}-\d{2}-\d{2}$/.test(foundedOn);
  return (
    <FieldGroup legend={t("founder:groups.company")} lead={t("founder:groups.company-lead")}>
      {readable ? (
        <DateInput {...control("foundedOn", true)} min="1900-01-01" />
      ) : (
        // A date the browser cannot show would be lost from its own calendar.
        <TextInput {...control("foundedOn", true)} inputMode="numeric" dir="ltr" width="medium" />
      )}
      <YesNo name="incorporated" typed={typed} />
      <Select
        {...control("legalForm")}
        empty={t("founder:answers.none")}
        choices={choices.legalForms}
        width="medium"
      />
      <TextInput {...control("ice", true)} inputMode="numeric" dir="ltr" width="medium" />
      <TextInput {...control("rc", true)} inputMode="numeric" dir="ltr" width="short" />
      <TextInput {...control("rcCourt")} width="medium" />
    </FieldGroup>
  );
}

function PlaceFields({ typed, choices }: StepProps) {
  const { t, control } = useControls(typed);
  return (
    <>
      <Select
        {...control("region", true)}
        empty={t("founder:answers.none")}
        choices={choices.regions}
        width="medium"
      />
      <Select
        {...control("city", true)}
        empty={t("founder:answers.none")}
        choices={choices.cities}
        width="medium"
      />
      <Select
        {...control("country", true)}
        empty={t("founder:answers.none")}
        choices={choices.countries}
        width="medium"
      />
    </>
  );
}

function ActivityFields({ typed, choices }: StepProps) {
  const { t, words } = useControls(typed);
  return (
    <>
      <Texts name="tagline" typed={typed} rows={1} most={longest.tagline} hint />
      <Texts name="description" typed={typed} rows={7} most={longest.description} hint />
      <CheckboxGroup
        {...words("sectors")}
        hint={t("founder:hints.sectors", { count: atMost.sectors })}
        layout="columns"
        choices={choices.sectors}
        defaultValues={typed.many("sectors")}
      />
      <CheckboxGroup
        {...words("technologies", true)}
        layout="columns"
        choices={choices.technologies}
        defaultValues={typed.many("technologies")}
      />
      <CheckboxGroup
        {...words("languages", true)}
        layout="line"
        choices={choices.languages}
        defaultValues={typed.many("languages")}
      />
    </>
  );
}

function MaturityFields({ typed, choices }: StepProps) {
  const { t, words, control } = useControls(typed);
  const levels = Array.from({ length: 9 }, (_, index) => String(index + 1));
  return (
    <>
      <FieldGroup legend={t("founder:groups.product")}>
        <RadioGroup
          {...words("stage", true)}
          choices={choices.stages.map((stage) => ({
            ...stage,
            hint: t(`founder:stage-hints.${stage.value}`),
          }))}
          defaultValue={typed.one("stage")}
        />
        <Select
          {...control("trl", true)}
          empty={t("founder:answers.none")}
          choices={levels.map((value) => ({ value, label: t(`founder:trl.${value}`) }))}
        />
      </FieldGroup>
      <FieldGroup legend={t("founder:groups.means")}>
        <NumberInput {...control("headcount", true)} />
        <Select
          {...control("fundingStage", true)}
          empty={t("founder:answers.none")}
          choices={choices.fundingStages}
          width="medium"
        />
        <NumberInput {...control("fundingRaised", true)} width="medium" unit="MAD" decimal />
        <NumberInput {...control("revenue", true)} width="medium" unit="MAD" decimal />
      </FieldGroup>
      <FieldGroup legend={t("founder:groups.statistics")} lead={t("founder:groups.statistics-lead")}>
        <YesNo name="womenLed" typed={typed} hint />
      </FieldGroup>
    </>
  );
}

function NeedsFields({ typed, choices }: StepProps) {
  const { t, words } = useControls(typed);
  return (
    <>
      <CheckboxGroup
        {...words("needs")}
        hint={t("founder:hints.needs", { count: atMost.needs })}
        layout="columns"
        choices={choices.needs}
        defaultValues={typed.many("needs")}
      />
      <CheckboxGroup
        {...words("sdgs")}
        hint={t("founder:hints.sdgs", { count: atMost.sdgs })}
        layout="columns"
        choices={choices.sdgs}
        defaultValues={typed.many("sdgs")}
      />
    </>
  );
}

function TeamFields({ typed }: StepProps) {
  return <Texts name="team" typed={typed} rows={6} most={longest.team} hint />;
}
