/** What a form shows: what was typed or else stands in the record, and what is wrong, in words. */
export type Typed = {
  one: (name: string) => string;
  many: (name: string) => string[];
  wrong: (name: string) => string[] | undefined;
};

/** Reads values and errors by control name. */
export function typedOf(values: Record<string, string | string[]>, errors: Record<string, string[]>): Typed {
  return {
    one: (name) => {
      const value = values[name] ?? "";
      return typeof value === "string" ? value : (value[0] ?? "");
    },
    many: (name) => {
      const value = values[name] ?? [];
      return typeof value === "string" ? (value === "" ? [] : [value]) : value;
    },
    wrong: (name) => errors[name],
  };
}

export type Option = { value: string; label: string };

/** The lists a step offers, in the reader's language. */
export type StepChoices = {
  regions: Option[];
  /** Cities by region, in the regions' order. */
  cities: { label: string; choices: Option[] }[];
  countries: Option[];
  sectors: Option[];
  technologies: Option[];
  languages: Option[];
  stages: Option[];
  fundingStages: Option[];
  legalForms: Option[];
  needs: Option[];
  sdgs: Option[];
};
