import type { Actor } from "#app/kernel/actor.ts";
import { newId } from "#app/kernel/ids.ts";
import type { Db } from "#db/schema/index.ts";
import { type ConsentPurpose, noticeVersion } from "./consent.ts";

/**
 * Adds a line to the consent ledger: who, for which startup, which purpose and text version, given or withdrawn.
 * The ledger is append-only; the latest line per person, startup and purpose is what holds.
 */
export async function recordConsent(
  db: Db,
  actor: Actor,
  consent: { purpose: ConsentPurpose; organisationId: string | null; given: boolean; means: string },
  now: string,
): Promise<void> {
  await db
    .insertInto("consents")
    .values({
      id: newId(),
      person_id: actor.id,
      organisation_id: consent.organisationId,
      purpose: consent.purpose,
      text_version: noticeVersion,
      locale: actor.locale,
      given: consent.given ? 1 : 0,
      at: now,
      means: consent.means,
    })
    .execute();
}
