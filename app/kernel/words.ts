/** The languages the portal speaks. French is the default; `zgh` (Amazigh) has a slot for content only. */
export const locales = ["fr", "ar", "en"] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = "fr";

/** A text in one or more languages. At least one is filled wherever a text is required. */
export type Words = Partial<Record<Locale, string>>;

/** Whether `value` names one of the portal's languages. */
export function isLocale(value: unknown): value is Locale {
  return typeof value === "string" && (locales as readonly string[]).includes(value);
}

/** Writing direction of a language. */
export function directionOf(locale: Locale): "rtl" | "ltr" {
  return locale === "ar" ? "rtl" : "ltr";
}

/**
 * The text a reader of `locale` sees: her own language, else the default, else any other,
 * with the language it is in, so that the page can mark a text that is not in hers.
 */
export function wordsFor(
  words: Words | null | undefined,
  locale: Locale,
): { text: string; in: Locale } | null {
  if (!words) return null;
  for (const candidate of [locale, defaultLocale, ...locales]) {
    const text = words[candidate];
    if (text) return { text, in: candidate };
  }
  return null;
}

/** French with its double signs bound to their words, so that no line begins by « : » or ends by an opening « « ». */
export function boundSigns(text: string): string {
  return text.replace(/ (?=[:;?!»%])/g, "\u00a0").replace(/« /g, "«\u00a0");
}
