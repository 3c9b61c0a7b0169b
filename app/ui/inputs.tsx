import type { ReactNode } from "react";
import { type ControlProps, describing, Field, type FieldFrame, inputClass, parts } from "#app/ui/field.tsx";
import { Icon } from "#app/ui/icon.tsx";

type TextInputProps = ControlProps & {
  type?: "text" | "email" | "url" | "tel" | "search";
  inputMode?: "text" | "numeric" | "decimal" | "email" | "url" | "tel" | "search";
  maxLength?: number;
  minLength?: number;
  pattern?: string;
  spellCheck?: boolean;
  list?: string;
  /** Set before or after the control, e.g. “https://” or “%”. */
  prefix?: string;
  suffix?: string;
};

/** An empty field keeps the direction of its page: `auto` would turn it left to right. */
function written(value: string | number | undefined) {
  return value === undefined || value === "" ? undefined : "auto";
}

function Affixed({
  prefix,
  suffix,
  dir,
  children,
}: {
  prefix?: string;
  suffix?: string;
  dir?: "ltr";
  children: ReactNode;
}) {
  if (!prefix && !suffix) return children;
  return (
    <div className="affixed" dir={dir}>
      {prefix && (
        <span className="affix" aria-hidden="true">
          {prefix}
        </span>
      )}
      {children}
      {suffix && (
        <span className="affix" aria-hidden="true">
          {suffix}
        </span>
      )}
    </div>
  );
}

/** One line of text. Addresses and numbers are written left to right in every language. */
export function TextInput({ type = "text", prefix, suffix, ...props }: TextInputProps) {
  const { frame, control, described, width } = parts(props);
  const latin = type === "email" || type === "url" || type === "tel";
  return (
    <Field {...frame}>
      <Affixed prefix={prefix} suffix={suffix} dir={latin ? "ltr" : undefined}>
        <input
          type={type}
          dir={latin ? "ltr" : written(props.defaultValue)}
          className={inputClass(width)}
          {...control}
          {...described}
        />
      </Affixed>
    </Field>
  );
}

/** Several lines of text; grows with what is typed where the browser can. */
export function TextArea({
  rows = 5,
  maxLength,
  ...props
}: ControlProps & { rows?: number; maxLength?: number }) {
  const { frame, control, described, width } = parts(props);
  return (
    <Field {...frame}>
      <textarea
        rows={rows}
        maxLength={maxLength}
        dir={written(props.defaultValue)}
        className={inputClass(width, "textarea")}
        {...control}
        {...described}
      />
    </Field>
  );
}

/** A password; with `reveal`, a script shows the button that lets one read what one types. */
export function PasswordInput({
  reveal,
  autoComplete,
  ...props
}: Omit<ControlProps, "defaultValue"> & {
  autoComplete: "current-password" | "new-password";
  minLength?: number;
  reveal?: { show: string; hide: string };
}) {
  const { frame, control, described, width } = parts(props);
  return (
    <Field {...frame}>
      <div className="affixed">
        <input
          type="password"
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          dir="ltr"
          className={inputClass(width)}
          {...control}
          {...described}
        />
        {reveal && (
          <button
            type="button"
            hidden
            className="affix affix-button"
            data-reveal={described.id}
            data-reveal-show={reveal.show}
            data-reveal-hide={reveal.hide}
            aria-controls={described.id}
          >
            {reveal.show}
          </button>
        )}
      </div>
    </Field>
  );
}

export type Choice = { value: string; label: string; disabled?: boolean };
export type ChoiceGroup = { label: string; choices: readonly Choice[] };

/** One of a list too long for radio buttons. `empty` is the line that stands for no choice. */
export function Select({
  choices,
  empty,
  ...props
}: ControlProps & { choices: readonly (Choice | ChoiceGroup)[]; empty?: string }) {
  const { frame, control, described, width } = parts(props);
  const { readOnly: _, ...rest } = control;
  const option = (choice: Choice) => (
    <option key={choice.value} value={choice.value} disabled={choice.disabled}>
      {choice.label}
    </option>
  );
  return (
    <Field {...frame}>
      <div className="select">
        <select className={inputClass(width)} {...rest} {...described}>
          {empty !== undefined && <option value="">{empty}</option>}
          {choices.map((choice) =>
            "choices" in choice ? (
              <optgroup key={choice.label} label={choice.label}>
                {choice.choices.map(option)}
              </optgroup>
            ) : (
              option(choice)
            ),
          )}
        </select>
        <Icon name="chevron-down" />
      </div>
    </Field>
  );
}

