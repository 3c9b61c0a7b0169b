import type { Selectable, SelectQueryBuilder } from "kysely";
import { storedTexts, storedWords } from "#app/kernel/stored.ts";
import type { OrganisationKind } from "#app/registry/kinds.ts";
import { looksAlike } from "#app/text/look-alike.ts";
import { skeleton } from "#app/text/skeleton.ts";
import type { Db, Schema } from "#db/schema/index.ts";
import type { OrganisationsTable, StartupsTable } from "#db/schema/registry.ts";
import { isRegistrationStep } from "./profile.ts";
import type { Organisation, Startup } from "./startup.ts";
import { domainOf } from "./website.ts";

type OrganisationRow = Selectable<OrganisationsTable>;
type StartupRow = OrganisationRow & Selectable<StartupsTable>;

/** An organisation out of its row. */
export function organisationOf(row: OrganisationRow): Organisation {
  return {
    id: row.id,
    kind: row.kind,
    slug: row.slug,
    subtype: row.subtype,
    name: row.name,
    legalName: row.legal_name,
    nameAr: row.name_ar,
    aliases: storedTexts(row.aliases),
    tagline: storedWords(row.tagline_words),
    description: storedWords(row.description_words),
    website: row.website,
    logoFileId: row.logo_file_id,
    country: row.country,
    region: row.region,
    city: row.city,
    isSample: row.is_sample === 1,
    importedFrom: row.imported_from,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    listedAt: row.listed_at,
    suspendedAt: row.suspended_at,
    closedAt: row.closed_at,
  };
}

const flag = (value: number | null): boolean | null => (value === null ? null : value === 1);

function startupOf(row: StartupRow, terms: Map<string, string[]>): Startup {
  const codes = (scheme: string) => terms.get(`${row.id} ${scheme}`) ?? [];
  return {
    ...organisationOf(row),
    foundedOn: row.founded_on,
    legalForm: row.legal_form,
    ice: row.ice,
    rc: row.rc,
    rcCourt: row.rc_court,
    headcount: row.headcount,
    stage: row.stage,
    fundingStage: row.funding_stage,
    fundingRaised: row.funding_raised,
    revenue: row.revenue,
    trl: row.trl,
    incorporated: flag(row.incorporated),
    team: storedWords(row.team_words),
    sectors: codes("sector"),
    technologies: codes("technology"),
    needs: codes("need"),
    languages: codes("language"),
    sdgs: codes("sdg"),
    lastStep: isRegistrationStep(row.last_step) ? row.last_step : "identity",
    submittedAt: row.submitted_at,
    correctionAskedAt: row.correction_asked_at,
    verifiedAt: row.verified_at,
    refusedAt: row.refused_at,
    decisionReason: row.decision_reason,
    confirmedAt: row.confirmed_at,
    publicConsent: row.public_consent === 1,
    contactConsent: row.contact_consent === 1,
  };
}

/** Reads whole startups, two queries however many. `among`: ids; without it, all. Order is the ids' own. */
export async function readStartups(db: Db, among?: readonly string[]): Promise<Startup[]> {
  if (among && among.length === 0) return [];
  if (among && among.length > 500) {
    const parts: Startup[] = [];
    for (let from = 0; from < among.length; from += 500) {
      parts.push(...(await readStartups(db, among.slice(from, from + 500))));
    }
    return parts;
  }
  let rowQuery = db
    .selectFrom("organisations")
    .innerJoin("startups", "startups.organisation_id", "organisations.id")
    .selectAll();
  let termQuery = db.selectFrom("organisation_terms").selectAll();
  if (among) {
    rowQuery = rowQuery.where("organisations.id", "in", among);
    termQuery = termQuery.where("organisation_id", "in", among);
  }
  const rows = await rowQuery.execute();
  const terms = new Map<string, string[]>();
  for (const term of await termQuery.execute()) {
    const key = `${term.organisation_id} ${term.scheme}`;
    const list = terms.get(key);
    if (list) list.push(term.code);
    else terms.set(key, [term.code]);
  }
  const startups = rows.map((row) => startupOf(row, terms));
  if (!among) return startups;
  const byId = new Map(startups.map((startup) => [startup.id, startup]));
  return among.flatMap((id) => byId.get(id) ?? []);
}

/** One startup by id, whatever its state: for its own people, officers and the clock. */
export async function readStartup(db: Db, id: string): Promise<Startup | null> {
  return (await readStartups(db, [id]))[0] ?? null;
}

/** The SQL twin of `isListed`. */
export function whereListed<T>(
  query: SelectQueryBuilder<Schema, "organisations" | "startups", T>,
): SelectQueryBuilder<Schema, "organisations" | "startups", T> {
  return query
    .where("startups.public_consent", "=", 1)
    .where("startups.submitted_at", "is not", null)
    .where("startups.refused_at", "is", null)
    .where("organisations.suspended_at", "is", null)
    .where("organisations.closed_at", "is", null);
}

