import type { ReactNode } from "react";
import { Button } from "#app/ui/action.tsx";
import { classes } from "#app/ui/classes.ts";
import { Icon, type IconName } from "#app/ui/icon.tsx";

export type FacetOption = { value: string; label: string; count?: string; checked?: boolean; href: string };
export type FacetGroup = {
  /** The search parameter it sets. */
  name: string;
  title: string;
  options: readonly FacetOption[];
  /** Closed at first, unless something in it is chosen. */
  closed?: boolean;
  /** One choice at most, not several. */
  single?: boolean;
};

/** Ways to narrow a list, each with its count. With `form` they are boxes of a GET form; without, links. */
export function Facets({
  label,
  groups,
  form,
}: {
  label: string;
  groups: readonly FacetGroup[];
  /** `hidden` keeps the query and the sort order. */
  form?: { action: string; submitLabel: string; hidden?: ReactNode };
}) {
  const list = groups.map((group) => {
    const chosen = group.options.some((option) => option.checked);
    return (
      <details key={group.name} className="facet" open={!group.closed || chosen}>
        <summary>
          <Icon name="chevron-down" size={16} className="disclosure-down" />
          <span>{group.title}</span>
        </summary>
        <ul aria-label={group.title}>
          {group.options.map((option) => (
            <li key={option.value}>
              {form ? <FacetBox group={group} option={option} /> : <FacetLink option={option} />}
            </li>
          ))}
        </ul>
      </details>
    );
  });
  if (!form) {
    return (
      <nav className="facets" aria-label={label}>
        {list}
      </nav>
    );
  }
  return (
    <form method="get" action={form.action} className="facets" aria-label={label}>
      {form.hidden}
      {list}
      <Button variant="secondary" wide>
        {form.submitLabel}
      </Button>
    </form>
  );
}

function FacetBox({ group, option }: { group: FacetGroup; option: FacetOption }) {
  const id = `${group.name}-${option.value}`;
  return (
    <div className="choice choice-small">
      <input
        type={group.single ? "radio" : "checkbox"}
        id={id}
        name={group.name}
        value={option.value}
        defaultChecked={option.checked}
      />
      <label htmlFor={id}>
        <span className="choice-label">{option.label}</span>
        {option.count && <span className="choice-count">{option.count}</span>}
      </label>
    </div>
  );
}

function FacetLink({ option }: { option: FacetOption }) {
  return (
    <a
      href={option.href}
      className={classes("facet-link", option.checked && "facet-chosen")}
      aria-current={option.checked ? "true" : undefined}
      rel="nofollow"
    >
      <span className="facet-sign" aria-hidden="true">
        {option.checked && <Icon name="check" size={16} />}
      </span>
      <span>{option.label}</span>
      {option.count && <span className="choice-count">{option.count}</span>}
    </a>
  );
}

export type ChosenFilter = { label: string; removeHref: string; removeLabel: string };

/** What a list is narrowed by, each to be taken away. */
export function Chips({
  label,
  chips,
  clear,
}: {
  label: string;
  chips: readonly ChosenFilter[];
  clear?: { href: string; label: string };
}) {
  if (chips.length === 0) return null;
  return (
    <ul className="chips" aria-label={label}>
      {chips.map((chip) => (
        <li key={chip.removeHref}>
          <a href={chip.removeHref} className="chip chip-removable" rel="nofollow">
            <span>{chip.label}</span>
            <span className="sr-only"> — {chip.removeLabel}</span>
            <Icon name="close" size={16} />
          </a>
        </li>
      ))}
      {clear && (
        <li>
          <a href={clear.href} className="link link-quiet chips-clear">
            {clear.label}
          </a>
        </li>
      )}
    </ul>
  );
}

/** Words that describe a thing: sectors, technologies, languages. */
export function Tags({
  label,
  tags,
}: {
  label: string;
  tags: readonly (string | { label: string; href: string })[];
}) {
  return (
    <ul className="chips" aria-label={label}>
      {tags.map((tag) =>
        typeof tag === "string" ? (
          <li key={tag} className="chip">
            {tag}
          </li>
        ) : (
          <li key={tag.href}>
            <a href={tag.href} className="chip chip-link">
              {tag.label}
            </a>
          </li>
        ),
      )}
    </ul>
  );
}

/** The numbers of the pages worth showing round the current one; `null` is a gap. */
export function pagesAround(current: number, last: number): (number | null)[] {
  const kept = [1, current - 1, current, current + 1, last].filter((page) => page >= 1 && page <= last);
  const pages = [...new Set(kept)].sort((a, b) => a - b);
  return pages.flatMap((page, index) => {
    const before = pages[index - 1] ?? 0;
    if (page - before === 2) return [page - 1, page];
    return page - before > 2 ? [null, page] : [page];
  });
}

/** The way through a long list. */
export function Pagination({
  label,
  summary,
  current,
  last,
  href,
  pageLabel,
  previousLabel,
  nextLabel,
  format = String,
}: {
  label: string;
  /** e.g. “21–40 sur 132”. */
  summary?: string;
  current: number;
  last: number;
  href: (page: number) => string;
  pageLabel: (page: number) => string;
  previousLabel: string;
  nextLabel: string;
  format?: (page: number) => string;
}) {
  if (last <= 1) return summary ? <p className="pagination-summary">{summary}</p> : null;
  return (
    <nav className="pagination" aria-label={label}>
      {summary && <p className="pagination-summary">{summary}</p>}
      <ul>
        {current > 1 && (
          <li>
            <a href={href(current - 1)} rel="prev" className="page-step">
              <Icon name="chevron-start" size={16} />
              <span>{previousLabel}</span>
            </a>
          </li>
        )}
        {pagesAround(current, last).map((page, index) =>
          page === null ? (
            <li key={`gap-${index}`} className="page-gap" aria-hidden="true">
              …
            </li>
          ) : (
            <li key={page} className="page-number">
              <a
                href={href(page)}
                aria-label={pageLabel(page)}
                aria-current={page === current ? "page" : undefined}
              >
                {format(page)}
              </a>
            </li>
          ),
        )}
        {current < last && (
          <li>
            <a href={href(current + 1)} rel="next" className="page-step">
              <span>{nextLabel}</span>
              <Icon name="chevron-end" size={16} />
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** Views of one thing, each at its own address. */
export function Tabs({
  label,
  tabs,
}: {
  label: string;
  tabs: readonly { href: string; label: string; count?: string; current?: boolean; icon?: IconName }[];
}) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a href={tab.href} aria-current={tab.current ? "page" : undefined}>
              {tab.icon && <Icon name={tab.icon} />}
              {tab.label}
              {tab.count && <span className="count">{tab.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
