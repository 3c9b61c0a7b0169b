import { sql } from "kysely";
import type { Instant } from "#app/kernel/clock.ts";
import { newestChange } from "#db/changes.ts";
import { countOfRows } from "#db/portable.ts";
import type { Db } from "#db/schema/index.ts";
import { type DirectoryAsk, type DirectoryFacet, directoryFacets } from "./directory.ts";
import { countKeeper } from "./list.server.ts";
import { type FacetCounts, type Page, pageSize, pageWithin } from "./list.ts";
import { readStartups, whereListed } from "./queries.server.ts";
import { isListed, type Startup } from "./startup.ts";

export type DirectoryCounts = {
  total: number;
  facets: Record<DirectoryFacet, FacetCounts>;
  verified: number;
};

type RegistryNumbers = { startups: number; verified: number; regions: number };

const keptCounts = countKeeper<DirectoryCounts>();
const keptIds = countKeeper<string[]>();
const keptNumbers = countKeeper<RegistryNumbers>();

/**
 * A page of listed startups with the count of every facet's codes. `among` narrows it to the ids of a search, in its
 * order when the sort is relevance. The number of queries does not depend on the number of startups.
 */
export async function readDirectory(
  db: Db,
  ask: DirectoryAsk,
  among: readonly string[] | null,
  now: Instant,
): Promise<Page<Startup> & { counts: DirectoryCounts }> {
  const key = JSON.stringify([
    ask.q,
    ...directoryFacets.map((facet) => [...ask[facet]].sort()),
    ask.verified,
  ]);
  const change = await newestChange(db);
  const counts = await keptCounts(db, key, change, now, async () => ({
    value: await countDirectory(db, ask, among),
    until: null,
  }));
  const { page, last, offset } = pageWithin(counts.total, ask.page);
  // Only ids are kept: what may be seen is asked of the record each time.
  const ids = await keptIds(db, `${key} ${ask.sort} ${page}`, change, now, async () => ({
    value: await pageOfIds(db, ask, among, offset),
    until: null,
  }));
  const rows = (await readStartups(db, ids)).filter(isListed);
  return { rows, total: counts.total, page, last, counts };
}

async function pageOfIds(
  db: Db,
  ask: DirectoryAsk,
  among: readonly string[] | null,
  offset: number,
): Promise<string[]> {
  const query = narrowed(db, ask, among).select("organisations.id");
  if (ask.sort === "relevance" && among) {
    const kept = new Set((await query.execute()).map((row) => row.id));
    return among.filter((id) => kept.has(id)).slice(offset, offset + pageSize);
  }
  const sorted =
    ask.sort === "newest"
      ? query.orderBy("startups.submitted_at", "desc")
      : query.orderBy(sql`lower(organisations.name)`);
  const rows = await sorted.orderBy("organisations.id").limit(pageSize).offset(offset).execute();
  return rows.map((row) => row.id);
}

/** The listed startups that meet every filter but `except`: a facet's own choice must not empty its other counts. */
function narrowed(
  db: Db,
  ask: DirectoryAsk,
  among: readonly string[] | null,
  except?: DirectoryFacet | "verified",
) {
  let query = whereListed(
    db.selectFrom("organisations").innerJoin("startups", "startups.organisation_id", "organisations.id"),
  );
  if (among) query = query.where("organisations.id", "in", among.length > 0 ? [...among] : [""]);
  if (ask.region.length > 0 && except !== "region") {
    query = query.where("organisations.region", "in", ask.region);
  }
  if (ask.stage.length > 0 && except !== "stage") query = query.where("startups.stage", "in", ask.stage);
  if (ask.verified && except !== "verified") {
    query = query
      .where("startups.verified_at", "is not", null)
      .where("startups.correction_asked_at", "is", null);
  }
  for (const scheme of ["sector", "technology", "need"] as const) {
    const codes = ask[scheme];
    if (codes.length === 0 || except === scheme) continue;
    query = query.where("organisations.id", "in", (of) =>
      of
        .selectFrom("organisation_terms")
        .select("organisation_id")
        .where("scheme", "=", scheme)
        .where("code", "in", codes),
    );
  }
  return query;
}

async function countDirectory(
  db: Db,
  ask: DirectoryAsk,
  among: readonly string[] | null,
): Promise<DirectoryCounts> {
  const total = await narrowed(db, ask, among).select(countOfRows.as("count")).executeTakeFirstOrThrow();
  const verified = await narrowed(db, ask, among, "verified")
    .where("startups.verified_at", "is not", null)
    .where("startups.correction_asked_at", "is", null)
    .select(countOfRows.as("count"))
    .executeTakeFirstOrThrow();
  const region = await narrowed(db, ask, among, "region")
    .where("organisations.region", "is not", null)
    .groupBy("organisations.region")
    .select(["organisations.region as code", countOfRows.as("count")])
    .execute();
  const stage = await narrowed(db, ask, among, "stage")
    .where("startups.stage", "is not", null)
    .groupBy("startups.stage")
    .select(["startups.stage as code", countOfRows.as("count")])
    .execute();
  const ofTerms = async (scheme: "sector" | "technology" | "need") =>
    countsOf(
      await narrowed(db, ask, among, scheme)
        .innerJoin("organisation_terms", "organisation_terms.organisation_id", "organisations.id")
        .where("organisation_terms.scheme", "=", scheme)
        .groupBy("organisation_terms.code")
        .select(["organisation_terms.code as code", countOfRows.as("count")])
        .execute(),
    );
  return {
    total: total.count,
    verified: verified.count,
    facets: {
      region: countsOf(region),
      stage: countsOf(stage),
      sector: await ofTerms("sector"),
      technology: await ofTerms("technology"),
      need: await ofTerms("need"),
    },
  };
}

/** Rows of a grouped count as a look-up. */
export function countsOf(rows: readonly { code: string | null; count: number }[]): FacetCounts {
  return Object.fromEntries(rows.flatMap((row) => (row.code === null ? [] : [[row.code, row.count]])));
}

/** Listed startups, verified ones, and the regions they are in: the home page's numbers. */
export async function countListed(db: Db, now: Instant): Promise<RegistryNumbers> {
  return keptNumbers(db, "numbers", await newestChange(db), now, async () => ({
    value: await whereListed(
      db.selectFrom("organisations").innerJoin("startups", "startups.organisation_id", "organisations.id"),
    )
      .select([
        countOfRows.as("startups"),
        sql<number>`count(case when startups.verified_at is not null and startups.correction_asked_at is null then 1 end)`.as(
          "verified",
        ),
        sql<number>`count(distinct organisations.region)`.as("regions"),
      ])
      .executeTakeFirstOrThrow(),
    until: null,
  }));
}
