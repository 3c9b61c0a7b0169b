import type { SelectQueryBuilder } from "kysely";
import type { Instant } from "#app/kernel/clock.ts";
import { found } from "#app/kernel/refusal.ts";
import { storedWords } from "#app/kernel/stored.ts";
import type { Db, Schema } from "#db/schema/index.ts";
import { storedEligibility } from "./eligibility/stored.ts";
import type { Opportunity } from "./opportunity.ts";

type Which = {
  ids?: readonly string[];
  slug?: string;
  providerId?: string;
  axisIds?: readonly string[];
  publicOnly: boolean;
};

/** Reads opportunities whole, with provider and agreement; two queries however many. */
export async function readOpportunities(db: Db, which: Which): Promise<Opportunity[]> {
  if (which.ids && which.ids.length > 500) {
    const parts: Opportunity[] = [];
    for (let from = 0; from < which.ids.length; from += 500) {
      parts.push(...(await readOpportunities(db, { ...which, ids: which.ids.slice(from, from + 500) })));
    }
    return parts;
  }
  let query = db
    .selectFrom("opportunities")
    .innerJoin("axes", "axes.id", "opportunities.axis_id")
    .innerJoin("agreements", "agreements.id", "axes.agreement_id")
    .innerJoin("organisations", "organisations.id", "opportunities.provider_id")
    .selectAll("opportunities")
    .select([
      "agreements.id as agreement_id",
      "agreements.slug as agreement_slug",
      "agreements.title_words as agreement_title_words",
      "organisations.name as provider_name",
      "organisations.slug as provider_slug",
    ]);
  if (which.publicOnly) {
    query = query
      .where("opportunities.published_at", "is not", null)
      .where("opportunities.archived_at", "is", null)
      .where("organisations.suspended_at", "is", null)
      .where("organisations.closed_at", "is", null)
      .where("agreements.suspended_at", "is", null);
  }
  if (which.ids) query = query.where("opportunities.id", "in", which.ids.length > 0 ? [...which.ids] : [""]);
  if (which.slug) query = query.where("opportunities.slug", "=", which.slug);
  if (which.providerId) query = query.where("opportunities.provider_id", "=", which.providerId);
  if (which.axisIds) {
    query = query.where("opportunities.axis_id", "in", which.axisIds.length > 0 ? [...which.axisIds] : [""]);
  }
  const rows = await query.execute();
  if (rows.length === 0) return [];
  let termQuery = db.selectFrom("opportunity_terms").selectAll();
  if (rows.length <= 500) {
    termQuery = termQuery.where(
      "opportunity_id",
      "in",
      rows.map((row) => row.id),
    );
  }
  const terms = new Map<string, string[]>();
  for (const term of await termQuery.execute()) {
    const key = `${term.opportunity_id} ${term.scheme}`;
    const list = terms.get(key);
    if (list) list.push(term.code);
    else terms.set(key, [term.code]);
  }
  const read = rows.map((row): Opportunity => {
    const codes = (scheme: string) => terms.get(`${row.id} ${scheme}`) ?? [];
    return {
      id: row.id,
      slug: row.slug,
      axisId: row.axis_id,
      agreementId: row.agreement_id,
      providerId: row.provider_id,
      providerName: row.provider_name,
      providerSlug: row.provider_slug,
      agreementSlug: row.agreement_slug,
      agreementTitle: storedWords(row.agreement_title_words),
      kind: row.kind,
      title: storedWords(row.title_words),
      summary: storedWords(row.summary_words),
      description: storedWords(row.description_words),
      offer: storedWords(row.offer_words),
      amountMin: row.amount_min,
      amountMax: row.amount_max,
      currency: row.currency,
      unitsQuantity: row.units_quantity,
      unitsKind: row.units_kind,
      places: row.places,
      mode: row.mode,
      region: row.region,
      city: row.city,
      level: row.level,
      opensAt: row.opens_at,
      closesAt: row.closes_at,
      applyUrl: row.apply_url,
      contactEmail: row.contact_email,
      eligibility: storedEligibility(row.eligibility),
      eligibilityVersion: row.eligibility_version,
      toCheck: storedWords(row.to_check_words),
      sectors: codes("sector"),
      technologies: codes("technology"),
      needs: codes("need"),
      languages: codes("language"),
      submittedAt: row.submitted_at,
      approvedAt: row.approved_at,
      correctionAskedAt: row.correction_asked_at,
      correction: row.correction_words,
      publishedAt: row.published_at,
      closedAt: row.closed_at,
      decidedAt: row.decided_at,
      archivedAt: row.archived_at,
      cancelledAt: row.cancelled_at,
      cancelReason: row.cancel_reason,
      isSample: row.is_sample === 1,
      importedFrom: row.imported_from,
      version: row.version,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
    };
  });
  if (!which.ids) return read;
  const byId = new Map(read.map((one) => [one.id, one]));
  return which.ids.flatMap((id) => byId.get(id) ?? []);
}

/** One opportunity by id, whatever its state: for its provider's people, officers and the clock. */
export async function readOpportunity(db: Db, id: string): Promise<Opportunity | null> {
  return (await readOpportunities(db, { ids: [id], publicOnly: false }))[0] ?? null;
}

/** A public opportunity by its address. */
export async function readPublicOpportunity(db: Db, slug: string): Promise<Opportunity | null> {
  return (await readOpportunities(db, { slug, publicOnly: true }))[0] ?? null;
}

/**
 * The SQL twin of `stateOf(…) === "open"` for what is public; `readOpportunities({ publicOnly })` also asks that neither
 * provider nor agreement is suspended, and that the provider is not closed.
 */
export function whereOpen<T>(
  query: SelectQueryBuilder<Schema, "opportunities", T>,
  now: Instant,
): SelectQueryBuilder<Schema, "opportunities", T> {
  return query
    .where("opportunities.published_at", "is not", null)
    .where("opportunities.cancelled_at", "is", null)
    .where("opportunities.archived_at", "is", null)
    .where("opportunities.decided_at", "is", null)
    .where((is) =>
      is.or([is("opportunities.closed_at", "is", null), is("opportunities.closed_at", ">", now)]),
    )
    .where((is) =>
      is.or([is("opportunities.closes_at", "is", null), is("opportunities.closes_at", ">=", now)]),
    )
    .where((is) =>
      is.or([is("opportunities.opens_at", "is", null), is("opportunities.opens_at", "<=", now)]),
    );
}

/** One of a provider's own opportunities, whatever its state; refused as not found when it is another's. */
export async function readOwnOpportunity(db: Db, providerId: string, id: string): Promise<Opportunity> {
  const opportunity = await readOpportunity(db, id);
  return found(opportunity?.providerId === providerId ? opportunity : null);
}
