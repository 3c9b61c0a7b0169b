import type { ExpressionBuilder } from "kysely";
import type { Instant } from "#app/kernel/clock.ts";
import { countsOf } from "#app/registry/directory.server.ts";
import { countKeeper } from "#app/registry/list.server.ts";
import { type FacetCounts, type Page, pageSize, pageWithin } from "#app/registry/list.ts";
import { newestChange } from "#db/changes.ts";
import { countOfRows } from "#db/portable.ts";
import type { Db, Schema } from "#db/schema/index.ts";
import {
  type ListedState,
  type ListingAsk,
  type ListingFacet,
  listedStates,
  listingFacets,
} from "./listing.ts";
import type { Opportunity } from "./opportunity.ts";
import { readOpportunities } from "./queries.server.ts";

export type ListingCounts = { total: number; facets: Record<ListingFacet, FacetCounts> };

type Joined = ExpressionBuilder<Schema, "opportunities" | "axes" | "agreements" | "organisations">;

const keptCounts = countKeeper<ListingCounts>();
const keptIds = countKeeper<string[]>();

/**
 * A page of public opportunities, those that close first at the head, with the count of every facet's codes. `among`
 * narrows it to the ids of a search, in its order when the sort is relevance. The number of queries does not depend
 * on the number of opportunities.
 */
export async function readListing(
  db: Db,
  ask: ListingAsk,
  among: readonly string[] | null,
  now: Instant,
): Promise<Page<Opportunity> & { counts: ListingCounts }> {
  const key = JSON.stringify([ask.q, ...listingFacets.map((facet) => [...ask[facet]].sort())]);
  const change = await newestChange(db);
  const counts = await keptCounts(db, key, change, now, async () => ({
    value: await countListing(db, ask, among, now),
    until: await nextMove(db, now),
  }));
  const { page, last, offset } = pageWithin(counts.total, ask.page);
  // Only ids are kept: what may be seen is asked of the record each time.
  const ids = await keptIds(db, `${key} ${ask.sort} ${page}`, change, now, async () => ({
    value: await pageOfIds(db, ask, among, offset, now),
    until: await nextMove(db, now),
  }));
  const rows = await readOpportunities(db, { ids, publicOnly: true });
  return { rows, total: counts.total, page, last, counts };
}

/** The public opportunities that close within some days of `now`, first to close first. */
export async function readClosingSoon(
  db: Db,
  now: Instant,
  before: Instant,
  limit: number,
): Promise<Opportunity[]> {
  const rows = await listed(db)
    .where((where) => whereState(where, "open", now))
    .where("opportunities.closes_at", "<=", before)
    .orderBy("opportunities.closes_at")
    .orderBy("opportunities.id")
    .limit(limit)
    .select("opportunities.id")
    .execute();
  return readOpportunities(db, { ids: rows.map((row) => row.id), publicOnly: true });
}

export type OpenCounts = {
  open: number;
  /** Open ones by agreement id and by provider id. */
  byAgreement: FacetCounts;
  byProvider: FacetCounts;
};

const keptOpen = countKeeper<OpenCounts>();

/** How many public opportunities are open: in all, under each agreement, by each provider. */
export async function countOpen(db: Db, now: Instant): Promise<OpenCounts> {
  return keptOpen(db, "open", await newestChange(db), now, async () => {
    const rows = await listed(db)
      .where((where) => whereState(where, "open", now))
      .groupBy(["axes.agreement_id", "opportunities.provider_id"])
      .select(["axes.agreement_id as agreement", "opportunities.provider_id as provider"])
      .select(countOfRows.as("count"))
      .execute();
    const value: OpenCounts = { open: 0, byAgreement: {}, byProvider: {} };
    for (const { agreement, provider, count } of rows) {
      value.open += count;
      value.byAgreement[agreement] = (value.byAgreement[agreement] ?? 0) + count;
      value.byProvider[provider] = (value.byProvider[provider] ?? 0) + count;
    }
    return { value, until: await nextMove(db, now) };
  });
}

/** Public ones: published, not archived or cancelled, their provider neither suspended nor closed, their agreement not suspended. */
function listed(db: Db) {
  return db
    .selectFrom("opportunities")
    .innerJoin("axes", "axes.id", "opportunities.axis_id")
    .innerJoin("agreements", "agreements.id", "axes.agreement_id")
    .innerJoin("organisations", "organisations.id", "opportunities.provider_id")
    .where("opportunities.published_at", "is not", null)
    .where("opportunities.archived_at", "is", null)
    .where("opportunities.cancelled_at", "is", null)
    .where("organisations.suspended_at", "is", null)
    .where("organisations.closed_at", "is", null)
    .where("agreements.suspended_at", "is", null);
}

/** The SQL twin of `stateOf` over what `listed` leaves; decided counts as closed. */
function whereState(where: Joined, state: ListedState, now: Instant) {
  const closed = where.or([
    where("opportunities.decided_at", "is not", null),
    where("opportunities.closed_at", "<=", now),
    where("opportunities.closes_at", "<", now),
  ]);
  if (state === "closed") return closed;
  const before = where.and([
    where("opportunities.decided_at", "is", null),
    where.or([where("opportunities.closed_at", "is", null), where("opportunities.closed_at", ">", now)]),
    where.or([where("opportunities.closes_at", "is", null), where("opportunities.closes_at", ">=", now)]),
  ]);
  return state === "forecast"
    ? where.and([before, where("opportunities.opens_at", ">", now)])
    : where.and([
        before,
        where.or([where("opportunities.opens_at", "is", null), where("opportunities.opens_at", "<=", now)]),
      ]);
}

