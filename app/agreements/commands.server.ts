import type { Insertable } from "kysely";
import { officers, peopleOf } from "#app/accounts/recipients.server.ts";
import type { Viewer } from "#app/accounts/viewer.ts";
import { recordAct } from "#app/audit/audit.server.ts";
import { translator } from "#app/i18n/translate.ts";
import type { Actor } from "#app/kernel/actor.ts";
import type { Instant } from "#app/kernel/clock.ts";
import { type CivilDate, civilDateOf } from "#app/kernel/dates.ts";
import { newId } from "#app/kernel/ids.ts";
import { authorize, found, Refusal } from "#app/kernel/refusal.ts";
import { wordsToStore } from "#app/kernel/stored.ts";
import { locales, type Words, wordsFor } from "#app/kernel/words.ts";
import { putInOutbox } from "#app/notifications/outbox.server.ts";
import { slugOf } from "#app/registry/slug.ts";
import { noteChange } from "#db/changes.ts";
import { atomically } from "#db/connection.server.ts";
import { takeTurn } from "#db/portable.ts";
import type { AgreementsTable } from "#db/schema/agreements.ts";
import type { Db } from "#db/schema/index.ts";
import { type Agreement, stateOf } from "./agreement.ts";
import { type AgreementKind, type AgreementState, type AxisKind, axisKinds } from "./kinds.ts";
import { agreementDecided, agreementMoved, agreementWaits } from "./messages.ts";
import { mayDecideAgreement, mayProposeAgreement } from "./policy.ts";
import { readAgreements } from "./queries.server.ts";

export type ProposedAgreement = {
  kind: Exclude<AgreementKind, "open-programme">;
  title: Words;
  summary: Words;
  /** null: still in discussion. */
  signedOn: CivilDate | null;
  endsOn: CivilDate | null;
  counterpart: Words;
  axes: readonly AxisKind[];
  source: string | null;
};

/** A partner asks for an agreement to be added; officers are told and decide. Returns its id. */
export async function proposeAgreement(
  db: Db,
  actor: Viewer,
  providerId: string,
  given: ProposedAgreement,
  now: Instant,
): Promise<string> {
  return atomically(db, async (tx) => {
    const provider = await readProvider(tx, providerId);
    authorize(mayProposeAgreement(actor, providerId));
    const today = civilDateOf(now);
    if (given.signedOn && given.signedOn > today) {
      throw new Refusal("invalid", "signed-in-future", { field: "signedOn" });
    }
    if (given.endsOn && given.signedOn && given.endsOn <= given.signedOn) {
      throw new Refusal("invalid", "ends-before-start", { field: "endsOn" });
    }
    const id = newId();
    await insertAgreement(tx, {
      id,
      slug: await freeSlug(tx, wordsFor(given.title, actor.locale)?.text ?? ""),
      kind: given.kind,
      provider_id: providerId,
      title_words: wordsToStore(given.title),
      summary_words: wordsToStore(given.summary),
      sources: JSON.stringify(given.source ? [given.source] : []),
      discussion_since: given.signedOn ? null : today,
      signed_on: given.signedOn,
      ends_on: given.endsOn,
      created_at: now,
      updated_at: now,
    });
    await insertParties(tx, id, provider, given.counterpart);
    await insertAxes(tx, id, given.axes);
    await recordAct(tx, actor, "agreement.proposed", { kind: "agreement", id }, now);
    for (const to of await officers(tx)) {
      await putInOutbox(tx, agreementWaits({ id, title: given.title, version: 1 }, provider.name, to), now);
    }
    await noteChange(tx, "agreement", id, now);
    return id;
  });
}

