import { beforeEach, describe, expect, test } from "vitest";
import { requestOrganisation } from "#app/accounts/commands/requests.server.ts";
import { stateOf as agreementState } from "#app/agreements/agreement.ts";
import { proposeAgreement } from "#app/agreements/commands.server.ts";
import { readAgreements } from "#app/agreements/queries.server.ts";
import { civilDateOf } from "#app/kernel/dates.ts";
import { publishOpportunity } from "#app/opportunities/commands.server.ts";
import { stateOf as opportunityState } from "#app/opportunities/opportunity.ts";
import { readOpportunity } from "#app/opportunities/queries.server.ts";
import { inviteOrganisation } from "#app/proceedings/organisations.server.ts";
import { stateOf as startupState } from "#app/registry/startup.ts";
import type { Db } from "#db/schema/index.ts";
import { portalOver } from "#tests/http/portal.ts";
import { testDatabase, testNow } from "#tests/support/database.ts";
import {
  completeDraft,
  draftStartup,
  join,
  listedStartup,
  officer,
  partnerAtWork,
  person,
  stored,
} from "#tests/support/factories.ts";

let db: Db;
let portal: Awaited<ReturnType<typeof portalOver>>;
let cookie: string;
let who: Awaited<ReturnType<typeof officer>>;

beforeEach(async () => {
  db = await testDatabase();
  portal = await portalOver(db);
  who = await officer(db);
  cookie = await portal.signIn(who.id);
});

const decide = (path: string, form: Record<string, string>) =>
  portal.ask(`/fr/office/${path}`, { cookie, form });

/** How often the log says an act, and how many messages of a template wait to be sent. */
async function traces(act: string, template: string) {
  const acts = await db.selectFrom("audit_events").select("id").where("act", "=", act).execute();
  const mails = await db.selectFrom("outbox").select("id").where("template", "=", template).execute();
  return { acts: acts.length, mails: mails.length };
}

const long = "Le site ne répond pas et le registre du commerce est introuvable.";

describe("a request for a place", () => {
  const wish = {
    kind: "partner" as const,
    subtype: "university" as const,
    name: "École des dunes",
    website: null,
    message: "Nous ouvrons vingt places par an à des startups du Sud.",
  };

  test("approved, opens a listed partner with its owner and an open programme; twice is told as a conflict", async () => {
    const asker = await person(db);
    const id = await requestOrganisation(db, asker, wish, testNow);
    const done = await decide(`requests/${id}`, { decision: "approve" });
    expect([done.status, done.headers.get("Location")]).toEqual([
      303,
      "/fr/office/requests?done=request-approved",
    ]);
    const partner = await db
      .selectFrom("organisations")
      .innerJoin("members", "members.organisation_id", "organisations.id")
      .select(["organisations.id", "listed_at", "role", "person_id"])
      .where("name", "=", wish.name)
      .executeTakeFirstOrThrow();
    expect(partner).toMatchObject({ role: "owner", person_id: asker.id });
    expect(partner.listed_at).not.toBeNull();
    const programmes = await readAgreements(db, { providerId: partner.id, approvedOnly: true });
    expect(programmes.map((one) => one.kind)).toEqual(["open-programme"]);
    expect(await traces("organisation-request.approved", "organisation-request-approved")).toEqual({
      acts: 1,
      mails: 1,
    });

    const again = await decide(`requests/${id}`, { decision: "approve" });
    expect(again.status).toBe(409);
    expect(await again.text()).toContain("Cette demande a déjà reçu une réponse.");
    expect(await traces("organisation-request.approved", "organisation-request-approved")).toEqual({
      acts: 1,
      mails: 1,
    });
  });

  test("refused without enough words, says so at the field and keeps what was typed", async () => {
    const id = await requestOrganisation(db, await person(db), wish, testNow);
    for (const reason of ["", " \u00a0\u200b".repeat(20), "Trop vague."]) {
      const answer = await decide(`requests/${id}`, { decision: "refuse", reason });
      expect(answer.status).toBe(422);
      const page = await answer.text();
      expect(page).toContain("Écrivez au moins 30 caractères.");
      expect(page).toMatch(/href="#reason"/);
      if (reason === "Trop vague.") expect(page).toContain("Trop vague.");
    }
    expect(await traces("organisation-request.refused", "organisation-request-refused")).toEqual({
      acts: 0,
      mails: 0,
    });
    expect((await decide(`requests/${id}`, { decision: "refuse", reason: long })).status).toBe(303);
    expect(await traces("organisation-request.refused", "organisation-request-refused")).toEqual({
      acts: 1,
      mails: 1,
    });
  });

  test("is not the officer's own to decide", async () => {
    const id = await requestOrganisation(db, who, wish, testNow);
    expect(await (await portal.ask(`/fr/office/requests/${id}`, { cookie })).text()).toContain(
      "votre propre organisation",
    );
    expect((await decide(`requests/${id}`, { decision: "approve" })).status).toBe(403);
    expect((await traces("organisation-request.approved", "organisation-request-approved")).acts).toBe(0);
  });
});

