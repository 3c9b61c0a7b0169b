import type { Insertable } from "kysely";
import { newId } from "#app/kernel/ids.ts";
import { noteChange } from "#db/changes.ts";
import type { Db } from "#db/schema/index.ts";
import type { OpportunitiesTable } from "#db/schema/opportunities.ts";
import { testNow } from "./database.ts";
import { organisation } from "./factories.ts";

export type Home = { providerId: string; agreementId: string; axisId: string; agreementSlug: string };

/** A partner with an approved agreement in force and one axis: what calls stand on. */
export async function callHome(db: Db, name = "Atlas Compute"): Promise<Home> {
  const providerId = await organisation(db, "partner", name);
  const [agreementId, axisId] = [newId(), newId()];
  const agreementSlug = `agreement-${agreementId.slice(-8)}`;
  await db
    .insertInto("agreements")
    .values({
      id: agreementId,
      slug: agreementSlug,
      kind: "convention",
      provider_id: providerId,
      title_words: JSON.stringify({ fr: `Convention ${name}` }),
      summary_words: JSON.stringify({ fr: "Du calcul pour les équipes" }),
      sources: "[]",
      discussion_since: null,
      signed_on: "2026-01-10",
      in_force_on: "2026-02-01",
      suspended_at: null,
      ends_on: null,
      ended_at: null,
      approved_at: testNow,
      refused_at: null,
      decision_reason: null,
      is_sample: 0,
      version: 1,
      created_at: testNow,
      updated_at: testNow,
    })
    .execute();
  await db
    .insertInto("axes")
    .values({
      id: axisId,
      agreement_id: agreementId,
      kind: "compute",
      title_words: JSON.stringify({ fr: "Calcul" }),
      summary_words: "{}",
      position: 0,
    })
    .execute();
  await noteChange(db, "organisation", providerId, testNow);
  await noteChange(db, "agreement", agreementId, testNow);
  return { providerId, agreementId, axisId, agreementSlug };
}

/** A call, published and open unless told otherwise, noted in the change feed as commands note it. */
export async function call(
  db: Db,
  home: Home,
  given: Partial<Insertable<OpportunitiesTable>> & { title?: string; sectors?: string[] } = {},
): Promise<string> {
  const id = newId();
  const { title = "Heures de calcul", sectors = [], ...row } = given;
  await db
    .insertInto("opportunities")
    .values({
      id,
      slug: `call-${id.slice(-12)}`,
      axis_id: home.axisId,
      provider_id: home.providerId,
      kind: "compute",
      title_words: JSON.stringify({ fr: title }),
      summary_words: "{}",
      description_words: "{}",
      offer_words: JSON.stringify({ fr: "Mille heures" }),
      amount_min: null,
      amount_max: null,
      currency: null,
      units_quantity: null,
      units_kind: null,
      places: null,
      mode: "online",
      region: null,
      city: null,
      level: null,
      opens_at: null,
      closes_at: "2026-12-20T22:59:59.000Z",
      apply_url: null,
      contact_email: null,
      eligibility: JSON.stringify({ required: { join: "all", of: [] }, preferred: [] }),
      to_check_words: "{}",
      eligibility_version: 1,
      submitted_at: testNow,
      approved_at: testNow,
      correction_asked_at: null,
      correction_words: null,
      published_at: testNow,
      closed_at: null,
      decided_at: null,
      archived_at: null,
      cancelled_at: null,
      cancel_reason: null,
      is_sample: 0,
      imported_from: null,
      created_by: null,
      version: 1,
      created_at: testNow,
      updated_at: testNow,
      ...row,
    })
    .execute();
  for (const code of sectors) {
    await db.insertInto("opportunity_terms").values({ opportunity_id: id, scheme: "sector", code }).execute();
  }
  await noteChange(db, "opportunity", id, testNow);
  return id;
}
