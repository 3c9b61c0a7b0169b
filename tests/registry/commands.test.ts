import { beforeEach, expect, test } from "vitest";
import {
  confirmStillTrue,
  openStartup,
  saveProfile,
  setConsents,
  submitStartup,
} from "#app/registry/commands.server.ts";
import { askCorrection, refuseStartup, verifyStartup } from "#app/registry/decisions.server.ts";
import { readListedStartup, readLookAlikes } from "#app/registry/queries.server.ts";
import { isListed, stateOf } from "#app/registry/startup.ts";
import type { Db } from "#db/schema/index.ts";
import { rowCounts, testDatabase, testNow } from "#tests/support/database.ts";
import {
  completeProfile,
  draftStartup,
  join,
  listedStartup,
  officer,
  person,
  stored,
} from "#tests/support/factories.ts";

let db: Db;
beforeEach(async () => {
  db = await testDatabase();
});

const yes = { publicProfile: true, partnerContact: true };

/** The act is refused with this kind and code, and leaves every table as it was. */
async function refused(act: () => Promise<unknown>, kind: string, code: string) {
  const before = await rowCounts(db);
  await expect(act()).rejects.toMatchObject({ kind, code });
  expect(await rowCounts(db)).toEqual(before);
}

test("opening makes a draft that only its owner sees, with an audit line", async () => {
  const { startup, owner } = await draftStartup(db, { name: "Sawaqi" });
  expect(startup).toMatchObject({ name: "Sawaqi", slug: "sawaqi", version: 1 });
  expect(stateOf(startup)).toBe("draft");
  expect(owner.memberships).toMatchObject([{ organisationId: startup.id, role: "owner" }]);
  expect(await readListedStartup(db, "sawaqi")).toBeNull();
  expect(await db.selectFrom("audit_events").select("act").execute()).toEqual([{ act: "startup.opened" }]);
});

test("two startups of one name get two addresses", async () => {
  const first = await draftStartup(db, { name: "Sawaqi" });
  const second = await openStartup(db, first.owner, { name: "Sawaqi", locale: "fr" }, testNow);
  expect(second.slug).toBe("sawaqi-2");
});

test("what is written raises the version, and the same again does not", async () => {
  const { startup, owner } = await draftStartup(db);
  expect(await saveProfile(db, owner, startup.id, completeProfile, 1, testNow)).toMatchObject({ version: 2 });
  expect(await saveProfile(db, owner, startup.id, completeProfile, 2, testNow)).toEqual({
    version: 2,
    changed: [],
  });
  expect(await stored(db, startup.id)).toMatchObject({ ...completeProfile, version: 2 });
});

test("a stale version is refused and nothing is written", async () => {
  const { startup, owner } = await draftStartup(db, { profile: completeProfile });
  await refused(
    () => saveProfile(db, owner, startup.id, { stage: "growth" }, 1, testNow),
    "conflict",
    "stale",
  );
  expect((await stored(db, startup.id)).stage).toBe("pilot");
});

