import { isCivilDate } from "#app/kernel/dates.ts";

/** What a person typed, read: the value, or the key of what is wrong with it (`errors:`). Empty reads as null. */
export type Read<T> = { value: T | null } | { fault: Fault };
export type Fault = { key: string; params?: Record<string, string | number> };

/** Characters that reorder or hide text: bidi embeddings, overrides and isolates, tags. A name has no use for them. */
const deceiving = /[\u202A-\u202E\u2066-\u2069]|[\u{E0000}-\u{E007F}]/u;
const deceivingAll = /[\u202A-\u202E\u2066-\u2069]|[\u{E0000}-\u{E007F}]/gu;
/** Characters without width that come along with pasted text. */
const weightless =
  /\u034F|[\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u2060-\u2065\u3164\uFEFF\uFFA0]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to keep out
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;

/** Whether a text is so much longer than it may be that reading it whole, mark by mark, is a waste. */
function isFarTooLong(typed: string, longest: number): boolean {
  return typed.length > longest * 4 + 2_000;
}

/** Digits of every script as ASCII, full width included. */
export function asciiDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String((code - zero) % 10);
  });
}

/** One line of text as it is kept: composed, without invisible characters, spaces made one. */
export function lineOf(typed: string): string {
  return typed
    .normalize("NFC")
    .replace(controls, "")
    .replace(weightless, "")
    .replace(/[\s\u2028\u2029]+/gu, " ")
    .trim();
}

/** A name: one line; what reorders letters is refused with words, what has no width is left out. */
export function readName(typed: string, longest: number): Read<string> {
  if (isFarTooLong(typed, longest)) return { fault: { key: "errors:too-long", params: { count: longest } } };
  if (deceiving.test(typed)) return { fault: { key: "errors:invisible" } };
  const name = lineOf(typed);
  if (name === "") return { value: null };
  if ([...name].length > longest) return { fault: { key: "errors:too-long", params: { count: longest } } };
  if (!/[\p{L}\p{N}]/u.test(name)) return { fault: { key: "errors:name-letters" } };
  if (/[<>]/.test(name)) return { fault: { key: "errors:name-signs" } };
  return { value: name };
}

/** A text of several lines as it is kept; bidi controls and controls go, joiners inside words stay. */
export function readText(typed: string, longest: number): Read<string> {
  if (isFarTooLong(typed, longest)) return { fault: { key: "errors:too-long", params: { count: longest } } };
  const text = typed
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(controls, "")
    .replace(deceivingAll, "")
    .replace(/\uFEFF/g, "")
    .replace(/\n{3,}/g, "\n\n")
    // Only where a blank begins: from every blank of a row it would take their number squared.
    .replace(/(?<![^\S\n])[^\S\n]+$/gmu, "")
    .trim();
  if (lineOf(text) === "") return { value: null };
  if ([...text].length > longest) return { fault: { key: "errors:too-long", params: { count: longest } } };
  return { value: text };
}

const spaces = /[\s\u00A0\u202F\u2009'’\u066C]/gu;
/** Figures in groups of three, set apart by one of the signs used for it. */
const grouped = (sign: string) => new RegExp(`^\\d{1,3}(?:${sign}\\d{3})+$`);

/**
 * A number as written in Morocco, France, Britain or in Arabic digits: `1 234,56`, `1,234.56`, `1.234,56`, `١٢٣٤`.
 * A single point or comma before exactly three figures could be either (`1.234`): refused with an explanation.
 */
export function readNumber(
  typed: string,
  options: { least: number; most: number; whole?: boolean },
): Read<number> {
  if (isFarTooLong(typed, 60)) return { fault: { key: "errors:number" } };
  const text = asciiDigits(lineOf(typed))
    .replaceAll("\u066B", ".")
    .replace(/\s*(?:mad|dhs?|dirhams?|درهم|د\.?م\.?)$/iu, "")
    .trim();
  if (text === "") return { value: null };
  if (/^[-−–]/.test(text)) return { fault: { key: "errors:number-negative" } };
  const compact = text.replace(spaces, " ");
  if (
    !/^\d[\d .,]*$/.test(compact) ||
    (/ /.test(compact) && !/^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(compact))
  ) {
    return { fault: { key: "errors:number" } };
  }
  const plain = plainNumber(compact.replaceAll(" ", ""), / /.test(compact));
  if (plain === "ambiguous") {
    const digits = compact.replace(/\D/g, "");
    return { fault: { key: "errors:number-ambiguous", params: { typed: compact, whole: digits } } };
  }
  if (plain === null) return { fault: { key: "errors:number" } };
  const value = Number(plain);
  if (options.whole && !Number.isInteger(value)) return { fault: { key: "errors:number-whole" } };
  if (value < options.least) {
    return { fault: { key: "errors:too-small", params: { minimum: String(options.least) } } };
  }
  if (!Number.isFinite(value) || value > options.most) {
    return { fault: { key: "errors:too-big", params: { maximum: String(options.most) } } };
  }
  return { value };
}

/** The number with a point and no groups; null when it is none. `spaced`: groups were already set by spaces. */
function plainNumber(text: string, spaced: boolean): string | "ambiguous" | null {
  const points = text.split(".").length - 1;
  const commas = text.split(",").length - 1;
  if (points + commas === 0) return text;
  if (points > 0 && commas > 0) {
    const decimal = text.lastIndexOf(".") > text.lastIndexOf(",") ? "." : ",";
    const [whole = "", part = "", ...more] = text.split(decimal);
    const other = decimal === "." ? "," : "\\.";
    if (more.length > 0 || part === "" || !grouped(other).test(whole)) return null;
    return `${whole.replace(/\D/g, "")}.${part}`;
  }
  const sign = points > 0 ? "." : ",";
  if (points + commas > 1) {
    return !spaced && grouped(sign === "." ? "\\." : ",").test(text) ? text.replace(/\D/g, "") : null;
  }
  const [whole = "", part = ""] = text.split(sign);
  if (part === "") return null;
  if (!spaced && part.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) return "ambiguous";
  return `${whole}.${part}`;
}

/**
 * A civil date: `2024-05-12`, `12/05/2024`, `12-5-2024`, `12.05.2024`, in digits of any script. The day comes first, as
 * in Morocco. `earliest` and `latest` are civil dates.
 */
export function readDate(typed: string, options: { earliest: string; latest: string }): Read<string> {
  if (isFarTooLong(typed, 60)) return { fault: { key: "errors:date" } };
  const text = asciiDigits(lineOf(typed)).replace(/\s+/g, "");
  if (text === "") return { value: null };
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  const local = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : local
      ? [local[3], local[2], local[1]]
      : [undefined, undefined, undefined];
  if (!year || !month || !day) return { fault: { key: "errors:date" } };
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (!isCivilDate(date)) return { fault: { key: "errors:date-unreal" } };
  if (date < options.earliest) {
    return { fault: { key: "errors:date-early", params: { year: options.earliest.slice(0, 4) } } };
  }
  if (date > options.latest) return { fault: { key: "errors:date-future" } };
  return { value: date };
}
