import { recordAct } from "#app/audit/audit.server.ts";
import type { Actor } from "#app/kernel/actor.ts";
import { civilDateOf } from "#app/kernel/dates.ts";
import { newId } from "#app/kernel/ids.ts";
import { wordsToStore } from "#app/kernel/stored.ts";
import { skeletonOf } from "#app/registry/record.server.ts";
import { domainOf } from "#app/registry/website.ts";
import { looksAlike } from "#app/text/look-alike.ts";
import { noteChange } from "#db/changes.ts";
import { atomically } from "#db/connection.server.ts";
import type { Db } from "#db/schema/index.ts";
import { type Codes, codesFor } from "./codes.server.ts";
import { freeSlug } from "./free-slug.ts";
import { type ReadStartup, readStartup } from "./read-startup.ts";
import { DryRunEnds, type ImportReport, type Progress, type RowOutcome, reportOf } from "./report.ts";
import type { RawRow } from "./rows.ts";
import { textOf, UnreadableValue } from "./values.ts";

export type StartupImport = {
  /** Names the file in `imported_from`, with the row's own id. */
  source: string;
  dryRun: boolean;
  /** Whether the registry lists the rows at once, as entries nobody has claimed yet. */
  listed: boolean;
  progress?: Progress;
};

/**
 * Takes startups from the rows of a file in one transaction: a row in error is left out and told of, the others go in
 * together or not at all. A row already imported from the same source, or whose ICE or website is known, is not added
 * again. Effects: organisations, startups, terms, change feed, one audit line.
 */
export async function importStartups(
  db: Db,
  actor: Actor,
  rows: readonly RawRow[],
  options: StartupImport,
  now: string,
): Promise<ImportReport> {
  const codes = await codesFor(db);
  try {
    return await atomically(db, async (tx) => {
      const seen = await whatIsKnown(tx);
      const outcomes: RowOutcome[] = [];
      for (const [index, row] of rows.entries()) {
        outcomes.push(await takeRow(tx, row, seen, codes, options, now));
        if (index % 50 === 0) await breathe(options.progress, index, rows.length);
      }
      options.progress?.(rows.length, rows.length);
      const report = reportOf(outcomes, options.dryRun);
      if (options.dryRun) throw new DryRunEnds(report);
      await recordAct(
        tx,
        actor,
        "startups.imported",
        { kind: "import", id: options.source.slice(0, 200) },
        now,
        {
          added: report.added,
          known: report.known,
          errors: report.errors,
          listed: options.listed,
        },
      );
      return report;
    });
  } catch (error) {
    if (error instanceof DryRunEnds) return error.report;
    throw error;
  }
}

/** Lets the terminal draw between rows. */
async function breathe(progress: Progress | undefined, done: number, all: number): Promise<void> {
  progress?.(done, all);
  await new Promise((resolve) => setImmediate(resolve));
}

type Known = {
  sources: Set<string>;
  ices: Set<string>;
  domains: Set<string>;
  skeletons: Map<string, string[]>;
  slugs: Set<string>;
};

async function whatIsKnown(db: Db): Promise<Known> {
  const organisations = await db
    .selectFrom("organisations")
    .select(["slug", "name", "domain", "imported_from", "name_skeleton", "kind"])
    .execute();
  const ices = await db.selectFrom("startups").select("ice").where("ice", "is not", null).execute();
  const startups = organisations.filter((row) => row.kind === "startup");
  return {
    sources: new Set(startups.flatMap((row) => row.imported_from ?? [])),
    ices: new Set(ices.flatMap((row) => row.ice ?? [])),
    domains: new Set(startups.flatMap((row) => row.domain ?? [])),
    skeletons: new Map(
      [...Map.groupBy(startups, (row) => row.name_skeleton)].map(([key, rows]) => [
        key,
        rows.map((row) => row.name),
      ]),
    ),
    slugs: new Set(organisations.map((row) => row.slug)),
  };
}

