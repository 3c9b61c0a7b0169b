import type { ReactNode } from "react";
import { Actions, Button, ButtonLink } from "#app/ui/action.tsx";
import { classes } from "#app/ui/classes.ts";
import { Icon } from "#app/ui/icon.tsx";

/** What must be put right before the form is taken; takes the focus and leads to each field. */
export function ErrorSummary({
  title,
  errors,
}: {
  title: string;
  errors: readonly { id: string; message: string }[];
}) {
  if (errors.length === 0) return null;
  return (
    <div
      className="error-summary"
      role="alert"
      tabIndex={-1}
      aria-labelledby="error-summary-title"
      data-focus-on-load=""
    >
      <h2 id="error-summary-title">
        <Icon name="alert" size={24} />
        {title}
      </h2>
      <ul>
        {errors.map((error) => (
          <li key={`${error.id} ${error.message}`}>
            <a href={`#${error.id}`}>{error.message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Fields that belong together, under a heading that is read with each of them. */
export function FieldGroup({
  legend,
  lead,
  children,
}: {
  legend: string;
  lead?: ReactNode;
  children: ReactNode;
}) {
  return (
    <fieldset className="field-group">
      <legend>{legend}</legend>
      {lead && <p className="field-group-lead">{lead}</p>}
      {children}
    </fieldset>
  );
}

export type Step = {
  label: string;
  href?: string;
  state: "done" | "current" | "todo" | "attention";
  stateLabel: string;
};

/** How far one is in a form of several pages, and when it was last saved. */
export function Steps({
  label,
  progress,
  steps,
  saved,
}: {
  label: string;
  progress: string;
  steps: readonly Step[];
  saved?: string;
}) {
  return (
    <nav className="steps" aria-label={label}>
      <div className="steps-head">
        <p className="steps-progress">{progress}</p>
        <p className="steps-saved" data-saved="" aria-live="polite">
          {saved && (
            <>
              <Icon name="check" size={16} /> <span>{saved}</span>
            </>
          )}
        </p>
      </div>
      <ol>
        {steps.map((step, index) => {
          const words = (
            <>
              <span className="step-sign" aria-hidden="true">
                {step.state === "done" ? (
                  <Icon name="check" size={16} />
                ) : step.state === "attention" ? (
                  "!"
                ) : (
                  index + 1
                )}
              </span>
              <span className="step-label">{step.label}</span>
              <span className="sr-only"> — {step.stateLabel}</span>
            </>
          );
          return (
            <li key={step.label} className={classes("step", `step-${step.state}`)}>
              {step.href ? (
                <a href={step.href} aria-current={step.state === "current" ? "step" : undefined}>
                  {words}
                </a>
              ) : (
                <span className="step-plain" aria-current={step.state === "current" ? "step" : undefined}>
                  {words}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** The page of an act worth confirming: what will happen, the button that does it, and the way back. */
export function ConfirmPanel({
  title,
  children,
  action,
  fields,
  confirmLabel,
  cancel,
  tone = "primary",
  level = 2,
}: {
  title: string;
  children: ReactNode;
  /** Where the form posts; the page itself when left out. */
  action?: string;
  /** Hidden fields (the token against forged requests among them) and any question to answer. */
  fields?: ReactNode;
  confirmLabel: string;
  cancel: { href: string; label: string };
  tone?: "primary" | "danger";
  level?: 1 | 2;
}) {
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <form method="post" action={action} className={classes("confirm", tone === "danger" && "confirm-danger")}>
      <Heading className="confirm-title">{title}</Heading>
      <div className="confirm-words">{children}</div>
      {fields}
      <Actions>
        <Button variant={tone}>{confirmLabel}</Button>
        <ButtonLink variant="quiet" href={cancel.href}>
          {cancel.label}
        </ButtonLink>
      </Actions>
    </form>
  );
}
