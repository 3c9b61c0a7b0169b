import { useLanguage } from "#app/i18n/language.tsx";
import { locales, type Words } from "#app/kernel/words.ts";
import { longest, type Section } from "#app/opportunities/forms.ts";
import {
  attendanceModes,
  currencies,
  offerUnits,
  opportunityKinds,
  trainingLevels,
} from "#app/opportunities/kinds.ts";
import type { FormWords } from "#app/routes/form-words.tsx";
import { CheckboxGroup, RadioGroup } from "#app/ui/choices.tsx";
import { FieldGroup } from "#app/ui/form.tsx";
import { type Choice, type ChoiceGroup, DateInput, NumberInput, Select, TextInput } from "#app/ui/inputs.tsx";
import { WordsField } from "./words-field.tsx";

type Recorded = Record<string, string | string[]>;
type Choices = {
  sectors?: Choice[];
  technologies?: Choice[];
  needs?: Choice[];
  languages?: Choice[];
  regions?: Choice[];
  cities?: ChoiceGroup[];
};
type Props = {
  form: FormWords;
  recorded: Recorded;
  axes: readonly ChoiceGroup[];
  choices: Choices;
};

const one = (value: string | string[] | undefined): string => (typeof value === "string" ? value : "");
const many = (value: string | string[] | undefined): string[] => (Array.isArray(value) ? value : []);

/** The controls of one section, filled with what was typed, else with what the record holds. */
export function SectionFields({ section, ...props }: Props & { section: Section }) {
  switch (section) {
    case "what":
      return <WhatFields {...props} />;
    case "offer":
      return <OfferFields {...props} />;
    case "audience":
      return <AudienceFields {...props} />;
    case "when":
      return <WhenFields {...props} />;
  }
}

function wordsIn(recorded: Recorded, name: string): Words {
  return Object.fromEntries(locales.map((locale) => [locale, one(recorded[`${name}.${locale}`])]));
}

function WhatFields({ form, recorded, axes }: Props) {
  const { t } = useLanguage();
  return (
    <>
      <Select
        name="kind"
        label={t("partner:fields.kind")}
        required
        error={form.error("kind")}
        defaultValue={form.value("kind", one(recorded.kind))}
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
        error={form.error("axisId")}
        defaultValue={form.value("axisId", one(recorded.axisId))}
        choices={axes}
      />
      {(["title", "summary", "offer", "description"] as const).map((name) => (
        <WordsField
          key={name}
          form={form}
          name={name}
          label={t(`partner:fields.${name}`)}
          hint={t(`partner:hints.${name}`)}
          recorded={wordsIn(recorded, name)}
          rows={name === "description" ? 10 : name === "summary" ? 3 : 1}
          longest={longest[name]}
          required={name !== "description"}
        />
      ))}
    </>
  );
}