function narrowed(
  db: Db,
  ask: ListingAsk,
  among: readonly string[] | null,
  now: Instant,
  except?: ListingFacet,
) {
  let query = listed(db);
  if (among) query = query.where("opportunities.id", "in", among.length > 0 ? [...among] : [""]);
  const states = listedStates.filter((state) => ask.state.includes(state));
  if (states.length > 0 && except !== "state") {
    query = query.where((where) => where.or(states.map((state) => whereState(where, state, now))));
  }
  if (ask.kind.length > 0 && except !== "kind") query = query.where("opportunities.kind", "in", ask.kind);
  if (ask.mode.length > 0 && except !== "mode") query = query.where("opportunities.mode", "in", ask.mode);
  if (ask.agreement.length > 0 && except !== "agreement") {
    query = query.where("agreements.slug", "in", ask.agreement);
  }
  for (const scheme of ["need", "sector", "language"] as const) {
    const codes = ask[scheme];
    if (codes.length === 0 || except === scheme) continue;
    query = query.where("opportunities.id", "in", (of) =>
      of
        .selectFrom("opportunity_terms")
        .select("opportunity_id")
        .where("scheme", "=", scheme)
        .where("code", "in", codes),
    );
  }
  return query;
}

async function pageOfIds(
  db: Db,
  ask: ListingAsk,
  among: readonly string[] | null,
  offset: number,
  now: Instant,
): Promise<string[]> {
  const query = narrowed(db, ask, among, now).select("opportunities.id");
  if (ask.sort === "relevance" && among) {
    const kept = new Set((await query.execute()).map((row) => row.id));
    return among.filter((id) => kept.has(id)).slice(offset, offset + pageSize);
  }
  const sorted =
    ask.sort === "newest"
      ? query.orderBy("opportunities.published_at", "desc")
      : query
          .orderBy((by) =>
            by
              .case()
              .when(whereState(by, "closed", now))
              .then(3)
              .when(whereState(by, "forecast", now))
              .then(2)
              .when("opportunities.closes_at", "is", null)
              .then(1)
              .else(0)
              .end(),
          )
          // What is closed: latest first; what is to come: first to open; the rest: first to close.
          .orderBy(
            (by) =>
              by
                .case()
                .when(whereState(by, "closed", now))
                .then(by.ref("opportunities.closes_at"))
                .end(),
            (order) => order.desc().nullsLast(),
          )
          .orderBy((by) =>
            by
              .case()
              .when("opportunities.opens_at", ">", now)
              .then(by.ref("opportunities.opens_at"))
              .else(by.ref("opportunities.closes_at"))
              .end(),
          );
  const rows = await sorted.orderBy("opportunities.id").limit(pageSize).offset(offset).execute();
  return rows.map((row) => row.id);
}

async function countListing(
  db: Db,
  ask: ListingAsk,
  among: readonly string[] | null,
  now: Instant,
): Promise<ListingCounts> {
  const total = await narrowed(db, ask, among, now).select(countOfRows.as("count")).executeTakeFirstOrThrow();
  const by = async (facet: "kind" | "mode" | "agreement") => {
    const column = facet === "agreement" ? ("agreements.slug" as const) : (`opportunities.${facet}` as const);
    return countsOf(
      await narrowed(db, ask, among, now, facet)
        .groupBy(column)
        .select([`${column} as code`, countOfRows.as("count")])
        .execute(),
    );
  };
  const ofTerms = async (scheme: "need" | "sector" | "language") =>
    countsOf(
      await narrowed(db, ask, among, now, scheme)
        .innerJoin("opportunity_terms", "opportunity_terms.opportunity_id", "opportunities.id")
        .where("opportunity_terms.scheme", "=", scheme)
        .groupBy("opportunity_terms.code")
        .select(["opportunity_terms.code as code", countOfRows.as("count")])
        .execute(),
    );
  const inState = async (state: ListedState) =>
    (
      await narrowed(db, ask, among, now, "state")
        .where((where) => whereState(where, state, now))
        .select(countOfRows.as("count"))
        .executeTakeFirstOrThrow()
    ).count;
  return {
    total: total.count,
    facets: {
      state: {
        open: await inState("open"),
        forecast: await inState("forecast"),
        closed: await inState("closed"),
      },
      kind: await by("kind"),
      need: await ofTerms("need"),
      sector: await ofTerms("sector"),
      agreement: await by("agreement"),
      mode: await by("mode"),
      language: await ofTerms("language"),
    },
  };
}

/** The next instant at which a date opens or closes a call: until then counts hold by themselves. */
async function nextMove(db: Db, now: Instant): Promise<Instant | null> {
  const next = async (column: "opens_at" | "closes_at" | "closed_at") =>
    (
      await db
        .selectFrom("opportunities")
        .where(column, ">=", now)
        .select((of) => of.fn.min(column).as("at"))
        .executeTakeFirst()
    )?.at ?? null;
  const moves = [await next("opens_at"), await next("closes_at"), await next("closed_at")];
  return moves.filter((at): at is Instant => at !== null).sort()[0] ?? null;
}
