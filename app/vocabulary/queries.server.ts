import { z } from "zod";
import type { Db } from "#db/schema/index.ts";
import { type Scheme, schemes, type Term, type Vocabulary, vocabularyOf } from "./term.ts";

const words = z.partialRecord(z.enum(["fr", "ar", "en"]), z.string());
const isScheme = (text: string): text is Scheme => (schemes as readonly string[]).includes(text);

/** Every term in use, in its scheme's order. */
export async function allTerms(db: Db): Promise<Term[]> {
  const rows = await db
    .selectFrom("terms")
    .selectAll()
    .where("retired_at", "is", null)
    .orderBy("scheme")
    .orderBy("position")
    .execute();
  return rows.flatMap((row) =>
    isScheme(row.scheme)
      ? [
          {
            scheme: row.scheme,
            code: row.code,
            labels: words.parse(JSON.parse(row.labels)),
            synonyms: z.array(z.string()).parse(JSON.parse(row.synonyms)),
            parent: row.parent,
          },
        ]
      : [],
  );
}

const kept = new WeakMap<Db, { cursor: string; vocabulary: Vocabulary }>();

/** The vocabulary, kept in memory and rebuilt when a term has changed. */
export async function readVocabulary(db: Db): Promise<Vocabulary> {
  const latest = await db
    .selectFrom("changes")
    .select("id")
    .where("kind", "=", "term")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  const cursor = latest?.id ?? "";
  const known = kept.get(db);
  if (known && known.cursor === cursor) return known.vocabulary;
  const vocabulary = vocabularyOf(await allTerms(db));
  kept.set(db, { cursor, vocabulary });
  return vocabulary;
}
