import { randomBytes } from "node:crypto";
import { recordAct } from "#app/audit/audit.server.ts";
import type { Actor } from "#app/kernel/actor.ts";
import { newId } from "#app/kernel/ids.ts";
import { wordsToStore } from "#app/kernel/stored.ts";
import { isLocale, type Locale, type Words } from "#app/kernel/words.ts";
import { skeletonOf } from "#app/registry/record.server.ts";
import { slugCandidates } from "#app/registry/slug.ts";
import { domainOf, readWebsite } from "#app/registry/website.ts";
import { looksAlike } from "#app/text/look-alike.ts";
import { noteChange } from "#db/changes.ts";
import { atomically } from "#db/connection.server.ts";
import type { Db } from "#db/schema/index.ts";
import { type Codes, codesFor } from "./codes.server.ts";
import { DryRunEnds, type ImportReport, type Progress, type RowOutcome, reportOf } from "./report.ts";
import type { RawRow, RowFault } from "./rows.ts";
import { dateOf, flagOf, listOf, numberOf, shortened, textOf, UnreadableValue, wordsOf } from "./values.ts";

export type StartupImport = {
  /** Names the file in `imported_from`, with the row's own id. */
  source: string;
  dryRun: boolean;
  /** Whether the registry lists the rows at once, as entries nobody has claimed yet. */
  listed: boolean;
  progress?: Progress;
};

