import { randomBytes } from "node:crypto";
import { openProgramme } from "#app/agreements/commands.server.ts";
import type { AxisKind } from "#app/agreements/kinds.ts";
import { readAgreements } from "#app/agreements/queries.server.ts";
import { recordAct } from "#app/audit/audit.server.ts";
import type { Actor } from "#app/kernel/actor.ts";
import { endOfDay, instantAt } from "#app/kernel/dates.ts";
import { newId } from "#app/kernel/ids.ts";
import { wordsToStore } from "#app/kernel/stored.ts";
import { isLocale, type Locale, type Words } from "#app/kernel/words.ts";
import { openToAll } from "#app/opportunities/eligibility/rule.ts";
import { type OpportunityKind, opportunityKinds } from "#app/opportunities/kinds.ts";
import { stateOf } from "#app/opportunities/opportunity.ts";
import { skeletonOf } from "#app/registry/record.server.ts";
import { slugCandidates } from "#app/registry/slug.ts";
import { readWebsite } from "#app/registry/website.ts";
import { noteChange } from "#db/changes.ts";
import { atomically } from "#db/connection.server.ts";
import type { Db } from "#db/schema/index.ts";
import { type Codes, codesFor } from "./codes.server.ts";
import { DryRunEnds, type ImportReport, type Progress, type RowOutcome, reportOf } from "./report.ts";
import { type RawRow, type RowFault, UnreadableFile } from "./rows.ts";
import { dateOf, listOf, numberOf, shortened, textOf, UnreadableValue, wordsOf } from "./values.ts";

export type OpportunityImport = {
  source: string;
  dryRun: boolean;
  /** Address of the agreement and kind of the axis all rows go under; without it, each provider's open programme. */
  under?: { agreement: string; axis: AxisKind };
  progress?: Progress;
};

const axisOfKind: Record<OpportunityKind, AxisKind> = {
  training: "training",
  research: "research",
  "tech-transfer": "tech-transfer",
  compute: "compute",
  data: "data",
  funding: "funding",
  incubation: "market-access",
  challenge: "market-access",
  mentoring: "market-access",
  event: "market-access",
};

/** What a kind of opportunity answers by itself, when the row does not say. */
const needsOfKind: Record<OpportunityKind, string[]> = {
  training: ["training"],
  research: ["applied-research"],
  "tech-transfer": ["tech-transfer"],
  compute: ["compute"],
  data: ["data"],
  funding: ["grant"],
  incubation: ["incubation", "acceleration"],
  challenge: ["prize"],
  mentoring: ["mentoring"],
  event: ["networking"],
};

/** Words that tell a kind, in the order they are tried. */
const kindWords: [RegExp, OpportunityKind][] = [
  [/\bformation|training|course|bootcamp|skills/i, "training"],
  [/incubat|accelerat|accélérat|pépinière/i, "incubation"],
  [/compétition|competition|contest|challenge|concours|hackathon|prize|appel à solutions/i, "challenge"],
  [/mentor|coaching|accompagnement/i, "mentoring"],
  [/conference|conférence|summit|pitch event|salon|forum|television/i, "event"],
  [/gpu|cloud credit|compute|crédits? cloud|inference/i, "compute"],
  [/horizon|research|recherche|r&d|thèse/i, "research"],
  [/technology transfer|transfert de technologie|licen[cs]e/i, "tech-transfer"],
  [/dataset|données ouvertes|open data/i, "data"],
];

const rollingWords = /^(ongoing|rolling|continuous|permanent|permanente|en continu|sans date|مستمر|مفتوح)$/i;

