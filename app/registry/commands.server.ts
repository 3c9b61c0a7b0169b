import { randomBytes } from "node:crypto";
import type { Updateable } from "kysely";
import { limits, spendPoint } from "#app/accounts/limits.server.ts";
import { isMember, type Viewer } from "#app/accounts/viewer.ts";
import { recordAct } from "#app/audit/audit.server.ts";
import { recordConsent } from "#app/consents/commands.server.ts";
import type { Actor } from "#app/kernel/actor.ts";
import { newId } from "#app/kernel/ids.ts";
import { authorize, found, Refusal } from "#app/kernel/refusal.ts";
import type { Locale } from "#app/kernel/words.ts";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";
import { noteChange } from "#db/changes.ts";
import { atomically } from "#db/connection.server.ts";
import { isTaken, takeTurn } from "#db/portable.ts";
import type { Db } from "#db/schema/index.ts";
import type { OrganisationsTable, StartupsTable } from "#db/schema/registry.ts";
import { tellOwners } from "./messages.server.ts";
import { mayEditProfile, maySpeakFor } from "./policy.ts";
import { checkedFields, missingForSubmission, type ProfilePatch } from "./profile.ts";
import { readOtherByDomain, readOtherByIce, readStartup, readWomenLed } from "./queries.server.ts";
import { changedFields, columnsOf, skeletonOf, termsOf } from "./record.server.ts";
import { slugCandidates } from "./slug.ts";
import { type Startup, stateOf } from "./startup.ts";

/**
 * Opens a startup as a draft and makes the person its owner. Nobody else sees it until it is submitted.
 * Effects: organisation, startup, membership; audit; change feed. Returns its id and address.
 */
export async function openStartup(
  db: Db,
  actor: Actor,
  startup: { name: string; locale: Locale },
  now: string,
): Promise<{ id: string; slug: string }> {
  const name = startup.name.trim();
  if (name === "") throw new Refusal("invalid", "name-needed", { field: "name" });
  return atomically(db, async (db) => {
    await spendPoint(db, limits.drafts, actor.id, now);
    const id = newId();
    const slug = await freeSlug(db, name);
    const inArabic = /\p{Script=Arabic}/u.test(name) && !/[a-z]/i.test(name);
    await db
      .insertInto("organisations")
      .values({
        id,
        kind: "startup",
        slug,
        subtype: null,
        name,
        legal_name: null,
        name_ar: inArabic ? name : null,
        aliases: "[]",
        tagline_words: "{}",
        description_words: "{}",
        website: null,
        domain: null,
        logo_file_id: null,
        country: "MA",
        region: null,
        city: null,
        is_sample: 0,
        imported_from: null,
        name_skeleton: skeletonOf(name),
        version: 1,
        created_at: now,
        updated_at: now,
        listed_at: null,
        suspended_at: null,
        closed_at: null,
      })
      .execute();
    await db
      .insertInto("startups")
      .values({
        organisation_id: id,
        founded_on: null,
        legal_form: null,
        ice: null,
        rc: null,
        rc_court: null,
        headcount: null,
        stage: null,
        funding_stage: null,
        funding_raised: null,
        revenue: null,
        trl: null,
        incorporated: null,
        women_led: null,
        team_words: "{}",
        last_step: "identity",
        submitted_at: null,
        correction_asked_at: null,
        verified_at: null,
        refused_at: null,
        decision_reason: null,
        confirmed_at: null,
        public_consent: 0,
        contact_consent: 0,
      })
      .execute();
    await db
      .insertInto("members")
      .values({ id: newId(), organisation_id: id, person_id: actor.id, role: "owner", created_at: now })
      .execute();
    await recordAct(db, actor, "startup.opened", { kind: "organisation", id }, now, { name });
    await noteChange(db, "organisation", id, now);
    return { id, slug };
  });
}

async function freeSlug(db: Db, name: string): Promise<string> {
  await takeTurn(db);
  for (const slug of slugCandidates(name, () => randomBytes(3).toString("hex"))) {
    const taken = await db
      .selectFrom("organisations")
      .select("id")
      .where("slug", "=", slug)
      .unionAll(db.selectFrom("organisation_slugs").select("organisation_id as id").where("slug", "=", slug))
      .executeTakeFirst();
    if (!taken) return slug;
  }
  throw new Refusal("conflict", "stale");
}

/** The startup its own people act on; to anybody else it does not exist. */
async function ownStartup(db: Db, actor: Viewer, startupId: string): Promise<Startup> {
  if (!isMember(actor, startupId)) throw new Refusal("not-found", "not-found");
  const startup = found(await readStartup(db, startupId));
  const state = stateOf(startup);
  if (state === "closed" || state === "suspended") throw new Refusal("conflict", "startup-not-active");
  return startup;
}