/** The provider's open programme, made when it has none: always in force, an axis of every kind. Returns its id. */
export async function openProgramme(db: Db, actor: Actor, providerId: string, now: Instant): Promise<string> {
  return atomically(db, async (tx) => {
    // Two who need it at once get the same one.
    await takeTurn(tx);
    const known = await tx
      .selectFrom("agreements")
      .select("id")
      .where("provider_id", "=", providerId)
      .where("kind", "=", "open-programme")
      .executeTakeFirst();
    if (known) return known.id;
    const provider = await readProvider(tx, providerId);
    const id = newId();
    const title: Words = {};
    const summary: Words = {};
    for (const locale of locales) {
      title[locale] = translator(locale)("partner:open-programme.title", { name: provider.name });
      summary[locale] = translator(locale)("partner:open-programme.summary", { name: provider.name });
    }
    await insertAgreement(tx, {
      id,
      slug: await freeSlug(tx, `programme-${provider.slug}`),
      kind: "open-programme",
      provider_id: providerId,
      title_words: wordsToStore(title),
      summary_words: wordsToStore(summary),
      in_force_on: civilDateOf(now),
      approved_at: now,
      is_sample: provider.is_sample,
      created_at: now,
      updated_at: now,
    });
    await insertParties(tx, id, provider, null);
    await insertAxes(tx, id, axisKinds);
    await recordAct(tx, actor, "agreement.programme-opened", { kind: "agreement", id }, now);
    await noteChange(tx, "agreement", id, now);
    return id;
  });
}

/** An officer approves a proposed agreement; it becomes public, and the provider's people are told. */
export async function approveAgreement(db: Db, actor: Viewer, id: string, now: Instant): Promise<void> {
  await decide(db, actor, id, "approved", "", now);
}

/** An officer refuses a proposed agreement, with the reason its people will read. */
export async function refuseAgreement(
  db: Db,
  actor: Viewer,
  id: string,
  reason: string,
  now: Instant,
): Promise<void> {
  if (!reason.trim()) throw new Refusal("invalid", "reason-needed", { field: "reason" });
  await decide(db, actor, id, "refused", reason.trim(), now);
}

/** The states an officer can move an agreement to from where it stands. */
export function statesAfter(state: AgreementState): AgreementState[] {
  switch (state) {
    case "in-discussion":
      return ["signed", "in-force", "ended"];
    case "signed":
      return ["in-force", "suspended", "ended"];
    case "in-force":
      return ["suspended", "ended"];
    case "suspended":
      return ["in-force", "ended"];
    case "ended":
      return [];
  }
}

/** An officer moves an approved agreement to another state from today on; the provider's people are told. */
export async function changeAgreementState(
  db: Db,
  actor: Viewer,
  id: string,
  to: AgreementState,
  now: Instant,
): Promise<void> {
  await atomically(db, async (tx) => {
    const agreement = await readAgreement(tx, id);
    authorize(mayDecideAgreement(actor, agreement));
    const today = civilDateOf(now);
    const from = stateOf(agreement, today);
    if (!agreement.approvedAt || !statesAfter(from).includes(to)) {
      throw new Refusal("conflict", "agreement-state-unreachable");
    }
    await guardedUpdate(tx, agreement, now, {
      signed_on: agreement.signedOn ?? (to === "signed" || to === "in-force" ? today : null),
      in_force_on: to === "in-force" ? (agreement.inForceOn ?? today) : agreement.inForceOn,
      suspended_at: to === "suspended" ? now : to === "ended" ? agreement.suspendedAt : null,
      ended_at: to === "ended" ? now : null,
    });
    await recordAct(tx, actor, "agreement.moved", { kind: "agreement", id }, now, { from, to });
    await tellProvider(tx, agreement, now, (slug, recipient) =>
      agreementMoved({ ...agreement, version: agreement.version + 1 }, recipient, to, slug),
    );
    await noteChange(tx, "agreement", id, now);
  });
}

async function decide(
  db: Db,
  actor: Viewer,
  id: string,
  decision: "approved" | "refused",
  reason: string,
  now: Instant,
): Promise<void> {
  await atomically(db, async (tx) => {
    const agreement = await readAgreement(tx, id);
    authorize(mayDecideAgreement(actor, agreement));
    if (agreement.approvedAt || agreement.refusedAt) throw new Refusal("conflict", "already-decided");
    const today = civilDateOf(now);
    await guardedUpdate(
      tx,
      agreement,
      now,
      decision === "approved"
        ? {
            approved_at: now,
            decision_reason: null,
            // What was signed before it came to us is in force from the day it is approved, unless a date says otherwise.
            in_force_on: agreement.inForceOn ?? (agreement.signedOn ? today : null),
          }
        : { refused_at: now, decision_reason: reason },
    );
    await recordAct(tx, actor, `agreement.${decision}`, { kind: "agreement", id }, now, { reason });
    await tellProvider(tx, agreement, now, (slug, to) =>
      agreementDecided(agreement, decision, reason, slug, to),
    );
    await noteChange(tx, "agreement", id, now);
  });
}

