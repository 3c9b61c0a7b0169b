import type { Locale } from "#app/kernel/words.ts";
import { wordsFor } from "#app/kernel/words.ts";
import type { RegistrationStep } from "#app/registry/profile.ts";
import type { Scheme, Vocabulary } from "#app/vocabulary/term.ts";
import type { Option, StepChoices } from "./typed.ts";

const none: StepChoices = {
  regions: [],
  cities: [],
  countries: [],
  sectors: [],
  technologies: [],
  languages: [],
  stages: [],
  fundingStages: [],
  legalForms: [],
  needs: [],
  sdgs: [],
};

/** The lists one step of the registration offers; `region` is set first among the groups of cities. */
export function choicesOf(
  step: RegistrationStep,
  vocabulary: Vocabulary,
  locale: Locale,
  region: string | null,
): StepChoices {
  const options = (scheme: Scheme): Option[] =>
    vocabulary
      .of(scheme)
      .map((term) => ({ value: term.code, label: wordsFor(term.labels, locale)?.text ?? term.code }));
  switch (step) {
    case "identity":
      return { ...none, legalForms: options("legal-form") };
    case "place":
      return { ...none, regions: options("region"), countries: options("country"), cities: cities() };
    case "activity":
      return {
        ...none,
        sectors: options("sector"),
        technologies: options("technology"),
        languages: options("language"),
      };
    case "maturity":
      return { ...none, stages: options("stage"), fundingStages: options("funding-stage") };
    case "needs":
      return { ...none, needs: options("need"), sdgs: options("sdg") };
    case "team":
      return none;
  }

  function cities() {
    const byRegion = new Map<string, Option[]>();
    for (const city of vocabulary.of("city")) {
      const option = { value: city.code, label: wordsFor(city.labels, locale)?.text ?? city.code };
      const group = byRegion.get(city.parent ?? "");
      if (group) group.push(option);
      else byRegion.set(city.parent ?? "", [option]);
    }
    const order = new Intl.Collator(locale);
    return options("region")
      .map(({ value, label }) => ({
        value,
        label,
        choices: (byRegion.get(value) ?? []).sort((a, b) => order.compare(a.label, b.label)),
      }))
      .sort((a, b) => Number(b.value === region) - Number(a.value === region))
      .map(({ label, choices }) => ({ label, choices }));
  }
}
