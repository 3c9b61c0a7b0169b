import type { ReactNode } from "react";
import { classes } from "#app/ui/classes.ts";
import {
  describing,
  errorList,
  FieldError,
  type FieldErrors,
  type FieldFrame,
  FieldMark,
  inputClass,
} from "#app/ui/field.tsx";
import { Icon } from "#app/ui/icon.tsx";

export type LanguagePanel = {
  /** BCP 47 tag of what is written here. */
  lang: string;
  /** The language named in itself, e.g. “العربية”. */
  label: string;
  dir: "ltr" | "rtl";
  /** Full field name, e.g. `tagline.ar`; also its id. */
  name: string;
  defaultValue?: string;
  error?: FieldErrors;
};

/** One text in several languages: a panel each, opened by the browser itself; those with text or errors start open. */
export function MultilingualField({
  label,
  hint,
  error,
  panels,
  rows = 1,
  maxLength,
  counter,
  filledLabel,
  emptyLabel,
  openFirst,
  ...marks
}: Pick<FieldFrame, "required" | "requiredMark" | "optionalMark" | "counter"> & {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: FieldErrors;
  panels: readonly LanguagePanel[];
  /** 1 makes single lines, more makes text areas. */
  rows?: number;
  maxLength?: number;
  filledLabel: string;
  emptyLabel: string;
  /** The language whose panel is open when all are empty: the reader's own. */
  openFirst?: string;
}) {
  const group = describing({ name: marks.name, hint, error });
  const empty = panels.every((panel) => !panel.defaultValue);
  return (
    <fieldset
      className={classes("field multilingual", errorList(error).length > 0 && "field-wrong")}
      aria-describedby={group["aria-describedby"]}
      id={marks.name}
      tabIndex={-1}
      data-field={marks.name}
    >
      <legend className="field-label">
        {label}
        <FieldMark {...marks} />
      </legend>
      {hint && (
        <div id={`${group.id}-hint`} className="field-hint">
          {hint}
        </div>
      )}
      <FieldError id={group.id} error={error} />
      <div className="multilingual-panels">
        {panels.map((panel, index) => {
          const described = describing({ ...panel, counter });
          const wrong = errorList(panel.error).length > 0;
          const isOpen =
            wrong ||
            Boolean(panel.defaultValue) ||
            (empty && (openFirst ? panel.lang === openFirst : index === 0));
          const control = {
            ...described,
            lang: panel.lang,
            dir: panel.dir,
            maxLength,
            defaultValue: panel.defaultValue,
            className: inputClass("full", rows > 1 ? "textarea" : undefined),
          };
          return (
            <details key={panel.lang} className="multilingual-panel" open={isOpen}>
              <summary>
                <Icon name="chevron-end" size={16} className="disclosure" />
                <span lang={panel.lang} className="multilingual-language">
                  {panel.label}
                </span>
                <span className={classes("multilingual-state", panel.defaultValue && "multilingual-filled")}>
                  {panel.defaultValue && <Icon name="check" size={16} />}
                  {panel.defaultValue ? filledLabel : emptyLabel}
                </span>
              </summary>
              <div className="multilingual-body">
                <label htmlFor={described.id} className="sr-only">
                  {label} — <span lang={panel.lang}>{panel.label}</span>
                </label>
                <FieldError id={described.id} error={panel.error} />
                {rows > 1 ? <textarea rows={rows} {...control} /> : <input type="text" {...control} />}
                {counter && (
                  <p
                    id={`${described.id}-counter`}
                    className="field-counter"
                    data-counter={described.id}
                    data-counter-max={counter.max}
                    data-counter-template={counter.template}
                  >
                    {counter.words}
                  </p>
                )}
              </div>
            </details>
          );
        })}
      </div>
    </fieldset>
  );
}
