import { describe, expect, test } from "vitest";
import type { Viewer } from "#app/accounts/viewer.ts";
import { linkStateOf, mayBeProposed } from "#app/cohorts/cohort.ts";
import { confirmLink, declineLink, endLink, proposeStartup } from "#app/cohorts/commands/portfolio.server.ts";
import {
  portfolioIds,
  readIncubatorsOf,
  readLinkBetween,
  readPortfolio,
} from "#app/cohorts/queries.server.ts";
import { days, plusMilliseconds } from "#app/kernel/clock.ts";
import { setConsents } from "#app/registry/commands.server.ts";
import type { Db } from "#db/schema/index.ts";
import { rowCounts, testDatabase, testNow } from "#tests/support/database.ts";
import { draftStartup, join, listedStartup, organisation, person } from "#tests/support/factories.ts";
import { counted } from "#tests/support/queries.ts";

const later = (count: number) => plusMilliseconds(testNow, days(count));

async function scene() {
  const db = await testDatabase();
  const incubatorId = await organisation(db, "incubator", "Rampe");
  const manager = await join(db, await person(db, { name: "Nawal Tester" }), incubatorId, "editor");
  const { startup, owner } = await listedStartup(db);
  return { db, incubatorId, manager, startup, owner };
}

async function linked(db: Db, incubatorId: string, startupId: string) {
  const link = await readLinkBetween(db, incubatorId, startupId);
  if (!link) throw new Error("No such link");
  return link;
}

async function everything(db: Db) {
  return { ...(await rowCounts(db)), links: await db.selectFrom("portfolio_links").selectAll().execute() };
}

async function refusal(act: Promise<unknown>): Promise<string> {
  return act.then(
    () => "done",
    (error: Error) => error.message,
  );
}

async function templates(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom("outbox")
    .select("template")
    .where("template", "like", "portfolio-%")
    .orderBy("id")
    .execute();
  return rows.map((row) => row.template);
}

