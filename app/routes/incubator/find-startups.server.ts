import type { Locale } from "#app/kernel/words.ts";
import { startupGlanceOf } from "#app/registry/glance.ts";
import { readStartups } from "#app/registry/queries.server.ts";
import { isListed } from "#app/registry/startup.ts";
import { searchIds } from "#app/search/queries.server.ts";
import { questionOf } from "#app/search/question.ts";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";
import type { Db } from "#db/schema/index.ts";

const mostFound = 8;

/** The listed startups that best meet what was typed; null when nothing was. */
export async function findStartups(db: Db, typed: string | null, locale: Locale) {
  const { text } = questionOf(typed);
  const ids = await searchIds(db, "startup", text);
  if (ids === null) return null;
  const vocabulary = await readVocabulary(db);
  const startups = (await readStartups(db, ids.slice(0, mostFound))).filter(isListed);
  return {
    question: text,
    total: ids.length,
    startups: startups.map((startup) => startupGlanceOf(startup, vocabulary, locale)),
  };
}

export type FoundStartups = NonNullable<Awaited<ReturnType<typeof findStartups>>>;
