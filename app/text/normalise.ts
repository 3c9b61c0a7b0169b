const letters: Record<string, string> = {
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ø: "o",
  đ: "d",
  ł: "l",
  ı: "i",
  ς: "σ",
  ى: "ي",
  ی: "ي",
  ة: "ه",
  ٱ: "ا",
  ک: "ك",
  گ: "ك",
  ڭ: "ك",
  ݣ: "ك",
  ڤ: "ف",
  پ: "ب",
  ء: "",
};
const letterPattern = new RegExp(`[${Object.keys(letters).join("")}]`, "gu");
/** Marks that change how a text is drawn, not what it says: bidi controls, joiners, soft hyphen, tatweel. */
const invisible = /[\u00AD\u0640\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;
const plain = /^[\x20-\x7E\n\r\t]*$/;

/**
 * One spelling for what people read as the same letters: compatibility forms, case, accents, ligatures,
 * Arabic letter variants and vowel signs, digits of every script. Punctuation and word limits stay.
 */
export function foldLetters(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKC")
    .replace(invisible, "")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .normalize("NFKC")
    .replace(letterPattern, (letter) => letters[letter] ?? letter)
    .replace(/[^\P{Nd}0-9]/gu, asciiDigit);
}

/**
 * The words of a text in one spelling, separated by single spaces. Idempotent: what was normalised stays as it
 * is. Use `tokens` for what an index holds.
 */
export function normalise(text: string): string {
  return foldLetters(text)
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/(?<![\p{L}\p{N}])(?:lorsqu|puisqu|jusqu|quelqu|qu|[ldjnstmc])'(?=[\p{L}\p{N}'])/gu, " ")
    .replace(/(?<=\p{L})'s(?![\p{L}\p{N}])/gu, "")
    .replace(/(?<![\p{L}\p{N}])([a-z])&([a-z])(?![\p{L}\p{N}])/gu, "$1$2")
    .replace(/(?<![\p{L}\p{N}])(e|start|scale|spin)[-‐‑](?=\p{L})/gu, "$1")
    .replace(/(?<=\p{Script=Arabic})(?=[a-z0-9])|(?<=[a-z0-9])(?=\p{Script=Arabic})/gu, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * What an index holds and a question asks for: the normalised words, Arabic ones without article, conjunction
 * and inflection. Apply it once, to the text as written.
 */
export function tokens(text: string): string[] {
  const normalised = normalise(text);
  if (normalised === "") return [];
  const words = normalised.split(" ");
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (word.charCodeAt(0) >= 0x600) words[at] = stemArabic(word);
  }
  return words;
}

const articles = ["وال", "بال", "كال", "فال", "ال", "لل"];
const endings = ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"];

/** The light-10 stem of a normalised Arabic word (Larkey, Ballesteros and Connell 2007); any other word as it is. */
export function stemArabic(word: string): string {
  if (!/^\p{Script=Arabic}+$/u.test(word)) return word;
  let stem = word;
  if (stem.startsWith("و") && stem.length >= 4 && !stem.startsWith("وال")) stem = stem.slice(1);
  for (const article of articles) {
    if (stem.startsWith(article) && stem.length - article.length >= 2) {
      stem = stem.slice(article.length);
      break;
    }
  }
  for (const ending of endings) {
    if (stem.endsWith(ending) && stem.length - ending.length >= 2) stem = stem.slice(0, -ending.length);
  }
  return stem;
}

/** Unicode keeps the ten digits of a script side by side, so the distance to the row's start is the value. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let start = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(start - 1))) start--;
  return String((code - start) % 10);
}