function OfferFields({ form, recorded, choices }: Props) {
  const { t } = useLanguage();
  const text = (name: string) => form.value(name, one(recorded[name]));
  const optional = t("partner:optional");
  return (
    <>
      <FieldGroup legend={t("partner:groups.amount")} lead={t("partner:groups.amount-lead")}>
        <NumberInput
          name="amountMin"
          label={t("partner:fields.amount-min")}
          optionalMark={optional}
          error={form.error("amountMin")}
          defaultValue={text("amountMin")}
          width="medium"
        />
        <NumberInput
          name="amountMax"
          label={t("partner:fields.amount-max")}
          optionalMark={optional}
          error={form.error("amountMax")}
          defaultValue={text("amountMax")}
          width="medium"
        />
        <Select
          name="currency"
          label={t("partner:fields.currency")}
          optionalMark={optional}
          empty={t("partner:none")}
          width="medium"
          error={form.error("currency")}
          defaultValue={text("currency")}
          choices={currencies.map((code) => ({ value: code, label: t(`terms:currency.${code}`) }))}
        />
      </FieldGroup>
      <FieldGroup legend={t("partner:groups.units")} lead={t("partner:groups.units-lead")}>
        <NumberInput
          name="unitsQuantity"
          label={t("partner:fields.units-quantity")}
          optionalMark={optional}
          error={form.error("unitsQuantity")}
          defaultValue={text("unitsQuantity")}
          width="medium"
        />
        <Select
          name="unitsKind"
          label={t("partner:fields.units-kind")}
          optionalMark={optional}
          empty={t("partner:none")}
          width="medium"
          error={form.error("unitsKind")}
          defaultValue={text("unitsKind")}
          choices={offerUnits.map((unit) => ({ value: unit, label: t(`terms:unit-name.${unit}`) }))}
        />
      </FieldGroup>
      <NumberInput
        name="places"
        label={t("partner:fields.places")}
        hint={t("partner:hints.places")}
        optionalMark={optional}
        error={form.error("places")}
        defaultValue={text("places")}
      />
      <Select
        name="level"
        label={t("partner:fields.level")}
        optionalMark={optional}
        empty={t("partner:none")}
        width="medium"
        error={form.error("level")}
        defaultValue={text("level")}
        choices={trainingLevels.map((level) => ({ value: level, label: t(`terms:level.${level}`) }))}
      />
      <RadioGroup
        name="mode"
        label={t("partner:fields.mode")}
        required
        layout="line"
        error={form.error("mode")}
        defaultValue={text("mode")}
        choices={attendanceModes.map((mode) => ({ value: mode, label: t(`terms:mode.${mode}`) }))}
      />
      <Select
        name="region"
        label={t("partner:fields.region")}
        optionalMark={optional}
        empty={t("partner:none")}
        width="medium"
        error={form.error("region")}
        defaultValue={text("region")}
        choices={choices.regions ?? []}
      />
      <Select
        name="city"
        label={t("partner:fields.city")}
        optionalMark={optional}
        empty={t("partner:none")}
        width="medium"
        error={form.error("city")}
        defaultValue={text("city")}
        choices={choices.cities ?? []}
      />
      <CheckboxGroup
        name="languages"
        label={t("partner:fields.languages")}
        hint={t("partner:hints.languages")}
        optionalMark={optional}
        layout="line"
        error={form.error("languages")}
        defaultValues={form.values("languages", many(recorded.languages))}
        choices={choices.languages ?? []}
      />
    </>
  );
}

function AudienceFields({ form, recorded, choices }: Props) {
  const { t } = useLanguage();
  return (
    <>
      {(["needs", "sectors", "technologies"] as const).map((name) => (
        <CheckboxGroup
          key={name}
          name={name}
          label={t(`partner:fields.${name}`)}
          hint={t(`partner:hints.${name}`)}
          optionalMark={t("partner:optional")}
          layout="columns"
          error={form.error(name)}
          defaultValues={form.values(name, many(recorded[name]))}
          choices={choices[name] ?? []}
        />
      ))}
    </>
  );
}

function WhenFields({ form, recorded }: Props) {
  const { t } = useLanguage();
  const text = (name: string) => form.value(name, one(recorded[name]));
  return (
    <>
      <FieldGroup legend={t("partner:groups.dates")} lead={t("partner:groups.dates-lead")}>
        <DateInput
          withTime
          name="opensAt"
          label={t("partner:fields.opens")}
          hint={t("partner:hints.opens")}
          optionalMark={t("partner:optional")}
          error={form.error("opensAt")}
          defaultValue={text("opensAt")}
        />
        <RadioGroup
          name="closing"
          label={t("partner:fields.closing")}
          required
          error={form.error("closing")}
          defaultValue={text("closing")}
          choices={[
            { value: "date", label: t("partner:closing.date") },
            {
              value: "rolling",
              label: t("partner:closing.rolling"),
              hint: t("partner:closing.rolling-hint"),
            },
          ]}
        />
        <DateInput
          withTime
          name="closesAt"
          label={t("partner:fields.closes")}
          hint={t("partner:hints.closes")}
          error={form.error("closesAt")}
          defaultValue={text("closesAt")}
        />
      </FieldGroup>
      <FieldGroup legend={t("partner:groups.apply")} lead={t("partner:groups.apply-lead")}>
        <TextInput
          type="url"
          name="applyUrl"
          label={t("partner:fields.apply-url")}
          hint={t("partner:hints.apply-url")}
          error={form.error("applyUrl")}
          defaultValue={text("applyUrl")}
        />
        <TextInput
          type="email"
          name="contactEmail"
          label={t("partner:fields.contact-email")}
          hint={t("partner:hints.contact-email")}
          error={form.error("contactEmail")}
          defaultValue={text("contactEmail")}
        />
      </FieldGroup>
    </>
  );
}
