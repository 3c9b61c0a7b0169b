import { tokens } from "#app/text/normalise.ts";
import { singular } from "#app/text/terms.ts";

/** A term as the reference lists keep it. */
export type ConceptTerm = { code: string; fr?: string; ar?: string; en?: string; syn?: string[] };
export type ConceptScheme = { name: string; codes: readonly string[]; indexOf: ReadonlyMap<string, number> };
/** A phrase of a text that names a term: `count` times, `phrase` as first written in the normalised text. */
export type Mention = { scheme: string; index: number; code: string; count: number; phrase: string };

type Phrase = { rest: string[]; scheme: ConceptScheme; index: number };

/** Finds the terms of several vocabularies in a text, whichever of the three languages it is in. */
export class Concepts {
  readonly schemes: ReadonlyMap<string, ConceptScheme>;
  readonly #byFirstWord = new Map<string, Phrase[]>();

  /** Built from the active terms of each scheme: labels and alternative spellings are all looked for. */
  constructor(termsByScheme: Record<string, readonly ConceptTerm[]>) {
    const schemes = new Map<string, ConceptScheme>();
    for (const [name, terms] of Object.entries(termsByScheme)) {
      const codes = terms.map((term) => term.code);
      const scheme = { name, codes, indexOf: new Map(codes.map((code, index) => [code, index])) };
      schemes.set(name, scheme);
      terms.forEach((term, index) => {
        const written = [term.fr, term.ar, term.en, ...(term.syn ?? [])];
        for (const words of new Set(written.map((text) => wordsOf(text ?? "").join(" ")))) {
          this.#add(words, scheme, index);
        }
      });
    }
    this.schemes = schemes;
  }

  /** The scheme of that name; an empty one when the vocabulary was not given. */
  scheme(name: string): ConceptScheme {
    return this.schemes.get(name) ?? { name, codes: [], indexOf: new Map() };
  }

  /** Every term the text names. Within one scheme the longest phrase at a place wins. */
  find(text: string): Mention[] {
    const words = wordsOf(text);
    const found = new Map<string, Mention>();
    words.forEach((word, at) => {
      const phrases = this.#byFirstWord.get(word);
      if (!phrases) return;
      const longest = new Map<string, Phrase[]>();
      for (const phrase of phrases) {
        if (!phrase.rest.every((next, step) => words[at + 1 + step] === next)) continue;
        const best = longest.get(phrase.scheme.name) ?? [];
        const length = best[0]?.rest.length ?? -1;
        if (phrase.rest.length > length) longest.set(phrase.scheme.name, [phrase]);
        else if (phrase.rest.length === length) best.push(phrase);
      }
      for (const phrase of [...longest.values()].flat()) {
        const key = `${phrase.scheme.name}:${phrase.index}`;
        const known = found.get(key);
        if (known) known.count++;
        else {
          const { scheme, index } = phrase;
          const code = scheme.codes[index] ?? "";
          found.set(key, {
            scheme: scheme.name,
            index,
            code,
            count: 1,
            phrase: [word, ...phrase.rest].join(" "),
          });
        }
      }
    });
    return [...found.values()];
  }

  #add(words: string, scheme: ConceptScheme, index: number): void {
    const [first, ...rest] = words.split(" ");
    if (!first) return;
    const phrases = this.#byFirstWord.get(first) ?? [];
    if (
      phrases.some(
        (known) =>
          known.scheme === scheme && known.index === index && known.rest.join(" ") === rest.join(" "),
      )
    )
      return;
    phrases.push({ rest, scheme, index });
    this.#byFirstWord.set(first, phrases);
  }
}

function wordsOf(text: string): string[] {
  return tokens(text).map(singular);
}
