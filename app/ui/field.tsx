import type { HTMLInputAutoCompleteAttribute, ReactNode } from "react";
import type { DataAttributes } from "#app/ui/action.tsx";
import { classes } from "#app/ui/classes.ts";
import { Icon } from "#app/ui/icon.tsx";

/** What went wrong with a field, as one sentence or several. */
export type FieldErrors = string | readonly string[] | null | undefined;

/** What every field has. `name` is also its id unless told otherwise, so that an error summary can lead to it. */
export type FieldFrame = {
  name: string;
  label: ReactNode;
  id?: string;
  hint?: ReactNode;
  error?: FieldErrors;
  required?: boolean;
  /** The word beside the label of a field that may stay empty, e.g. “facultatif”. */
  optionalMark?: string;
  /** The word beside the label of a field that must be filled, where most may stay empty. */
  requiredMark?: string;
  /** The label is said but not seen: only where the place makes it plain, as in a search box. */
  hideLabel?: boolean;
  /**
   * How many characters fit, in words, e.g. “140 caractères au plus”; a script counts down with `template`, two
   * sentences parted by “|”: “Encore {left} caractères|{over} caractères de trop”.
   */
  counter?: { max: number; words: string; template?: string };
};

export function errorList(error: FieldErrors): readonly string[] {
  if (!error) return [];
  return typeof error === "string" ? [error] : error;
}

/** The ids a control points to, and whether it is wrong. */
export function describing({
  name,
  id = name,
  hint,
  error,
  counter,
}: Pick<FieldFrame, "name" | "id" | "hint" | "error" | "counter">) {
  const wrong = errorList(error).length > 0;
  const ids = [hint && `${id}-hint`, wrong && `${id}-error`, counter && `${id}-counter`].filter(Boolean);
  return {
    id,
    name,
    "aria-describedby": ids.length > 0 ? ids.join(" ") : undefined,
    "aria-invalid": wrong ? (true as const) : undefined,
  };
}

/** What is wrong, linked to its control by `aria-describedby`. */
export function FieldError({ id, error }: { id: string; error: FieldErrors }) {
  const sentences = errorList(error);
  if (sentences.length === 0) return null;
  return (
    <div id={`${id}-error`} className="field-error">
      <Icon name="alert" />
      <div>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </div>
  );
}

/** The word that tells a required field from an optional one. */
export function FieldMark({
  required,
  requiredMark,
  optionalMark,
}: Pick<FieldFrame, "required" | "requiredMark" | "optionalMark">) {
  const mark = required ? requiredMark : optionalMark;
  return mark ? <span className="field-mark"> ({mark})</span> : null;
}

/** Label, hint, error and counter round one control; the inputs below use it, and so may a control of one's own. */
export function Field({ children, ...frame }: FieldFrame & { children: ReactNode }) {
  const { name, id = name, label, hint, error, hideLabel, counter } = frame;
  return (
    <div className={classes("field", errorList(error).length > 0 && "field-wrong")} data-field={name}>
      <label htmlFor={id} className={classes("field-label", hideLabel && "sr-only")}>
        {label}
        <FieldMark {...frame} />
      </label>
      {hint && (
        <div id={`${id}-hint`} className="field-hint">
          {hint}
        </div>
      )}
      <FieldError id={id} error={error} />
      {children}
      {counter && (
        <p
          id={`${id}-counter`}
          className="field-counter"
          data-counter={id}
          data-counter-max={counter.max}
          data-counter-template={counter.template}
        >
          {counter.words}
        </p>
      )}
    </div>
  );
}

export type InputWidth = "tiny" | "short" | "medium" | "full";

export function inputClass(width: InputWidth = "full", more?: string): string {
  return classes("input", width !== "full" && `input-${width}`, more);
}

export type ControlProps = FieldFrame &
  DataAttributes & {
    defaultValue?: string | number;
    width?: InputWidth;
    autoComplete?: HTMLInputAutoCompleteAttribute;
    disabled?: boolean;
    readOnly?: boolean;
    autoFocus?: boolean;
    /** Of what is typed, where it differs from the page's. */
    lang?: string;
    dir?: "ltr" | "rtl" | "auto";
  };

/** Parts what frames a field from what goes on its control. */
export function parts<P extends ControlProps>(props: P) {
  const { label, hint, error, optionalMark, requiredMark, hideLabel, counter, width, id, name, ...control } =
    props;
  const frame = {
    name,
    id,
    label,
    hint,
    error,
    optionalMark,
    requiredMark,
    hideLabel,
    counter,
    required: props.required,
  };
  return { frame, control, described: describing(frame), width };
}
