import { describe, expect, test } from "vitest";
import {
  declineOpportunity,
  expressInterest,
  inviteStartup,
  markSeen,
  withdrawDecline,
  withdrawInterest,
  withdrawInvitation,
} from "#app/interests/commands.server.ts";
import { stateOf } from "#app/interests/interest.ts";
import { interestsOfOpportunity, readInterest } from "#app/interests/queries.server.ts";
import { Refusal } from "#app/kernel/refusal.ts";
import type { Db } from "#db/schema/index.ts";
import { call, callHome } from "../support/calls.ts";
import { rowCounts, testDatabase, testNow } from "../support/database.ts";
import { draftStartup, join, listedStartup, person } from "../support/factories.ts";

const later = "2026-11-20T11:00:00.000Z";

async function world(given: { partnerContact?: boolean; closesAt?: string } = {}) {
  const db = await testDatabase();
  const home = await callHome(db);
  const opportunityId = await call(db, home, { closes_at: given.closesAt ?? null });
  const { startup, owner } = await listedStartup(db, { partnerContact: given.partnerContact ?? true });
  const partner = await join(db, await person(db, { name: "Partner" }), home.providerId, "editor");
  return { db, home, opportunityId, startup, owner, partner };
}

/** The refusal of an act, after proving that it wrote nothing. */
async function refusalOf(db: Db, act: () => Promise<unknown>): Promise<string> {
  const before = await rowCounts(db);
  const interests = await db.selectFrom("interests").selectAll().execute();
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(await rowCounts(db)).toEqual(before);
    expect(await db.selectFrom("interests").selectAll().execute()).toEqual(interests);
    return `${error.kind} ${error.code}`;
  }
  return "done";
}

const letters = async (db: Db) =>
  (await db.selectFrom("outbox").select(["template", "person_id"]).execute()).filter(
    (row) => row.template.startsWith("interest") || row.template.startsWith("startup-invited"),
  );
const acts = async (db: Db) =>
  (await db.selectFrom("audit_events").select("act").execute())
    .map((row) => row.act)
    .filter((act) => act.startsWith("interest."));

describe("interest", () => {
  test("tells the provider's people, leaves a line, and can be taken back", async () => {
    const { db, opportunityId, startup, owner, partner } = await world();
    expect(await expressInterest(db, owner, startup.id, opportunityId, testNow)).toEqual({ told: true });
    expect(stateOf(await readInterest(db, startup.id, opportunityId))).toBe("interested");
    expect(await letters(db)).toEqual([{ template: "interest-expressed", person_id: partner.id }]);
    expect(await refusalOf(db, () => expressInterest(db, owner, startup.id, opportunityId, later))).toBe(
      "conflict already-interested",
    );
    await withdrawInterest(db, owner, startup.id, opportunityId, later);
    expect(stateOf(await readInterest(db, startup.id, opportunityId))).toBe("suggested");
    expect(await acts(db)).toEqual(["interest.expressed", "interest.withdrawn"]);
    expect((await letters(db)).map((row) => row.template)).toEqual([
      "interest-expressed",
      "interest-withdrawn",
    ]);
  });

  test("is noted for the startup alone when it did not agree to be contacted, or is a draft", async () => {
    const { db, opportunityId, startup, owner } = await world({ partnerContact: false });
    expect(await expressInterest(db, owner, startup.id, opportunityId, testNow)).toEqual({ told: false });
    const draft = await draftStartup(db, { name: "Brouillonne" });
    expect(await expressInterest(db, draft.owner, draft.startup.id, opportunityId, testNow)).toEqual({
      told: false,
    });
    expect(await letters(db)).toEqual([]);
  });

  test("is refused to strangers, to readers, and to a call that is closed", async () => {
    const { db, opportunityId, startup, owner } = await world({ closesAt: "2026-11-20T10:30:00.000Z" });
    const stranger = await person(db);
    const reader = await join(db, await person(db), startup.id, "viewer");
    const express = (who: typeof owner, now: string) => () =>
      expressInterest(db, who, startup.id, opportunityId, now);
    expect(await refusalOf(db, express(stranger, testNow))).toBe("not-found not-found");
    expect(await refusalOf(db, express(reader, testNow))).toBe("forbidden forbidden");
    expect(await refusalOf(db, express(owner, later))).toBe("conflict opportunity-not-open");
    expect(await refusalOf(db, () => withdrawInterest(db, owner, startup.id, opportunityId, testNow))).toBe(
      "conflict not-interested",
    );
  });
});

