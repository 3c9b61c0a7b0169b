import { readViewer } from "#app/accounts/queries.server.ts";
import type { Viewer } from "#app/accounts/viewer.ts";
import { openProgramme } from "#app/agreements/commands.server.ts";
import { readAgreements } from "#app/agreements/queries.server.ts";
import { newId } from "#app/kernel/ids.ts";
import type { Locale } from "#app/kernel/words.ts";
import {
  draftOpportunity,
  type OpportunityPatch,
  saveOpportunity,
} from "#app/opportunities/drafting.server.ts";
import { openStartup, saveProfile, submitStartup } from "#app/registry/commands.server.ts";
import type { ProfilePatch } from "#app/registry/profile.ts";
import { readStartup } from "#app/registry/queries.server.ts";
import type { Startup } from "#app/registry/startup.ts";
import type { MemberRole } from "#db/schema/accounts.ts";
import type { Db } from "#db/schema/index.ts";
import { testNow } from "./database.ts";

/** A person with a confirmed address, as the guard would hand her over. */
export async function person(
  db: Db,
  given: { name?: string; email?: string; locale?: Locale } = {},
): Promise<Viewer> {
  const id = newId();
  await db
    .insertInto("people")
    .values({
      id,
      name: given.name ?? "Hind Tester",
      email: given.email ?? `${id}@example.ma`,
      email_verified_at: testNow,
      password_hash: null,
      locale: given.locale ?? "fr",
      suspended_at: null,
      closed_at: null,
      is_sample: 0,
      created_at: testNow,
    })
    .execute();
  return seen(db, id);
}

/** The person as she is now, with the memberships she has come to. */
export async function seen(db: Db, personId: string): Promise<Viewer> {
  const viewer = await readViewer(db, personId, "session");
  if (!viewer) throw new Error("No such person");
  return viewer;
}

/** Makes a person a member of an organisation, and returns her as she is then. */
export async function join(db: Db, who: Viewer, organisationId: string, role: MemberRole): Promise<Viewer> {
  await db
    .insertInto("members")
    .values({ id: newId(), organisation_id: organisationId, person_id: who.id, role, created_at: testNow })
    .execute();
  return seen(db, who.id);
}

/** An officer of the registry; `owner` makes an administrator. */
export async function officer(db: Db, role: MemberRole = "editor"): Promise<Viewer> {
  const who = await person(db, { name: "Officer Tester" });
  const existing = await db
    .selectFrom("organisations")
    .select("id")
    .where("kind", "=", "registry")
    .executeTakeFirst();
  return join(db, who, existing?.id ?? (await organisation(db, "registry", "Registry")), role);
}

/** A listed partner, incubator or registry, without members. Returns its id. */
export async function organisation(
  db: Db,
  kind: "partner" | "incubator" | "registry",
  name: string,
): Promise<string> {
  const id = newId();
  await db
    .insertInto("organisations")
    .values({
      id,
      kind,
      slug: `${kind}-${id.slice(-8)}`,
      subtype: kind === "partner" ? "company" : kind === "incubator" ? "incubator" : null,
      name,
      legal_name: null,
      name_ar: null,
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
      name_skeleton: "",
      version: 1,
      created_at: testNow,
      updated_at: testNow,
      listed_at: testNow,
      suspended_at: null,
      closed_at: null,
    })
    .execute();
  return id;
}

/** All that is required before a startup can be submitted. */
export const completeProfile: ProfilePatch = {
  tagline: { fr: "Prévoir la soif des vergers" },
  description: { fr: "Des capteurs et un modèle qui disent quand arroser." },
  region: "MA-09",
  city: "agadir",
  stage: "pilot",
  sectors: ["agri"],
  needs: ["training"],
};

/** A draft startup and its owner. */
export async function draftStartup(
  db: Db,
  given: { name?: string; owner?: Viewer; profile?: ProfilePatch } = {},
): Promise<{ startup: Startup; owner: Viewer }> {
  const founder = given.owner ?? (await person(db));
  const { id } = await openStartup(db, founder, { name: given.name ?? "Sawaqi", locale: "fr" }, testNow);
  const owner = await seen(db, founder.id);
  if (given.profile) await saveProfile(db, owner, id, given.profile, 1, testNow);
  return { startup: await stored(db, id), owner };
}

/** A submitted startup that consented to be public and to be contacted, and its owner. */
export async function listedStartup(
  db: Db,
  given: { name?: string; profile?: ProfilePatch; publicProfile?: boolean; partnerContact?: boolean } = {},
): Promise<{ startup: Startup; owner: Viewer }> {
  const draft = await draftStartup(db, {
    name: given.name,
    profile: { ...completeProfile, ...given.profile },
  });
  await submitStartup(
    db,
    draft.owner,
    draft.startup.id,
    { publicProfile: given.publicProfile ?? true, partnerContact: given.partnerContact ?? true },
    testNow,
  );
  return { startup: await stored(db, draft.startup.id), owner: draft.owner };
}

/** The startup as the record holds it. */
export async function stored(db: Db, id: string): Promise<Startup> {
  const startup = await readStartup(db, id);
  if (!startup) throw new Error("No such startup");
  return startup;
}

/** A partner, its editor, and its open programme with an axis of every kind. */
export async function partnerAtWork(
  db: Db,
  name = "Provider Tester",
): Promise<{ partnerId: string; editor: Viewer; agreementId: string; axisId: string }> {
  const partnerId = await organisation(db, "partner", name);
  const editor = await join(db, await person(db, { name: `${name} Editor` }), partnerId, "editor");
  const agreementId = await openProgramme(db, editor, partnerId, testNow);
  const [agreement] = await readAgreements(db, { ids: [agreementId], approvedOnly: false });
  const axisId = agreement?.axes[0]?.id;
  if (!axisId) throw new Error("No axis");
  return { partnerId, editor, agreementId, axisId };
}

/** All that a call must say before it can be published. */
export const completeCall: OpportunityPatch = {
  summary: { fr: "Deux jours pour apprendre à mesurer un modèle." },
  offer: { fr: "Deux jours de cours" },
  closesAt: "2027-01-31T22:59:59.000Z",
  contactEmail: "appels@example.ma",
};

/** A draft call that could be published, under a partner's open programme. */
export async function completeDraft(
  db: Db,
  partner: { partnerId: string; editor: Viewer; axisId: string },
  patch: OpportunityPatch = {},
): Promise<string> {
  const { editor, partnerId, axisId } = partner;
  const title = { fr: "École courte de la mesure" };
  const id = await draftOpportunity(db, editor, partnerId, { axisId, kind: "training", title }, testNow);
  await saveOpportunity(db, editor, id, { ...completeCall, ...patch }, 1, testNow);
  return id;
}
