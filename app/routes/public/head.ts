import type { MetaDescriptor } from "@remix-run/node";
import type { Visit } from "#app/http/guard.ts";
import { locales } from "#app/kernel/words.ts";

/** What a public page says of itself to search engines and to the window's title. */
export type Head = {
  title: string;
  description: string;
  canonical: string;
  alternates: { lang: string; href: string }[];
  /** Results and narrowed lists are for people, not for indexes. */
  indexed: boolean;
};

const longestDescription = 160;

/** The head of a public page: `page` goes before the portal's name; the home page gives none. */
export function headOf(
  visit: Visit,
  page: { title: string; description: string; whole?: boolean; indexed?: boolean },
): Head {
  const address = (lang: string) =>
    visit.env.publicUrl + visit.url.pathname.replace(/^\/[a-z]{2}(?=\/|$)/, `/${lang}`);
  return {
    title: page.whole ? page.title : visit.t("common:titled", { page: page.title }),
    description: shortened(page.description),
    canonical: address(visit.locale),
    alternates: locales.map((lang) => ({ lang, href: address(lang) })),
    indexed: page.indexed ?? true,
  };
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= longestDescription) return line;
  return `${line.slice(0, longestDescription).replace(/\s+\S*$/u, "")}…`;
}

/** The head as Remix's meta; a page that failed has none of its own. */
export function metaOf(head: Head | undefined): MetaDescriptor[] {
  if (!head) return [];
  return [
    { title: head.title },
    { name: "description", content: head.description },
    ...(head.indexed ? [] : [{ name: "robots", content: "noindex, follow" }]),
    { tagName: "link", rel: "canonical", href: head.canonical },
    ...head.alternates.map((alternate) => ({
      tagName: "link",
      rel: "alternate",
      hrefLang: alternate.lang,
      href: alternate.href,
    })),
    { property: "og:title", content: head.title },
    { property: "og:description", content: head.description },
    { property: "og:url", content: head.canonical },
    { property: "og:type", content: "website" },
  ];
}
