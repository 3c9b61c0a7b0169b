import type { Selectable } from "kysely";
import { storedTexts, storedWords } from "#app/kernel/stored.ts";
import type { AgreementsTable } from "#db/schema/agreements.ts";
import type { Db } from "#db/schema/index.ts";
import type { Agreement } from "./agreement.ts";

type Which = {
  ids?: readonly string[];
  slug?: string;
  providerId?: string;
  axisId?: string;
  approvedOnly: boolean;
};

/** As many ids as one query names: neither database takes all of a large registry's at once. */
const mostAtOnce = 1_000;

/** Reads agreements whole: parties, axes, commitments; four queries for every thousand. */
export async function readAgreements(db: Db, which: Which): Promise<Agreement[]> {
  let query = db
    .selectFrom("agreements")
    .selectAll()
    .orderBy("signed_on", (order) => order.desc().nullsLast())
    .orderBy("created_at")
    .orderBy("id");
  if (which.approvedOnly) query = query.where("approved_at", "is not", null);
  if (which.ids) query = query.where("id", "in", which.ids.length > 0 ? [...which.ids] : [""]);
  if (which.slug) query = query.where("slug", "=", which.slug);
  if (which.providerId) query = query.where("provider_id", "=", which.providerId);
  const { axisId } = which;
  if (axisId) {
    query = query.where("id", "in", (of) =>
      of.selectFrom("axes").select("agreement_id").where("axes.id", "=", axisId),
    );
  }
  const rows = await query.execute();
  const agreements: Agreement[] = [];
  for (let from = 0; from < rows.length; from += mostAtOnce) {
    agreements.push(...(await withParts(db, rows.slice(from, from + mostAtOnce))));
  }
  return agreements;
}

async function withParts(db: Db, rows: readonly Selectable<AgreementsTable>[]): Promise<Agreement[]> {
  const ids = rows.map((row) => row.id);
  const parties = await db
    .selectFrom("agreement_parties")
    .leftJoin("organisations", (join) =>
      join
        .onRef("organisations.id", "=", "agreement_parties.organisation_id")
        .on("organisations.listed_at", "is not", null)
        .on("organisations.suspended_at", "is", null)
        .on("organisations.closed_at", "is", null),
    )
    .select([
      "agreement_parties.agreement_id",
      "agreement_parties.organisation_id",
      "agreement_parties.name_words",
      "agreement_parties.role",
      "organisations.slug",
    ])
    .where("agreement_parties.agreement_id", "in", ids)
    .orderBy("agreement_parties.position")
    .execute();
  const axes = await db
    .selectFrom("axes")
    .selectAll()
    .where("agreement_id", "in", ids)
    .orderBy("position")
    .execute();
  const commitments = await db
    .selectFrom("commitments")
    .innerJoin("axes", "axes.id", "commitments.axis_id")
    .selectAll("commitments")
    .where("axes.agreement_id", "in", ids)
    .orderBy("commitments.due_on")
    .orderBy("commitments.id")
    .execute();
  const partiesOf = Map.groupBy(parties, (party) => party.agreement_id);
  const axesOf = Map.groupBy(axes, (axis) => axis.agreement_id);
  const commitmentsOf = Map.groupBy(commitments, (commitment) => commitment.axis_id);
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    providerId: row.provider_id,
    title: storedWords(row.title_words),
    summary: storedWords(row.summary_words),
    sources: storedTexts(row.sources),
    discussionSince: row.discussion_since,
    signedOn: row.signed_on,
    inForceOn: row.in_force_on,
    suspendedAt: row.suspended_at,
    endsOn: row.ends_on,
    endedAt: row.ended_at,
    approvedAt: row.approved_at,
    refusedAt: row.refused_at,
    decisionReason: row.decision_reason,
    isSample: row.is_sample === 1,
    version: row.version,
    createdAt: row.created_at,
    parties: (partiesOf.get(row.id) ?? []).map((party) => ({
      organisationId: party.organisation_id,
      slug: party.slug,
      name: storedWords(party.name_words),
      role: party.role,
    })),
    axes: (axesOf.get(row.id) ?? []).map((axis) => ({
      id: axis.id,
      kind: axis.kind,
      title: storedWords(axis.title_words),
      summary: storedWords(axis.summary_words),
      commitments: (commitmentsOf.get(axis.id) ?? []).map((commitment) => ({
        id: commitment.id,
        what: storedWords(commitment.what_words),
        quantity: commitment.quantity,
        unit: storedWords(commitment.unit_words),
        dueOn: commitment.due_on,
        indicator: storedWords(commitment.indicator_words),
      })),
    })),
  }));
}
