import { sql } from "kysely";
import { countOfRows } from "#db/portable.ts";
import type { Db } from "#db/schema/index.ts";
import type { OrganisationKind } from "./kinds.ts";
import { type Page, pageSize, pageWithin } from "./list.ts";
import { organisationOf, readStartups, whereListed } from "./queries.server.ts";
import type { Organisation, Startup } from "./startup.ts";

function listed(db: Db, kind: OrganisationKind) {
  return db
    .selectFrom("organisations")
    .where("kind", "=", kind)
    .where("listed_at", "is not", null)
    .where("suspended_at", "is", null)
    .where("closed_at", "is", null);
}

/** A page of listed partners or incubators, by name. */
export async function readOrganisationList(
  db: Db,
  kind: "partner" | "incubator",
  asked: number,
): Promise<Page<Organisation>> {
  const { total } = await listed(db, kind).select(countOfRows.as("total")).executeTakeFirstOrThrow();
  const { page, last, offset } = pageWithin(total, asked);
  const rows = await listed(db, kind)
    .selectAll()
    .orderBy(sql`lower(name)`)
    .orderBy("id")
    .limit(pageSize)
    .offset(offset)
    .execute();
  return { rows: rows.map(organisationOf), total, page, last };
}

/** How many listed startups stand in each incubator's confirmed portfolio. */
export async function countPortfolios(db: Db, incubatorIds: readonly string[]): Promise<Map<string, number>> {
  if (incubatorIds.length === 0) return new Map();
  const rows = await whereListed(
    db.selectFrom("organisations").innerJoin("startups", "startups.organisation_id", "organisations.id"),
  )
    .innerJoin("portfolio_links", "portfolio_links.startup_id", "organisations.id")
    .where("portfolio_links.incubator_id", "in", incubatorIds)
    .where("portfolio_links.confirmed_at", "is not", null)
    .where("portfolio_links.declined_at", "is", null)
    .where("portfolio_links.ended_at", "is", null)
    .groupBy("portfolio_links.incubator_id")
    .select(["portfolio_links.incubator_id", countOfRows.as("count")])
    .execute();
  return new Map(rows.map((row) => [row.incubator_id, row.count]));
}

/** The listed startups that confirmed they are followed by an incubator, by name, at most a hundred. */
export async function readPublicPortfolio(db: Db, incubatorId: string): Promise<Startup[]> {
  const rows = await whereListed(
    db.selectFrom("organisations").innerJoin("startups", "startups.organisation_id", "organisations.id"),
  )
    .innerJoin("portfolio_links", "portfolio_links.startup_id", "organisations.id")
    .where("portfolio_links.incubator_id", "=", incubatorId)
    .where("portfolio_links.confirmed_at", "is not", null)
    .where("portfolio_links.declined_at", "is", null)
    .where("portfolio_links.ended_at", "is", null)
    .orderBy(sql`lower(organisations.name)`)
    .limit(100)
    .select("organisations.id")
    .execute();
  return readStartups(
    db,
    rows.map((row) => row.id),
  );
}

/** Listed organisations by id, in the ids' order. */
export async function readListedOrganisations(db: Db, ids: readonly string[]): Promise<Organisation[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("organisations")
    .selectAll()
    .where("id", "in", ids)
    .where("kind", "in", ["partner", "incubator"])
    .where("listed_at", "is not", null)
    .where("suspended_at", "is", null)
    .where("closed_at", "is", null)
    .execute();
  const read = new Map(rows.map((row) => [row.id, organisationOf(row)]));
  return ids.flatMap((id) => read.get(id) ?? []);
}

/** Listed startups by id, in the ids' order. */
export async function readListedStartups(db: Db, ids: readonly string[]): Promise<Startup[]> {
  if (ids.length === 0) return [];
  const rows = await whereListed(
    db.selectFrom("organisations").innerJoin("startups", "startups.organisation_id", "organisations.id"),
  )
    .where("organisations.id", "in", ids)
    .select("organisations.id")
    .execute();
  const seen = new Set(rows.map((row) => row.id));
  return readStartups(
    db,
    ids.filter((id) => seen.has(id)),
  );
}
