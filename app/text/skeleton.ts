import { foldLetters } from "./normalise.ts";

/** Arabic letters as the consonant a Moroccan reader hears (g, gh and k count as one); vowels, glides, ع and hamza carry none. */
const arabic: Record<string, string> = {
  ب: "b",
  ت: "t",
  ث: "t",
  ج: "j",
  ح: "h",
  خ: "k",
  د: "d",
  ذ: "d",
  ر: "r",
  ز: "z",
  س: "s",
  ش: "s",
  ص: "s",
  ض: "d",
  ط: "t",
  ظ: "d",
  غ: "k",
  ف: "f",
  ق: "k",
  ك: "k",
  ل: "l",
  م: "m",
  ن: "n",
  ه: "h",
};
const latinGroups: [RegExp, string][] = [
  [/tch|ch|sh/g, "s"],
  [/kh|ck|qu|gu|gh/g, "k"],
  [/c(?=[eiy])/g, "s"],
  [/th/g, "t"],
  [/dh/g, "d"],
  [/ph/g, "f"],
  [/dj/g, "j"],
];
const latinLetters: Record<string, string> = { c: "k", q: "k", x: "ks", v: "f", p: "b", g: "k" };
/** Digits that stand for Arabic letters in Moroccan Latin spelling (Arabizi). */
const arabizi: Record<string, string> = {
  "2": "",
  "3": "",
  "5": "k",
  "6": "t",
  "7": "h",
  "8": "h",
  "9": "k",
};

/**
 * A key shared by the Arabic and Latin spellings of a name: its consonants, articles and doubled letters
 * dropped. Two names with the same key look alike; a name without consonants keys as its folded letters.
 */
export function skeleton(name: string): string {
  const folded = foldLetters(name).replace(/[’‘ʼ`´]/g, "'");
  const words = folded.split(/[^\p{L}\p{N}']+/u);
  let key = "";
  for (const word of words) {
    if (word === "el" || word === "al" || word === "l'") continue;
    key += /\p{Script=Arabic}/u.test(word) ? arabicKey(word) : latinKey(word);
  }
  const collapsed = key.replace(/(.)\1+/g, "$1");
  return collapsed === "" ? folded.replace(/[^\p{L}\p{N}]/gu, "") : collapsed;
}

/** The skeletons of a text's words, each once; two consonants or fewer tell too little to find a name by. */
export function soundsOf(text: string): string[] {
  const keys = text.split(/\s+/u).map(skeleton);
  return [...new Set(keys.filter((key) => /^[a-z]{3,}$/.test(key)))];
}

function arabicKey(word: string): string {
  const bare = word.replace(/^(?:وال|بال|ال|لل)(?=..)/u, "");
  let key = "";
  for (const [at, letter] of [...bare].entries()) {
    // A closing ه or ح is most often not written in Latin letters, or written where nothing is heard.
    if ((letter === "ه" || letter === "ح") && at === bare.length - 1) continue;
    key += arabic[letter] ?? (/[a-z0-9]/.test(letter) ? letter : "");
  }
  return key;
}

function latinKey(word: string): string {
  let text = word.replace(/^l'/, "").replaceAll("'", "");
  if (/[a-z]/.test(text)) text = text.replace(/[2356789]/g, (digit) => arabizi[digit] ?? digit);
  for (const [pattern, consonant] of latinGroups) text = text.replace(pattern, consonant.toUpperCase());
  text = text.replace(/[cqxvpg]/g, (letter) => latinLetters[letter] ?? letter);
  return text
    .replace(/h$/, "")
    .replace(/[aeiouyw]/g, "")
    .toLowerCase();
}
