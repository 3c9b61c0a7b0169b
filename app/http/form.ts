import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";
import type { z } from "zod";
import type { Refusal } from "#app/kernel/refusal.ts";
import { issueWords } from "./issues.ts";

/** Field name → messages (encoded keys, see `issues.ts`). The empty name holds the form's own. */
export type FieldErrors = Record<string, string[]>;

/** What was typed, as it was typed: shown again when something is wrong. */
export type TypedValues = Record<string, string | string[]>;

export type FormState = { errors: FieldErrors; values: TypedValues };

/** The most fields a form may post: our longest has some three hundred. */
const mostFields = 1_000;
const longestName = 100;
/** A place beyond any list of ours, or six levels down: what reads names would make room for all of it. */
const farName = /\[\d{4,}|(?:[.[][^.[]*){6}/;

/**
 * The posted form; empty when nothing was posted. A body that cannot be read is answered as 400 and not as an empty form,
 * which would say "no" to every box; one that no page of ours could post as 413.
 */
export async function readForm(request: Request): Promise<FormData> {
  const refuse = (code: string, status: number) => data({ refusal: { code, params: {} } }, { status });
  if (request.body === null) return new FormData();
  let form: FormData;
  try {
    form = await request.formData();
  } catch {
    throw refuse("form-unreadable", 400);
  }
  let fields = 0;
  for (const [name] of form) {
    fields += 1;
    if (fields > mostFields || name.length > longestName || farName.test(name)) {
      throw refuse("form-too-large", 413);
    }
  }
  return form;
}

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
