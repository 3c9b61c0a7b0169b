import type { ReactNode } from "react";
import { classes } from "#app/ui/classes.ts";
import {
  describing,
  errorList,
  FieldError,
  type FieldErrors,
  type FieldFrame,
  FieldMark,
} from "#app/ui/field.tsx";

type BoxProps = {
  name: string;
  label: ReactNode;
  value?: string;
  id?: string;
  hint?: ReactNode;
  error?: FieldErrors;
  defaultChecked?: boolean;
  required?: boolean;
  disabled?: boolean;
};

/** One thing to agree to or to switch on. */
export function Checkbox({ label, hint, error, value = "on", ...props }: BoxProps) {
  const described = describing({ name: props.name, id: props.id, hint, error });
  return (
    <div className={classes("field", errorList(error).length > 0 && "field-wrong")} data-field={props.name}>
      <FieldError id={described.id} error={error} />
      <Option
        kind="checkbox"
        value={value}
        label={label}
        hint={hint}
        hintId={`${described.id}-hint`}
        control={{ ...props, ...described }}
      />
    </div>
  );
}

export type GroupChoice = {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
  count?: string;
};

type GroupProps = Omit<FieldFrame, "counter"> & {
  choices: readonly GroupChoice[];
  /** `line` sets short choices side by side; `columns` a long list in two. */
  layout?: "stack" | "line" | "columns";
};

/** Any number of a list. */
export function CheckboxGroup({
  defaultValues = [],
  ...props
}: GroupProps & { defaultValues?: readonly string[] }) {
  return <Group kind="checkbox" chosen={defaultValues} {...props} />;
}

/** One of a short list, all of it in view. */
export function RadioGroup({ defaultValue, ...props }: GroupProps & { defaultValue?: string }) {
  return <Group kind="radio" chosen={defaultValue === undefined ? [] : [defaultValue]} {...props} />;
}

function Group({
  kind,
  chosen,
  choices,
  layout = "stack",
  ...frame
}: GroupProps & { kind: "checkbox" | "radio"; chosen: readonly string[] }) {
  const { name, label, hint, error, hideLabel } = frame;
  const described = describing(frame);
  return (
    <fieldset
      className={classes("field choice-group", errorList(error).length > 0 && "field-wrong")}
      aria-describedby={described["aria-describedby"]}
      data-field={name}
    >
      <legend className={classes("field-label", hideLabel && "sr-only")}>
        {label}
        <FieldMark {...frame} />
      </legend>
      {hint && (
        <div id={`${described.id}-hint`} className="field-hint">
          {hint}
        </div>
      )}
      <FieldError id={described.id} error={error} />
      <div className={classes("choices", layout !== "stack" && `choices-${layout}`)}>
        {choices.map((choice, index) => {
          // The first choice carries the group's own id: that is where the error summary leads.
          const id = index === 0 ? described.id : `${described.id}-${choice.value}`;
          return (
            <Option
              key={choice.value}
              kind={kind}
              value={choice.value}
              label={choice.label}
              hint={choice.hint}
              hintId={`${described.id}-${choice.value}-hint`}
              count={choice.count}
              control={{
                id,
                name,
                defaultChecked: chosen.includes(choice.value),
                disabled: choice.disabled,
                required: kind === "radio" && frame.required,
                "aria-describedby": choice.hint ? `${described.id}-${choice.value}-hint` : undefined,
                "aria-invalid": described["aria-invalid"],
              }}
            />
          );
        })}
      </div>
    </fieldset>
  );
}

type OptionProps = {
  kind: "checkbox" | "radio";
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  hintId: string;
  count?: string;
  control: {
    id: string;
    name: string;
    defaultChecked?: boolean;
    disabled?: boolean;
    required?: boolean;
    "aria-describedby"?: string;
    "aria-invalid"?: true;
  };
};

function Option({ kind, value, label, hint, hintId, count, control }: OptionProps) {
  return (
    <div className="choice">
      <input type={kind} value={value} {...control} />
      <label htmlFor={control.id}>
        <span className="choice-label">{label}</span>
        {count && <span className="choice-count">{count}</span>}
        {hint && (
          <span id={hintId} className="choice-hint">
            {hint}
          </span>
        )}
      </label>
    </div>
  );
}
