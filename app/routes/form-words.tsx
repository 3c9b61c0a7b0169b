import { useActionData } from "@remix-run/react";
import type { FormState } from "#app/http/form.ts";
import type { ActionRefusal } from "#app/http/guard.ts";
import { issueText } from "#app/http/issues.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";

export type FormWords = {
  /** What is wrong with a field, in words; undefined when nothing is. */
  error: (name: string) => string[] | undefined;
  /** What was typed, else what the record holds. */
  value: (name: string, recorded?: string | null) => string;
  /** The same for a field with several values. */
  values: (name: string, recorded?: readonly string[]) => readonly string[];
  /** Whether a box was ticked when the form came back, else as the record says. */
  ticked: (name: string, recorded?: boolean) => boolean;
  /** Errors in the order of the form's answer, for the summary at the top. */
  summary: { id: string; message: string }[];
};

/** What a page shows of a form that was refused: errors in words and what was typed. `state` for a form of its own. */
export function useFormWords(state?: FormState): FormWords {
  const { t } = useLanguage();
  const answer = useActionData<() => Promise<ActionRefusal>>();
  const form = state ?? (answer && "form" in answer ? answer.form : undefined);
  const errors = form?.errors ?? {};
  const typed = form?.values ?? {};
  return {
    error: (name) => errors[name]?.map((encoded) => issueText(encoded, t)),
    value: (name, recorded) => {
      const value = typed[name];
      return (Array.isArray(value) ? value[0] : value) ?? recorded ?? "";
    },
    values: (name, recorded = []) => {
      if (!form) return recorded;
      const value = typed[name] ?? [];
      return Array.isArray(value) ? value : [value];
    },
    ticked: (name, recorded = false) => (form ? name in typed : recorded),
    summary: Object.entries(errors).flatMap(([name, list]) =>
      list.map((encoded) => ({ id: name || "form", message: issueText(encoded, t) })),
    ),
  };
}

/** The summary at the top of a refused form: takes the focus and leads to each field. */
export function FormErrors({ form }: { form: FormWords }) {
  const { t } = useLanguage();
  return <ErrorSummary title={t("errors:summary.title")} errors={form.summary} />;
}