type ReadOpportunity = {
  key: string;
  provider: string;
  kind: OpportunityKind;
  own: Locale;
  title: Words;
  summary: Words;
  description: Words;
  toCheck: Words;
  opensAt: string | null;
  closesAt: string | null;
  applyUrl: string | null;
  amountMax: number | null;
  currency: string | null;
  places: number | null;
  sectors: string[];
  technologies: string[];
  needs: string[];
  remarks: RowFault[];
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

function freeSlug(name: string, taken: Set<string>): string {
  for (const slug of slugCandidates(name, () => randomBytes(3).toString("hex"))) {
    if (taken.has(slug)) continue;
    taken.add(slug);
    return slug;
  }
  throw new Error("no free address");
}

function readOpportunity(fields: Record<string, unknown>, line: number, codes: Codes): ReadOpportunity {
  const given = textOf(fields, ["lang", "language", "langue"])?.slice(0, 2).toLowerCase();
  const own: Locale = isLocale(given) ? given : "fr";
  const title = wordsOf(fields, ["title", "titre", "name"], own, 300);
  if (Object.keys(title).length === 0) throw new UnreadableValue("value.title-missing", "title", "");
  const description = wordsOf(fields, ["description"], own, 20_000);
  const summary = wordsOf(fields, ["summary", "resume"], own, 2_000);
  for (const [locale, text] of Object.entries(description)) {
    if (isLocale(locale) && text && !summary[locale]) summary[locale] = shortened(text, 280);
  }
  const remarks: RowFault[] = [];
  const opens = openingOf(fields, remarks);
  const closing = textOf(fields, ["close", "closes", "closes_on", "deadline", "cloture", "date_limite"]);
  const closes =
    closing === null || rollingWords.test(closing) ? null : dateOf({ close: closing }, ["close"]);
  const opensAt = opens ? instantAt(opens.date, opens.time ?? "00:00") : null;
  const closesAt = closes
    ? closes.time
      ? instantAt(closes.date, `${closes.time}:59`)
      : endOfDay(closes.date)
    : null;
  if (opensAt && closesAt && closesAt < opensAt)
    throw new UnreadableValue("value.ends-first", "close", closing);
  const link = textOf(fields, ["apply_url", "url", "link", "lien"]);
  const site = link ? readWebsite(link) : null;
  if (site && "fault" in site)
    remarks.push({ key: "row.website-left-out", params: { value: (link ?? "").slice(0, 60) } });
  const kind = kindOf(fields, title);
  const about = [
    ...Object.values(title),
    ...listOf(fields, ["category", "categorie"]),
    ...Object.values(description),
  ].join(" · ");
  const currency = textOf(fields, ["currency", "devise"])?.toUpperCase() ?? "MAD";
  const amountMax = numberOf(fields, ["amount", "amount_max", "montant"]);
  return {
    key:
      textOf(fields, ["id", "key", "code"], 200) ??
      `${line}:${(Object.values(title)[0] ?? "").slice(0, 100)}`,
    provider: textOf(fields, ["provider", "fournisseur", "organisme"], 200) ?? "",
    kind,
    own,
    title,
    summary,
    description,
    toCheck: conditionsOf(fields, own),
    opensAt,
    closesAt,
    applyUrl: site && "website" in site ? site.website : null,
    amountMax,
    currency: amountMax === null ? null : currency,
    places: numberOf(fields, ["places"], 1_000_000),
    sectors: codes.spokenOf("sector", about, 4),
    technologies: codes.spokenOf("technology", about, 5),
    needs: [...new Set([...needsOfKind[kind], ...codes.spokenOf("need", about, 4)])],
    remarks,
  };
}

/** The closing date decides who may still apply and must be readable; an opening that is not is left out and told of. */
function openingOf(fields: Record<string, unknown>, remarks: RowFault[]): ReturnType<typeof dateOf> {
  try {
    return dateOf(fields, ["open", "opens", "opens_on", "ouverture"]);
  } catch (error) {
    if (!(error instanceof UnreadableValue)) throw error;
    remarks.push({ key: "row.opening-left-out", params: { value: String(error.fault.params?.value ?? "") } });
    return null;
  }
}

function kindOf(fields: Record<string, unknown>, title: Words): OpportunityKind {
  const code = textOf(fields, ["kind", "type"]);
  const exact = opportunityKinds.find((kind) => kind === code);
  if (exact) return exact;
  const words = [...listOf(fields, ["category", "categorie"]), ...Object.values(title)].join(" ");
  return kindWords.find(([pattern]) => pattern.test(words))?.[1] ?? "funding";
}

function conditionsOf(fields: Record<string, unknown>, own: Locale): Words {
  const words = wordsOf(fields, ["to_check", "conditions"], own, 10_000);
  const lines = listOf(fields, ["eligibility", "eligibilite"]).join("\n").slice(0, 10_000);
  if (lines && !words[own]) words[own] = lines;
  return words;
}

type Home = { axisId: string; providerId: string };

/** Where calls go: the axis that was asked for, or the open programme of each call's provider. */
class Homes {
  private readonly db: Db;
  private readonly actor: Actor;
  private readonly now: string;
  private readonly options: OpportunityImport;
  private fixed: Home | null = null;
  private readonly providers = new Map<string, string>();
  private readonly axes = new Map<string, Map<string, string>>();
  private readonly slugs = new Set<string>();

  constructor(db: Db, actor: Actor, now: string, options: OpportunityImport) {
    this.db = db;
    this.actor = actor;
    this.now = now;
    this.options = options;
  }

  async learn(): Promise<void> {
    const { under } = this.options;
    if (under) {
      const [agreement] = await readAgreements(this.db, { slug: under.agreement, approvedOnly: true });
      if (!agreement) throw new UnreadableFile("file.no-agreement", { agreement: under.agreement });
      if (!agreement.providerId) throw new UnreadableFile("file.no-provider", { agreement: under.agreement });
      const axis = agreement.axes.find((one) => one.kind === under.axis);
      if (!axis) throw new UnreadableFile("file.no-axis", { agreement: under.agreement, axis: under.axis });
      this.fixed = { axisId: axis.id, providerId: agreement.providerId };
      return;
    }
    const rows = await this.db
      .selectFrom("organisations")
      .select(["id", "kind", "name_skeleton", "slug", "is_sample"])
      .execute();
    for (const row of rows) {
      this.slugs.add(row.slug);
      // A real call never lands at an invented provider, however alike the names.
      if (row.kind === "partner" && row.is_sample === 0) this.providers.set(row.name_skeleton, row.id);
    }
  }

  async of(read: ReadOpportunity): Promise<Home> {
    if (this.fixed) return this.fixed;
    const name = read.provider || "—";
    const skeleton = skeletonOf(name) || name;
    const providerId = this.providers.get(skeleton) ?? (await this.addProvider(name, skeleton, read.own));
    this.providers.set(skeleton, providerId);
    const axes = this.axes.get(providerId) ?? (await this.axesOf(providerId));
    this.axes.set(providerId, axes);
    const axisId = axes.get(axisOfKind[read.kind]);
    if (!axisId) throw new Error(`The open programme of ${providerId} has no axis for ${read.kind}`);
    return { axisId, providerId };
  }

  private async axesOf(providerId: string): Promise<Map<string, string>> {
    const programme = await openProgramme(this.db, this.actor, providerId, this.now);
    const rows = await this.db
      .selectFrom("axes")
      .select(["id", "kind"])
      .where("agreement_id", "=", programme)
      .execute();
    return new Map(rows.map((row) => [row.kind, row.id]));
  }

  private async addProvider(name: string, skeleton: string, own: Locale): Promise<string> {
    const id = newId();
    await this.db
      .insertInto("organisations")
      .values({
        id,
        kind: "partner",
        slug: freeSlug(name, this.slugs),
        subtype: null,
        name,
        legal_name: null,
        name_ar: own === "ar" ? name : null,
        aliases: "[]",
        tagline_words: "{}",
        description_words: "{}",
        website: null,
        domain: null,
        logo_file_id: null,
        country: null,
        region: null,
        city: null,
        is_sample: 0,
        imported_from: `${this.options.source}:provider:${name}`.slice(0, 300),
        name_skeleton: skeleton,
        version: 1,
        created_at: this.now,
        updated_at: this.now,
        listed_at: this.now,
        suspended_at: null,
        closed_at: null,
      })
      .execute();
    await noteChange(this.db, "organisation", id, this.now);
    return id;
  }
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
