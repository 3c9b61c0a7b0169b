import Fuse from "fuse.js";
import type { Query, SearchResult } from "minisearch";
import { foldLetters, tokens } from "#app/text/normalise.ts";
import { soundsOf } from "#app/text/skeleton.ts";
import type { Db } from "#db/schema/index.ts";
import { currentIndex } from "./index.server.ts";
import type { QuestionPart } from "./phrases.ts";
import { mostWords, questionOf, type SearchKind, searchKinds } from "./question.ts";

/** The candidates that Fuse.js compares with the question, per kind. */
export const mostCandidates = 50;
/** The most ids a list is narrowed to. */
const mostIds = 1_000;

export type Hit = { kind: SearchKind; id: string };

export type Found = {
  /** Best first within each kind. */
  hits: Hit[];
  counts: Record<SearchKind, number>;
  /** The words met in what was found: what a page marks. */
  marked: string[];
  /** Nothing met the whole question: these meet a part of it. */
  partly: boolean;
};

const nothing = (): Found => ({
  hits: [],
  counts: { opportunity: 0, startup: 0, organisation: 0, agreement: 0 },
  marked: [],
  partly: false,
});

/** What anybody may see that meets the question, best first; `limit` per kind. Reads no row: ids only. */
export async function search(
  db: Db,
  ask: { q: string; kinds?: readonly SearchKind[]; limit?: number },
): Promise<Found> {
  const { text } = questionOf(ask.q);
  const words = [...new Set(tokens(text))].slice(0, mostWords);
  const found = nothing();
  if (words.length === 0) return found;
  const index = await currentIndex(db);
  const kinds = new Set(ask.kinds ?? searchKinds);
  const parts = index.phrases.partsOf(words);
  if (parts.length === 0) return found;
  const filter = (result: SearchResult) => kinds.has(kindOf(result));
  let results = index.mini.search(queryOf(parts, "AND", index.words), { filter });
  if (results.length === 0) {
    // Nothing is written so: perhaps a name heard in the other script.
    const queries = soundsOf(text);
    if (queries.length > 0) results = index.mini.search({ ...exactly, ...asHeard, queries }, { filter });
  }
  if (results.length === 0 && parts.length > 1) {
    results = index.mini.search(queryOf(parts, "OR", index.words), { filter });
    found.partly = results.length > 0;
  }
  const byKind = new Map<SearchKind, SearchResult[]>();
  for (const result of results) {
    const kind = kindOf(result);
    const list = byKind.get(kind);
    if (list) list.push(result);
    else byKind.set(kind, [result]);
  }
  const limit = Math.min(ask.limit ?? mostCandidates, mostIds);
  const marked = new Set<string>();
  for (const kind of searchKinds) {
    const list = byKind.get(kind) ?? [];
    found.counts[kind] = list.length;
    const [candidates, rest] = [list.slice(0, mostCandidates), list.slice(mostCandidates, mostIds)];
    for (const result of [...nearestFirst(text, candidates), ...rest].slice(0, limit)) {
      found.hits.push({ kind, id: String(result.subject) });
      for (const term of wordsMet(result)) if (marked.size < 60) marked.add(term);
    }
  }
  found.marked = [...marked];
  return found;
}

/** The ids of one kind that meet the question, best first; null when nothing was asked. At most a thousand. */
export async function searchIds(db: Db, kind: SearchKind, q: string): Promise<string[] | null> {
  if (questionOf(q).text === "") return null;
  return (await search(db, { q, kinds: [kind], limit: mostIds })).hits.map((hit) => hit.id);
}

/** What was met letter by letter; a name met by its sound has no such word to mark. */
function wordsMet(result: SearchResult): string[] {
  return result.terms.filter((term) => result.match[term]?.some((field) => field !== "sounds"));
}

function kindOf(result: SearchResult): SearchKind {
  return searchKinds.find((kind) => kind === result.kind) ?? "opportunity";
}

const boost = { names: 5, title: 4, terms: 1, text: 1 };
const fields = Object.keys(boost);
const asHeard = {
  fields: ["sounds"],
  tokenize: (word: string) => [word],
  processTerm: (word: string) => word,
};
const exactly = { fuzzy: false, prefix: false, combineWith: "AND", boost } as const;

/** Every part in its own words, misspelt or unfinished as may be, or exactly as another language says it. */
function queryOf(
  parts: readonly QuestionPart[],
  combineWith: "AND" | "OR",
  spelt: ReadonlySet<string>,
): Query {
  return {
    combineWith,
    fields,
    boost,
    queries: parts.map((part) => ({
      combineWith: "OR",
      queries: [
        {
          queries: part.words,
          combineWith: "AND",
          boost,
          fuzzy: (term: string) => (term.length >= 5 && !spelt.has(term) ? 0.2 : false),
          prefix: (term: string) => term.length >= 3,
          maxFuzzy: 2,
          weights: { fuzzy: 0.35, prefix: 0.5 },
        },
        ...part.otherwise.map((words) => ({ ...exactly, queries: words, boostTerm: () => 0.25 })),
      ],
    })),
  };
}

/** Fuse.js compares names and titles with the question as a whole; its distance and the index's score decide together. */
function nearestFirst(text: string, candidates: SearchResult[]): SearchResult[] {
  const top = candidates[0]?.score ?? 0;
  if (candidates.length < 2 || top === 0) return candidates;
  const rows = candidates.map((result) => ({ result, line: String(result.line) }));
  const fuse = new Fuse(rows, {
    keys: ["line"],
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: 0.4,
  });
  // Fuse.js compares 32 letters at a time: a longer pattern costs more and says little more.
  const distance = new Map(
    fuse.search(foldLetters(text).slice(0, 32)).map((match) => [match.item.result, match.score ?? 1]),
  );
  const worth = (result: SearchResult) =>
    0.7 * (result.score / top) + 0.3 * (1 - (distance.get(result) ?? 1));
  return candidates.sort((one, other) => worth(other) - worth(one));
}
