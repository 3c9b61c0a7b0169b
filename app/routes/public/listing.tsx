import type { ReactNode } from "react";
import { useLanguage } from "#app/i18n/language.tsx";
import { numberInWords } from "#app/kernel/dates.ts";
import type { FacetCounts } from "#app/registry/list.ts";
import type { FacetOption } from "#app/ui/browse.tsx";
import { Pagination } from "#app/ui/browse.tsx";

type Query = Record<string, string | string[] | number | null>;

/** Fields of a form that keep a query as it is, but for what the form itself sets. */
export function HiddenQuery({ query, except }: { query: Query; except: readonly string[] }) {
  const kept = Object.entries(query).flatMap(([name, value]) => {
    if (except.includes(name) || value === null || value === "") return [];
    return (Array.isArray(value) ? value : [value]).map((one) => [name, String(one)] as const);
  });
  return (
    <>
      {kept.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

/** A facet names at most this many codes, the most frequent ones; the others are found by searching. */
const mostOptions = 30;

/** The codes a facet names, the most frequent first. */
export function mostFrequent(counts: FacetCounts): string[] {
  return Object.keys(counts)
    .sort((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0))
    .slice(0, mostOptions);
}

/** The options of a facet: those that would find something, and those chosen; most frequent first, or in `order`. */
export function facetOptions(
  counts: FacetCounts,
  chosen: readonly string[],
  label: (code: string) => string,
  format: (count: number) => string,
  order?: readonly string[],
): FacetOption[] {
  const codes = [...new Set([...chosen, ...mostFrequent(counts)])].filter(
    (code) => (counts[code] ?? 0) > 0 || chosen.includes(code),
  );
  const sorted = order
    ? codes.sort((one, other) => order.indexOf(one) - order.indexOf(other))
    : codes.sort((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0));
  return sorted.map((code) => ({
    value: code,
    label: label(code),
    count: format(counts[code] ?? 0),
    checked: chosen.includes(code),
    href: "",
  }));
}

/** The ways a list can be put in order; the one in force is said. */
export function SortLinks({
  label,
  options,
}: {
  label: string;
  options: readonly { href: string; label: string; current: boolean }[];
}) {
  return (
    <nav aria-label={label} className="sort-links">
      <span aria-hidden="true">{label}</span>
      <ul>
        {options.map((option) => (
          <li key={option.label}>
            <a href={option.href} aria-current={option.current ? "true" : undefined} rel="nofollow">
              {option.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** How many there are and in what order, above a list. */
export function ListHead({ count, children }: { count: ReactNode; children: ReactNode }) {
  return (
    <div className="list-head">
      <p className="list-count" role="status">
        {count}
      </p>
      {children}
    </div>
  );
}

/** The way through the pages of a list. */
export function ListPages({
  page,
  last,
  total,
  size,
  href,
}: {
  page: number;
  last: number;
  total: number;
  size: number;
  href: (page: number) => string;
}) {
  const { t, locale } = useLanguage();
  if (last <= 1) return null;
  const from = (page - 1) * size + 1;
  const format = (value: number) => numberInWords(value, locale);
  return (
    <Pagination
      label={t("site:pages.label")}
      summary={t("site:pages.summary", {
        from: format(from),
        to: format(Math.min(total, from + size - 1)),
        total: format(total),
      })}
      current={page}
      last={last}
      href={href}
      pageLabel={(number) => t("site:pages.page", { number: format(number) })}
      previousLabel={t("site:pages.previous")}
      nextLabel={t("site:pages.next")}
      format={format}
    />
  );
}
