import type { AxisKind } from "#app/agreements/kinds.ts";
import { recordAct } from "#app/audit/audit.server.ts";
import type { Actor } from "#app/kernel/actor.ts";
import { newId } from "#app/kernel/ids.ts";
import { wordsToStore } from "#app/kernel/stored.ts";
import { openToAll } from "#app/opportunities/eligibility/rule.ts";
import { stateOf } from "#app/opportunities/opportunity.ts";
import { noteChange } from "#db/changes.ts";
import { atomically } from "#db/connection.server.ts";
import type { Db } from "#db/schema/index.ts";
import { type Codes, codesFor } from "./codes.server.ts";
import { freeSlug } from "./free-slug.ts";
import { type Home, Homes } from "./homes.server.ts";
import { type ReadOpportunity, readOpportunity } from "./read-opportunity.ts";
import { DryRunEnds, type ImportReport, type Progress, type RowOutcome, reportOf } from "./report.ts";
import type { RawRow } from "./rows.ts";
import { textOf, UnreadableValue } from "./values.ts";

export type OpportunityImport = {
  source: string;
  dryRun: boolean;
  /** Address of the agreement and kind of the axis all rows go under; without it, each provider's open programme. */
  under?: { agreement: string; axis: AxisKind };
  progress?: Progress;
};

/**
 * Takes calls from the rows of a file in one transaction, like `importStartups`. Free-text conditions stay "to be
 * checked"; a past closing date makes a call closed, none makes it rolling, an unreadable one is an error on its row.
 * Effects: providers and open programmes where missing, opportunities, terms, change feed, one audit line.
 */
export async function importOpportunities(
  db: Db,
  actor: Actor,
  rows: readonly RawRow[],
  options: OpportunityImport,
  now: string,
): Promise<ImportReport> {
  const codes = await codesFor(db);
  try {
    return await atomically(db, async (tx) => {
      const homes = new Homes(tx, actor, now, options);
      await homes.learn();
      const known = new Set(
        (await tx.selectFrom("opportunities").select("imported_from").execute()).flatMap(
          (row) => row.imported_from ?? [],
        ),
      );
      const slugs = new Set(
        (await tx.selectFrom("opportunities").select("slug").execute()).map((row) => row.slug),
      );
      const outcomes: RowOutcome[] = [];
      const states = { open: 0, forecast: 0, closed: 0 };
      for (const [index, row] of rows.entries()) {
        const { outcome, state } = await takeRow(tx, row, { homes, known, slugs, codes, options, now });
        outcomes.push(outcome);
        if (state === "open" || state === "forecast" || state === "closed") states[state] += 1;
        if (index % 50 === 0) {
          options.progress?.(index, rows.length);
          await new Promise((resolve) => setImmediate(resolve));
        }
      }
      options.progress?.(rows.length, rows.length);
      const report = { ...reportOf(outcomes, options.dryRun), ...states };
      if (options.dryRun) throw new DryRunEnds(report);
      await recordAct(
        tx,
        actor,
        "opportunities.imported",
        { kind: "import", id: options.source.slice(0, 200) },
        now,
        {
          added: report.added,
          known: report.known,
          errors: report.errors,
        },
      );
      return report;
    });
  } catch (error) {
    if (error instanceof DryRunEnds) return error.report;
    throw error;
  }
}

type Taking = {
  homes: Homes;
  known: Set<string>;
  slugs: Set<string>;
  codes: Codes;
  options: OpportunityImport;
  now: string;
};

async function takeRow(
  db: Db,
  row: RawRow,
  taking: Taking,
): Promise<{ outcome: RowOutcome; state?: string }> {
  if ("fault" in row)
    return { outcome: { line: row.line, name: "", outcome: "error", remarks: [row.fault] } };
  let read: ReadOpportunity;
  try {
    read = readOpportunity(row.fields, row.line, taking.codes);
  } catch (error) {
    if (!(error instanceof UnreadableValue)) throw error;
    const name = textOf(row.fields, ["title", "titre"])?.slice(0, 80) ?? "";
    return { outcome: { line: row.line, name, outcome: "error", remarks: [error.fault] } };
  }
  const name = Object.values(read.title)[0] ?? "";
  const source = `${taking.options.source}:${read.key}`;
  if (taking.known.has(source)) {
    return { outcome: { line: row.line, name, outcome: "known", remarks: [{ key: "row.imported-before" }] } };
  }
  const home = await taking.homes.of(read);
  await write(db, read, home, { source, slug: freeSlug(name, taking.slugs), now: taking.now });
  taking.known.add(source);
  const state = stateOf(
    {
      cancelledAt: null,
      archivedAt: null,
      decidedAt: null,
      publishedAt: taking.now,
      submittedAt: taking.now,
      correctionAskedAt: null,
      closedAt: null,
      opensAt: read.opensAt,
      closesAt: read.closesAt,
    },
    taking.now,
  );
  return { outcome: { line: row.line, name, outcome: "added", remarks: read.remarks }, state };
}

async function write(
  db: Db,
  read: ReadOpportunity,
  home: Home,
  more: { source: string; slug: string; now: string },
): Promise<void> {
  const id = newId();
  const { now } = more;
  await db
    .insertInto("opportunities")
    .values({
      id,
      slug: more.slug,
      axis_id: home.axisId,
      provider_id: home.providerId,
      kind: read.kind,
      title_words: wordsToStore(read.title),
      summary_words: wordsToStore(read.summary),
      description_words: wordsToStore(read.description),
      offer_words: "{}",
      amount_min: null,
      amount_max: read.amountMax,
      currency: read.currency,
      units_quantity: null,
      units_kind: null,
      places: read.places,
      mode: "online",
      region: null,
      city: null,
      level: null,
      opens_at: read.opensAt,
      closes_at: read.closesAt,
      apply_url: read.applyUrl,
      contact_email: null,
      eligibility: JSON.stringify(openToAll),
      to_check_words: wordsToStore(read.toCheck),
      eligibility_version: 1,
      submitted_at: now,
      approved_at: now,
      correction_asked_at: null,
      correction_words: null,
      published_at: now,
      closed_at: null,
      decided_at: null,
      archived_at: null,
      cancelled_at: null,
      cancel_reason: null,
      is_sample: 0,
      imported_from: more.source,
      created_by: null,
      version: 1,
      created_at: now,
      updated_at: now,
    })
    .execute();
  const terms = Object.entries({
    sector: read.sectors,
    technology: read.technologies,
    need: read.needs,
    language: [read.own],
  }).flatMap(([scheme, list]) => list.map((code) => ({ opportunity_id: id, scheme, code })));
  if (terms.length > 0) await db.insertInto("opportunity_terms").values(terms).execute();
  await noteChange(db, "opportunity", id, now);
}
