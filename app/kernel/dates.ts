import type { Instant } from "./clock.ts";
import type { Locale } from "./words.ts";

/** Dates of calls are the registry's: the civil time of Morocco, whose offset changes around Ramadan. */
export const registryZone = "Africa/Casablanca";

/** A civil date, `YYYY-MM-DD`. */
export type CivilDate = string;

const partsIn = new Intl.DateTimeFormat("en-CA", {
  timeZone: registryZone,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
});

function civilParts(instant: Instant): Record<string, string> {
  return Object.fromEntries(partsIn.formatToParts(new Date(instant)).map((part) => [part.type, part.value]));
}

const civilDates = new Map<Instant, CivilDate>();

/** The civil date in Morocco at an instant. Remembered: lists ask for the same closing instants again and again. */
export function civilDateOf(instant: Instant): CivilDate {
  const known = civilDates.get(instant);
  if (known) return known;
  const parts = civilParts(instant);
  const date = `${parts.year}-${parts.month}-${parts.day}`;
  if (civilDates.size >= 5_000) civilDates.clear();
  civilDates.set(instant, date);
  return date;
}

/** What a Moroccan wall clock and calendar show at an instant, `YYYY-MM-DDTHH:MM`: the form's own notation. */
export function wallClockOf(instant: Instant): string {
  const parts = civilParts(instant);
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}

/** The wall-clock minutes Morocco is ahead of UTC at an instant. */
function offsetMinutes(instant: Instant): number {
  const p = civilParts(instant);
  const wall = Date.UTC(
    Number(p.year),
    Number(p.month) - 1,
    Number(p.day),
    Number(p.hour),
    Number(p.minute),
    Number(p.second),
  );
  return Math.round((wall - Math.floor(Date.parse(instant) / 1000) * 1000) / 60_000);
}

/** The instant at which a Moroccan wall clock shows `time` (HH:MM or HH:MM:SS) on `date`. */
export function instantAt(date: CivilDate, time = "00:00:00"): Instant {
  const naive = `${date}T${time.length === 5 ? `${time}:00` : time}.000Z`;
  const guess = new Date(Date.parse(naive) - offsetMinutes(naive) * 60_000).toISOString();
  return new Date(Date.parse(naive) - offsetMinutes(guess) * 60_000).toISOString();
}

/** The last second of a civil date in Morocco: a call that closes on a date is open until then. */
export function endOfDay(date: CivilDate): Instant {
  return instantAt(date, "23:59:59");
}

/** Whether the text is a real calendar date, `YYYY-MM-DD` (31 February is not). */
export function isCivilDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** A civil date some days later. */
export function plusDays(date: CivilDate, count: number): CivilDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from one civil date to another; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Full months from one civil date to another. */
export function monthsBetween(from: CivilDate, to: CivilDate): number {
  const [fy = 0, fm = 0, fd = 0] = from.split("-").map(Number);
  const [ty = 0, tm = 0, td = 0] = to.split("-").map(Number);
  return (ty - fy) * 12 + (tm - fm) - (td < fd ? 1 : 0);
}

/** How `Intl` names our languages: thousands set apart by spaces in French, Latin digits in Arabic as used in Morocco. */
export const intlLocale: Record<Locale, string> = { fr: "fr", ar: "ar-MA-u-nu-latn", en: "en-GB" };

const formats = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(intlLocale[locale], options);
  formats.set(key, made);
  return made;
}

/** A civil date in words, e.g. « 12 septembre 2025 ». */
export function dateInWords(date: CivilDate, locale: Locale): string {
  return formatter(locale, { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** An instant in words, in Moroccan time, e.g. « 12 septembre 2025 à 18:00 ». */
export function instantInWords(instant: Instant, locale: Locale): string {
  return formatter(locale, {
    timeZone: registryZone,
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(instant));
}

const numbers = new Map<string, Intl.NumberFormat>();

/** A number in the reader's notation. */
export function numberInWords(value: number, locale: Locale): string {
  let format = numbers.get(locale);
  if (!format) {
    format = new Intl.NumberFormat(intlLocale[locale]);
    numbers.set(locale, format);
  }
  return format.format(value);
}

/** An amount of money (whole units of `currency`) in the reader's notation. */
export function moneyInWords(amount: number, currency: string, locale: Locale): string {
  const key = `${locale}${currency}`;
  let format = numbers.get(key);
  if (!format) {
    format = new Intl.NumberFormat(intlLocale[locale], {
      style: "currency",
      currency,
      maximumFractionDigits: 0,
    });
    numbers.set(key, format);
  }
  return format.format(amount);
}

/** A list in words: « a, b et c ». */
export function listInWords(items: string[], locale: Locale): string {
  return listFormat(locale, "conjunction").format(items);
}

/** A choice in words: « a, b ou c ». */
export function disjunctionInWords(items: string[], locale: Locale): string {
  return listFormat(locale, "disjunction").format(items);
}

const lists = new Map<string, Intl.ListFormat>();

/** Kept: making one costs as much as fifty sentences. */
function listFormat(locale: Locale, type: "conjunction" | "disjunction"): Intl.ListFormat {
  const key = locale + type;
  let format = lists.get(key);
  if (!format) {
    format = new Intl.ListFormat(intlLocale[locale], { type });
    lists.set(key, format);
  }
  return format;
}
