import type { Selectable } from "kysely";
import type { Opportunity } from "#app/opportunities/opportunity.ts";
import { readOpportunities } from "#app/opportunities/queries.server.ts";
import { readOrganisations, readStartups } from "#app/registry/queries.server.ts";
import { isListed, type Organisation } from "#app/registry/startup.ts";
import type { Db } from "#db/schema/index.ts";
import type { PortfolioLinksTable, ShortlistsTable } from "#db/schema/meeting.ts";
import {
  linkStateOf,
  type PortfolioLine,
  type PortfolioLink,
  type Shortlist,
  type ShortlistEntry,
} from "./cohort.ts";

function linkOf(row: Selectable<PortfolioLinksTable>): PortfolioLink {
  return {
    id: row.id,
    incubatorId: row.incubator_id,
    startupId: row.startup_id,
    proposedAt: row.proposed_at,
    confirmedAt: row.confirmed_at,
    declinedAt: row.declined_at,
    endedAt: row.ended_at,
  };
}

function shortlistOf(row: Selectable<ShortlistsTable>): Shortlist {
  return {
    id: row.id,
    incubatorId: row.incubator_id,
    name: row.name,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** One link by id. */
export async function readLink(db: Db, id: string): Promise<PortfolioLink | null> {
  const row = await db.selectFrom("portfolio_links").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? linkOf(row) : null;
}

/** The link of a pair, whatever its state. */
export async function readLinkBetween(
  db: Db,
  incubatorId: string,
  startupId: string,
): Promise<PortfolioLink | null> {
  const row = await db
    .selectFrom("portfolio_links")
    .selectAll()
    .where("incubator_id", "=", incubatorId)
    .where("startup_id", "=", startupId)
    .executeTakeFirst();
  return row ? linkOf(row) : null;
}

/** An incubator's portfolio, latest proposal first. Startups that are not listed come without their record. */
export async function readPortfolio(db: Db, incubatorId: string): Promise<PortfolioLine[]> {
  const rows = await db
    .selectFrom("portfolio_links")
    .selectAll()
    .where("incubator_id", "=", incubatorId)
    .orderBy("proposed_at", "desc")
    .orderBy("id", "desc")
    .execute();
  const startups = await listedAmong(
    db,
    rows.map((row) => row.startup_id),
  );
  return rows.map((row) => {
    const link = linkOf(row);
    return { link, state: linkStateOf(link), startup: startups.get(row.startup_id) ?? null };
  });
}

/** The ids of the startups that confirmed they belong to an incubator, listed or not. */
export async function portfolioIds(db: Db, incubatorId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("portfolio_links")
    .select("startup_id")
    .where("incubator_id", "=", incubatorId)
    .where("confirmed_at", "is not", null)
    .where("declined_at", "is", null)
    .where("ended_at", "is", null)
    .orderBy("startup_id")
    .execute();
  return rows.map((row) => row.startup_id);
}

/** What incubators asked of a startup, latest first; proposals taken back are left out. For its own people. */
export async function readIncubatorsOf(
  db: Db,
  startupId: string,
): Promise<{ link: PortfolioLink; state: PortfolioLine["state"]; incubator: Organisation }[]> {
  const rows = await db
    .selectFrom("portfolio_links")
    .selectAll()
    .where("startup_id", "=", startupId)
    .orderBy("proposed_at", "desc")
    .orderBy("id", "desc")
    .execute();
  const incubators = await readOrganisations(
    db,
    rows.map((row) => row.incubator_id),
  );
  return rows.flatMap((row) => {
    const link = linkOf(row);
    const incubator = incubators.get(row.incubator_id);
    const state = linkStateOf(link);
    return incubator && state !== "withdrawn" ? [{ link, state, incubator }] : [];
  });
}

/** An incubator's shortlists by name, with how many lines each holds. */
export async function readShortlists(
  db: Db,
  incubatorId: string,
): Promise<(Shortlist & { entries: number })[]> {
  const rows = await db
    .selectFrom("shortlists")
    .selectAll()
    .where("incubator_id", "=", incubatorId)
    .orderBy("updated_at", "desc")
    .orderBy("id", "desc")
    .execute();
  const counts = await db
    .selectFrom("shortlist_entries")
    .innerJoin("shortlists", "shortlists.id", "shortlist_entries.shortlist_id")
    .where("shortlists.incubator_id", "=", incubatorId)
    .groupBy("shortlist_entries.shortlist_id")
    .select(["shortlist_entries.shortlist_id", (query) => query.fn.countAll<number>().as("count")])
    .execute();
  const countOf = new Map(counts.map((row) => [row.shortlist_id, Number(row.count)]));
  return rows.map((row) => ({ ...shortlistOf(row), entries: countOf.get(row.id) ?? 0 }));
}

/** A shortlist of the incubator; null when there is none of that id, or it is another's. */
export async function readShortlist(db: Db, incubatorId: string, id: string): Promise<Shortlist | null> {
  const row = await db
    .selectFrom("shortlists")
    .selectAll()
    .where("id", "=", id)
    .where("incubator_id", "=", incubatorId)
    .executeTakeFirst();
  return row ? shortlistOf(row) : null;
}

/** The lines of a shortlist, in the order they were added. `only`: one line of it. */
export async function readEntries(db: Db, shortlistId: string, only?: string): Promise<ShortlistEntry[]> {
  let query = db
    .selectFrom("shortlist_entries")
    .selectAll("shortlist_entries")
    .leftJoin("people", "people.id", "shortlist_entries.added_by")
    .select("people.name as added_by_name")
    .where("shortlist_id", "=", shortlistId);
  if (only !== undefined) query = query.where("shortlist_entries.id", "=", only);
  const rows = await query.orderBy("added_at").orderBy("shortlist_entries.id").execute();
  const startups = await listedAmong(
    db,
    rows.map((row) => row.startup_id),
  );
  const ids = [...new Set(rows.flatMap((row) => row.opportunity_id ?? []))];
  const opportunities = new Map<string, Opportunity>();
  if (ids.length > 0) {
    for (const one of await readOpportunities(db, { ids, publicOnly: true })) opportunities.set(one.id, one);
  }
  return rows.map((row) => ({
    id: row.id,
    startup: startups.get(row.startup_id) ?? null,
    forOpportunity: row.opportunity_id !== null,
    opportunity: row.opportunity_id ? (opportunities.get(row.opportunity_id) ?? null) : null,
    note: row.note,
    addedBy: row.added_by_name ?? "",
    addedAt: row.added_at,
  }));
}

/** The incubator's shortlists that hold the startup with this opportunity. */
export async function readShortlistsHolding(
  db: Db,
  incubatorId: string,
  startupId: string,
  opportunityId: string,
): Promise<Set<string>> {
  const rows = await db
    .selectFrom("shortlist_entries")
    .innerJoin("shortlists", "shortlists.id", "shortlist_entries.shortlist_id")
    .select("shortlists.id")
    .where("shortlists.incubator_id", "=", incubatorId)
    .where("shortlist_entries.startup_id", "=", startupId)
    .where("shortlist_entries.opportunity_id", "=", opportunityId)
    .execute();
  return new Set(rows.map((row) => row.id));
}

async function listedAmong(db: Db, ids: readonly string[]) {
  const startups = await readStartups(db, [...new Set(ids)]);
  return new Map(startups.filter(isListed).map((startup) => [startup.id, startup]));
}
