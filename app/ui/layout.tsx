import type { ReactNode } from "react";
import { classes } from "#app/ui/classes.ts";
import { Icon } from "#app/ui/icon.tsx";
import type { NavItem } from "#app/ui/shell.tsx";

/** Where this page lies; the last crumb is the page itself and has no `href`. */
export function Breadcrumb({
  label,
  items,
}: {
  label: string;
  items: readonly { href?: string; label: string }[];
}) {
  return (
    <nav aria-label={label} className="breadcrumb">
      <ol>
        {items.map((item) => (
          <li key={item.label}>
            {item.href ? (
              <a href={item.href} dir="auto">
                {item.label}
              </a>
            ) : (
              <span aria-current="page" dir="auto">
                {item.label}
              </span>
            )}
            {item.href && <Icon name="chevron-end" size={16} />}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The width and the breathing space of a page; `narrow` for reading and forms. */
export function Page({
  children,
  narrow,
  id = "main",
}: {
  children: ReactNode;
  narrow?: boolean;
  id?: string;
}) {
  return (
    <main id={id} tabIndex={-1}>
      <div className={classes("page page-width", narrow && "page-narrow")}>{children}</div>
    </main>
  );
}

/** What this page is, in one line; a lead of one sentence; what can be done here. */
export function PageHeader({
  title,
  lead,
  kicker,
  status,
  actions,
  meta,
  titleLang,
}: {
  title: string;
  lead?: ReactNode;
  /** A short word over the title: the kind of thing this is. */
  kicker?: ReactNode;
  status?: ReactNode;
  actions?: ReactNode;
  /** Facts in one line under the lead. */
  meta?: ReactNode;
  titleLang?: string;
}) {
  return (
    <div className="page-header">
      <div className="page-header-words">
        {kicker && <p className="kicker">{kicker}</p>}
        <h1 lang={titleLang}>
          <bdi>{title}</bdi>
        </h1>
        {status && <div className="page-header-status">{status}</div>}
        {lead && <p className="lead">{lead}</p>}
        {meta && <div className="page-header-meta">{meta}</div>}
      </div>
      {actions && <div className="actions page-header-actions">{actions}</div>}
    </div>
  );
}

/** A part of a page under its own heading. */
export function Section({
  title,
  id,
  level = 2,
  action,
  lead,
  children,
}: {
  title: string;
  id?: string;
  level?: 2 | 3;
  action?: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
}) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section className="section" id={id} aria-labelledby={id ? `${id}-title` : undefined}>
      <div className="section-head">
        <Heading id={id ? `${id}-title` : undefined}>{title}</Heading>
        {action}
      </div>
      {lead && <p className="section-lead">{lead}</p>}
      {children}
    </section>
  );
}

/** Main matter with a column beside it from 960 px on: filters before, facts and actions after. */
export function Columns({
  side,
  sideLabel,
  sideAt = "end",
  fold,
  children,
}: {
  side: ReactNode;
  sideLabel: string;
  sideAt?: "start" | "end";
  /** On phones the column is folded under a button with these words, e.g. “Filtrer (2)”. */
  fold?: string;
  children: ReactNode;
}) {
  const column = (
    <aside className="columns-side" aria-label={sideLabel}>
      {fold ? (
        <details className="fold">
          <summary className="button button-secondary button-wide">
            <Icon name="filters" />
            <span>{fold}</span>
          </summary>
          <div className="fold-content">{side}</div>
        </details>
      ) : (
        side
      )}
    </aside>
  );
  return (
    <div className={classes("columns", `columns-${sideAt}`)}>
      {sideAt === "start" && column}
      <div className="columns-main">{children}</div>
      {sideAt === "end" && column}
    </div>
  );
}

/** A signed-in person's rooms at the side and the open one beside them. */
export function WorkspaceLayout({
  navLabel,
  title,
  groups,
  children,
  id = "main",
}: {
  navLabel: string;
  /** Whose workspace this is. */
  title?: ReactNode;
  groups: readonly { title?: string; items: readonly NavItem[] }[];
  children: ReactNode;
  id?: string;
}) {
  return (
    <div className="workspace page-width">
      <nav aria-label={navLabel} className="side-nav">
        {title && <p className="side-nav-title">{title}</p>}
        {groups.map((group, index) => (
          <div key={group.title ?? index} className="side-nav-group">
            {group.title && <h2>{group.title}</h2>}
            <ul>
              {group.items.map((item) => (
                <li key={item.href}>
                  <a href={item.href} aria-current={item.current ? "page" : undefined}>
                    {item.icon && <Icon name={item.icon} />}
                    <span>{item.label}</span>
                    {item.count && <span className="count">{item.count}</span>}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <main id={id} tabIndex={-1} className="workspace-main">
        {children}
      </main>
    </div>
  );
}
