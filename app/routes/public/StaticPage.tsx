import type { ReactNode } from "react";
import { useLanguage } from "#app/i18n/language.tsx";
import { hasWords } from "#app/i18n/translate.ts";
import { dateInWords } from "#app/kernel/dates.ts";
import { Page, PageHeader } from "#app/ui/layout.tsx";

export type StaticPageName = "terms" | "privacy" | "accessibility" | "contact";

/** The day the texts were last written; raise it with every change of substance. */
const writtenOn = "2026-11-23";
const mostSections = 20;

/** A page of text out of the catalogue: its sections are numbered keys, their paragraphs parted by empty lines. */
export function StaticPage({ name, children }: { name: StaticPageName; children?: ReactNode }) {
  const { t, locale } = useLanguage();
  const numbers = Array.from({ length: mostSections }, (_, at) => at + 1).filter((number) =>
    hasWords(`pages:${name}.sections.${number}.title`, locale),
  );
  return (
    <Page narrow>
      <PageHeader
        title={t(`pages:${name}.title`)}
        lead={t(`pages:${name}.lead`)}
        meta={
          <time dateTime={writtenOn}>{t("pages:updated", { date: dateInWords(writtenOn, locale) })}</time>
        }
      />
      {numbers.length > 4 && (
        <nav aria-label={t("pages:contents")} className="page-contents">
          <ol>
            {numbers.map((number) => (
              <li key={number}>
                <a href={`#section-${number}`}>{t(`pages:${name}.sections.${number}.title`)}</a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="prose">
        {numbers.map((number) => (
          <section key={number} id={`section-${number}`} aria-labelledby={`section-${number}-title`}>
            <h2 id={`section-${number}-title`}>{t(`pages:${name}.sections.${number}.title`)}</h2>
            {t(`pages:${name}.sections.${number}.text`)
              .split("\n\n")
              .map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
          </section>
        ))}
      </div>
      {children}
    </Page>
  );
}
