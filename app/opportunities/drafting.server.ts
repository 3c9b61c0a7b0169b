import type { Updateable } from "kysely";
import type { Viewer } from "#app/accounts/viewer.ts";
import { type Agreement, carriesOpportunities } from "#app/agreements/agreement.ts";
import { readAgreements } from "#app/agreements/queries.server.ts";
import { recordAct } from "#app/audit/audit.server.ts";
import type { Instant } from "#app/kernel/clock.ts";
import { civilDateOf } from "#app/kernel/dates.ts";
import { newId } from "#app/kernel/ids.ts";
import { authorize, Refusal } from "#app/kernel/refusal.ts";
import { wordsToStore } from "#app/kernel/stored.ts";
import { type Words, wordsFor } from "#app/kernel/words.ts";
import { slugOf } from "#app/registry/slug.ts";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";
import type { Scheme } from "#app/vocabulary/term.ts";
import { noteChange } from "#db/changes.ts";
import { atomically } from "#db/connection.server.ts";
import { takeTurn } from "#db/portable.ts";
import type { Db } from "#db/schema/index.ts";
import type { OpportunitiesTable } from "#db/schema/opportunities.ts";
import { rulesIn } from "./eligibility/evaluate.ts";
import { deepestGroup, mostRules } from "./eligibility/limits.ts";
import { type Eligibility, openToAll, ruleFields } from "./eligibility/rule.ts";
import { ruleErrors } from "./eligibility/soundness.ts";
import { assertState, guardedUpdate, reachable } from "./guards.server.ts";
import type { OpportunityKind } from "./kinds.ts";
import type { Opportunity } from "./opportunity.ts";
import { mayEditOpportunity } from "./policy.ts";
import { assertCoherent, missingForPublication } from "./publishable.ts";

/** What an edit may change; whatever is left out stays. */
export type OpportunityPatch = Partial<
  Pick<
    Opportunity,
    | "axisId"
    | "kind"
    | "title"
    | "summary"
    | "description"
    | "offer"
    | "amountMin"
    | "amountMax"
    | "currency"
    | "unitsQuantity"
    | "unitsKind"
    | "places"
    | "mode"
    | "region"
    | "city"
    | "level"
    | "opensAt"
    | "closesAt"
    | "applyUrl"
    | "contactEmail"
    | "sectors"
    | "technologies"
    | "needs"
    | "languages"
  >
>;

/** Starts a call under an axis of one of the provider's agreements. Returns its id; only the provider's people see it. */
export async function draftOpportunity(
  db: Db,
  actor: Viewer,
  providerId: string,
  given: { axisId: string; kind: OpportunityKind; title: Words },
  now: Instant,
): Promise<string> {
  return atomically(db, async (tx) => {
    authorize(mayEditOpportunity(actor, { providerId }));
    const { isSample } = await ownAgreementOf(tx, given.axisId, providerId);
    const id = newId();
    await tx
      .insertInto("opportunities")
      .values({
        id,
        slug: await freeSlug(tx, given.title, actor),
        axis_id: given.axisId,
        provider_id: providerId,
        kind: given.kind,
        title_words: wordsToStore(given.title),
        summary_words: "{}",
        description_words: "{}",
        offer_words: "{}",
        amount_min: null,
        amount_max: null,
        currency: null,
        units_quantity: null,
        units_kind: null,
        places: null,
        mode: "online",
        region: null,
        city: null,
        level: null,
        opens_at: null,
        closes_at: null,
        apply_url: null,
        contact_email: null,
        eligibility: JSON.stringify(openToAll),
        to_check_words: "{}",
        eligibility_version: 1,
        submitted_at: null,
        approved_at: null,
        correction_asked_at: null,
        correction_words: null,
        published_at: null,
        closed_at: null,
        decided_at: null,
        archived_at: null,
        cancelled_at: null,
        cancel_reason: null,
        is_sample: isSample ? 1 : 0,
        imported_from: null,
        created_by: actor.id,
        version: 1,
        created_at: now,
        updated_at: now,
      })
      .execute();
    await recordAct(tx, actor, "opportunity.drafted", { kind: "opportunity", id }, now);
    await noteChange(tx, "opportunity", id, now);
    return id;
  });
}