async function guardedUpdate(
  db: Db,
  agreement: Agreement,
  now: Instant,
  values: Partial<Insertable<AgreementsTable>>,
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable("agreements")
    .set({ ...values, version: agreement.version + 1, updated_at: now })
    .where("id", "=", agreement.id)
    .where("version", "=", agreement.version)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Refusal("conflict", "stale");
}

async function tellProvider(
  db: Db,
  agreement: Agreement,
  now: Instant,
  message: (
    providerSlug: string,
    to: Awaited<ReturnType<typeof peopleOf>>[number],
  ) => Parameters<typeof putInOutbox>[1],
): Promise<void> {
  if (!agreement.providerId) return;
  const provider = await readProvider(db, agreement.providerId);
  for (const to of await peopleOf(db, provider.id)) await putInOutbox(db, message(provider.slug, to), now);
}

async function readAgreement(db: Db, id: string): Promise<Agreement> {
  return found((await readAgreements(db, { ids: [id], approvedOnly: false }))[0]);
}

type Provider = { id: string; slug: string; name: string; name_ar: string | null; is_sample: number };

async function readProvider(db: Db, id: string): Promise<Provider> {
  return found(
    await db
      .selectFrom("organisations")
      .select(["id", "slug", "name", "name_ar", "is_sample"])
      .where("id", "=", id)
      .where("kind", "=", "partner")
      .where("closed_at", "is", null)
      .executeTakeFirst(),
  );
}

async function freeSlug(db: Db, title: string): Promise<string> {
  await takeTurn(db);
  const wanted = slugOf(title);
  const taken = await db.selectFrom("agreements").select("id").where("slug", "=", wanted).executeTakeFirst();
  return taken ? `${wanted}-${newId().slice(-6)}` : wanted;
}

type GivenAgreement = Partial<Insertable<AgreementsTable>> &
  Pick<
    Insertable<AgreementsTable>,
    "id" | "slug" | "kind" | "title_words" | "summary_words" | "created_at" | "updated_at"
  >;

async function insertAgreement(db: Db, given: GivenAgreement): Promise<void> {
  await db
    .insertInto("agreements")
    .values({
      provider_id: null,
      sources: "[]",
      discussion_since: null,
      signed_on: null,
      in_force_on: null,
      suspended_at: null,
      ends_on: null,
      ended_at: null,
      approved_at: null,
      refused_at: null,
      decision_reason: null,
      is_sample: 0,
      version: 1,
      ...given,
    })
    .execute();
}

async function insertParties(
  db: Db,
  agreementId: string,
  provider: Provider,
  counterpart: Words | null,
): Promise<void> {
  const name: Words = { fr: provider.name, en: provider.name, ar: provider.name_ar ?? provider.name };
  const parties = [
    { organisation_id: provider.id, name_words: wordsToStore(name), role: "provider" as const },
    ...(counterpart
      ? [{ organisation_id: null, name_words: wordsToStore(counterpart), role: "counterpart" as const }]
      : []),
  ];
  await db
    .insertInto("agreement_parties")
    .values(
      parties.map((party, position) => ({ id: newId(), agreement_id: agreementId, position, ...party })),
    )
    .execute();
}

async function insertAxes(db: Db, agreementId: string, kinds: readonly AxisKind[]): Promise<void> {
  await db
    .insertInto("axes")
    .values(
      kinds.map((kind, position) => ({
        id: newId(),
        agreement_id: agreementId,
        kind,
        title_words: wordsToStore(
          Object.fromEntries(
            locales.map((locale) => [locale, translator(locale)(`terms:axis-kind.${kind}`)]),
          ),
        ),
        summary_words: "{}",
        position,
      })),
    )
    .execute();
}