describe("a portfolio", () => {
  test("writes to nobody who did not agree to be written to: the proposal waits in the workspace", async () => {
    const { db, incubatorId, manager, startup, owner } = await scene();
    await setConsents(db, owner, startup.id, { publicProfile: true, partnerContact: false }, testNow);
    await proposeStartup(db, manager, incubatorId, startup.id, testNow);
    const { id } = await linked(db, incubatorId, startup.id);
    expect((await readIncubatorsOf(db, startup.id)).map(({ state }) => state)).toEqual(["pending"]);
    await endLink(db, manager, incubatorId, id, later(1));
    expect(await templates(db)).toEqual([]);
  });

  test("cannot be used to write to a startup again and again", async () => {
    const { db, incubatorId, manager, startup } = await scene();
    const again = async (at: number) => {
      const now = plusMilliseconds(testNow, at * 1_000);
      await proposeStartup(db, manager, incubatorId, startup.id, now);
      await endLink(db, manager, incubatorId, (await linked(db, incubatorId, startup.id)).id, now);
    };
    for (let at = 0; at < 100; at++) await again(at);
    expect(await refusal(again(100))).toBe("too-many: too-many-today");
    expect((await templates(db)).length).toBe(200);
  });

  test("holds a startup once it was proposed and has confirmed, both sides told and each act recorded", async () => {
    const { db, incubatorId, manager, startup, owner } = await scene();
    await proposeStartup(db, manager, incubatorId, startup.id, testNow);
    const link = await linked(db, incubatorId, startup.id);
    expect(linkStateOf(link)).toBe("pending");
    expect(await portfolioIds(db, incubatorId)).toEqual([]);
    await confirmLink(db, owner, startup.id, link.id, later(1));
    expect(linkStateOf(await linked(db, incubatorId, startup.id))).toBe("confirmed");
    expect(await portfolioIds(db, incubatorId)).toEqual([startup.id]);
    expect(await templates(db)).toEqual(["portfolio-proposed", "portfolio-confirmed"]);
    const acts = await db
      .selectFrom("audit_events")
      .select(["act", "actor_name"])
      .where("subject_kind", "=", "portfolio")
      .orderBy("id")
      .execute();
    expect(acts).toEqual([
      { act: "portfolio.proposed", actor_name: "Nawal Tester" },
      { act: "portfolio.confirmed", actor_name: "Hind Tester" },
    ]);
    const changes = await db.selectFrom("changes").select("id").where("kind", "=", "portfolio").execute();
    expect(changes).toHaveLength(2);
  });

  test("lets the startup decline, and change its mind", async () => {
    const { db, incubatorId, manager, startup, owner } = await scene();
    await proposeStartup(db, manager, incubatorId, startup.id, testNow);
    const { id } = await linked(db, incubatorId, startup.id);
    await declineLink(db, owner, startup.id, id, testNow);
    const declined = await linked(db, incubatorId, startup.id);
    expect(linkStateOf(declined)).toBe("declined");
    expect(mayBeProposed(declined, later(89))).toBe(false);
    expect(mayBeProposed(declined, later(90))).toBe(true);
    const before = await everything(db);
    expect(await refusal(proposeStartup(db, manager, incubatorId, startup.id, later(10)))).toBe(
      "conflict: portfolio-already-declined",
    );
    expect(await refusal(declineLink(db, owner, startup.id, id, later(10)))).toBe(
      "conflict: portfolio-answered",
    );
    expect(await everything(db)).toEqual(before);
    await confirmLink(db, owner, startup.id, id, later(11));
    expect(linkStateOf(await linked(db, incubatorId, startup.id))).toBe("confirmed");
  });

  test("lets either side end the link, and the incubator propose again", async () => {
    const { db, incubatorId, manager, startup, owner } = await scene();
    await proposeStartup(db, manager, incubatorId, startup.id, testNow);
    const { id } = await linked(db, incubatorId, startup.id);
    await confirmLink(db, owner, startup.id, id, later(1));
    await endLink(db, owner, startup.id, id, later(2));
    expect(linkStateOf(await linked(db, incubatorId, startup.id))).toBe("ended");
    expect(await refusal(endLink(db, manager, incubatorId, id, later(3)))).toBe(
      "conflict: portfolio-not-linked",
    );
    await proposeStartup(db, manager, incubatorId, startup.id, later(3));
    await endLink(db, manager, incubatorId, id, later(4));
    expect(linkStateOf(await linked(db, incubatorId, startup.id))).toBe("withdrawn");
    expect(await readIncubatorsOf(db, startup.id)).toEqual([]);
    expect(await templates(db)).toEqual([
      "portfolio-proposed",
      "portfolio-confirmed",
      "portfolio-ended-by-startup",
      "portfolio-proposed",
      "portfolio-withdrawn",
    ]);
  });

  test("takes only listed startups, and says of the others what it says of none", async () => {
    const { db, incubatorId, manager } = await scene();
    const { startup: draft } = await draftStartup(db, { name: "Brouillon" });
    const { startup: unconsented } = await listedStartup(db, { name: "Discrète", publicProfile: false });
    const before = await everything(db);
    for (const id of [draft.id, unconsented.id, "nobody"]) {
      expect(await refusal(proposeStartup(db, manager, incubatorId, id, testNow))).toBe(
        "invalid: startup-not-proposable",
      );
    }
    expect(await everything(db)).toEqual(before);
  });

  test("is written by its editors only, and answered by the startup's owners only", async () => {
    const { db, incubatorId, manager, startup, owner } = await scene();
    const reader = await join(db, await person(db), incubatorId, "viewer");
    const otherId = await organisation(db, "incubator", "Autre");
    const stranger = await join(db, await person(db), otherId, "owner");
    const employee = await join(db, await person(db), startup.id, "editor");
    const { startup: another, owner: anotherOwner } = await listedStartup(db, { name: "Tamra" });
    await proposeStartup(db, manager, incubatorId, startup.id, testNow);
    const { id } = await linked(db, incubatorId, startup.id);
    const before = await everything(db);
    const refusals: [Viewer, (who: Viewer) => Promise<void>, string][] = [
      [reader, (who) => proposeStartup(db, who, incubatorId, another.id, testNow), "forbidden: forbidden"],
      [stranger, (who) => proposeStartup(db, who, incubatorId, another.id, testNow), "not-found: not-found"],
      [
        manager,
        (who) => proposeStartup(db, who, incubatorId, startup.id, testNow),
        "conflict: portfolio-already-pending",
      ],
      [employee, (who) => confirmLink(db, who, startup.id, id, testNow), "forbidden: owner-only"],
      [manager, (who) => confirmLink(db, who, startup.id, id, testNow), "not-found: not-found"],
      [anotherOwner, (who) => confirmLink(db, who, another.id, id, testNow), "not-found: not-found"],
      [anotherOwner, (who) => endLink(db, who, another.id, id, testNow), "not-found: not-found"],
      [stranger, (who) => endLink(db, who, otherId, id, testNow), "not-found: not-found"],
      [owner, (who) => endLink(db, who, startup.id, id, testNow), "conflict: portfolio-not-linked"],
    ];
    for (const [who, act, said] of refusals) expect(await refusal(act(who))).toBe(said);
    expect(await everything(db)).toEqual(before);
  });

  test("shows nothing of a startup that withdrew its public consent, until it gives it again", async () => {
    const { db, incubatorId, manager, startup, owner } = await scene();
    await proposeStartup(db, manager, incubatorId, startup.id, testNow);
    const { id } = await linked(db, incubatorId, startup.id);
    await confirmLink(db, owner, startup.id, id, testNow);
    await setConsents(db, owner, startup.id, { publicProfile: false, partnerContact: true }, testNow);
    const [line] = await readPortfolio(db, incubatorId);
    expect(line).toMatchObject({ state: "confirmed", startup: null });
    await setConsents(db, owner, startup.id, { publicProfile: true, partnerContact: true }, testNow);
    expect((await readPortfolio(db, incubatorId))[0]?.startup?.name).toBe("Sawaqi");
  });

  test("asks the database as often for thirty startups as for one", async () => {
    const { db, incubatorId, manager, startup } = await scene();
    await proposeStartup(db, manager, incubatorId, startup.id, testNow);
    const one = counted(db);
    await readPortfolio(one.db, incubatorId);
    for (let at = 0; at < 29; at++) {
      const { startup: another } = await listedStartup(db, { name: `Startup ${at} sans pareille` });
      await proposeStartup(db, manager, incubatorId, another.id, testNow);
    }
    const thirty = counted(db);
    expect(await readPortfolio(thirty.db, incubatorId)).toHaveLength(30);
    expect(thirty.count()).toBe(one.count());
  });
});
