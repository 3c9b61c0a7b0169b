import { found } from "#app/kernel/refusal.ts";
import { matchSheet } from "#app/matching/index.server.ts";
import { readPublicOpportunity } from "#app/opportunities/queries.server.ts";
import { readListedStartup } from "#app/registry/queries.server.ts";
import type { Db } from "#db/schema/index.ts";

/** The listed startup and the public opportunity of a page's address, weighed. */
export async function seenPair(db: Db, params: Record<string, string | undefined>, now: string) {
  const startup = found(await readListedStartup(db, params.startup ?? ""));
  const opportunity = found(await readPublicOpportunity(db, params.opportunity ?? ""));
  return found(await matchSheet(db, startup.id, opportunity.id, now));
}