async function takeRow(
  db: Db,
  row: RawRow,
  known: Known,
  codes: Codes,
  options: StartupImport,
  now: string,
): Promise<RowOutcome> {
  if ("fault" in row) return { line: row.line, name: "", outcome: "error", remarks: [row.fault] };
  let read: ReadStartup;
  try {
    read = readStartup(row.fields, row.line, codes, civilDateOf(now));
  } catch (error) {
    if (!(error instanceof UnreadableValue)) throw error;
    return {
      line: row.line,
      name: textOf(row.fields, ["name", "nom"])?.slice(0, 80) ?? "",
      outcome: "error",
      remarks: [error.fault],
    };
  }
  const source = `${options.source}:${read.key}`;
  const domain = domainOf(read.website);
  if (known.sources.has(source)) {
    return { line: row.line, name: read.name, outcome: "known", remarks: [{ key: "row.imported-before" }] };
  }
  if ((read.ice && known.ices.has(read.ice)) || (domain && known.domains.has(domain))) {
    return { line: row.line, name: read.name, outcome: "known", remarks: [{ key: "row.same-startup" }] };
  }
  const skeleton = skeletonOf(read.name);
  const alike = known.skeletons.get(skeleton) ?? [];
  const lookAlike = alike.find((name) => looksAlike(name, read.name));
  if (lookAlike) read.remarks.push({ key: "row.look-alike", params: { name: lookAlike } });
  await write(
    db,
    read,
    { source, domain, skeleton, slug: freeSlug(read.name, known.slugs), listed: options.listed },
    now,
  );
  known.sources.add(source);
  if (read.ice) known.ices.add(read.ice);
  if (domain) known.domains.add(domain);
  known.skeletons.set(skeleton, [...alike, read.name]);
  return { line: row.line, name: read.name, outcome: "added", remarks: read.remarks };
}

async function write(
  db: Db,
  read: ReadStartup,
  more: { source: string; domain: string | null; skeleton: string; slug: string; listed: boolean },
  now: string,
): Promise<void> {
  const id = newId();
  await db
    .insertInto("organisations")
    .values({
      id,
      kind: "startup",
      slug: more.slug,
      subtype: null,
      name: read.name,
      legal_name: read.legalName,
      name_ar: read.nameAr,
      aliases: "[]",
      tagline_words: wordsToStore(read.tagline),
      description_words: wordsToStore(read.description),
      website: read.website,
      domain: more.domain,
      logo_file_id: null,
      country: read.country,
      region: read.region,
      city: read.city,
      is_sample: 0,
      imported_from: more.source,
      name_skeleton: more.skeleton,
      version: 1,
      created_at: now,
      updated_at: now,
      listed_at: more.listed ? now : null,
      suspended_at: null,
      closed_at: null,
    })
    .execute();
  await db
    .insertInto("startups")
    .values({
      organisation_id: id,
      founded_on: read.foundedOn,
      legal_form: read.legalForm,
      ice: read.ice,
      rc: null,
      rc_court: null,
      headcount: read.headcount,
      stage: read.stage,
      funding_stage: read.fundingStage,
      funding_raised: null,
      revenue: null,
      trl: read.trl,
      incorporated: read.incorporated === null ? null : Number(read.incorporated),
      women_led: null,
      team_words: "{}",
      last_step: "identity",
      submitted_at: now,
      correction_asked_at: null,
      verified_at: null,
      refused_at: null,
      decision_reason: null,
      confirmed_at: null,
      // No person consented: the registry lists its own entry until somebody claims it, and nobody can be written to.
      public_consent: more.listed ? 1 : 0,
      contact_consent: 0,
    })
    .execute();
  const terms = Object.entries({
    sector: read.sectors,
    technology: read.technologies,
    need: read.needs,
    language: read.languages,
  }).flatMap(([scheme, list]) => list.map((code) => ({ organisation_id: id, scheme, code })));
  if (terms.length > 0) await db.insertInto("organisation_terms").values(terms).execute();
  await noteChange(db, "organisation", id, now);
}
