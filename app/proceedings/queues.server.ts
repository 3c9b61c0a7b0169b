import { type AuditLine, newestActs } from "#app/audit/queries.server.ts";
import { storedWords } from "#app/kernel/stored.ts";
import type { Words } from "#app/kernel/words.ts";
import { type QueueKind, queueKinds } from "#app/settings/settings.ts";
import { countOfRows } from "#db/portable.ts";
import type { Db } from "#db/schema/index.ts";

/** What waits for an officer in one queue, and since when the oldest does. */
export type Queue = { kind: QueueKind; count: number; oldestAt: string | null };

/** The four queues of the office, in their order, empty ones too; one query each. */
export async function readQueues(db: Db): Promise<Queue[]> {
  const rows = {
    requests: await db
      .selectFrom("organisation_requests")
      .where("decided_at", "is", null)
      .select((of) => [countOfRows.as("count"), of.fn.min("created_at").as("oldest")])
      .executeTakeFirstOrThrow(),
    startups: await startupsIn(db, "waiting")
      .select((of) => [countOfRows.as("count"), of.fn.min("startups.submitted_at").as("oldest")])
      .executeTakeFirstOrThrow(),
    agreements: await agreementsIn(db, "waiting")
      .select((of) => [countOfRows.as("count"), of.fn.min("agreements.created_at").as("oldest")])
      .executeTakeFirstOrThrow(),
    opportunities: await opportunitiesIn(db, "waiting")
      .select((of) => [countOfRows.as("count"), of.fn.min("opportunities.submitted_at").as("oldest")])
      .executeTakeFirstOrThrow(),
  };
  return queueKinds.map((kind) => ({
    kind,
    count: Number(rows[kind].count),
    oldestAt: rows[kind].oldest,
  }));
}

/** Part of a long list: which page of how many rows. */
export type Slice = { page: number; size: number };

const offset = ({ page, size }: Slice) => (page - 1) * size;

export const requestViews = ["waiting", "decided"] as const;
export type RequestView = (typeof requestViews)[number];

/** Requests for a place: waiting ones the oldest first, decided ones the latest first. */
export async function listRequests(db: Db, view: RequestView, slice: Slice) {
  let query = db
    .selectFrom("organisation_requests")
    .innerJoin("people", "people.id", "organisation_requests.person_id");
  query =
    view === "waiting"
      ? query.where("organisation_requests.decided_at", "is", null)
      : query.where("organisation_requests.decided_at", "is not", null);
  const { count } = await query.select(countOfRows.as("count")).executeTakeFirstOrThrow();
  const rows = await query
    .select([
      "organisation_requests.id",
      "organisation_requests.name",
      "organisation_requests.kind",
      "organisation_requests.subtype",
      "organisation_requests.created_at as since",
      "organisation_requests.decision",
      "people.name as person",
    ])
    .orderBy(
      view === "waiting" ? "organisation_requests.created_at" : "organisation_requests.decided_at",
      view === "waiting" ? "asc" : "desc",
    )
    .limit(slice.size)
    .offset(offset(slice))
    .execute();
  return { total: Number(count), rows };
}

/** One request with the person who made it, and who decided it; undefined when there is none. */
export async function readRequest(db: Db, id: string) {
  return db
    .selectFrom("organisation_requests")
    .innerJoin("people", "people.id", "organisation_requests.person_id")
    .leftJoin("people as deciders", "deciders.id", "organisation_requests.decided_by")
    .leftJoin("organisations", "organisations.id", "organisation_requests.organisation_id")
    .selectAll("organisation_requests")
    .select([
      "people.name as person",
      "people.email",
      "people.created_at as person_since",
      "deciders.name as decider",
      "organisations.slug",
    ])
    .where("organisation_requests.id", "=", id)
    .executeTakeFirst();
}

/** Organisations whose name is written alike but for case, so that nobody gets a second place unnoticed. */
export async function sameNames(db: Db, name: string) {
  return db
    .selectFrom("organisations")
    .select(["id", "name", "kind", "slug"])
    .where((where) => where(where.fn<string>("lower", ["name"]), "=", name.toLowerCase()))
    .where("kind", "in", ["partner", "incubator"])
    .where("closed_at", "is", null)
    .limit(5)
    .execute();
}

