import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";
import type { Refusal } from "#app/kernel/refusal.ts";
import { issueWords } from "./issues.ts";

/** Field name → messages (encoded keys, see `issues.ts`). The empty name holds the form's own. */
export type FieldErrors = Record<string, string[]>;

/** What was typed, as it was typed: shown again when something is wrong. */
export type TypedValues = Record<string, string | string[]>;

export type FormState = { errors: FieldErrors; values: TypedValues };

/** The fields of a form as typed, files left out. */
export function typedValues(form: FormData): TypedValues {
  const values: TypedValues = {};
  for (const name of new Set(form.keys())) {
    const all = form.getAll(name).filter((value): value is string => typeof value === "string");
    if (name.startsWith("password") || name === "newPassword") continue;
    values[name] = all.length === 1 && !name.endsWith("[]") ? (all[0] ?? "") : all;
  }
  return values;
}

/** A form that does not meet its schema; caught by the guard and given back to the page with what was typed. */
export class FormRefusal extends Error {
  readonly state: FormState;
  constructor(state: FormState) {
    super("form refused");
    this.state = state;
  }
}

/** Parses a form by a zod schema (names like `title.fr`, `sectors` repeated), or throws a FormRefusal. */
export function parseForm<Schema extends z.ZodType>(form: FormData, schema: Schema): z.output<Schema> {
  const submission = parseWithZod(form, { schema, error: issueWords });
  if (submission.status === "success") return submission.value;
  const errors: FieldErrors = {};
  for (const [name, messages] of Object.entries(submission.error ?? {})) {
    if (messages && messages.length > 0) errors[name] = messages;
  }
  throw new FormRefusal({ errors, values: typedValues(form) });
}

/** A refusal that belongs to one field, as form state. */
export function refusalState(refusal: Refusal, form: FormData): FormState {
  const message = JSON.stringify([`refusals:${refusal.code}`, refusal.params]);
  return { errors: { [refusal.field ?? ""]: [message] }, values: typedValues(form) };
}