describe("a submitted startup", () => {
  test("is verified once; the second officer is told that it was decided", async () => {
    const { startup } = await listedStartup(db);
    expect((await decide(`startups/${startup.id}`, { decision: "verify" })).status).toBe(303);
    expect(startupState(await stored(db, startup.id))).toBe("verified");
    const again = await decide(`startups/${startup.id}`, { decision: "verify" });
    expect(again.status).toBe(409);
    expect(await again.text()).toContain("Cette demande a déjà reçu une réponse.");
    expect(await traces("startup.verified", "startup-verified")).toEqual({ acts: 1, mails: 1 });
  });

  test("is asked for a correction in words, and refused with thirty characters at least", async () => {
    const { startup } = await listedStartup(db);
    const short = await decide(`startups/${startup.id}`, { decision: "refuse", reason: "Doublon" });
    expect(short.status).toBe(422);
    expect(await short.text()).toMatch(/aria-invalid="true"/);
    expect(
      (await decide(`startups/${startup.id}`, { decision: "correct", reason: "Corrigez l'ICE." })).status,
    ).toBe(303);
    expect(await stored(db, startup.id)).toMatchObject({ decisionReason: "Corrigez l'ICE." });
    expect((await decide(`startups/${startup.id}`, { decision: "refuse", reason: long })).status).toBe(303);
    expect(startupState(await stored(db, startup.id))).toBe("refused");
    expect(await traces("startup.refused", "startup-refused")).toEqual({ acts: 1, mails: 1 });
  });

  test("is never decided by an officer who belongs to it, and a draft is not there for officers", async () => {
    const { startup } = await listedStartup(db);
    who = await join(db, who, startup.id, "viewer");
    expect((await decide(`startups/${startup.id}`, { decision: "verify" })).status).toBe(403);
    expect(startupState(await stored(db, startup.id))).toBe("submitted");
    const draft = await draftStartup(db, { name: "Brouillon" });
    expect((await portal.ask(`/fr/office/startups/${draft.startup.id}`, { cookie })).status).toBe(404);
  });
});

describe("an agreement", () => {
  async function proposed() {
    const partner = await partnerAtWork(db, "Atlas Compute");
    const id = await proposeAgreement(
      db,
      partner.editor,
      partner.partnerId,
      {
        kind: "convention",
        title: { fr: "Convention des dunes" },
        summary: { fr: "Des données pour les startups." },
        signedOn: "2026-10-01",
        endsOn: null,
        counterpart: { fr: "Une chambre (exemple)" },
        axes: ["data"],
        source: null,
      },
      testNow,
    );
    const read = async () => {
      const [agreement] = await readAgreements(db, { ids: [id], approvedOnly: false });
      if (!agreement) throw new Error("No agreement");
      return agreement;
    };
    return { id, read };
  }

  test("is approved, suspended and ended, each told once; a state out of reach is a conflict", async () => {
    const { id, read } = await proposed();
    expect((await decide(`agreements/${id}`, { decision: "approve" })).status).toBe(303);
    const today = civilDateOf(new Date().toISOString());
    expect(agreementState(await read(), today)).toBe("in-force");
    expect((await decide(`agreements/${id}`, { decision: "approve" })).status).toBe(409);
    expect(await traces("agreement.approved", "agreement-approved")).toEqual({ acts: 1, mails: 1 });

    const page = await (await portal.ask(`/fr/office/agreements/${id}`, { cookie })).text();
    expect(page).toContain("Aucune nouvelle offre tant que dure la suspension. Aucune n’est publiée.");
    expect((await decide(`agreements/${id}`, { decision: "move", state: "suspended" })).status).toBe(303);
    expect(await traces("agreement.moved", "agreement-moved-suspended")).toEqual({ acts: 1, mails: 1 });
    const back = await decide(`agreements/${id}`, { decision: "move", state: "signed" });
    expect(back.status).toBe(409);
    expect(await back.text()).toContain("ne peut pas passer directement à cet état");
    expect((await decide(`agreements/${id}`, { decision: "move", state: "ended" })).status).toBe(303);
    expect(agreementState(await read(), today)).toBe("ended");
  });

  test("asks which state when none is chosen, and is refused with a reason alone", async () => {
    const { id, read } = await proposed();
    expect((await decide(`agreements/${id}`, { decision: "move" })).status).toBe(422);
    expect((await decide(`agreements/${id}`, { decision: "refuse", reason: "Non." })).status).toBe(422);
    expect((await read()).refusedAt).toBeNull();
    expect((await decide(`agreements/${id}`, { decision: "refuse", reason: long })).status).toBe(303);
    expect((await read()).decisionReason).toBe(long);
  });
});