export const startupViews = ["waiting", "correction-asked", "verified", "refused"] as const;
export type StartupView = (typeof startupViews)[number];

function startupsIn(db: Db, view: StartupView) {
  const query = db
    .selectFrom("organisations")
    .innerJoin("startups", "startups.organisation_id", "organisations.id")
    .where("startups.submitted_at", "is not", null)
    .where("organisations.suspended_at", "is", null)
    .where("organisations.closed_at", "is", null);
  if (view === "refused") return query.where("startups.refused_at", "is not", null);
  const standing = query.where("startups.refused_at", "is", null);
  if (view === "correction-asked") return standing.where("startups.correction_asked_at", "is not", null);
  const undisputed = standing.where("startups.correction_asked_at", "is", null);
  return undisputed.where("startups.verified_at", view === "verified" ? "is not" : "is", null);
}

/** Submitted startups by where they stand, the oldest submission first. */
export async function listStartups(db: Db, view: StartupView, slice: Slice) {
  const { count } = await startupsIn(db, view).select(countOfRows.as("count")).executeTakeFirstOrThrow();
  const rows = await startupsIn(db, view)
    .select([
      "organisations.id",
      "organisations.name",
      "organisations.region",
      "organisations.city",
      "organisations.is_sample",
      "startups.submitted_at as since",
    ])
    .orderBy("startups.submitted_at")
    .orderBy("organisations.id")
    .limit(slice.size)
    .offset(offset(slice))
    .execute();
  return { total: Number(count), rows };
}

export const agreementViews = ["waiting", "all"] as const;
export type AgreementView = (typeof agreementViews)[number];

function agreementsIn(db: Db, view: AgreementView) {
  const query = db.selectFrom("agreements");
  if (view === "all") return query;
  return query.where("approved_at", "is", null).where("refused_at", "is", null);
}

/** Ids of agreements: waiting ones the oldest first, all of them the latest first. */
export async function listAgreementIds(db: Db, view: AgreementView, slice: Slice) {
  const { count } = await agreementsIn(db, view).select(countOfRows.as("count")).executeTakeFirstOrThrow();
  const rows = await agreementsIn(db, view)
    .select("agreements.id")
    .orderBy("agreements.created_at", view === "waiting" ? "asc" : "desc")
    .orderBy("agreements.id")
    .limit(slice.size)
    .offset(offset(slice))
    .execute();
  return { total: Number(count), ids: rows.map((row) => row.id) };
}

/** How many calls hang on an agreement: on show now, and in all. */
export async function callsUnder(db: Db, agreementId: string): Promise<{ shown: number; all: number }> {
  const calls = db
    .selectFrom("opportunities")
    .innerJoin("axes", "axes.id", "opportunities.axis_id")
    .where("axes.agreement_id", "=", agreementId);
  const all = await calls.select(countOfRows.as("count")).executeTakeFirstOrThrow();
  const shown = await calls
    .where("opportunities.published_at", "is not", null)
    .where("opportunities.archived_at", "is", null)
    .where("opportunities.cancelled_at", "is", null)
    .select(countOfRows.as("count"))
    .executeTakeFirstOrThrow();
  return { shown: Number(shown.count), all: Number(all.count) };
}

export const opportunityViews = ["waiting", "correction-asked"] as const;
export type OpportunityView = (typeof opportunityViews)[number];

/** The SQL twin of `stateOf(…) === "in-review"`, and the calls that were sent back. */
function opportunitiesIn(db: Db, view: OpportunityView) {
  return db
    .selectFrom("opportunities")
    .innerJoin("organisations", "organisations.id", "opportunities.provider_id")
    .where("opportunities.submitted_at", "is not", null)
    .where("opportunities.published_at", "is", null)
    .where("opportunities.cancelled_at", "is", null)
    .where("opportunities.archived_at", "is", null)
    .where("opportunities.decided_at", "is", null)
    .where("opportunities.correction_asked_at", view === "waiting" ? "is" : "is not", null);
}

