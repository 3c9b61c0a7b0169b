import { beforeEach, describe, expect, test } from "vitest";
import { stateOf } from "#app/agreements/agreement.ts";
import {
  approveAgreement,
  changeAgreementState,
  openProgramme,
  type ProposedAgreement,
  proposeAgreement,
  refuseAgreement,
} from "#app/agreements/commands.server.ts";
import { readProposal } from "#app/agreements/forms.ts";
import { readAgreements } from "#app/agreements/queries.server.ts";
import { Refusal } from "#app/kernel/refusal.ts";
import type { Db } from "#db/schema/index.ts";
import { rowCounts, testDatabase, testNow } from "#tests/support/database.ts";
import { join, officer, partnerAtWork, person } from "#tests/support/factories.ts";

let db: Db;
let partner: Awaited<ReturnType<typeof partnerAtWork>>;

beforeEach(async () => {
  db = await testDatabase();
  partner = await partnerAtWork(db);
});

const proposal: ProposedAgreement = {
  kind: "convention",
  title: { fr: "Convention sur les langues" },
  summary: { fr: "Des travaux communs sur la darija." },
  signedOn: "2026-10-01",
  endsOn: null,
  counterpart: { fr: "Conseil exemple" },
  axes: ["training", "research"],
  source: null,
};

async function refusal(act: Promise<unknown>): Promise<string> {
  const before = await rowCounts(db);
  try {
    await act;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(await rowCounts(db)).toEqual(before);
    return `${error.kind}: ${error.code}`;
  }
  return "not refused";
}

async function read(id: string) {
  const [agreement] = await readAgreements(db, { ids: [id], approvedOnly: false });
  if (!agreement) throw new Error("No agreement");
  return agreement;
}

const stateNow = async (id: string) => stateOf(await read(id), "2026-11-20");

describe("an agreement a partner asks for", () => {
  test("waits for an officer, who is told, and is not public", async () => {
    const reader = await officer(db);
    const id = await proposeAgreement(db, partner.editor, partner.partnerId, proposal, testNow);
    const agreement = await read(id);
    expect(agreement.approvedAt).toBeNull();
    expect(agreement.axes.map((axis) => axis.title.ar)).toEqual(["التكوين", "البحث التطبيقي"]);
    expect(await readAgreements(db, { ids: [id], approvedOnly: true })).toEqual([]);
    const mail = await db.selectFrom("outbox").select(["template", "person_id"]).execute();
    expect(mail).toEqual([{ template: "agreement-waits", person_id: reader.id }]);
  });

  test("is approved once, and never by the provider's own people", async () => {
    const reader = await officer(db);
    const id = await proposeAgreement(db, partner.editor, partner.partnerId, proposal, testNow);
    const own = await join(db, await officer(db), partner.partnerId, "viewer");
    expect(await refusal(approveAgreement(db, own, id, testNow))).toBe("forbidden: forbidden");
    expect(await refusal(approveAgreement(db, partner.editor, id, testNow))).toBe("forbidden: forbidden");
    await approveAgreement(db, reader, id, testNow);
    expect(await stateNow(id)).toBe("in-force");
    expect(await refusal(approveAgreement(db, reader, id, testNow))).toBe("conflict: already-decided");
    expect(await refusal(refuseAgreement(db, reader, id, "Trop tard", testNow))).toBe(
      "conflict: already-decided",
    );
  });

  test("is refused with a reason its people read", async () => {
    const reader = await officer(db);
    const id = await proposeAgreement(db, partner.editor, partner.partnerId, proposal, testNow);
    expect(await refusal(refuseAgreement(db, reader, id, "  ", testNow))).toBe("invalid: reason-needed");
    await refuseAgreement(db, reader, id, "La convention n'est pas publique.", testNow);
    expect((await read(id)).decisionReason).toBe("La convention n'est pas publique.");
  });

  test("cannot be signed tomorrow, nor end before it begins", async () => {
    const propose = (given: Partial<ProposedAgreement>) =>
      refusal(proposeAgreement(db, partner.editor, partner.partnerId, { ...proposal, ...given }, testNow));
    expect(await propose({ signedOn: "2026-11-21" })).toBe("invalid: signed-in-future");
    expect(await propose({ endsOn: "2026-09-30" })).toBe("invalid: ends-before-start");
  });

  test("is asked for by editors of the partner alone", async () => {
    for (const stranger of [await person(db), await officer(db)]) {
      expect(await refusal(proposeAgreement(db, stranger, partner.partnerId, proposal, testNow))).toBe(
        "forbidden: forbidden",
      );
    }
  });
});

describe("the state of an agreement", () => {
  test("moves along its path and nowhere else", async () => {
    const reader = await officer(db);
    const given = { ...proposal, signedOn: null };
    const id = await proposeAgreement(db, partner.editor, partner.partnerId, given, testNow);
    expect(await refusal(changeAgreementState(db, reader, id, "signed", testNow))).toBe(
      "conflict: agreement-state-unreachable",
    );
    await approveAgreement(db, reader, id, testNow);
    expect(await stateNow(id)).toBe("in-discussion");
    for (const state of ["signed", "in-force", "suspended", "in-force", "ended"] as const) {
      await changeAgreementState(db, reader, id, state, testNow);
      expect(await stateNow(id)).toBe(state);
    }
    expect(await refusal(changeAgreementState(db, reader, id, "in-force", testNow))).toBe(
      "conflict: agreement-state-unreachable",
    );
  });
});

test("a partner has one open programme, in force, with an axis of every kind", async () => {
  expect(await openProgramme(db, partner.editor, partner.partnerId, testNow)).toBe(partner.agreementId);
  expect(await stateNow(partner.agreementId)).toBe("in-force");
  expect((await read(partner.agreementId)).axes).toHaveLength(8);
});

test("the proposal form says at each field what is wrong", () => {
  const form = new FormData();
  form.set("title.fr", "Accord\u202eorcA");
  form.set("signedOn", "29/02/2025");
  form.set("source", "javascript:alert(1)");
  const { faults } = readProposal(form);
  expect(Object.fromEntries(Object.entries(faults).map(([name, fault]) => [name, fault.key]))).toEqual({
    kind: "errors:required",
    axes: "errors:choose-at-least",
    "title.fr": "errors:invisible",
    summary: "partner:errors.one-language",
    signedOn: "errors:date-unreal",
    counterpart: "partner:errors.one-language",
    source: "errors:url-scheme",
  });
});
