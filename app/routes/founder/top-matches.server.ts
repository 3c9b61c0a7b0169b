import type { Locale } from "#app/kernel/words.ts";
import type { Db } from "#db/schema/index.ts";

/** What the best matches' place shows. */
export type TopMatchesShown = null;

/** PLACE OF THE BEST MATCHES: what `TopMatches` shows of a startup; null says that nothing can be shown yet. */
export async function readTopMatches(
  _db: Db,
  _startupId: string,
  _locale: Locale,
  _now: string,
): Promise<TopMatchesShown> {
  return null;
}
