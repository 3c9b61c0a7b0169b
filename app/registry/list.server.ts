import { type Instant, minutes, plusMilliseconds } from "#app/kernel/clock.ts";
import type { Db } from "#db/schema/index.ts";

type Counting<Value> = () => Promise<{ value: Value; until: Instant | null }>;
type Kept<Value> = { change: string; until: Instant; value: Value };
const mostKept = 400;

/**
 * Keeps counts while nothing in the record has changed, a minute at most, and not past `until` (when a date will
 * change them by itself): counting is what a list costs most, and most visitors ask for the same few lists.
 */
export function countKeeper<Value>() {
  const kept = new WeakMap<Db, Map<string, Kept<Value>>>();
  return async (
    db: Db,
    key: string,
    change: string,
    now: Instant,
    count: Counting<Value>,
  ): Promise<Value> => {
    const entries = kept.get(db) ?? new Map<string, Kept<Value>>();
    kept.set(db, entries);
    const known = entries.get(key);
    if (known && known.change === change && known.until > now) return known.value;
    const { value, until } = await count();
    if (entries.size >= mostKept) entries.clear();
    const latest = plusMilliseconds(now, minutes(1));
    entries.set(key, { change, until: until && until < latest ? until : latest, value });
    return value;
  };
}
