import { type Locale, type Words, wordsFor } from "#app/kernel/words.ts";

/** The closed lists the portal speaks with. Codes are stable; labels are in every language. */
export const schemes = [
  "sector",
  "technology",
  "need",
  "stage",
  "funding-stage",
  "region",
  "city",
  "sdg",
  "language",
  "legal-form",
  "country",
] as const;
export type Scheme = (typeof schemes)[number];

export type Term = {
  scheme: Scheme;
  code: string;
  labels: Words;
  synonyms: string[];
  parent: string | null;
};

/** All terms, looked up by scheme and code. Built once and again when a term changes. */
export type Vocabulary = {
  of(scheme: Scheme): readonly Term[];
  find(scheme: Scheme, code: string): Term | undefined;
  /** The label in a language; the code itself when the term is unknown. */
  label(scheme: Scheme, code: string, locale: Locale): string;
};

/** Makes the look-up over a list of terms, in their order. */
export function vocabularyOf(terms: readonly Term[]): Vocabulary {
  const byScheme = new Map<Scheme, Term[]>();
  const byCode = new Map<string, Term>();
  for (const term of terms) {
    const list = byScheme.get(term.scheme) ?? [];
    list.push(term);
    byScheme.set(term.scheme, list);
    byCode.set(`${term.scheme} ${term.code}`, term);
  }
  return {
    of: (scheme) => byScheme.get(scheme) ?? [],
    find: (scheme, code) => byCode.get(`${scheme} ${code}`),
    label: (scheme, code, locale) => wordsFor(byCode.get(`${scheme} ${code}`)?.labels, locale)?.text ?? code,
  };
}
