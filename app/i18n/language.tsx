import { createContext, type ReactNode, useContext } from "react";
import {
  boundSigns,
  defaultLocale,
  directionOf,
  type Locale,
  type Words,
  wordsFor,
} from "#app/kernel/words.ts";
import { type Translate, translator } from "./translate.ts";

const LanguageContext = createContext<Locale>(defaultLocale);

export const LanguageProvider = LanguageContext.Provider;

/** The reader's language: `t` puts keys into words, `locale` and `dir` go into markup. */
export function useLanguage(): { t: Translate; locale: Locale; dir: "rtl" | "ltr" } {
  const locale = useContext(LanguageContext);
  return { t: translator(locale), locale, dir: directionOf(locale) };
}

/** A person's own text (a name, a note), isolated from the sentence around it. */
export function UserText({ children }: { children: ReactNode }) {
  return <bdi>{children}</bdi>;
}

/**
 * A multilingual text in the reader's language; when it exists only in another, that one, marked with its language.
 * `as` "block" keeps paragraphs.
 */
export function MultilingualText({
  words,
  as = "inline",
  marked = true,
}: {
  words: Words | null | undefined;
  as?: "inline" | "block";
  marked?: boolean;
}) {
  const { locale, t } = useLanguage();
  const shown = wordsFor(words, locale);
  if (!shown) return null;
  const text = shown.in === "fr" ? boundSigns(shown.text) : shown.text;
  const other = shown.in !== locale;
  const mark =
    other && marked ? <span className="language-mark">{t(`common:languages.${shown.in}`)}</span> : null;
  if (as === "block") {
    return (
      <div lang={shown.in} dir={directionOf(shown.in)} className="prose-text">
        {mark}
        {text.split(/\n{2,}/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    );
  }
  return (
    <>
      <bdi lang={shown.in}>{text}</bdi>
      {mark ? <> {mark}</> : null}
    </>
  );
}