/**
 * Saves an edit made on `version` and returns the new version. Refuses a stale version, contradicting dates or amounts at
 * their field, codes outside the vocabulary, and an edit that would leave a published call incomplete. An edit of a
 * published one keeps what it said before.
 */
export async function saveOpportunity(
  db: Db,
  actor: Viewer,
  id: string,
  patch: OpportunityPatch,
  version: number,
  now: Instant,
): Promise<number> {
  return atomically(db, async (tx) => {
    const before = await editable(tx, actor, id, version, now);
    const after: Opportunity = { ...before, ...patch };
    if (patch.axisId && patch.axisId !== before.axisId) {
      const agreement = await ownAgreementOf(tx, patch.axisId, before.providerId);
      // What the public sees stands under what an officer approved.
      if (before.publishedAt && !carriesOpportunities(agreement, civilDateOf(now))) {
        throw new Refusal("conflict", "agreement-not-carrying", { field: "axisId" });
      }
    }
    assertCoherent(after, before, now);
    await assertKnownCodes(tx, after);
    if (before.publishedAt && missingForPublication(after).length > 0) {
      throw new Refusal("invalid", "opportunity-incomplete");
    }
    if (before.publishedAt) await keepVersion(tx, actor, before, now);
    const values = columnsOf(patch);
    if (patch.title && !before.publishedAt && wordsToStore(patch.title) !== wordsToStore(before.title)) {
      values.slug = await freeSlug(tx, patch.title, actor, id);
    }
    await guardedUpdate(tx, before, now, values);
    await replaceTerms(tx, id, patch);
    await recordAct(tx, actor, "opportunity.edited", { kind: "opportunity", id }, now, {
      fields: Object.keys(patch),
    });
    await noteChange(tx, "opportunity", id, now);
    return before.version + 1;
  });
}

/**
 * Saves who may apply, as edited on `version`, and returns the new version. Refuses a rule that compares the wrong type or
 * names an unknown code, groups nested deeper than three, and more than 60 rules.
 */
export async function saveEligibility(
  db: Db,
  actor: Viewer,
  id: string,
  given: { eligibility?: Eligibility; toCheck?: Words },
  version: number,
  now: Instant,
): Promise<number> {
  return atomically(db, async (tx) => {
    const before = await editable(tx, actor, id, version, now);
    const { eligibility = before.eligibility, toCheck = before.toCheck } = given;
    await assertSound(tx, eligibility);
    if (before.publishedAt) await keepVersion(tx, actor, before, now);
    await guardedUpdate(tx, before, now, {
      eligibility: JSON.stringify(eligibility),
      to_check_words: wordsToStore(toCheck),
      eligibility_version: before.eligibilityVersion + 1,
    });
    await recordAct(tx, actor, "opportunity.eligibility-edited", { kind: "opportunity", id }, now, {
      rules: rulesIn(eligibility.required).length + eligibility.preferred.length,
    });
    await noteChange(tx, "opportunity", id, now);
    return before.version + 1;
  });
}

async function editable(
  db: Db,
  actor: Viewer,
  id: string,
  version: number,
  now: Instant,
): Promise<Opportunity> {
  const before = await reachable(db, actor, id);
  authorize(mayEditOpportunity(actor, before));
  assertState(before, ["draft", "in-review", "forecast", "open"], now);
  if (before.version !== version) throw new Refusal("conflict", "stale");
  return before;
}

/** The provider's own agreement that an axis belongs to. */
async function ownAgreementOf(db: Db, axisId: string, providerId: string): Promise<Agreement> {
  const agreement = (await readAgreements(db, { axisId, approvedOnly: false }))[0];
  if (!agreement || agreement.providerId !== providerId || agreement.refusedAt) {
    throw new Refusal("invalid", "axis-not-yours", { field: "axisId" });
  }
  return agreement;
}