/**
 * Writes what its people say of a startup; `version` is the one they read. Returns the new version, the same when
 * nothing changed. Refuses a stale version, another startup's ICE or domain, a city outside its region, an unknown
 * term, and emptying what a submitted profile must say. A verified profile whose checked facts change waits for an
 * officer again. Effects: profile; audit; change feed.
 */
export async function saveProfile(
  db: Db,
  actor: Viewer,
  startupId: string,
  patch: ProfilePatch & { lastStep?: string },
  version: number,
  now: string,
): Promise<{ version: number; changed: string[] }> {
  return atomically(db, async (db) => {
    const before = await ownStartup(db, actor, startupId);
    authorize(mayEditProfile(actor, startupId));
    const { lastStep, ...said } = patch;
    const changed = changedFields(before, await readWomenLed(db, startupId), said);
    if (lastStep !== undefined && lastStep !== before.lastStep) {
      await db
        .updateTable("startups")
        .set({ last_step: lastStep })
        .where("organisation_id", "=", startupId)
        .execute();
    }
    if (changed.length === 0) return { version: before.version, changed };
    if (before.version !== version) throw new Refusal("conflict", "stale");
    const { womenLed: _, ...facts } = said;
    const after: Startup = { ...before, ...facts };
    await assertTrue(db, before, after, changed);
    const columns = columnsOf(said, after);
    const unchecked = before.verifiedAt !== null && checkedFields.some((field) => changed.includes(field));
    await writeProfile(
      db,
      startupId,
      columns.organisation,
      { ...columns.startup, ...(unchecked ? { verified_at: null } : {}) },
      version,
      now,
    );
    for (const [scheme, codes] of termsOf(said)) {
      await db
        .deleteFrom("organisation_terms")
        .where("organisation_id", "=", startupId)
        .where("scheme", "=", scheme)
        .execute();
      const rows = [...new Set(codes)].map((code) => ({ organisation_id: startupId, scheme, code }));
      if (rows.length > 0) await db.insertInto("organisation_terms").values(rows).execute();
    }
    await recordAct(db, actor, "startup.edited", { kind: "organisation", id: startupId }, now, {
      fields: changed,
      ...(unchecked ? { verification: "withdrawn" } : {}),
    });
    await noteChange(db, "organisation", startupId, now);
    return { version: version + 1, changed };
  });
}

async function writeProfile(
  db: Db,
  startupId: string,
  organisation: Updateable<OrganisationsTable>,
  startup: Updateable<StartupsTable>,
  version: number,
  now: string,
): Promise<void> {
  const written = await db
    .updateTable("organisations")
    .set({ ...organisation, version: version + 1, updated_at: now })
    .where("id", "=", startupId)
    .where("version", "=", version)
    .executeTakeFirst();
  if (Number(written.numUpdatedRows) === 0) throw new Refusal("conflict", "stale");
  if (Object.keys(startup).length === 0) return;
  try {
    await db.updateTable("startups").set(startup).where("organisation_id", "=", startupId).execute();
  } catch (error) {
    if (isTaken(error)) throw new Refusal("conflict", "same-ice", { field: "ice" });
    throw error;
  }
}

/** What holds of a profile whoever writes it. */
async function assertTrue(db: Db, before: Startup, after: Startup, changed: string[]): Promise<void> {
  if (after.name.trim() === "") throw new Refusal("invalid", "name-needed", { field: "name" });
  const vocabulary = await readVocabulary(db);
  if (after.region !== null && !vocabulary.find("region", after.region)) {
    throw new Refusal("invalid", "term-unknown", { field: "region" });
  }
  if (after.city !== null && (changed.includes("city") || changed.includes("region"))) {
    const city = vocabulary.find("city", after.city);
    if (!city || city.parent !== after.region)
      throw new Refusal("invalid", "city-elsewhere", { field: "city" });
  }
  for (const [scheme, codes] of termsOf(after)) {
    const unknown = codes.find((code) => !vocabulary.find(scheme, code));
    if (unknown) throw new Refusal("invalid", "term-unknown", { field: fieldOf[scheme] });
  }
  if (changed.includes("ice") && after.ice !== null && (await readOtherByIce(db, after.ice, after.id))) {
    throw new Refusal("conflict", "same-ice", { field: "ice" });
  }
  if (changed.includes("website") && (await readOtherByDomain(db, after.website, after.id))) {
    throw new Refusal("conflict", "same-domain", { field: "website" });
  }
  if (before.submittedAt !== null) {
    const known = missingForSubmission(before);
    const lost = missingForSubmission(after).find((field) => !known.includes(field));
    if (lost) {
      const field = lost === "texts" ? "description" : lost;
      throw new Refusal("invalid", "required-once-submitted", { field });
    }
  }
}

const fieldOf = {
  sector: "sectors",
  technology: "technologies",
  need: "needs",
  language: "languages",
  sdg: "sdgs",
} as const;