/** Calls in review, or sent back, the oldest submission first. */
export async function listOpportunities(db: Db, view: OpportunityView, slice: Slice) {
  const { count } = await opportunitiesIn(db, view).select(countOfRows.as("count")).executeTakeFirstOrThrow();
  const rows = await opportunitiesIn(db, view)
    .select([
      "opportunities.id",
      "opportunities.kind",
      "opportunities.title_words",
      "opportunities.closes_at",
      "opportunities.is_sample",
      "opportunities.submitted_at as since",
      "organisations.name as provider",
    ])
    .orderBy("opportunities.submitted_at")
    .orderBy("opportunities.id")
    .limit(slice.size)
    .offset(offset(slice))
    .execute();
  return {
    total: Number(count),
    rows: rows.map(({ title_words, ...row }) => ({ ...row, title: storedWords(title_words) })),
  };
}

export const invitationStates = ["waiting", "accepted", "withdrawn", "expired"] as const;
export type InvitationState = (typeof invitationStates)[number];

/** Invitations to partners and incubators that officers sent, the latest first, each with where it stands. */
export async function listOrganisationInvitations(db: Db, now: string, slice: Slice) {
  const query = db
    .selectFrom("invitations")
    .innerJoin("organisations", "organisations.id", "invitations.organisation_id")
    .leftJoin("people", "people.id", "invitations.invited_by")
    .where("organisations.kind", "in", ["partner", "incubator"])
    .where(
      "invitations.invited_by",
      "in",
      db
        .selectFrom("members")
        .innerJoin("organisations", "organisations.id", "members.organisation_id")
        .select("members.person_id")
        .where("organisations.kind", "=", "registry"),
    );
  const { count } = await query.select(countOfRows.as("count")).executeTakeFirstOrThrow();
  const rows = await query
    .select([
      "invitations.id",
      "invitations.email",
      "invitations.created_at as since",
      "invitations.expires_at",
      "invitations.accepted_at",
      "invitations.revoked_at",
      "organisations.name",
      "organisations.subtype",
      "people.name as inviter",
    ])
    .orderBy("invitations.created_at", "desc")
    .limit(slice.size)
    .offset(offset(slice))
    .execute();
  return {
    total: Number(count),
    rows: rows.map(({ accepted_at, revoked_at, expires_at, ...row }) => ({
      ...row,
      expiresAt: expires_at,
      state: invitationState({ accepted_at, revoked_at, expires_at }, now),
    })),
  };
}

function invitationState(
  row: { accepted_at: string | null; revoked_at: string | null; expires_at: string },
  now: string,
): InvitationState {
  if (row.accepted_at) return "accepted";
  if (row.revoked_at) return "withdrawn";
  return row.expires_at <= now ? "expired" : "waiting";
}

/** The newest acts with the names of what they were done to: a title, or a plain name. */
export async function readNewestActs(
  db: Db,
  limit: number,
): Promise<(AuditLine & { subject: Words | string | null })[]> {
  const lines = await newestActs(db, limit);
  const ids = (kind: string) => [
    ...new Set(lines.filter((line) => line.subjectKind === kind).map((line) => line.subjectId)),
    "",
  ];
  const names = new Map<string, Words | string>();
  // What is a draft is nobody's but its owner's: its acts are told without its name.
  const organisations = await db
    .selectFrom("organisations")
    .leftJoin("startups", "startups.organisation_id", "organisations.id")
    .select(["organisations.id", "organisations.name"])
    .where("organisations.id", "in", ids("organisation"))
    .where((is) =>
      is.or([is("organisations.kind", "!=", "startup"), is("startups.submitted_at", "is not", null)]),
    )
    .execute();
  const people = await db
    .selectFrom("people")
    .select(["id", "name"])
    .where("id", "in", ids("person"))
    .execute();
  for (const row of [...organisations, ...people]) names.set(row.id, row.name);
  const requests = await db
    .selectFrom("organisation_requests")
    .select(["id", "name"])
    .where("id", "in", ids("organisation-request"))
    .execute();
  for (const row of requests) names.set(row.id, row.name);
  const agreements = await db
    .selectFrom("agreements")
    .select(["id", "title_words"])
    .where("id", "in", ids("agreement"))
    .execute();
  const opportunities = await db
    .selectFrom("opportunities")
    .select(["id", "title_words"])
    .where("id", "in", ids("opportunity"))
    .where("submitted_at", "is not", null)
    .execute();
  for (const row of [...agreements, ...opportunities]) names.set(row.id, storedWords(row.title_words));
  return lines.map((line) => ({ ...line, subject: names.get(line.subjectId) ?? null }));
}
