import { recordAct } from "#app/audit/audit.server.ts";
import type { Actor } from "#app/kernel/actor.ts";
import { noteChange } from "#db/changes.ts";
import { atomically } from "#db/connection.server.ts";
import type { Db } from "#db/schema/index.ts";

/** What the sample ecosystem holds now. */
export type SampleCount = {
  organisations: number;
  opportunities: number;
  agreements: number;
  people: number;
};

/** Counts the sample rows; all zero once they are removed. */
export async function countSample(db: Db): Promise<SampleCount> {
  const count = async (table: "organisations" | "opportunities" | "agreements" | "people") => {
    const row = await db
      .selectFrom(table)
      .select((of) => of.fn.countAll<number>().as("rows"))
      .where("is_sample", "=", 1)
      .executeTakeFirstOrThrow();
    return Number(row.rows);
  };
  return {
    organisations: await count("organisations"),
    opportunities: await count("opportunities"),
    agreements: await count("agreements"),
    people: await count("people"),
  };
}

/**
 * Removes the whole sample ecosystem in one act, for good: its organisations, agreements, calls and people, what real
 * ones did with them (interests, portfolio links, shortlist lines), and what sample people opened for themselves.
 * Effects: rows gone, one audit line, change feed. Returns what was removed.
 */
export async function removeSample(db: Db, actor: Actor, now: string): Promise<SampleCount> {
  return atomically(db, async (tx) => {
    const removed = await countSample(tx);
    const samplePeople = tx.selectFrom("people").select("id").where("is_sample", "=", 1);
    // What a sample person opened while somebody tried the portal has no one left to own it.
    const orphans = await tx
      .selectFrom("organisations")
      .select("id")
      .where("is_sample", "=", 0)
      .where(
        "id",
        "in",
        tx.selectFrom("members").select("organisation_id").where("person_id", "in", samplePeople),
      )
      .where(
        "id",
        "not in",
        tx.selectFrom("members").select("organisation_id").where("person_id", "not in", samplePeople),
      )
      .execute();
    const sampleOrganisations = await tx
      .selectFrom("organisations")
      .select("id")
      .where("is_sample", "=", 1)
      .execute();
    const organisations = [...sampleOrganisations, ...orphans].map((row) => row.id);
    const opportunities = await tx
      .selectFrom("opportunities")
      .innerJoin("organisations", "organisations.id", "opportunities.provider_id")
      .select("opportunities.id")
      .where((where) =>
        where.or([where("opportunities.is_sample", "=", 1), where("organisations.is_sample", "=", 1)]),
      )
      .execute();
    const agreementRows = await tx.selectFrom("agreements").select("id").where("is_sample", "=", 1).execute();
    for (let from = 0; from < organisations.length; from += 200) {
      const some = organisations.slice(from, from + 200);
      const agreements = tx.selectFrom("agreements").select("id").where("provider_id", "in", some);
      await tx
        .deleteFrom("opportunities")
        .where((where) =>
          where.or([
            where("provider_id", "in", some),
            where(
              "axis_id",
              "in",
              tx.selectFrom("axes").select("id").where("agreement_id", "in", agreements),
            ),
          ]),
        )
        .execute();
      await tx.deleteFrom("agreement_parties").where("organisation_id", "in", some).execute();
      await tx.deleteFrom("agreements").where("provider_id", "in", some).execute();
    }
    await tx.deleteFrom("opportunities").where("is_sample", "=", 1).execute();
    await tx.deleteFrom("agreements").where("is_sample", "=", 1).execute();
    for (let from = 0; from < organisations.length; from += 200) {
      await tx
        .deleteFrom("organisations")
        .where("id", "in", organisations.slice(from, from + 200))
        .execute();
    }
    await tx.deleteFrom("outbox").where("person_id", "in", samplePeople).execute();
    await tx.deleteFrom("people").where("is_sample", "=", 1).execute();
    await tx
      .insertInto("settings")
      .values({ key: "sample", value: "removed", updated_at: now })
      .onConflict((conflict) => conflict.column("key").doUpdateSet({ value: "removed", updated_at: now }))
      .execute();
    await recordAct(tx, actor, "sample.removed", { kind: "sample", id: "sample" }, now, removed);
    // Readers that keep an index drop what the feed names and the record no longer has.
    for (const id of organisations) await noteChange(tx, "organisation", id, now);
    for (const { id } of agreementRows) await noteChange(tx, "agreement", id, now);
    for (const { id } of opportunities) await noteChange(tx, "opportunity", id, now);
    return removed;
  });
}
