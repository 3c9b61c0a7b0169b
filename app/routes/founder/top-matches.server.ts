import type { Locale } from "#app/kernel/words.ts";
import { firstMatches } from "#app/matching/index.server.ts";
import type { MatchesSoFarShown } from "#app/matching/ui/MatchesSoFar.tsx";
import { matchView, readerOf } from "#app/matching/ui/view.ts";
import { glanceOf } from "#app/opportunities/glance.ts";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";
import type { Db } from "#db/schema/index.ts";
import { leadingFor } from "./pair.server.ts";

/** What the best matches' place shows; null when the startup is gone. */
export type TopMatchesShown = MatchesSoFarShown | null;

/** The best matches of a startup, whatever its state: for its own people. */
export async function readTopMatches(
  db: Db,
  startupId: string,
  locale: Locale,
  now: string,
): Promise<TopMatchesShown> {
  const found = await firstMatches(db, startupId, now);
  if (!found) return null;
  const vocabulary = await readVocabulary(db);
  const reader = readerOf(locale, "founder", vocabulary);
  return {
    fits: found.tally.eligible + found.tally.possible,
    near: found.tally.near,
    first: found.matches.map((sheet) => ({
      opportunity: glanceOf(sheet.opportunity, vocabulary, locale, now),
      match: matchView(sheet, reader, leadingFor(locale, sheet.startup.slug)),
    })),
  };
}