test("two who write from the same version: one wins, the other is told", async () => {
  const { startup, owner } = await draftStartup(db);
  const outcomes = await Promise.allSettled([
    saveProfile(db, owner, startup.id, { stage: "growth" }, 1, testNow),
    saveProfile(db, owner, startup.id, { stage: "scale" }, 1, testNow),
  ]);
  expect(outcomes.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("another's startup does not exist, whatever one asks of it", async () => {
  const { startup } = await listedStartup(db);
  const { owner: stranger } = await draftStartup(db, { name: "Other" });
  const acts = [
    () => saveProfile(db, stranger, startup.id, { stage: "growth" }, 2, testNow),
    () => submitStartup(db, stranger, startup.id, yes, testNow),
    () => setConsents(db, stranger, startup.id, { publicProfile: false, partnerContact: false }, testNow),
    () => confirmStillTrue(db, stranger, startup.id, testNow),
  ];
  for (const act of acts) await refused(act, "not-found", "not-found");
});

test("a viewer of the startup may not write, an editor may not speak for it", async () => {
  const { startup } = await draftStartup(db, { profile: completeProfile });
  const viewer = await join(db, await person(db), startup.id, "viewer");
  const editor = await join(db, await person(db), startup.id, "editor");
  await refused(
    () => saveProfile(db, viewer, startup.id, { stage: "growth" }, 2, testNow),
    "forbidden",
    "forbidden",
  );
  await refused(() => submitStartup(db, editor, startup.id, yes, testNow), "forbidden", "owner-only");
});

test("a city must lie in the region, and a term in its list", async () => {
  const { startup, owner } = await draftStartup(db);
  await refused(
    () => saveProfile(db, owner, startup.id, { region: "MA-01", city: "agadir" }, 1, testNow),
    "invalid",
    "city-elsewhere",
  );
  await refused(
    () => saveProfile(db, owner, startup.id, { sectors: ["astrology"] }, 1, testNow),
    "invalid",
    "term-unknown",
  );
});

test("submission lists a startup that agreed, with receipt, ledger and audit", async () => {
  const { startup } = await listedStartup(db);
  expect(stateOf(startup)).toBe("submitted");
  expect(isListed(startup)).toBe(true);
  expect(await readListedStartup(db, startup.slug)).toMatchObject({ id: startup.id });
  const ledger = await db.selectFrom("consents").select(["purpose", "given", "organisation_id"]).execute();
  expect(ledger).toEqual([
    { purpose: "public-profile", given: 1, organisation_id: startup.id },
    { purpose: "partner-contact", given: 1, organisation_id: startup.id },
  ]);
  expect(await db.selectFrom("outbox").select("template").execute()).toEqual([
    { template: "startup-submitted" },
  ]);
});

test("without consent it is submitted and nobody else sees it", async () => {
  const { startup } = await listedStartup(db, { publicProfile: false, partnerContact: false });
  expect(stateOf(startup)).toBe("submitted");
  expect(await readListedStartup(db, startup.slug)).toBeNull();
  expect(await db.selectFrom("consents").selectAll().execute()).toEqual([]);
});

test("submitting twice is a conflict, and an incomplete profile is refused", async () => {
  const { startup, owner } = await listedStartup(db);
  await refused(() => submitStartup(db, owner, startup.id, yes, testNow), "conflict", "already-submitted");
  const bare = await draftStartup(db, { name: "Bare" });
  await refused(
    () => submitStartup(db, bare.owner, bare.startup.id, yes, testNow),
    "invalid",
    "profile-incomplete",
  );
});

test("withdrawing consent hides at once and leaves a line in the ledger", async () => {
  const { startup, owner } = await listedStartup(db);
  await setConsents(db, owner, startup.id, { publicProfile: false, partnerContact: true }, testNow);
  expect(await readListedStartup(db, startup.slug)).toBeNull();
  const last = await db.selectFrom("consents").selectAll().orderBy("id", "desc").executeTakeFirstOrThrow();
  expect(last).toMatchObject({ purpose: "public-profile", given: 0, means: "consents-page" });
  const before = await rowCounts(db);
  await setConsents(db, owner, startup.id, { publicProfile: false, partnerContact: true }, testNow);
  expect(await rowCounts(db)).toEqual(before);
});

test("a submitted profile cannot be emptied of what is required", async () => {
  const { startup, owner } = await listedStartup(db);
  await refused(
    () => saveProfile(db, owner, startup.id, { sectors: [] }, startup.version, testNow),
    "invalid",
    "required-once-submitted",
  );
});

test("the ICE and the domain of a submitted startup are refused to another; a draft's are not", async () => {
  const ice = "001561191000066";
  const first = await draftStartup(db, {
    name: "First",
    profile: { ...completeProfile, ice, website: "https://first.ma/" },
  });
  const second = await draftStartup(db, { name: "Second", profile: { ice } });
  await submitStartup(db, first.owner, first.startup.id, yes, testNow);
  const third = await draftStartup(db, { name: "Third" });
  await refused(
    () => saveProfile(db, third.owner, third.startup.id, { ice }, 1, testNow),
    "conflict",
    "same-ice",
  );
  await refused(
    () => saveProfile(db, third.owner, third.startup.id, { website: "https://www.first.ma/fr" }, 1, testNow),
    "conflict",
    "same-domain",
  );
  await saveProfile(db, second.owner, second.startup.id, completeProfile, 2, testNow);
  await refused(
    () => submitStartup(db, second.owner, second.startup.id, yes, testNow),
    "conflict",
    "same-ice",
  );
});

test("a look-alike name of a listed startup is found, across scripts", async () => {
  const { startup } = await listedStartup(db, { name: "Sawaqi" });
  const twin = await draftStartup(db, { name: "سواقي" });
  expect(await readLookAlikes(db, twin.startup)).toEqual([{ name: "Sawaqi", slug: startup.slug }]);
});

test("an officer verifies once; a second time, and a faster colleague, is a conflict", async () => {
  const { startup } = await listedStartup(db);
  const one = await officer(db);
  const two = await officer(db);
  await verifyStartup(db, one, startup.id, testNow);
  expect(stateOf(await stored(db, startup.id))).toBe("verified");
  await refused(() => verifyStartup(db, two, startup.id, testNow), "conflict", "already-decided");
});

test("an officer never decides on her own startup, and a founder never decides", async () => {
  const { startup, owner } = await listedStartup(db);
  const own = await join(db, await officer(db), startup.id, "viewer");
  await refused(() => verifyStartup(db, own, startup.id, testNow), "forbidden", "own-organisation");
  await refused(() => verifyStartup(db, owner, startup.id, testNow), "forbidden", "own-organisation");
});

test("a refusal needs a reason of thirty visible characters; a draft is not decided on", async () => {
  const { startup } = await listedStartup(db);
  const judge = await officer(db);
  for (const reason of ["", " ".repeat(40), "\u200b".repeat(40), "Trop court."]) {
    await refused(() => refuseStartup(db, judge, startup.id, reason, testNow), "invalid", "reason-too-short");
  }
  const draft = await draftStartup(db, { name: "Draft" });
  await refused(() => verifyStartup(db, judge, draft.startup.id, testNow), "conflict", "already-decided");
});

test("refused, put right and submitted again", async () => {
  const { startup, owner } = await listedStartup(db);
  const judge = await officer(db);
  await refuseStartup(
    db,
    judge,
    startup.id,
    "La description ne parle pas d'intelligence artificielle.",
    testNow,
  );
  expect(await readListedStartup(db, startup.slug)).toBeNull();
  await submitStartup(db, owner, startup.id, yes, testNow);
  expect(stateOf(await stored(db, startup.id))).toBe("submitted");
});

test("a correction keeps the startup listed until it is submitted again", async () => {
  const { startup, owner } = await listedStartup(db);
  await askCorrection(db, await officer(db), startup.id, "Le secteur ne correspond pas.", testNow);
  expect(stateOf(await stored(db, startup.id))).toBe("correction-asked");
  expect(await readListedStartup(db, startup.slug)).not.toBeNull();
  await submitStartup(db, owner, startup.id, yes, testNow);
  expect(await stored(db, startup.id)).toMatchObject({ correctionAskedAt: null, decisionReason: null });
});

test("changing a checked fact takes the verification away, changing another does not", async () => {
  const { startup, owner } = await listedStartup(db);
  await verifyStartup(db, await officer(db), startup.id, testNow);
  const { version } = await saveProfile(db, owner, startup.id, { stage: "growth" }, startup.version, testNow);
  expect((await stored(db, startup.id)).verifiedAt).toBe(testNow);
  await saveProfile(db, owner, startup.id, { legalName: "Sawaqi SARL" }, version, testNow);
  expect(stateOf(await stored(db, startup.id))).toBe("submitted");
});
