import { foldLetters } from "#app/text/normalise.ts";

/** Arabic letters as a Moroccan would write them in an address. Vowels that are not written stay out. */
const latin: Record<string, string> = {
  ا: "a",
  أ: "a",
  إ: "i",
  آ: "a",
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
  ظ: "d",
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
  ؤ: "ou",
  ئ: "i",
};

/** The longest an address's own part may be. */
export const slugLength = 60;

/** A name as it can stand in an address: small Latin letters, digits and hyphens. Never empty. */
export function slugOf(name: string): string {
  const slug = foldLetters(name)
    .replace(/[\u0600-\u06ff]/g, (letter) => latin[letter] ?? "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, slugLength)
    .replace(/^-+|-+$/g, "");
  return slug === "" ? "startup" : slug;
}

/** The candidates for an address, in the order they are tried: the slug, then numbered, then unguessable. */
export function* slugCandidates(name: string, random: () => string): Generator<string> {
  const base = slugOf(name);
  yield base;
  for (let number = 2; number <= 9; number++) yield `${base}-${number}`;
  while (true) yield `${base}-${random()}`;
}
