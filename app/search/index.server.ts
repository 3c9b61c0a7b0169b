import MiniSearch from "minisearch";
import { tokens } from "#app/text/normalise.ts";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";
import { type Change, changesAfter, newestChange } from "#db/changes.ts";
import type { Db } from "#db/schema/index.ts";
import { readDocuments, type Scope, type SearchDocument } from "./documents.server.ts";
import { isTelling, Phrases } from "./phrases.ts";

/** The words of everything public, and the vocabulary's phrases, as of one change. */
export type SearchIndex = {
  mini: MiniSearch<SearchDocument>;
  /** Every word met so far: one that is among them was not misspelt. */
  words: Set<string>;
  phrases: Phrases;
  cursor: string;
};

const kept = new WeakMap<Db, SearchIndex>();
const underWay = new WeakMap<Db, Promise<SearchIndex>>();
/** Past this many changes a full build is cheaper than following them. */
const mostChanges = 2_000;

/** The index as true as the record: changes since the last question are drained first. One drain at a time. */
export async function currentIndex(db: Db): Promise<SearchIndex> {
  const waiting = underWay.get(db);
  if (waiting) await waiting;
  const known = kept.get(db);
  if (known && known.cursor === (await newestChange(db))) return known;
  const going = underWay.get(db) ?? bringUpToDate(db, known);
  underWay.set(db, going);
  try {
    const index = await going;
    kept.set(db, index);
    return index;
  } finally {
    underWay.delete(db);
  }
}

async function bringUpToDate(db: Db, known: SearchIndex | undefined): Promise<SearchIndex> {
  if (!known) return build(db);
  const changes = await changesAfter(db, known.cursor, mostChanges);
  const last = changes.at(-1);
  if (!last) return known;
  if (changes.length >= mostChanges || changes.some((change) => change.kind === "term")) return build(db);
  const scope = await scopeOf(db, changes);
  const documents = await readDocuments(db, await readVocabulary(db), scope);
  const gone = new Set([
    ...scope.organisations.flatMap((id) => [`startup:${id}`, `organisation:${id}`]),
    ...scope.agreements.map((id) => `agreement:${id}`),
    ...scope.opportunities.map((id) => `opportunity:${id}`),
  ]);
  for (const id of gone) if (known.mini.has(id)) known.mini.discard(id);
  known.mini.addAll(documents);
  return { ...known, cursor: last.id };
}

async function build(db: Db): Promise<SearchIndex> {
  // The cursor is read first: what changes while the build reads is read again at the next question.
  const cursor = await newestChange(db);
  const vocabulary = await readVocabulary(db);
  const words = new Set<string>();
  const mini = new MiniSearch<SearchDocument>({
    fields: ["names", "title", "terms", "text", "sounds"],
    storeFields: ["kind", "subject", "line"],
    tokenize: (text, field) => (field === "sounds" ? text.split(" ") : wordsOf(text)),
    processTerm: (term, field) => {
      if (field === "sounds") return term;
      if (!isTelling(term)) return null;
      words.add(term);
      return term;
    },
    searchOptions: { processTerm: (term) => (isTelling(term) ? term : null) },
  });
  const documents = await readDocuments(db, vocabulary);
  for (let from = 0; from < documents.length; from += 40) {
    mini.addAll(documents.slice(from, from + 40));
    // Other requests go on while thousands of texts are read.
    await new Promise((resume) => setImmediate(resume));
  }
  return { mini, words, phrases: new Phrases(vocabulary), cursor };
}

// Texts share most of their words, and folding a word costs far more than looking it up.
const folded = new Map<string, readonly string[]>();

/** `tokens` of a text, each word folded once: nothing in the normaliser reaches over a space. */
function wordsOf(text: string): string[] {
  return text.split(/\s+/u).flatMap((word) => {
    const known = folded.get(word);
    if (known) return known;
    const made = tokens(word);
    if (folded.size > 100_000) folded.clear();
    folded.set(word, made);
    return made;
  });
}

/** What to read again: a provider's or an agreement's standing decides whether its calls may be seen. */
async function scopeOf(db: Db, changes: readonly Change[]): Promise<Scope> {
  const subjects = (kind: Change["kind"]) => [
    ...new Set(changes.filter((change) => change.kind === kind).map((change) => change.subjectId)),
  ];
  const organisations = subjects("organisation");
  const agreements = subjects("agreement");
  const opportunities = new Set(subjects("opportunity"));
  if (organisations.length > 0 || agreements.length > 0) {
    const hanging = await db
      .selectFrom("opportunities")
      .innerJoin("axes", "axes.id", "opportunities.axis_id")
      .select("opportunities.id")
      .where((where) =>
        where.or([
          where("opportunities.provider_id", "in", [...organisations, ""]),
          where("axes.agreement_id", "in", [...agreements, ""]),
        ]),
      )
      .execute();
    for (const row of hanging) opportunities.add(row.id);
  }
  return { organisations, agreements, opportunities: [...opportunities] };
}
