import { newId } from "#app/kernel/ids.ts";
import { locales, type Words } from "#app/kernel/words.ts";
import { type Fault, readNumber, readText } from "#app/text/typed.ts";
import { operatorsOf } from "./edit.ts";
import { type Rule, type RuleField, ruleFields } from "./rule.ts";

/** The highest number a rule compares with: whole dirhams, months, people, levels. */
const mostOf: Partial<Record<RuleField, number>> = { trl: 9, ageMonths: 1_200, headcount: 1_000_000 };
const mostMoney = 1_000_000_000_000;
const longestWording = 200;

type Values = { get(name: string): unknown; getAll(name: string): unknown[] };

/** What the rule form says: the field and operator it stands at, the rule when it is whole, what is wrong by control. */
export type ReadRule = {
  field: RuleField;
  op: Rule["op"];
  rule: Rule | null;
  faults: Record<string, Fault>;
};

/** Whether a text names a fact that rules can ask about. */
export function isRuleField(text: string): text is RuleField {
  return Object.hasOwn(ruleFields, text);
}

/**
 * Reads the rule form, posted or in the address. An operator that does not suit the field falls back to the field's
 * first, since choosing another field comes before choosing how to compare it.
 */
export function readRule(values: Values, id?: string): ReadRule | null {
  const text = (name: string): string => {
    const value = values.get(name);
    return typeof value === "string" ? value : "";
  };
  const field = text("field");
  if (!isRuleField(field)) return null;
  const operators = operatorsOf(field);
  const op = operators.find((one) => one === text("op")) ?? operators[0] ?? "in";
  const faults: Record<string, Fault> = {};
  const value = readValue(field, op, values, text, faults);
  const words: Words = {};
  for (const locale of locales) {
    const read = readText(text(`words.${locale}`), longestWording);
    if ("fault" in read) faults[`words.${locale}`] = read.fault;
    else if (read.value !== null) words[locale] = read.value;
  }
  if (value === null || Object.keys(faults).length > 0) return { field, op, rule: null, faults };
  const rule: Rule = { id: id ?? newId(), field, op, value };
  if (Object.keys(words).length > 0) rule.words = words;
  return { field, op, rule, faults };
}

function readValue(
  field: RuleField,
  op: Rule["op"],
  values: Values,
  text: (name: string) => string,
  faults: Record<string, Fault>,
): Rule["value"] | null {
  const { type } = ruleFields[field];
  if (type === "boolean") {
    const said = text("yes");
    if (said === "yes" || said === "no") return said === "yes";
    faults.yes = { key: "errors:required" };
    return null;
  }
  if (type === "number") {
    const read = readNumber(text("number"), { least: 0, most: mostOf[field] ?? mostMoney, whole: true });
    if ("fault" in read) faults.number = read.fault;
    else if (read.value === null) faults.number = { key: "errors:required" };
    else return read.value;
    return null;
  }
  if (op === "atLeast" || op === "atMost") {
    if (text("step")) return text("step");
    faults.step = { key: "errors:required" };
    return null;
  }
  const codes = values.getAll("codes").filter((code) => typeof code === "string" && code !== "");
  if (codes.length > 0) return [...new Set(codes.map(String))];
  faults.codes = { key: "refusals:rule-value-empty" };
  return null;
}
