import type { ReactNode } from "react";
import { classes } from "#app/ui/classes.ts";
import { Icon, type IconName } from "#app/ui/icon.tsx";
import { Mark } from "#app/ui/mark.tsx";

/** One thing among its like. With `href` the title is the link and the whole card can be pressed. */
export function Card({
  title,
  href,
  kicker,
  icon,
  level = 3,
  status,
  meta,
  footer,
  tone = "plain",
  sample,
  children,
}: {
  title: ReactNode;
  href?: string;
  /** The kind of thing, over its name. */
  kicker?: ReactNode;
  icon?: IconName;
  level?: 2 | 3 | 4;
  status?: ReactNode;
  meta?: ReactNode;
  footer?: ReactNode;
  tone?: "plain" | "sunken" | "raised";
  /** The word that marks invented sample data. */
  sample?: string;
  children?: ReactNode;
}) {
  const Heading = `h${level}` as const;
  return (
    <article className={classes("card", tone !== "plain" && `card-${tone}`, href && "card-pressable")}>
      {(kicker || status || sample) && (
        <div className="card-top">
          {(kicker || sample) && (
            <p className="card-kicker">
              {icon && <Icon name={icon} size={16} />}
              {kicker}
              {sample && <SampleMark>{sample}</SampleMark>}
            </p>
          )}
          {status}
        </div>
      )}
      <Heading className="card-title">{href ? <a href={href}>{title}</a> : title}</Heading>
      {meta && <div className="card-meta">{meta}</div>}
      {children && <div className="card-body">{children}</div>}
      {footer && <div className="card-footer">{footer}</div>}
    </article>
  );
}

/** A line in a list: name, what it is, and what can be said at the end of the line. */
export function ListRow({
  title,
  href,
  lead,
  meta,
  end,
  logo,
  sample,
  level = 3,
}: {
  title: ReactNode;
  href?: string;
  lead?: ReactNode;
  meta?: ReactNode;
  /** Status, date or score at the end of the line. */
  end?: ReactNode;
  logo?: ReactNode;
  sample?: string;
  level?: 2 | 3 | 4;
}) {
  const Heading = `h${level}` as const;
  return (
    <li className="list-row">
      {logo && <div className="list-row-logo">{logo}</div>}
      <div className="list-row-words">
        <Heading className="list-row-title">
          {href ? <a href={href}>{title}</a> : title} {sample && <SampleMark>{sample}</SampleMark>}
        </Heading>
        {lead && <p className="list-row-lead">{lead}</p>}
        {meta && <div className="list-row-meta">{meta}</div>}
      </div>
      {end && <div className="list-row-end">{end}</div>}
    </li>
  );
}

export function List({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ul className="list" aria-label={label}>
      {children}
    </ul>
  );
}

/** Cards side by side, as many as fit. */
export function CardGrid({ children, wide }: { children: ReactNode; wide?: boolean }) {
  return <div className={classes("card-grid", wide && "card-grid-wide")}>{children}</div>;
}

/** The word on every invented thing. */
export function SampleMark({ children }: { children: ReactNode }) {
  return <span className="sample-mark">{children}</span>;
}

/** A fact with a drawing before it, in a line of facts. */
export function Fact({ icon, label, children }: { icon: IconName; label: string; children: ReactNode }) {
  return (
    <span className="fact">
      <Icon name={icon} size={16} />
      <span className="sr-only">{label} </span>
      <span>{children}</span>
    </span>
  );
}

/** The first letters of a name where there is no logo; decoration, the name stands beside it. */
export function Monogram({
  name,
  src,
  size = "medium",
}: {
  name: string;
  src?: string;
  size?: "small" | "medium" | "large";
}) {
  return (
    <span className={classes("monogram", `monogram-${size}`)} aria-hidden="true">
      {src ? <img src={src} alt="" loading="lazy" decoding="async" /> : [...name.trim()].slice(0, 1).join("")}
    </span>
  );
}

/** Nothing here, said kindly, with the next thing to do. */
export function EmptyState({
  title,
  children,
  action,
  level = 2,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  level?: 2 | 3;
}) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className="empty">
      <Mark size={40} />
      <Heading className="empty-title">{title}</Heading>
      {children && <div className="empty-words">{children}</div>}
      {action && <div className="actions">{action}</div>}
    </div>
  );
}

/** Pairs of a name and what it is; a value can have a note of where it comes from. */
export function DefinitionList({
  items,
  layout = "rows",
}: {
  items: readonly { term: ReactNode; value: ReactNode; note?: ReactNode }[];
  layout?: "rows" | "stack";
}) {
  return (
    <dl className={classes("definitions", layout === "stack" && "definitions-stack")}>
      {items.map((item, index) => (
        <div key={index}>
          <dt>{item.term}</dt>
          <dd>
            {item.value}
            {item.note && <span className="definitions-note">{item.note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** One number and what it counts. */
export function Stat({
  value,
  label,
  note,
  href,
}: {
  value: string;
  label: string;
  note?: string;
  href?: string;
}) {
  return (
    <div className="stat">
      <dt>{href ? <a href={href}>{label}</a> : label}</dt>
      <dd className="stat-value">{value}</dd>
      {note && <dd className="stat-note">{note}</dd>}
    </div>
  );
}

export function Stats({ children, label }: { children: ReactNode; label: string }) {
  return (
    <dl className="stats" aria-label={label}>
      {children}
    </dl>
  );
}

/** The place of something that is still on its way. */
export function Skeleton({ label, lines = 3 }: { label: string; lines?: number }) {
  return (
    <div className="skeleton" role="status">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton-line" aria-hidden="true" />
      ))}
    </div>
  );
}

/** Text as its writer wrote it: kept apart from the line around it, its language marked when it is not the page's. */
export function Prose({
  children,
  lang,
  dir = "auto",
}: {
  children: ReactNode;
  lang?: string;
  dir?: "ltr" | "rtl" | "auto";
}) {
  return (
    <div className="prose" lang={lang} dir={dir}>
      {children}
    </div>
  );
}
