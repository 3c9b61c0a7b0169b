import { useLanguage } from "#app/i18n/language.tsx";
import { directionOf, locales } from "#app/kernel/words.ts";
import { ruleFields } from "#app/opportunities/eligibility/rule.ts";
import { Actions, Button, ButtonLink } from "#app/ui/action.tsx";
import { CheckboxGroup, RadioGroup } from "#app/ui/choices.tsx";
import { Field } from "#app/ui/field.tsx";
import { NumberInput, Select, TextInput } from "#app/ui/inputs.tsx";
import type { OpenRule } from "./rule-form-data.ts";
import type { ShelfLabel } from "./rule-view.ts";

const fields = Object.keys(ruleFields);

/**
 * One rule being written. Sent by GET it shows the operators and the control that suit the field, and what the count
 * would become; its main button posts it. A script sends the GET by itself while one chooses.
 */
export function RuleForm({
  open,
  here,
  version,
  shelves,
}: {
  open: OpenRule;
  here: string;
  version: number;
  shelves: readonly ShelfLabel[];
}) {
  const { t } = useLanguage();
  const shelf = shelves.find((one) => one.value === open.place)?.label;
  return (
    <section className="card card-raised mb-8" aria-labelledby="rule-form">
      <h2 className="card-title" id="rule-form" tabIndex={-1}>
        {open.act === "edit"
          ? t("partner:rules.edit-title")
          : t("partner:rules.add-title", { place: shelf ?? "" })}
      </h2>
      <form method="get" action={here} noValidate data-live="reach rule-op rule-value">
        <input type="hidden" name={open.act} value={open.place} />
        <input type="hidden" name="act" value={open.act} />
        <input type="hidden" name="place" value={open.place} />
        <input type="hidden" name="version" value={version} />
        <Select
          name="field"
          label={t("partner:rules.field")}
          hint={t("partner:rules.field-hint")}
          error={open.errors.field}
          defaultValue={open.field}
          choices={fields.map((field) => ({ value: field, label: t(`terms:rule-field.${field}`) }))}
        />
        <div id="rule-op">
          <Select
            name="op"
            label={t("partner:rules.operator")}
            error={open.errors.op}
            defaultValue={open.op}
            choices={open.operators}
          />
        </div>
        <Button size="small" data-submit-fallback="">
          {t("partner:rules.refresh")}
        </Button>
        <div id="rule-value">
          <ValueControl open={open} />
        </div>
        <details className="mt-4">
          <summary>{t("partner:rules.own-words")}</summary>
          <p className="field-hint">{t("partner:rules.own-words-hint")}</p>
          {locales.map((locale) => (
            <TextInput
              key={locale}
              name={`words.${locale}`}
              label={t(`common:languages.${locale}`)}
              lang={locale}
              dir={directionOf(locale)}
              maxLength={200}
              error={open.errors[`words.${locale}`]}
              defaultValue={open.words[locale]}
            />
          ))}
        </details>
        <Actions>
          <Button variant="primary" formMethod="post" formAction={here}>
            {open.act === "edit" ? t("partner:rules.save-rule") : t("partner:rules.add-rule")}
          </Button>
          <ButtonLink variant="quiet" href={here}>
            {t("partner:rules.leave")}
          </ButtonLink>
        </Actions>
      </form>
    </section>
  );
}

function ValueControl({ open }: { open: OpenRule }) {
  const { t } = useLanguage();
  const label = t("partner:rules.value");
  switch (open.control) {
    case "yes":
      return (
        <RadioGroup
          name="yes"
          label={label}
          layout="line"
          error={open.errors.yes}
          defaultValue={open.single}
          choices={(["yes", "no"] as const).map((one) => ({ value: one, label: t(`terms:yes-no.${one}`) }))}
        />
      );
    case "number":
      return (
        <NumberInput
          name="number"
          label={label}
          unit={open.unit ?? undefined}
          width="medium"
          error={open.errors.number}
          defaultValue={open.single}
        />
      );
    case "step":
      return (
        <Select
          name="step"
          label={label}
          empty={t("partner:choose")}
          error={open.errors.step}
          defaultValue={open.single}
          choices={open.choices}
        />
      );
    case "cities":
      return (
        <Field name="codes" label={label} hint={t("partner:rules.several")} error={open.errors.codes}>
          <select
            multiple
            size={10}
            name="codes"
            id="codes"
            className="input"
            aria-describedby="codes-hint"
            defaultValue={open.codes}
          >
            {open.cities.map((region) => (
              <optgroup key={region.label} label={region.label}>
                {region.choices.map((city) => (
                  <option key={city.value} value={city.value}>
                    {city.label}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </Field>
      );
    case "codes":
      return (
        <CheckboxGroup
          name="codes"
          label={label}
          layout="columns"
          error={open.errors.codes}
          defaultValues={open.codes}
          choices={open.choices}
        />
      );
  }
}
