import type { Updateable } from "kysely";
import type { Viewer } from "#app/accounts/viewer.ts";
import type { Instant } from "#app/kernel/clock.ts";
import { found, Refusal } from "#app/kernel/refusal.ts";
import type { Db } from "#db/schema/index.ts";
import type { OpportunitiesTable } from "#db/schema/opportunities.ts";
import { type Opportunity, type OpportunityState, stateOf } from "./opportunity.ts";
import { maySeeOpportunity } from "./policy.ts";
import { readOpportunity } from "./queries.server.ts";

/** The opportunity, for somebody of its provider; for anybody else it does not exist. */
export async function reachable(db: Db, actor: Viewer, id: string): Promise<Opportunity> {
  const opportunity = found(await readOpportunity(db, id));
  if (!maySeeOpportunity(actor, opportunity)) throw new Refusal("not-found", "not-found");
  return opportunity;
}

/** Updates the row as it was read, raising its version; refuses as stale when somebody else was quicker. */
export async function guardedUpdate(
  db: Db,
  opportunity: Pick<Opportunity, "id" | "version">,
  now: Instant,
  values: Updateable<OpportunitiesTable>,
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable("opportunities")
    .set({ ...values, version: opportunity.version + 1, updated_at: now })
    .where("id", "=", opportunity.id)
    .where("version", "=", opportunity.version)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Refusal("conflict", "stale");
}

/** Refuses an act that the state does not allow, saying where the call stands. */
export function assertState(
  opportunity: Opportunity,
  allowed: readonly OpportunityState[],
  now: Instant,
): void {
  const state = stateOf(opportunity, now);
  if (!allowed.includes(state)) throw new Refusal("conflict", `opportunity-${state}`);
}
