import type { Instant } from "#app/kernel/clock.ts";
import type { CivilDate } from "#app/kernel/dates.ts";
import { storedWords } from "#app/kernel/stored.ts";
import type { Words } from "#app/kernel/words.ts";
import { countKeeper } from "#app/registry/list.server.ts";
import { type Page, pageSize, pageWithin } from "#app/registry/list.ts";
import { newestChange } from "#db/changes.ts";
import { countOfRows } from "#db/portable.ts";
import type { Db } from "#db/schema/index.ts";
import type { Agreement } from "./agreement.ts";
import { readAgreements } from "./queries.server.ts";

// Few and rarely changed, read on every visit of the first page.
const keptLists = countKeeper<Page<Agreement>>();

/**
 * A page of approved agreements: those with a counterpart before providers' own programmes, the public record before
 * samples, then latest first.
 */
export async function readAgreementList(db: Db, asked: number, now: Instant): Promise<Page<Agreement>> {
  return keptLists(db, `page ${asked}`, await newestChange(db), now, async () => ({
    value: await readList(db, asked),
    until: null,
  }));
}

async function readList(db: Db, asked: number): Promise<Page<Agreement>> {
  const { total } = await db
    .selectFrom("agreements")
    .where("approved_at", "is not", null)
    .select(countOfRows.as("total"))
    .executeTakeFirstOrThrow();
  const { page, last, offset } = pageWithin(total, asked);
  const rows = await db
    .selectFrom("agreements")
    .where("approved_at", "is not", null)
    .select("id")
    .orderBy((by) => by.case().when("kind", "=", "open-programme").then(1).else(0).end())
    .orderBy("is_sample")
    .orderBy((by) => by.case().when("ended_at", "is", null).then(0).else(1).end())
    .orderBy("signed_on", (order) => order.desc().nullsLast())
    .orderBy("id")
    .limit(pageSize)
    .offset(offset)
    .execute();
  const ids = rows.map((row) => row.id);
  const read = new Map((await readAgreements(db, { ids, approvedOnly: true })).map((one) => [one.id, one]));
  return { rows: ids.flatMap((id) => read.get(id) ?? []), total, page, last };
}

/** The titles of approved agreements by their addresses. */
export async function readAgreementTitles(db: Db, slugs: readonly string[]): Promise<Map<string, Words>> {
  if (slugs.length === 0) return new Map();
  const rows = await db
    .selectFrom("agreements")
    .where("approved_at", "is not", null)
    .where("slug", "in", slugs)
    .select(["slug", "title_words"])
    .execute();
  return new Map(rows.map((row) => [row.slug, storedWords(row.title_words)]));
}

/** How many approved agreements are signed or in force on a day; one query. */
export async function countInForce(db: Db, today: CivilDate): Promise<number> {
  const { count } = await db
    .selectFrom("agreements")
    .where("approved_at", "is not", null)
    .where("kind", "!=", "open-programme")
    .where("ended_at", "is", null)
    .where("suspended_at", "is", null)
    .where((where) => where.or([where("ends_on", "is", null), where("ends_on", ">=", today)]))
    .where((where) => where.or([where("signed_on", "is not", null), where("in_force_on", "<=", today)]))
    .select(countOfRows.as("count"))
    .executeTakeFirstOrThrow();
  return count;
}