/**
 * Submits a startup, for the first time or after a correction or a refusal. Without consent to be public it is
 * submitted and not listed. Refuses a second time, and a profile that lacks what is required. Effects: state;
 * consents with their ledger; audit; a receipt to the owners; change feed.
 */
export async function submitStartup(
  db: Db,
  actor: Viewer,
  startupId: string,
  consents: { publicProfile: boolean; partnerContact: boolean },
  now: string,
): Promise<void> {
  await atomically(db, async (db) => {
    const startup = await ownStartup(db, actor, startupId);
    authorize(maySpeakFor(actor, startupId), "owner-only");
    const state = stateOf(startup);
    if (state === "submitted" || state === "verified") throw new Refusal("conflict", "already-submitted");
    if (missingForSubmission(startup).length > 0) throw new Refusal("invalid", "profile-incomplete");
    if (startup.ice !== null && (await readOtherByIce(db, startup.ice, startupId))) {
      throw new Refusal("conflict", "same-ice");
    }
    if (await readOtherByDomain(db, startup.website, startupId)) throw new Refusal("conflict", "same-domain");
    await markSubmitted(db, startupId, now);
    await db
      .updateTable("organisations")
      .set({ listed_at: startup.listedAt ?? now, updated_at: now })
      .where("id", "=", startupId)
      .execute();
    await writeConsents(db, actor, startup, consents, "submission", now);
    const act = startup.submittedAt === null ? "startup.submitted" : "startup.resubmitted";
    await recordAct(db, actor, act, { kind: "organisation", id: startupId }, now, consents);
    await tellOwners(db, startup, "startup-submitted", {}, now);
    await noteChange(db, "organisation", startupId, now);
  });
}

async function markSubmitted(db: Db, startupId: string, now: string): Promise<void> {
  try {
    const written = await db
      .updateTable("startups")
      .set({
        submitted_at: now,
        confirmed_at: now,
        correction_asked_at: null,
        refused_at: null,
        verified_at: null,
        decision_reason: null,
      })
      .where("organisation_id", "=", startupId)
      .where((where) =>
        where.or([
          where("submitted_at", "is", null),
          where("correction_asked_at", "is not", null),
          where("refused_at", "is not", null),
        ]),
      )
      .executeTakeFirst();
    if (Number(written.numUpdatedRows) === 0) throw new Refusal("conflict", "already-submitted");
  } catch (error) {
    if (isTaken(error)) throw new Refusal("conflict", "same-ice");
    throw error;
  }
}

async function writeConsents(
  db: Db,
  actor: Viewer,
  startup: Startup,
  consents: { publicProfile: boolean; partnerContact: boolean },
  means: string,
  now: string,
): Promise<string[]> {
  const changed: string[] = [];
  const pairs = [
    ["public-profile", startup.publicConsent, consents.publicProfile],
    ["partner-contact", startup.contactConsent, consents.partnerContact],
  ] as const;
  for (const [purpose, held, given] of pairs) {
    if (held === given) continue;
    changed.push(purpose);
    await recordConsent(db, actor, { purpose, organisationId: startup.id, given, means }, now);
  }
  if (changed.length > 0) {
    await db
      .updateTable("startups")
      .set({
        public_consent: consents.publicProfile ? 1 : 0,
        contact_consent: consents.partnerContact ? 1 : 0,
      })
      .where("organisation_id", "=", startup.id)
      .execute();
  }
  return changed;
}

/**
 * Gives or withdraws what a startup agrees to; holds from the next page on. Effects: consents with their ledger;
 * audit; change feed. Returns the purposes that changed.
 */
export async function setConsents(
  db: Db,
  actor: Viewer,
  startupId: string,
  consents: { publicProfile: boolean; partnerContact: boolean },
  now: string,
): Promise<string[]> {
  return atomically(db, async (db) => {
    const startup = await ownStartup(db, actor, startupId);
    authorize(maySpeakFor(actor, startupId), "owner-only");
    const changed = await writeConsents(db, actor, startup, consents, "consents-page", now);
    if (changed.length === 0) return changed;
    await recordAct(
      db,
      actor,
      "startup.consents-set",
      { kind: "organisation", id: startupId },
      now,
      consents,
    );
    await noteChange(db, "organisation", startupId, now);
    return changed;
  });
}

/** Notes that the profile is still true today. Effects: the date; audit; change feed. */
export async function confirmStillTrue(db: Db, actor: Viewer, startupId: string, now: string): Promise<void> {
  await atomically(db, async (db) => {
    const startup = await ownStartup(db, actor, startupId);
    authorize(mayEditProfile(actor, startupId));
    if (startup.submittedAt === null) throw new Refusal("conflict", "not-submitted");
    await db
      .updateTable("startups")
      .set({ confirmed_at: now })
      .where("organisation_id", "=", startupId)
      .execute();
    await recordAct(db, actor, "startup.confirmed", { kind: "organisation", id: startupId }, now);
    await noteChange(db, "organisation", startupId, now);
  });
}
