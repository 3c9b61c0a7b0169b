import type { Translate } from "#app/i18n/translate.ts";
import { disjunctionInWords, listInWords, moneyInWords } from "#app/kernel/dates.ts";
import type { Locale, Words } from "#app/kernel/words.ts";
import type { Vocabulary } from "#app/vocabulary/term.ts";
import { type Eligibility, type Rule, type RuleGroup, ruleFields } from "./rule.ts";

/** What putting a rule into words needs. */
export type Speaker = { t: Translate; locale: Locale; vocabulary: Vocabulary };

/** A condition in the reader's words, with the provider's own wording where it gave one. */
export type SpokenRule = { text: string; own: Words | null };
/** Conditions that hang together: all of them, at least one, or none. */
export type SpokenGroup = { join: RuleGroup["join"]; of: (SpokenRule | SpokenGroup)[] };

/** The conditions of an opportunity in words. */
export function eligibilityInWords(
  eligibility: Eligibility,
  speaker: Speaker,
): { required: SpokenGroup; preferred: SpokenRule[] } {
  return {
    required: spokenGroup(eligibility.required, speaker),
    preferred: eligibility.preferred.map((rule) => spokenRule(rule, speaker)),
  };
}

function spokenGroup(group: RuleGroup, speaker: Speaker): SpokenGroup {
  return {
    join: group.join,
    of: group.of.map((part) => ("join" in part ? spokenGroup(part, speaker) : spokenRule(part, speaker))),
  };
}

function spokenRule(rule: Rule, speaker: Speaker): SpokenRule {
  const own = rule.words && Object.keys(rule.words).length > 0 ? rule.words : null;
  return { text: ruleInWords(rule, speaker), own };
}

/** One rule as a short sentence: « Région : Souss-Massa ou Marrakech-Safi ». */
export function ruleInWords(rule: Rule, { t, locale, vocabulary }: Speaker): string {
  const field = ruleFields[rule.field];
  if (field.type === "boolean") {
    return t(`site:rule.${rule.field}.${rule.value === true ? "yes" : "no"}`);
  }
  const label = t(`site:rule.field.${rule.field}`);
  if (field.type === "number") {
    const amount = Number(rule.value);
    const value =
      field.unit === "MAD"
        ? moneyInWords(amount, "MAD", locale)
        : field.unit === "people"
          ? t("site:rule.people", { count: amount })
          : field.unit === "months"
            ? age(amount, t)
            : String(amount);
    return t("site:rule.line", { label, value: t(`site:rule.number.${rule.op}`, { value }) });
  }
  const codes = Array.isArray(rule.value) ? rule.value : [String(rule.value)];
  const names = codes.map((code) => vocabulary.label(field.scheme, code, locale));
  const list = rule.op === "allOf" ? listInWords(names, locale) : disjunctionInWords(names, locale);
  return t("site:rule.line", { label, value: t(`site:rule.codes.${rule.op}`, { list }) });
}

function age(months: number, t: Translate): string {
  return months % 12 === 0 && months > 0
    ? t("site:rule.years", { count: months / 12 })
    : t("site:rule.months", { count: months });
}
