import { normalise } from "#app/text/normalise.ts";
import { Concepts, type ConceptTerm } from "#app/vocabulary/concepts.ts";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";
import type { Scheme, Vocabulary } from "#app/vocabulary/term.ts";
import type { Db } from "#db/schema/index.ts";

/** Finds codes of the vocabulary in what a file says in words. */
export type Codes = {
  vocabulary: Vocabulary;
  /** The code that a word is, or is a label or synonym of, exactly; null when it is none. */
  exact: (scheme: Scheme, text: string) => string | null;
  /** The codes a text speaks of, at most `most`, most mentioned first. */
  spokenOf: (scheme: "sector" | "technology" | "need", text: string, most: number) => string[];
};

/** The look-ups of an import, made once for all its rows. */
export async function codesFor(db: Db): Promise<Codes> {
  const vocabulary = await readVocabulary(db);
  const terms = (scheme: Scheme): ConceptTerm[] =>
    vocabulary.of(scheme).map((term) => ({ code: term.code, ...term.labels, syn: term.synonyms }));
  const concepts = new Concepts({
    sector: terms("sector"),
    technology: terms("technology"),
    need: terms("need"),
  });
  const exactly = new Map<string, string>();
  for (const scheme of [
    "sector",
    "technology",
    "need",
    "stage",
    "funding-stage",
    "region",
    "city",
    "country",
    "language",
    "legal-form",
    "sdg",
  ] as const) {
    for (const term of vocabulary.of(scheme)) {
      for (const label of [term.code, ...Object.values(term.labels), ...term.synonyms]) {
        const key = `${scheme} ${normalise(label)}`;
        if (!exactly.has(key)) exactly.set(key, term.code);
      }
    }
  }
  return {
    vocabulary,
    exact: (scheme, text) => exactly.get(`${scheme} ${normalise(text)}`) ?? null,
    spokenOf: (scheme, text, most) =>
      concepts
        .find(text)
        .filter((mention) => mention.scheme === scheme)
        .sort((a, b) => b.count - a.count)
        .slice(0, most)
        .map((mention) => mention.code),
  };
}
