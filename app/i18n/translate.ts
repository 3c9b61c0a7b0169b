import i18next, { type i18n as I18n } from "i18next";
import { numberInWords } from "#app/kernel/dates.ts";
import { directionOf, type Locale, locales } from "#app/kernel/words.ts";
import ar from "./messages/ar/index.ts";
import en from "./messages/en/index.ts";
import fr from "./messages/fr/index.ts";

export type Params = Record<string, string | number>;

/** Puts a key (`namespace:path.to.key`) into words. `count` picks the plural. */
export type Translate = (key: string, params?: Params) => string;

const catalogues = { fr, ar, en };

/** French as it is printed: ’ for an apostrophe, and no line broken before : ; ? ! » % or after «. */
export function typesetFrench(text: string): string {
  return text
    .replace(/(\p{L})'(?=[\p{L}«{])/gu, "$1’")
    .replace(/ (?=[:;?!»%])/g, "\u00a0")
    .replace(/« /g, "«\u00a0");
}

type Words = { [key: string]: string | Words };

function typeset(words: Words): Words {
  return Object.fromEntries(
    Object.entries(words).map(([key, said]) => [
      key,
      typeof said === "string" ? typesetFrench(said) : typeset(said),
    ]),
  );
}

function instanceFor(locale: Locale): I18n {
  const instance = i18next.createInstance();
  instance.init({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: locale === "fr" ? typeset(catalogues.fr) : catalogues[locale] },
    defaultNS: "common",
    interpolation: { escapeValue: false },
    returnEmptyString: false,
    initImmediate: false,
  });
  instance.services.formatter?.add("number", (value: number) => numberInWords(value, locale));
  return instance;
}

// One instance per language, made at start: making one per request costs a millisecond.
const instances = Object.fromEntries(locales.map((locale) => [locale, instanceFor(locale)]));

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const leftToRight = /[A-Za-z\u00c0-\u024f]/;

/**
 * Isolates a value whose script runs against the sentence's, so that neither reorders the other; a sentence of ours that holds
 * isolated words already stays as it is.
 */
export function isolated(value: string, locale: Locale): string {
  const foreign = directionOf(locale) === "rtl" ? leftToRight : rightToLeft;
  return foreign.test(value) && !value.includes("\u2068") ? `\u2068${value}\u2069` : value;
}

const translators = new Map<Locale, Translate>();

/** The translator of a language. A key that is missing answers with itself, which the tests refuse. */
export function translator(locale: Locale): Translate {
  const known = translators.get(locale);
  if (known) return known;
  const instance = instances[locale];
  if (!instance) throw new Error(`No catalogue for ${locale}`);
  // A page asks for some hundred texts without parameters: looking them up again costs i18next 10 µs each.
  const plain = new Map<string, string>();
  const translate: Translate = (key, params) => {
    if (!params) {
      const known = plain.get(key);
      if (known !== undefined) return known;
      const text = instance.t(key);
      if (plain.size < 10_000) plain.set(key, text);
      return text;
    }
    const safe: Params = {};
    for (const [name, value] of Object.entries(params)) {
      safe[name] = typeof value === "string" ? isolated(value, locale) : value;
    }
    return instance.t(key, safe);
  };
  translators.set(locale, translate);
  return translate;
}

/** Whether the catalogue of a language holds the key. */
export function hasWords(key: string, locale: Locale): boolean {
  return instances[locale]?.exists(key) ?? false;
}
