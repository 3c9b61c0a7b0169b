import type { Words } from "#app/kernel/words.ts";

/**
 * The facts of a startup that a rule can ask about, with the type of their value.
 * `code` facts hold one vocabulary code, `codes` a list, `ordered` a code on a scale.
 */
export const ruleFields = {
  country: { type: "code", scheme: "country" },
  region: { type: "code", scheme: "region" },
  city: { type: "code", scheme: "city" },
  stage: { type: "ordered", scheme: "stage" },
  fundingStage: { type: "ordered", scheme: "funding-stage" },
  legalForm: { type: "code", scheme: "legal-form" },
  sector: { type: "codes", scheme: "sector" },
  technology: { type: "codes", scheme: "technology" },
  need: { type: "codes", scheme: "need" },
  language: { type: "codes", scheme: "language" },
  /** Full months since the startup was founded, on the day the call closes (today when it is rolling). */
  ageMonths: { type: "number", unit: "months" },
  headcount: { type: "number", unit: "people" },
  /** Money raised so far, in whole dirhams. */
  fundingRaised: { type: "number", unit: "MAD" },
  /** Last year's revenue, in whole dirhams. */
  revenue: { type: "number", unit: "MAD" },
  trl: { type: "number", unit: "level" },
  incorporated: { type: "boolean" },
  website: { type: "boolean" },
  verified: { type: "boolean" },
} as const;
export type RuleField = keyof typeof ruleFields;

/**
 * code: in, notIn · codes: anyOf, allOf, noneOf · ordered: in, notIn, atLeast, atMost ·
 * number: lt, lte, gte, gt, eq · boolean: is.
 */
export const operatorsByType = {
  code: ["in", "notIn"],
  codes: ["anyOf", "allOf", "noneOf"],
  ordered: ["in", "notIn", "atLeast", "atMost"],
  number: ["lt", "lte", "gte", "gt", "eq"],
  boolean: ["is"],
} as const;
export type Operator = (typeof operatorsByType)[keyof typeof operatorsByType][number];

/** One condition. `value`: a list of codes, one code (atLeast, atMost), a number, or a boolean. */
export type Rule = {
  id: string;
  field: RuleField;
  op: Operator;
  value: string[] | string | number | boolean;
  /** The provider's own wording, shown beside ours. */
  words?: Words;
};

/** Conditions combined in three-valued logic. `none`: not any of them. */
export type RuleGroup = { join: "all" | "any" | "none"; of: (Rule | RuleGroup)[] };

/** Who may use an opportunity. `required` gates; each `preferred` rule only moves the score. */
export type Eligibility = { required: RuleGroup; preferred: Rule[] };

export const openToAll: Eligibility = { required: { join: "all", of: [] }, preferred: [] };