async function assertKnownCodes(db: Db, opportunity: Opportunity): Promise<void> {
  const vocabulary = await readVocabulary(db);
  const refuse = (field: string) => {
    throw new Refusal("invalid", "code-unknown", { field });
  };
  const lists: [Scheme, string, readonly string[]][] = [
    ["sector", "sectors", opportunity.sectors],
    ["technology", "technologies", opportunity.technologies],
    ["need", "needs", opportunity.needs],
    ["language", "languages", opportunity.languages],
    ["region", "region", opportunity.region ? [opportunity.region] : []],
    ["city", "city", opportunity.city ? [opportunity.city] : []],
  ];
  for (const [scheme, field, codes] of lists) {
    if (codes.some((code) => !vocabulary.find(scheme, code))) refuse(field);
  }
  const { city, region } = opportunity;
  if (city && region && vocabulary.find("city", city)?.parent !== region) {
    throw new Refusal("invalid", "city-not-in-region", { field: "city" });
  }
}

async function assertSound(db: Db, eligibility: Eligibility): Promise<void> {
  const rules = [...rulesIn(eligibility.required), ...eligibility.preferred];
  if (rules.length > mostRules)
    throw new Refusal("invalid", "too-many-rules", { params: { count: mostRules } });
  if (depthOf(eligibility.required) > deepestGroup) throw new Refusal("invalid", "groups-too-deep");
  const vocabulary = await readVocabulary(db);
  for (const rule of rules) {
    const [fault] = ruleErrors(rule);
    if (fault) throw new Refusal("invalid", `rule-${fault}`, { field: "value" });
    const kind = ruleFields[rule.field];
    if (!("scheme" in kind)) continue;
    const codes = Array.isArray(rule.value) ? rule.value : [String(rule.value)];
    if (codes.some((code) => !vocabulary.find(kind.scheme, code))) {
      throw new Refusal("invalid", "code-unknown", { field: "value" });
    }
  }
}

function depthOf(group: Eligibility["required"]): number {
  return 1 + Math.max(0, ...group.of.map((node) => ("join" in node ? depthOf(node) : 0)));
}

async function keepVersion(db: Db, actor: Viewer, before: Opportunity, now: Instant): Promise<void> {
  await db
    .insertInto("opportunity_versions")
    .values({
      id: newId(),
      opportunity_id: before.id,
      version: before.version,
      at: now,
      actor_id: actor.id,
      actor_name: actor.name,
      snapshot: JSON.stringify(before),
    })
    .execute();
}

async function replaceTerms(db: Db, id: string, patch: OpportunityPatch): Promise<void> {
  const lists: [string, readonly string[] | undefined][] = [
    ["sector", patch.sectors],
    ["technology", patch.technologies],
    ["need", patch.needs],
    ["language", patch.languages],
  ];
  for (const [scheme, codes] of lists) {
    if (!codes) continue;
    await db
      .deleteFrom("opportunity_terms")
      .where("opportunity_id", "=", id)
      .where("scheme", "=", scheme)
      .execute();
    const rows = [...new Set(codes)].map((code) => ({ opportunity_id: id, scheme, code }));
    if (rows.length > 0) await db.insertInto("opportunity_terms").values(rows).execute();
  }
}

function columnsOf(patch: OpportunityPatch): Updateable<OpportunitiesTable> {
  const words = (given: Words | undefined) => (given === undefined ? undefined : wordsToStore(given));
  return {
    axis_id: patch.axisId,
    kind: patch.kind,
    title_words: words(patch.title),
    summary_words: words(patch.summary),
    description_words: words(patch.description),
    offer_words: words(patch.offer),
    amount_min: patch.amountMin,
    amount_max: patch.amountMax,
    currency: patch.currency,
    units_quantity: patch.unitsQuantity,
    units_kind: patch.unitsKind,
    places: patch.places,
    mode: patch.mode,
    region: patch.region,
    city: patch.city,
    level: patch.level,
    opens_at: patch.opensAt,
    closes_at: patch.closesAt,
    apply_url: patch.applyUrl,
    contact_email: patch.contactEmail,
  };
}

async function freeSlug(db: Db, title: Words, actor: Viewer, own = ""): Promise<string> {
  await takeTurn(db);
  const wanted = slugOf(wordsFor(title, actor.locale)?.text ?? "");
  const taken = await db
    .selectFrom("opportunities")
    .select("id")
    .where("slug", "=", wanted)
    .where("id", "!=", own)
    .executeTakeFirst();
  return taken ? `${wanted}-${newId().slice(-6)}` : wanted;
}