/** A listed startup by its address (old addresses lead to it too); null when it is not there to be seen. */
export async function readListedStartup(db: Db, slug: string): Promise<Startup | null> {
  const row = await whereListed(
    db.selectFrom("organisations").innerJoin("startups", "startups.organisation_id", "organisations.id"),
  )
    .where((where) =>
      where.or([
        where("organisations.slug", "=", slug),
        where(
          "organisations.id",
          "in",
          where.selectFrom("organisation_slugs").select("organisation_id").where("slug", "=", slug),
        ),
      ]),
    )
    .select("organisations.id")
    .executeTakeFirst();
  return row ? readStartup(db, row.id) : null;
}

/** A listed partner or incubator by its address. */
export async function readListedOrganisation(
  db: Db,
  kind: Exclude<OrganisationKind, "startup">,
  slug: string,
): Promise<Organisation | null> {
  const row = await db
    .selectFrom("organisations")
    .selectAll()
    .where("kind", "=", kind)
    .where("slug", "=", slug)
    .where("listed_at", "is not", null)
    .where("suspended_at", "is", null)
    .where("closed_at", "is", null)
    .executeTakeFirst();
  return row ? organisationOf(row) : null;
}

/** Organisations by id, in no order. */
export async function readOrganisations(db: Db, ids: readonly string[]): Promise<Map<string, Organisation>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("organisations")
    .selectAll()
    .where("id", "in", [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, organisationOf(row)]));
}

/** The statistics-only answer, which `Startup` does not carry. */
export async function readWomenLed(db: Db, startupId: string): Promise<boolean | null> {
  const row = await db
    .selectFrom("startups")
    .select("women_led")
    .where("organisation_id", "=", startupId)
    .executeTakeFirst();
  return flag(row?.women_led ?? null);
}

/** Another startup, submitted and not closed, that carries the ICE. */
export async function readOtherByIce(db: Db, ice: string, startupId: string): Promise<string | null> {
  const row = await submitted(db)
    .where("startups.ice", "=", ice)
    .where("organisations.id", "!=", startupId)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Another startup, submitted and not closed, at the website's domain. */
export async function readOtherByDomain(
  db: Db,
  website: string | null,
  startupId: string,
): Promise<string | null> {
  const domain = domainOf(website);
  if (domain === null) return null;
  const row = await submitted(db)
    .where("organisations.domain", "=", domain)
    .where("organisations.id", "!=", startupId)
    .executeTakeFirst();
  return row?.id ?? null;
}

function submitted(db: Db) {
  return db
    .selectFrom("organisations")
    .innerJoin("startups", "startups.organisation_id", "organisations.id")
    .select("organisations.id")
    .where("startups.submitted_at", "is not", null)
    .where("organisations.closed_at", "is", null);
}

/** Listed startups whose name looks like this one, at most five: to be warned of, never refused. */
export async function readLookAlikes(
  db: Db,
  startup: Pick<Startup, "id" | "name">,
): Promise<{ name: string; slug: string }[]> {
  const key = skeleton(startup.name);
  if (key === "") return [];
  const candidates = await whereListed(
    db.selectFrom("organisations").innerJoin("startups", "startups.organisation_id", "organisations.id"),
  )
    .where("organisations.name_skeleton", "=", key)
    .where("organisations.id", "!=", startup.id)
    .select(["organisations.name", "organisations.slug"])
    .orderBy("organisations.name")
    .limit(200)
    .execute();
  return candidates.filter((candidate) => looksAlike(startup.name, candidate.name)).slice(0, 5);
}

/** A stored file and whether its organisation is listed, so that anybody may see it. */
export async function readFileFor(
  db: Db,
  id: string,
): Promise<{ organisationId: string; contentHash: string; mediaType: string; listed: boolean } | null> {
  const row = await db
    .selectFrom("files")
    .innerJoin("organisations", "organisations.id", "files.owner_organisation_id")
    .leftJoin("startups", "startups.organisation_id", "organisations.id")
    .select([
      "files.content_hash",
      "files.media_type",
      "organisations.id",
      "organisations.kind",
      "organisations.listed_at",
      "organisations.suspended_at",
      "organisations.closed_at",
      "startups.public_consent",
      "startups.submitted_at",
      "startups.refused_at",
    ])
    .where("files.id", "=", id)
    .executeTakeFirst();
  if (!row) return null;
  const active = row.suspended_at === null && row.closed_at === null;
  const listed =
    row.kind === "startup"
      ? row.public_consent === 1 && row.submitted_at !== null && row.refused_at === null
      : row.listed_at !== null;
  return {
    organisationId: row.id,
    contentHash: row.content_hash,
    mediaType: row.media_type,
    listed: active && listed,
  };
}
