import type { ReactNode } from "react";
import { classes } from "#app/ui/classes.ts";
import { Icon, type IconName } from "#app/ui/icon.tsx";
import { Wordmark, Zellige } from "#app/ui/mark.tsx";

export type NavItem = { href: string; label: string; current?: boolean; icon?: IconName; count?: string };

/** The first thing the keyboard meets; `href` is the id of `<main>` with `#`. */
export function SkipLink({ href = "#main", children }: { href?: string; children: ReactNode }) {
  return (
    <a href={href} className="skip-link">
      {children}
    </a>
  );
}

/** A small panel under a labelled button, open and closed by the browser itself. */
export function Menu({
  label,
  icon,
  showLabel = "always",
  badge,
  align = "end",
  children,
}: {
  label: string;
  icon?: IconName;
  /** On narrow screens the words may give way to the drawing; they stay for those who listen. */
  showLabel?: "always" | "wide" | "never";
  badge?: string;
  align?: "start" | "end";
  children: ReactNode;
}) {
  return (
    <details className="menu" data-menu="">
      <summary className="menu-button">
        {icon && <Icon name={icon} />}
        <span
          className={classes(showLabel === "wide" && "menu-label-wide", showLabel === "never" && "sr-only")}
        >
          {label}
        </span>
        {badge && <span className="count">{badge}</span>}
        <Icon name="chevron-down" size={16} className="menu-chevron" />
      </summary>
      <div className={classes("menu-panel", align === "start" && "menu-panel-start")}>{children}</div>
    </details>
  );
}

/** Links in a menu. */
export function MenuLinks({ items, label }: { items: readonly NavItem[]; label?: string }) {
  return (
    <ul className="menu-links" aria-label={label}>
      {items.map((item) => (
        <li key={item.href}>
          <a href={item.href} aria-current={item.current ? "true" : undefined}>
            {item.icon && <Icon name={item.icon} />}
            <span>{item.label}</span>
            {item.count && <span className="count">{item.count}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}

export type LanguageChoice = { href: string; label: string; lang: string; current?: boolean };

/** The same page in another language, each named in itself. */
export function LanguageMenu({ label, languages }: { label: string; languages: readonly LanguageChoice[] }) {
  const current = languages.find((language) => language.current);
  return (
    <details className="menu" data-menu="">
      <summary className="menu-button">
        <Icon name="globe" />
        <span className="sr-only">{label}</span>
        {current && (
          <span className="menu-label-wide" lang={current.lang}>
            {current.label}
          </span>
        )}
        <Icon name="chevron-down" size={16} className="menu-chevron" />
      </summary>
      <div className="menu-panel">
        <ul className="menu-links">
          {languages.map((language) => (
            <li key={language.lang}>
              <a
                href={language.href}
                lang={language.lang}
                hrefLang={language.lang}
                aria-current={language.current ? "true" : undefined}
              >
                <span>{language.label}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

/** Who is signed in and what is hers; `children` holds the sign-out form. */
export function AccountMenu({
  label,
  name,
  detail,
  items,
  children,
}: {
  label: string;
  name: string;
  detail?: string;
  items: readonly NavItem[];
  children?: ReactNode;
}) {
  return (
    <Menu label={label} icon="user" showLabel="wide">
      <p className="menu-person">
        <bdi>{name}</bdi>
        {detail && <span>{detail}</span>}
      </p>
      <MenuLinks items={items} />
      {children && <div className="menu-foot">{children}</div>}
    </Menu>
  );
}

/** On whose behalf a person with several organisations works now. */
export function OrganisationSwitcher({
  label,
  current,
  organisations,
  more,
}: {
  label: string;
  /** None is at work on a page that belongs to no organisation. */
  current?: string;
  organisations: readonly { href: string; name: string; role?: string; current?: boolean }[];
  more?: { href: string; label: string };
}) {
  return (
    <details className="menu" data-menu="">
      <summary className="menu-button">
        <Icon name="building" />
        <span className={current ? "sr-only" : "menu-label-wide"}>{label} </span>
        {current && <bdi className="menu-label-wide menu-organisation">{current}</bdi>}
        <Icon name="chevron-down" size={16} className="menu-chevron" />
      </summary>
      <div className="menu-panel">
        <ul className="menu-links" aria-label={label}>
          {organisations.map((organisation) => (
            <li key={organisation.href}>
              <a href={organisation.href} aria-current={organisation.current ? "true" : undefined}>
                <span>
                  <bdi>{organisation.name}</bdi>
                  {organisation.role && <small>{organisation.role}</small>}
                </span>
              </a>
            </li>
          ))}
          {more && (
            <li>
              <a href={more.href}>
                <Icon name="add" />
                <span>{more.label}</span>
              </a>
            </li>
          )}
        </ul>
      </div>
    </details>
  );
}

/** The head of every page: name, where one can go, and the tools at the end of the line. */
export function SiteHeader({
  name,
  otherName,
  homeHref,
  navLabel,
  nav,
  children,
  banner,
}: {
  name: string;
  /** The name in the other script, shown beside it. */
  otherName?: { text: string; lang: string };
  homeHref: string;
  navLabel: string;
  nav: readonly NavItem[];
  /** Organisation switcher, language menu, account menu or sign-in links, in this order. */
  children?: ReactNode;
  banner?: ReactNode;
}) {
  return (
    <header className="site-header on-band">
      {banner}
      <div className="site-header-line page-width">
        <Wordmark name={name} otherName={otherName} href={homeHref} />
        <nav aria-label={navLabel} className="site-nav">
          <ul>
            {nav.map((item) => (
              <li key={item.href}>
                <a href={item.href} aria-current={item.current ? "page" : undefined}>
                  {item.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="site-tools">{children}</div>
      </div>
    </header>
  );
}

export type FooterGroup = { title: string; links: readonly { href: string; label: string; lang?: string }[] };

/** The foot of every page: what else there is, who runs this, and the one zellige of the page. */
export function SiteFooter({
  groups,
  statement,
  note,
  children,
}: {
  groups: readonly FooterGroup[];
  statement: ReactNode;
  note?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <footer className="site-footer">
      <Zellige id="zellige-footer" tile={40} className="site-footer-zellige" />
      <div className="page-width site-footer-inner">
        <div className="site-footer-statement">
          {statement}
          {children}
        </div>
        {groups.map((group) => (
          <nav key={group.title} aria-label={group.title} className="site-footer-group">
            <h2>{group.title}</h2>
            <ul>
              {group.links.map((link) => (
                <li key={link.href}>
                  <a href={link.href} lang={link.lang}>
                    {link.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
        {note && <div className="site-footer-note">{note}</div>}
      </div>
    </footer>
  );
}