type ReadStartup = {
  key: string;
  name: string;
  nameAr: string | null;
  legalName: string | null;
  tagline: Words;
  description: Words;
  website: string | null;
  country: string | null;
  region: string | null;
  city: string | null;
  ice: string | null;
  foundedOn: string | null;
  legalForm: string | null;
  headcount: number | null;
  stage: string | null;
  fundingStage: string | null;
  trl: number | null;
  incorporated: boolean | null;
  sectors: string[];
  technologies: string[];
  needs: string[];
  languages: string[];
  remarks: RowFault[];
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
    read = readStartup(row.fields, row.line, codes);
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

function freeSlug(name: string, taken: Set<string>): string {
  for (const slug of slugCandidates(name, () => randomBytes(3).toString("hex"))) {
    if (taken.has(slug)) continue;
    taken.add(slug);
    return slug;
  }
  throw new Error("no free address");
}

function readStartup(fields: Record<string, unknown>, line: number, codes: Codes): ReadStartup {
  const name = textOf(fields, ["name", "nom", "brand_name", "raison_sociale", "الاسم"], 200);
  if (!name || !/[\p{L}\p{N}]/u.test(name))
    throw new UnreadableValue("value.name-missing", "name", name ?? "");
  const remarks: RowFault[] = [];
  const given = textOf(fields, ["lang", "language", "langue"])?.slice(0, 2).toLowerCase();
  const description = textOf(fields, ["description", "long_description"]) ?? "";
  const own: Locale = isLocale(given) ? given : /\p{Script=Arabic}/u.test(description) ? "ar" : "en";
  const tagline = wordsOf(fields, ["tagline", "one_liner", "slogan", "accroche"], own);
  for (const [locale, text] of Object.entries(tagline)) {
    if (isLocale(locale) && text) tagline[locale] = shortened(text, 140);
  }
  const place = placeOf(fields, codes, remarks);
  const site = textOf(fields, ["website", "site", "url", "site_web"]);
  const website = site ? readWebsite(site) : null;
  if (website && "fault" in website)
    remarks.push({ key: "row.website-left-out", params: { value: (site ?? "").slice(0, 60) } });
  const founded = foundedOf(fields);
  const about = [
    ...listOf(fields, ["industry", "industries"]),
    ...listOf(fields, ["subindustry"]),
    ...listOf(fields, ["tags", "mots_cles"]),
    ...Object.values(tagline),
  ].join(" · ");
  const ice = textOf(fields, ["ice"])?.replace(/\D/g, "") ?? null;
  if (ice && ice.length !== 15) throw new UnreadableValue("value.ice", "ice", ice);
  return {
    key: textOf(fields, ["id", "key", "code"], 200) ?? `${line}:${name.slice(0, 100)}`,
    name,
    nameAr:
      textOf(fields, ["name_ar", "nom_ar"], 200) ?? (/^[^a-z]*\p{Script=Arabic}/iu.test(name) ? name : null),
    legalName: textOf(fields, ["legal_name", "denomination"], 200),
    tagline,
    description: wordsOf(fields, ["description", "long_description"], own, 10_000),
    website: website && "website" in website ? website.website : null,
    ...place,
    ice,
    foundedOn: founded,
    legalForm: coded(fields, ["legal_form", "forme_juridique"], "legal-form", codes, remarks),
    headcount: numberOf(fields, ["headcount", "team_size", "effectif", "employees"], 1_000_000),
    stage: coded(fields, ["stage", "stade"], "stage", codes, remarks),
    fundingStage: coded(fields, ["funding_stage", "stade_financement"], "funding-stage", codes, remarks),
    trl: numberOf(fields, ["trl"], 9),
    incorporated: flagOf(fields, ["incorporated", "constituee"]),
    sectors:
      codedList(fields, ["sectors", "secteurs", "sector", "secteur"], "sector", codes, remarks) ??
      codes.spokenOf("sector", about, 3),
    technologies:
      codedList(fields, ["technologies", "technology", "technologie"], "technology", codes, remarks) ??
      codes.spokenOf("technology", `${about} ${description}`, 6),
    needs: codedList(fields, ["needs", "besoins", "need"], "need", codes, remarks) ?? [],
    languages: codedList(fields, ["languages", "langues"], "language", codes, remarks) ?? [],
    remarks,
  };
}

function foundedOf(fields: Record<string, unknown>): string | null {
  const text = textOf(fields, ["founded_on", "founded", "date_de_creation", "year_founded"]);
  if (text === null) return null;
  if (/^\d{4}$/.test(text)) return `${text}-01-01`;
  return dateOf({ founded: text }, ["founded"])?.date ?? null;
}

function placeOf(
  fields: Record<string, unknown>,
  codes: Codes,
  remarks: RowFault[],
): Pick<ReadStartup, "country" | "region" | "city"> {
  const location = textOf(fields, ["location", "localisation"]) ?? "";
  // « Casablanca, Morocco; Remote »: the first place counts, its last part is the country.
  const parts = (location.split(";")[0] ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  const named = textOf(fields, ["country", "pays"]) ?? (parts.length > 1 ? (parts.at(-1) ?? null) : null);
  const country = named === null ? null : (codes.exact("country", named) ?? "other");
  const cityName = textOf(fields, ["city", "ville"]) ?? parts[0] ?? null;
  const city = cityName && (country === null || country === "MA") ? codes.exact("city", cityName) : null;
  const region =
    coded(fields, ["region"], "region", codes, remarks) ??
    (city ? (codes.vocabulary.find("city", city)?.parent ?? null) : null);
  return { country: country ?? (region ? "MA" : null), region, city };
}

function coded(
  fields: Record<string, unknown>,
  names: readonly string[],
  scheme: "stage" | "funding-stage" | "legal-form" | "region",
  codes: Codes,
  remarks: RowFault[],
): string | null {
  const text = textOf(fields, names);
  if (text === null) return null;
  const code = codes.exact(scheme, text);
  if (code === null)
    remarks.push({ key: "row.unknown-term", params: { field: names[0] ?? "", value: text.slice(0, 60) } });
  return code;
}

function codedList(
  fields: Record<string, unknown>,
  names: readonly string[],
  scheme: "sector" | "technology" | "need" | "language",
  codes: Codes,
  remarks: RowFault[],
): string[] | null {
  const texts = listOf(fields, names).flatMap((text) => text.split(","));
  if (texts.length === 0) return null;
  const found = texts.flatMap((text) => {
    const code = codes.exact(scheme, text);
    if (code === null)
      remarks.push({
        key: "row.unknown-term",
        params: { field: names[0] ?? "", value: text.trim().slice(0, 60) },
      });
    return code ?? [];
  });
  return [...new Set(found)];
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