describe("a call in review", () => {
  test("is published as it was read, or sent back in words", async () => {
    const partner = await partnerAtWork(db, "Atlas Compute");
    const first = await completeDraft(db, partner);
    await publishOpportunity(db, partner.editor, first, testNow);
    const version = String((await readOpportunity(db, first))?.version);
    const stale = await decide(`opportunities/${first}`, { decision: "approve", version: "1" });
    expect(stale.status).toBe(409);
    expect(await stale.text()).toContain("Cette page a changé");
    expect((await decide(`opportunities/${first}`, { decision: "correct", reason: "Court" })).status).toBe(
      422,
    );
    expect((await decide(`opportunities/${first}`, { decision: "approve", version })).status).toBe(303);
    expect((await readOpportunity(db, first))?.publishedAt).not.toBeNull();
    expect((await decide(`opportunities/${first}`, { decision: "approve", version })).status).toBe(409);
    expect(await traces("opportunity.approved", "opportunity-published")).toEqual({ acts: 1, mails: 1 });

    const second = await completeDraft(db, partner, { title: { fr: "École longue" } });
    await publishOpportunity(db, partner.editor, second, testNow);
    const words = "Précisez qui peut venir.";
    expect((await decide(`opportunities/${second}`, { decision: "correct", reason: words })).status).toBe(
      303,
    );
    const sent = await readOpportunity(db, second);
    expect(sent && opportunityState(sent, testNow)).toBe("draft");
    expect(sent?.correction).toBe(words);
  });
});

describe("an invitation", () => {
  test("opens a place that closes when it is taken back, once", async () => {
    const form = {
      act: "invite",
      name: "Maison Rif",
      type: "incubator",
      email: "hind@rif.example.ma",
      language: "ar",
    };
    expect((await decide("invitations", form)).status).toBe(303);
    const invitation = await db.selectFrom("invitations").selectAll().executeTakeFirstOrThrow();
    expect(invitation).toMatchObject({ email: "hind@rif.example.ma", role: "owner", locale: "ar" });
    const page = await (await portal.ask("/fr/office/invitations", { cookie })).text();
    expect(page).toContain("Maison Rif");
    const back = { act: "withdraw", invitation: invitation.id };
    expect((await decide("invitations", back)).status).toBe(303);
    const again = await decide("invitations", back);
    expect(again.status).toBe(409);
    expect(await again.text()).toContain("déjà retirée");
    const place = await db
      .selectFrom("organisations")
      .select("closed_at")
      .where("name", "=", "Maison Rif")
      .executeTakeFirstOrThrow();
    expect(place.closed_at).not.toBeNull();
  });

  test("with a name or an address missing says so at each field", async () => {
    const answer = await decide("invitations", { act: "invite", name: "", email: "a@b", language: "fr" });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    for (const field of ["name", "email", "type"]) expect(page).toContain(`href="#${field}"`);
    expect(await db.selectFrom("invitations").selectAll().execute()).toEqual([]);
    await expect(
      inviteOrganisation(
        db,
        await person(db),
        { kind: "partner", subtype: "company", name: "X Corp", website: null, email: "x@x.ma", locale: "fr" },
        testNow,
      ),
    ).rejects.toMatchObject({ kind: "forbidden" });
  });
});
