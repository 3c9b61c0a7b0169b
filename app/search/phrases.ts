import { tokens } from "#app/text/normalise.ts";
import { schemes, type Vocabulary } from "#app/vocabulary/term.ts";

/** A piece of a question: its own words, and the same notion in other words when it names a vocabulary term. */
export type QuestionPart = { words: string[]; otherwise: string[][] };

type Phrase = { words: string[]; labels: string[][] };

/** Words that carry no subject in the three languages: neither indexed nor looked for. */
const empty = new Set(
  "de du des la le les un une et en pour par sur au aux dans avec a the of and for in on to with an من في على الى عن مع و"
    .split(" ")
    .flatMap((word) => tokens(word)),
);

/** Whether a word says what a text is about. */
export const isTelling = (word: string): boolean => !empty.has(word);

/** The vocabulary as phrases to be found in questions: labels and other spellings lead to the labels of all languages. */
export class Phrases {
  readonly #byFirstWord = new Map<string, Phrase[]>();

  constructor(vocabulary: Vocabulary) {
    for (const scheme of schemes) {
      if (scheme === "city" || scheme === "country") continue;
      for (const term of vocabulary.of(scheme)) {
        const labels = Object.values(term.labels)
          .map((label) => tokens(label).filter(isTelling))
          .filter((words) => words.length > 0);
        for (const words of [...labels, ...term.synonyms.map((one) => tokens(one).filter(isTelling))]) {
          const [first] = words;
          if (first === undefined) continue;
          const known = this.#byFirstWord.get(first);
          if (known) known.push({ words, labels });
          else this.#byFirstWord.set(first, [{ words, labels }]);
        }
      }
    }
  }

  /** The question cut into its parts; at each place the longest phrase is taken. */
  partsOf(question: readonly string[]): QuestionPart[] {
    const words = question.filter(isTelling);
    const parts: QuestionPart[] = [];
    for (let at = 0; at < words.length; ) {
      const found = this.#longestAt(words, at);
      if (!found) {
        parts.push({ words: words.slice(at, at + 1), otherwise: [] });
        at += 1;
        continue;
      }
      const said = found.words.join(" ");
      const otherwise = new Map(found.labels.map((label) => [label.join(" "), label]));
      otherwise.delete(said);
      parts.push({ words: found.words, otherwise: [...otherwise.values()] });
      at += found.words.length;
    }
    return parts;
  }

  #longestAt(words: readonly string[], at: number): Phrase | null {
    let longest: Phrase[] = [];
    for (const phrase of this.#byFirstWord.get(words[at] ?? "") ?? []) {
      const length = longest[0]?.words.length ?? 0;
      if (phrase.words.length < length) continue;
      if (!phrase.words.every((word, step) => words[at + step] === word)) continue;
      if (phrase.words.length > length) longest = [phrase];
      else longest.push(phrase);
    }
    const [first] = longest;
    if (!first) return null;
    return { words: first.words, labels: longest.flatMap((phrase) => phrase.labels).slice(0, 9) };
  }
}
