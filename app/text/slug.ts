import { normalise } from "./normalise.ts";

/** Arabic letters as Moroccans write them in Latin ones, after folding; enough for an address that can be read out. */
const latin: Record<string, string> = {
  ا: "a",
  ب: "b",
  ت: "t",
  ث: "th",
  ج: "j",
  ح: "h",
  خ: "kh",
  د: "d",
  ذ: "d",
  ر: "r",
  ز: "z",
  س: "s",
  ش: "ch",
  ص: "s",
  ض: "d",
  ط: "t",
  ظ: "z",
  ع: "a",
  غ: "gh",
  ف: "f",
  ق: "q",
  ك: "k",
  ل: "l",
  م: "m",
  ن: "n",
  ه: "h",
  و: "ou",
  ي: "i",
  ى: "a",
  ة: "a",
  ء: "",
  گ: "g",
  پ: "p",
  ڤ: "v",
};

/** The part of an address that stands for a title: at most 70 characters of a–z, 0–9 and hyphens; may be empty. */
export function slugOf(title: string): string {
  const letters = [...normalise(title)].map((letter) => latin[letter] ?? letter).join("");
  const words = letters.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  return words.length <= 70 ? words : words.slice(0, 70).replace(/-[^-]*$/, "");
}
