import type { Translate } from "#app/i18n/translate.ts";
import { type Locale, locales } from "#app/kernel/words.ts";
import { nodeAt, operatorsOf, withRule, withRuleAt } from "#app/opportunities/eligibility/edit.ts";
import { readRule } from "#app/opportunities/eligibility/read-rule.ts";
import {
  type Eligibility,
  type Rule,
  type RuleField,
  ruleFields,
} from "#app/opportunities/eligibility/rule.ts";
import { isGroup } from "#app/opportunities/eligibility/truth.ts";
import type { Choice, ChoiceGroup } from "#app/ui/inputs.tsx";
import type { Vocabulary } from "#app/vocabulary/term.ts";

/** What the rule form shows: the field and operator chosen so far, the control its value needs, what was typed. */
export type OpenRule = {
  act: "add" | "edit";
  place: string;
  field: RuleField;
  op: Rule["op"];
  operators: Choice[];
  control: "codes" | "cities" | "step" | "number" | "yes";
  unit: string | null;
  choices: Choice[];
  cities: ChoiceGroup[];
  codes: string[];
  single: string;
  words: Record<string, string>;
  /** What is wrong, by control: only once the rule was sent to be kept. */
  errors: Record<string, string>;
  /** The rule when it is whole: what the live count adds. */
  rule: Rule | null;
};

type Language = { t: Translate; locale: Locale; vocabulary: Vocabulary };

/** The rule form that the address asks for: `add=<place>` or `edit=<place>`, with what was chosen so far; null when none. */
export function openRuleForm(
  eligibility: Eligibility,
  asked: URLSearchParams,
  language: Language,
): OpenRule | null {
  const editing = asked.get("edit");
  const place = editing ?? asked.get("add");
  if (place === null) return null;
  const before = editing === null ? null : nodeAt(eligibility, editing);
  if (editing !== null && (!before || isGroup(before))) return null;
  const said = before && !isGroup(before) && !asked.has("field") ? valuesOf(before) : asked;
  if (!said.has("field")) said.set("field", "stage");
  const read = readRule(said, before && !isGroup(before) ? before.id : "open");
  if (!read) return null;
  const { t, locale, vocabulary } = language;
  const kind = ruleFields[read.field];
  const scheme = "scheme" in kind ? kind.scheme : null;
  const labelled = (code: string) => ({
    value: code,
    label: scheme ? vocabulary.label(scheme, code, locale) : code,
  });
  const isStep = read.op === "atLeast" || read.op === "atMost";
  return {
    act: editing === null ? "add" : "edit",
    place,
    field: read.field,
    op: read.op,
    operators: operatorsOf(read.field).map((op) => ({ value: op, label: t(`terms:operator.${op}`) })),
    control:
      kind.type === "boolean"
        ? "yes"
        : kind.type === "number"
          ? "number"
          : isStep
            ? "step"
            : read.field === "city"
              ? "cities"
              : "codes",
    unit: "unit" in kind ? t(`partner:rules.unit.${kind.unit}`) : null,
    choices: scheme && scheme !== "city" ? vocabulary.of(scheme).map(({ code }) => labelled(code)) : [],
    cities:
      scheme === "city"
        ? vocabulary.of("region").map((region) => ({
            label: vocabulary.label("region", region.code, locale),
            choices: vocabulary
              .of("city")
              .filter((city) => city.parent === region.code)
              .map(({ code }) => labelled(code)),
          }))
        : [],
    codes: said.getAll("codes"),
    single: said.get("step") ?? said.get("number") ?? said.get("yes") ?? "",
    words: Object.fromEntries(locales.map((one) => [one, said.get(`words.${one}`) ?? ""])),
    errors: asked.has("refused")
      ? Object.fromEntries(
          Object.entries(read.faults).map(([name, fault]) => [name, t(fault.key, fault.params)]),
        )
      : {},
    rule: read.rule,
  };
}

/** The address that shows a refused rule again, with what was typed and what is wrong with it. */
export function refusedRuleQuery(form: FormData): string {
  const query = new URLSearchParams();
  for (const [name, value] of form) {
    if (typeof value === "string" && name !== "version" && name !== "act" && name !== "place") {
      // Enough to see what was too long; an address has its own limit.
      query.append(name, value.slice(0, 250));
    }
  }
  query.set("refused", "yes");
  return `?${query}#rule-form`;
}

/** The rules with the one being written, for the live count; null while it is not whole. */
export function withOpenRule(eligibility: Eligibility, open: OpenRule | null): Eligibility | null {
  if (!open?.rule) return null;
  return open.act === "edit"
    ? withRuleAt(eligibility, open.place, open.rule)
    : withRule(eligibility, open.place, open.rule);
}

function valuesOf(rule: Rule): URLSearchParams {
  const values = new URLSearchParams({ field: rule.field, op: rule.op });
  if (Array.isArray(rule.value)) for (const code of rule.value) values.append("codes", code);
  else if (typeof rule.value === "boolean") values.set("yes", rule.value ? "yes" : "no");
  else values.set(typeof rule.value === "number" ? "number" : "step", String(rule.value));
  for (const locale of locales) values.set(`words.${locale}`, rule.words?.[locale] ?? "");
  return values;
}
