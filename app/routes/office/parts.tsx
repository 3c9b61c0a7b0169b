import type { ReactNode } from "react";
import { useLanguage } from "#app/i18n/language.tsx";
import { civilDateOf, dateInWords, daysBetween } from "#app/kernel/dates.ts";
import { directionOf, type Locale, locales, type Words, wordsFor } from "#app/kernel/words.ts";
import { withQuery } from "#app/paths.ts";
import { type FormWords, useFormWords } from "#app/routes/form-words.tsx";
import { ListPages } from "#app/routes/public/listing.tsx";
import { Tabs } from "#app/ui/browse.tsx";
import { DefinitionList, EmptyState } from "#app/ui/card.tsx";
import { TextArea } from "#app/ui/inputs.tsx";
import { Section } from "#app/ui/layout.tsx";
import { StatusPill } from "#app/ui/status.tsx";

/** Since when something waits, in days, and whether that is longer than promised. */
export function Waiting({
  since,
  now,
  promised = Number.POSITIVE_INFINITY,
}: {
  since: string | null;
  now: string;
  /** In days; left out where nothing is promised. */
  promised?: number;
}) {
  const { t, locale } = useLanguage();
  if (!since) return "—";
  const age = daysBetween(civilDateOf(since), civilDateOf(now));
  return (
    <>
      <time dateTime={since} title={dateInWords(civilDateOf(since), locale)}>
        {age > 0 ? t("office:days", { count: age }) : t("office:today")}
      </time>
      {age > promised ? (
        <>
          {" "}
          <StatusPill tone="closing">{t("office:late")}</StatusPill>
        </>
      ) : null}
    </>
  );
}

/** The views of a list as tabs, the open one with its count. */
export function Views({
  label,
  path,
  views,
  current,
  total,
  name,
}: {
  label: string;
  path: string;
  views: readonly string[];
  current: string;
  total: number;
  name: (view: string) => string;
}) {
  return (
    <Tabs
      label={label}
      tabs={views.map((view, at) => ({
        href: at === 0 ? path : withQuery(path, { view }),
        label: name(view),
        current: view === current,
        count: view === current ? String(total) : undefined,
      }))}
    />
  );
}

/** The pages of an office list. */
export function Pages({
  path,
  view,
  page,
  size,
  total,
}: {
  path: string;
  view?: string;
  page: number;
  size: number;
  total: number;
}) {
  return (
    <ListPages
      page={page}
      last={Math.max(1, Math.ceil(total / size))}
      total={total}
      size={size}
      href={(number) => withQuery(path, { view, page: number > 1 ? number : null })}
    />
  );
}

/** Nothing waits: said once, the same in each queue. */
export function NothingWaits() {
  const { t } = useLanguage();
  return (
    <EmptyState title={t("office:nothing.title")}>
      <p>{t("office:nothing.text")}</p>
    </EmptyState>
  );
}

/** Where the decision is taken: words the other side will read, and one button per answer. */
export function DecisionPanel({
  reason,
  children,
  before,
  id = "form",
}: {
  /** What the words are for; left out when none are asked. */
  reason?: { hint: string; max?: number };
  before?: ReactNode;
  /** The buttons. */
  children: ReactNode;
  id?: string;
}) {
  const { t } = useLanguage();
  const form: FormWords = useFormWords();
  return (
    <section className="answer-box" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t("office:decision.title")}</h2>
      <form method="post" noValidate id={id}>
        {before}
        {reason ? (
          <TextArea
            name="reason"
            maxLength={reason.max ?? 2_000}
            label={t("office:decision.words")}
            hint={reason.hint}
            defaultValue={form.value("reason")}
            error={form.error("reason")}
          />
        ) : null}
        {children}
      </form>
    </section>
  );
}

/** A text in every language it is written in, each under the language's name: an officer reads all that will be public. */
export function EveryLanguage({
  id,
  texts,
}: {
  id: string;
  texts: readonly { term: string; words: Words }[];
}) {
  const { t, locale } = useLanguage();
  const first = wordsFor(texts[0]?.words, locale)?.in ?? locale;
  const others = locales.filter((one) => one !== first && texts.some(({ words }) => words[one]));
  if (others.length === 0) return null;
  return (
    <>
      {others.map((language) => (
        <Section
          key={language}
          id={`${id}-${language}`}
          title={t("office:in-language", { language: t(`common:languages.${language}`) })}
        >
          <DefinitionList
            layout="stack"
            items={texts
              .filter(({ words }) => words[language])
              .map(({ term, words }) => ({
                term,
                value: <Written text={words[language] ?? ""} language={language} />,
              }))}
          />
        </Section>
      ))}
    </>
  );
}

function Written({ text, language }: { text: string; language: Locale }) {
  return (
    <div lang={language} dir={directionOf(language)} className="prose-text">
      <Paragraphs text={text} />
    </div>
  );
}

/** A person's words with the paragraphs she gave them. */
export function Paragraphs({ text }: { text: string }) {
  return text.split(/\n{2,}/).map((paragraph, at) => (
    <p key={at} dir="auto">
      {paragraph}
    </p>
  ));
}
