import { isCivilDate } from "#app/kernel/dates.ts";
import { type Locale, locales, type Words } from "#app/kernel/words.ts";
import type { RowFault } from "./rows.ts";

/** Thrown by the readers below; the row is left out and the report names the field. */
export class UnreadableValue extends Error {
  readonly fault: RowFault;
  constructor(key: string, field: string, value: unknown) {
    super(key);
    this.fault = { key, params: { field, value: String(value).slice(0, 60) } };
  }
}

type Fields = Record<string, unknown>;

// Marks that turn or hide text: they have no place in a name and are dropped from all that comes in.
const invisible = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad\u{e0000}-\u{e007f}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** The first of `names` that is filled, as clean text on one line or several; null when none is. */
export function textOf(fields: Fields, names: readonly string[], longest = 10_000): string | null {
  for (const name of names) {
    const value = fields[name];
    if (value === null || value === undefined) continue;
    const text = saidOf(value)
      .replace(/\r\n?/g, "\n")
      .replace(invisible, "")
      .replace(control, "")
      .replace(/[\u00a0\u202f]/g, " ")
      .trim();
    if (text === "" || text === "None" || text === "null") continue;
    if (text.length > longest) throw new UnreadableValue("value.too-long", name, text);
    return text;
  }
  return null;
}

/** What a JSON value says in words; an object says nothing that a field could hold. */
function saidOf(value: unknown): string {
  if (Array.isArray(value))
    return value.map((one) => (typeof one === "object" ? "" : String(one))).join("\n");
  return typeof value === "object" ? "" : String(value);
}

/** A list: an array, or text parted by `;`, `|` or line ends. */
export function listOf(fields: Fields, names: readonly string[]): string[] {
  for (const name of names) {
    const value = fields[name];
    if (Array.isArray(value)) {
      return saidOf(value)
        .split("\n")
        .map((one) => one.trim())
        .filter(Boolean);
    }
    if (typeof value === "string" && value.trim() !== "") {
      return value
        .split(/[;|\n]/)
        .map((one) => one.trim())
        .filter(Boolean);
    }
  }
  return [];
}

const easternDigits = /[٠-٩۰-۹]/g;

/** Digits of any script as ASCII. */
function plainDigits(text: string): string {
  return text.replace(easternDigits, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/** A whole number of zero or more; thousands may be parted by spaces. */
export function numberOf(fields: Fields, names: readonly string[], most = 1e12): number | null {
  const text = textOf(fields, names);
  if (text === null) return null;
  const plain = plainDigits(text).replace(/\s/g, "");
  const value = Number(plain);
  if (!/^\d+(\.0+)?$/.test(plain) || !Number.isSafeInteger(value) || value > most) {
    throw new UnreadableValue("value.number", names[0] ?? "", text);
  }
  return value;
}

/** Yes or no in any of the three languages. */
export function flagOf(fields: Fields, names: readonly string[]): boolean | null {
  const text = textOf(fields, names)?.toLowerCase();
  if (text === undefined) return null;
  if (["1", "true", "yes", "oui", "vrai", "نعم", "y", "o"].includes(text)) return true;
  if (["0", "false", "no", "non", "faux", "لا", "n"].includes(text)) return false;
  throw new UnreadableValue("value.flag", names[0] ?? "", text);
}

export type ReadDate = { date: string; time: string | null };

/** Names and short names of the months in the three languages, without accents, with their number. */
const months = new Map(
  ["fr", "en", "ar-MA"].flatMap((locale) =>
    ["long", "short"].flatMap((month) =>
      Array.from({ length: 12 }, (_, index): [string, number] => [
        unaccented(
          new Intl.DateTimeFormat(locale, {
            month: month === "long" ? "long" : "short",
            timeZone: "UTC",
          }).format(Date.UTC(2025, index, 15)),
        ),
        index + 1,
      ]),
    ),
  ),
);

function unaccented(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}.]/gu, "")
    .toLowerCase();
}

/** « 11 juin 2025 », "June 11, 2025" and « 11 يونيو 2025 » as `11/6/2025`; any other text as it is. */
function withMonthNumbers(text: string): string {
  const words = text.split(/[\s,،]+/).filter(Boolean);
  if (words.length !== 3) return text;
  const at = words.findIndex((word) => months.has(unaccented(word)));
  const month = months.get(unaccented(words[at] ?? ""));
  const [day, year] = words.filter((_, index) => index !== at);
  return at === -1 || at === 2 || month === undefined
    ? text
    : `${Number.parseInt(day ?? "", 10)}/${month}/${year}`;
}

/**
 * `2027-12-31`, `31/12/2027`, `31.12.2027` or with the month's name, with or without a time; digits of any script. A time
 * of midnight says none.
 */
export function dateOf(fields: Fields, names: readonly string[]): ReadDate | null {
  const text = textOf(fields, names);
  if (text === null) return null;
  const plain = withMonthNumbers(plainDigits(text));
  const match =
    /^(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[/.](\d{1,2})[/.](\d{4}))(?:[ T]((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?Z?)?$/.exec(
      plain,
    );
  const year = match?.[1] ?? match?.[6];
  const month = match?.[2] ?? match?.[5];
  const day = match?.[3] ?? match?.[4];
  const date = year && month && day ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : "";
  if (!isCivilDate(date) || date < "1800" || date > "2101")
    throw new UnreadableValue("value.date", names[0] ?? "", text);
  const time = match?.[7] ?? null;
  return { date, time: time === "00:00" ? null : time };
}

/** A multilingual text: `title_fr`, `title_ar`, `title_en`, or `title` in the row's own language. */
export function wordsOf(fields: Fields, names: readonly string[], own: Locale, longest?: number): Words {
  const words: Words = {};
  for (const locale of locales) {
    const text = textOf(
      fields,
      names.map((name) => `${name}_${locale}`),
      longest,
    );
    if (text) words[locale] = text;
  }
  const plain = textOf(fields, names, longest);
  if (plain && !words[own]) words[own] = plain;
  return words;
}

/** Cuts at a word's end, with an ellipsis: a tagline has 140 characters. */
export function shortened(text: string, longest: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longest - 30))}…`;
}
