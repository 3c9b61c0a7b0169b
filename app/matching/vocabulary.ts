import { Concepts, type ConceptTerm } from "#app/vocabulary/concepts.ts";
import { cues } from "./cues.ts";
import { kindredNeeds, kindredSectors, technologyParents } from "./relations.ts";

/** The vocabularies matching reads texts with, and which of their terms are kindred. */
export type Vocabulary = { concepts: Concepts; kin: { sector: Kin; technology: Kin; need: Kin } };
/** For each term, the kindred ones and what share of a match they are worth. */
export type Kin = [number, number][][];
export type VocabularyTerms = {
  sectors: readonly ConceptTerm[];
  technologies: readonly ConceptTerm[];
  needs: readonly ConceptTerm[];
  stages: readonly ConceptTerm[];
};

/** Builds what finds the vocabularies' terms in texts, once per version of the vocabularies. */
export function createVocabulary(lists: VocabularyTerms): Vocabulary {
  const concepts = new Concepts({
    sector: lists.sectors,
    technology: lists.technologies,
    need: lists.needs,
    stage: lists.stages,
    cue: cues,
  });
  const kinOf = (scheme: string, pairs: [string, string, number][]): Kin => {
    const { codes, indexOf } = concepts.scheme(scheme);
    const kin: Kin = codes.map(() => []);
    for (const [one, other, share] of pairs) {
      const from = indexOf.get(one);
      const to = indexOf.get(other);
      if (from === undefined || to === undefined) continue;
      kin[from]?.push([to, share]);
      kin[to]?.push([from, share]);
    }
    return kin;
  };
  const sectors = kindredSectors.map(([one, other]): [string, string, number] => [one, other, 0.4]);
  const technologies = Object.entries(technologyParents).flatMap(([code, parents]) =>
    parents.map((parent): [string, string, number] => [code, parent, 0.5]),
  );
  return {
    concepts,
    kin: {
      sector: kinOf("sector", sectors),
      technology: kinOf("technology", technologies),
      need: kinOf("need", kindredNeeds),
    },
  };
}