describe("decline", () => {
  test("takes an interest back, keeps its reason from the provider, and can be taken back", async () => {
    const { db, opportunityId, startup, owner } = await world();
    await expressInterest(db, owner, startup.id, opportunityId, testNow);
    await declineOpportunity(
      db,
      owner,
      startup.id,
      opportunityId,
      { reason: "timing", note: "En mars" },
      later,
    );
    const own = await readInterest(db, startup.id, opportunityId);
    expect(own).toMatchObject({ interestedAt: null, declineReason: "timing", declineNote: "En mars" });
    const theirs = (await interestsOfOpportunity(db, opportunityId)).get(startup.id);
    expect(theirs).toMatchObject({ declinedAt: later, declineReason: null, declineNote: null });
    await withdrawDecline(db, owner, startup.id, opportunityId, later);
    expect(await readInterest(db, startup.id, opportunityId)).toMatchObject({
      declinedAt: null,
      declineReason: null,
      declineNote: null,
    });
    expect(await acts(db)).toEqual(["interest.expressed", "interest.declined", "interest.decline-withdrawn"]);
  });

  test("needs words when the reason is another one", async () => {
    const { db, opportunityId, startup, owner } = await world();
    const why = { reason: "other", note: "  " } as const;
    expect(
      await refusalOf(db, () => declineOpportunity(db, owner, startup.id, opportunityId, why, testNow)),
    ).toBe("invalid say-which-reason");
  });
});

describe("invitation", () => {
  test("writes to the owners and can be taken back until it is read", async () => {
    const { db, opportunityId, startup, owner, partner } = await world();
    await inviteStartup(db, partner, opportunityId, startup.id, "Vos capteurs nous intéressent.", testNow);
    expect(await letters(db)).toEqual([{ template: "startup-invited-with-note", person_id: owner.id }]);
    expect(await refusalOf(db, () => inviteStartup(db, partner, opportunityId, startup.id, "", later))).toBe(
      "conflict startup-already-invited",
    );
    await withdrawInvitation(db, partner, opportunityId, startup.id, later);
    expect(stateOf(await readInterest(db, startup.id, opportunityId))).toBe("suggested");
    await inviteStartup(db, partner, opportunityId, startup.id, "", later);
    await markSeen(db, owner, startup.id, opportunityId, "2026-11-20T12:00:00.000Z");
    expect(await refusalOf(db, () => withdrawInvitation(db, partner, opportunityId, startup.id, later))).toBe(
      "conflict invitation-read",
    );
    expect(await letters(db)).toHaveLength(2);
  });

  test("is only for listed startups that agreed to be contacted and have not declined", async () => {
    const { db, opportunityId, startup, owner, partner } = await world();
    const silent = await listedStartup(db, { name: "Silencieuse", partnerContact: false });
    const hidden = await listedStartup(db, { name: "Cachée", publicProfile: false });
    const draft = await draftStartup(db, { name: "Brouillonne" });
    const invite = (startupId: string) => () =>
      inviteStartup(db, partner, opportunityId, startupId, "", testNow);
    expect(await refusalOf(db, invite(silent.startup.id))).toBe("conflict contact-not-agreed");
    expect(await refusalOf(db, invite(hidden.startup.id))).toBe("not-found not-found");
    expect(await refusalOf(db, invite(draft.startup.id))).toBe("not-found not-found");
    await declineOpportunity(db, owner, startup.id, opportunityId, { reason: "place", note: "" }, testNow);
    expect(await refusalOf(db, invite(startup.id))).toBe("conflict startup-declined");
  });

  test("is refused to another partner and to a reader of this one", async () => {
    const { db, home, opportunityId, startup } = await world();
    const other = await callHome(db, "Autre partenaire");
    const rival = await join(db, await person(db), other.providerId, "owner");
    const reader = await join(db, await person(db), home.providerId, "viewer");
    const invite = (who: typeof rival) => () =>
      inviteStartup(db, who, opportunityId, startup.id, "", testNow);
    expect(await refusalOf(db, invite(rival))).toBe("not-found not-found");
    expect(await refusalOf(db, invite(reader))).toBe("forbidden forbidden");
  });
});

test("seeing is noted once, and again only after an invitation", async () => {
  const { db, opportunityId, startup, owner, partner } = await world();
  await markSeen(db, owner, startup.id, opportunityId, testNow);
  await markSeen(db, owner, startup.id, opportunityId, later);
  expect((await readInterest(db, startup.id, opportunityId))?.seenAt).toBe(testNow);
  await inviteStartup(db, partner, opportunityId, startup.id, "", later);
  await markSeen(db, owner, startup.id, opportunityId, "2026-11-20T12:00:00.000Z");
  expect((await readInterest(db, startup.id, opportunityId))?.seenAt).toBe("2026-11-20T12:00:00.000Z");
  const stranger = await person(db);
  expect(await refusalOf(db, () => markSeen(db, stranger, startup.id, opportunityId, later))).toBe(
    "not-found not-found",
  );
});
