import { z } from "zod";
import {
  type Eligibility,
  type Operator,
  operatorsByType,
  type Rule,
  type RuleField,
  type RuleGroup,
  ruleFields,
} from "./rule.ts";

const isField = (text: string): text is RuleField => Object.hasOwn(ruleFields, text);
const allOperators: readonly string[] = Object.values(operatorsByType).flat();
const isOperator = (text: string): text is Operator => allOperators.includes(text);

const rule: z.ZodType<Rule> = z.object({
  id: z.string(),
  field: z.custom<RuleField>((value) => typeof value === "string" && isField(value)),
  op: z.custom<Operator>((value) => typeof value === "string" && isOperator(value)),
  value: z.union([z.array(z.string()), z.string(), z.number(), z.boolean()]),
  words: z.partialRecord(z.enum(["fr", "ar", "en"]), z.string()).optional(),
});

const group: z.ZodType<RuleGroup> = z.lazy(() =>
  z.object({ join: z.enum(["all", "any", "none"]), of: z.array(z.union([rule, group])) }),
);

export const eligibilitySchema: z.ZodType<Eligibility> = z.object({
  required: group,
  preferred: z.array(rule),
});

/** Eligibility out of its JSON column. */
export function storedEligibility(text: string): Eligibility {
  return eligibilitySchema.parse(JSON.parse(text));
}
