import { peopleOf, type Recipient } from "#app/accounts/recipients.server.ts";
import type { Viewer } from "#app/accounts/viewer.ts";
import type { Instant } from "#app/kernel/clock.ts";
import { cancelOpportunity } from "#app/opportunities/commands.server.ts";
import { atomically } from "#db/connection.server.ts";
import type { Db } from "#db/schema/index.ts";

/** Cancels a call and tells the people of every startup that said it was interested or was invited. */
export async function cancelCall(
  db: Db,
  actor: Viewer,
  id: string,
  reason: string,
  now: Instant,
): Promise<void> {
  await atomically(db, async (tx) => {
    const followers = await tx
      .selectFrom("interests")
      .select("startup_id")
      .where("opportunity_id", "=", id)
      .where("declined_at", "is", null)
      .where((is) => is.or([is("interested_at", "is not", null), is("invited_at", "is not", null)]))
      .execute();
    const people: Recipient[] = [];
    for (const { startup_id } of followers) people.push(...(await peopleOf(tx, startup_id)));
    await cancelOpportunity(tx, actor, id, reason, now, people);
  });
}
