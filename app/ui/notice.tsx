import type { ReactNode } from "react";
import { classes } from "#app/ui/classes.ts";
import { Icon, type IconName } from "#app/ui/icon.tsx";

export type NoticeTone = "info" | "success" | "warning" | "danger";

const signs: Record<NoticeTone, IconName> = {
  info: "info",
  success: "check-circle",
  warning: "warning",
  danger: "alert",
};

/** Something to know before reading on. */
export function Notice({
  tone = "info",
  title,
  level = 2,
  actions,
  children,
}: {
  tone?: NoticeTone;
  title?: string;
  level?: 2 | 3;
  actions?: ReactNode;
  children?: ReactNode;
}) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className={classes("notice", `notice-${tone}`)}>
      <Icon name={signs[tone]} />
      <div className="notice-words">
        {title && <Heading className="notice-title">{title}</Heading>}
        {children && <div>{children}</div>}
        {actions && <div className="actions">{actions}</div>}
      </div>
    </div>
  );
}

/** Across the whole page: this is sample data, this is a demonstration. */
export function Banner({
  label,
  children,
  action,
}: {
  label: string;
  children: ReactNode;
  action?: { href: string; label: string };
}) {
  return (
    <aside className="banner" aria-label={label}>
      <p className="page-width">
        <strong className="banner-label">{label}</strong> <span>{children}</span>{" "}
        {action && (
          <a href={action.href} className="link">
            {action.label}
          </a>
        )}
      </p>
    </aside>
  );
}

/** What the last act did, said once on the page that follows. */
export function FlashToast({
  tone = "success",
  children,
  closeLabel,
  action,
}: {
  tone?: NoticeTone;
  children: ReactNode;
  closeLabel: string;
  /** The way to take it back. */
  action?: ReactNode;
}) {
  return (
    <div
      className={classes("toast", `toast-${tone}`)}
      role={tone === "danger" ? "alert" : "status"}
      data-toast=""
    >
      <Icon name={signs[tone]} />
      <div className="toast-words">{children}</div>
      {action}
      <button type="button" className="icon-button" hidden data-toast-close="" title={closeLabel}>
        <Icon name="close" />
        <span className="sr-only">{closeLabel}</span>
      </button>
    </div>
  );
}