/** A whole or decimal number, with its unit beside it. */
export function NumberInput({
  unit,
  decimal,
  ...props
}: ControlProps & { unit?: string; decimal?: boolean }) {
  const { frame, control, described, width } = parts(props);
  // Not type=number: it drops what it cannot read without a word, and Arabic-Indic digits with it.
  return (
    <Field {...frame}>
      <Affixed suffix={unit}>
        <input
          type="text"
          inputMode={decimal ? "decimal" : "numeric"}
          dir="ltr"
          className={inputClass(width ?? "short", "figures")}
          {...control}
          {...described}
        />
      </Affixed>
    </Field>
  );
}

/** A day, or a day and an hour, through the browser's own calendar. */
export function DateInput({
  withTime,
  min,
  max,
  ...props
}: ControlProps & { withTime?: boolean; min?: string; max?: string }) {
  const { frame, control, described, width } = parts(props);
  return (
    <Field {...frame}>
      <input
        type={withTime ? "datetime-local" : "date"}
        min={min}
        max={max}
        className={inputClass(width ?? "medium", "figures")}
        {...control}
        {...described}
      />
    </Field>
  );
}

/** An amount and its currency: two controls under one label. */
export function MoneyInput({
  currency,
  ...props
}: ControlProps & {
  currency: { name: string; label: string; choices: readonly Choice[]; defaultValue?: string };
}) {
  const { frame, control, described, width } = parts(props);
  return (
    <Field {...frame}>
      <div className="money">
        <input
          type="text"
          inputMode="decimal"
          dir="ltr"
          className={inputClass(width ?? "medium", "figures")}
          {...control}
          {...described}
        />
        <div className="select">
          <select
            className="input"
            name={currency.name}
            id={currency.name}
            aria-label={currency.label}
            defaultValue={currency.defaultValue}
            disabled={props.disabled}
          >
            {currency.choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
          <Icon name="chevron-down" />
        </div>
      </div>
    </Field>
  );
}

/** A file to send, with what is already there. */
export function FileInput({
  accept,
  multiple,
  current,
  ...props
}: Omit<ControlProps, "defaultValue"> & { accept?: string; multiple?: boolean; current?: ReactNode }) {
  const { frame, control, described } = parts(props);
  const { readOnly: _, ...rest } = control;
  return (
    <Field {...frame}>
      {current && <div className="file-current">{current}</div>}
      <input type="file" accept={accept} multiple={multiple} className="file" {...rest} {...described} />
    </Field>
  );
}

/** A box to search in: a GET form with its label and its button. */
export function SearchBox({
  action,
  name = "q",
  label,
  hint,
  submitLabel,
  defaultValue,
  large,
  hidden,
}: Pick<FieldFrame, "hint"> & {
  action: string;
  name?: string;
  label: string;
  submitLabel: string;
  defaultValue?: string;
  large?: boolean;
  /** Fields that keep the other filters. */
  hidden?: ReactNode;
}) {
  const described = describing({ name, hint });
  return (
    // biome-ignore lint/a11y/useSemanticElements: assistive technology knows the role longer than the element
    <form
      method="get"
      action={action}
      role="search"
      aria-label={label}
      className={large ? "search search-large" : "search"}
    >
      {hidden}
      <label htmlFor={described.id} className="sr-only">
        {label}
      </label>
      <div className="search-line">
        <div className="affixed search-box">
          <Icon name="search" />
          <input
            type="search"
            className="input"
            dir={defaultValue ? "auto" : undefined}
            placeholder={label}
            defaultValue={defaultValue}
            enterKeyHint="search"
            {...described}
          />
        </div>
        <button type="submit" className="button button-primary">
          <span>{submitLabel}</span>
        </button>
      </div>
      {hint && (
        <div id={`${described.id}-hint`} className="field-hint">
          {hint}
        </div>
      )}
    </form>
  );
}
