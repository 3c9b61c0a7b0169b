import { beforeEach, describe, expect, it } from "vitest";
import { endOfDay } from "#app/kernel/dates.ts";
import { readClosingSoon, readListing } from "#app/opportunities/listing.server.ts";
import { type ListedState, type ListingAsk, listingAsk } from "#app/opportunities/listing.ts";
import { stateOf } from "#app/opportunities/opportunity.ts";
import { readOpportunities } from "#app/opportunities/queries.server.ts";
import { noteChange } from "#db/changes.ts";
import type { Db } from "#db/schema/index.ts";
import { call, callHome, type Home } from "../support/calls.ts";
import { testDatabase, testNow } from "../support/database.ts";
import { counted } from "../support/queries.ts";

const asked = (query = ""): ListingAsk => listingAsk(new URLSearchParams(query), "");
const ids = async (db: Db, query = "", now = testNow) =>
  (await readListing(db, asked(query), null, now)).rows.map((row) => row.id);

describe("the list of opportunities", () => {
  let db: Db;
  let home: Home;
  beforeEach(async () => {
    db = await testDatabase();
    home = await callHome(db);
  });

  it("never shows drafts, archived or cancelled calls, nor those of the suspended", async () => {
    const shown = await call(db, home);
    await call(db, home, { published_at: null });
    await call(db, home, { published_at: null, submitted_at: null });
    await call(db, home, { archived_at: testNow });
    await call(db, home, { cancelled_at: testNow });
    const suspended = await callHome(db, "Suspended");
    await call(db, suspended);
    await db
      .updateTable("organisations")
      .set({ suspended_at: testNow })
      .where("id", "=", suspended.providerId)
      .execute();
    const paused = await callHome(db, "Paused");
    await call(db, paused);
    await db
      .updateTable("agreements")
      .set({ suspended_at: testNow })
      .where("id", "=", paused.agreementId)
      .execute();
    const found = await readListing(db, asked(), null, testNow);
    expect(found.rows.map((row) => row.id)).toEqual([shown]);
    expect(found.counts).toMatchObject({
      total: 1,
      facets: {
        state: { open: 1, forecast: 0, closed: 0 },
        kind: { compute: 1 },
        agreement: { [home.agreementSlug]: 1 },
      },
    });
  });

  it("puts what closes first at the head, then what never closes, then what opens first, then what closed last", async () => {
    const closedEarlier = await call(db, home, { closes_at: "2026-10-01T22:59:59.000Z" });
    const rolling = await call(db, home, { closes_at: null });
    const later = await call(db, home, { closes_at: "2027-01-20T22:59:59.000Z" });
    const forecast = await call(db, home, {
      opens_at: "2026-12-01T00:00:00.000Z",
      closes_at: "2026-12-05T00:00:00.000Z",
    });
    const soon = await call(db, home, { closes_at: "2026-11-22T22:59:59.000Z" });
    const closedLately = await call(db, home, { closes_at: "2026-11-19T22:59:59.000Z" });
    expect(await ids(db)).toEqual([soon, later, rolling, forecast, closedLately, closedEarlier]);
    expect((await readClosingSoon(db, testNow, endOfDay("2026-11-27"), 5)).map((one) => one.id)).toEqual([
      soon,
    ]);
  });

  it("tells states as stateOf does, to the second", async () => {
    const instants = [null, "2026-11-20T09:59:59.000Z", testNow, "2026-11-20T10:00:01.000Z"];
    for (const opens_at of instants) {
      for (const closes_at of instants) {
        for (const closed_at of [null, testNow]) {
          await call(db, home, { opens_at, closes_at, closed_at });
        }
      }
    }
    await call(db, home, { decided_at: testNow });
    const all = await readOpportunities(db, { publicOnly: true });
    for (const state of ["open", "forecast", "closed"] satisfies ListedState[]) {
      const meant = all
        .filter((one) => {
          const told = stateOf(one, testNow);
          return told === state || (state === "closed" && told === "decided");
        })
        .map((one) => one.id);
      const page = await ids(db, `state=${state}`);
      const second = await ids(db, `state=${state}&page=2`);
      expect(new Set([...page, ...second]), state).toEqual(new Set(meant));
    }
  });

  it("counts each facet over what the others leave, its own choice apart", async () => {
    await call(db, home, { kind: "training", sectors: ["agri", "health"] });
    await call(db, home, { kind: "training", sectors: ["health"], mode: "onsite" });
    await call(db, home, { kind: "compute", sectors: ["agri"] });
    const { counts } = await readListing(db, asked("kind=training&sector=agri"), null, testNow);
    expect(counts.total).toBe(1);
    expect(counts.facets.kind).toEqual({ training: 1, compute: 1 });
    expect(counts.facets.sector).toEqual({ agri: 1, health: 2 });
    expect(counts.facets.mode).toEqual({ online: 1 });
  });

  it("counts again once a date has passed or a call has changed", async () => {
    const id = await call(db, home, { closes_at: "2026-11-20T10:00:30.000Z" });
    const at = async (now: string) => (await readListing(db, asked(), null, now)).counts.facets.state;
    expect(await at(testNow)).toEqual({ open: 1, forecast: 0, closed: 0 });
    expect(await at("2026-11-20T10:00:31.000Z")).toEqual({ open: 0, forecast: 0, closed: 1 });
    await db.updateTable("opportunities").set({ archived_at: testNow }).where("id", "=", id).execute();
    await noteChange(db, "opportunity", id, testNow);
    expect(await at("2026-11-20T10:00:32.000Z")).toEqual({ open: 0, forecast: 0, closed: 0 });
  });

  it("asks the database as often for thirty calls as for one", async () => {
    await call(db, home);
    const one = counted(db);
    await readListing(one.db, asked(), null, testNow);
    for (let made = 0; made < 29; made++) await call(db, home);
    const thirty = counted(db);
    const page = await readListing(thirty.db, asked(), null, testNow);
    expect(page).toMatchObject({ total: 30, last: 2 });
    expect(page.rows).toHaveLength(24);
    expect(thirty.count()).toBe(one.count());
  });

  it("reads any address: bad pages, unknown states, floods of values", () => {
    const flood = Array.from({ length: 10_000 }, (_, at) => `kind=k${at}`).join("&");
    expect(asked(`page=-1&state=lost&sort=zzz&${flood}`)).toMatchObject({
      page: 1,
      state: [],
      sort: "deadline",
    });
    expect(asked(flood).kind).toHaveLength(20);
    expect(asked("page=abc").page).toBe(1);
    expect(asked("page=1000000000").page).toBe(1);
    expect(asked("page=999").page).toBe(100);
    expect(asked("kind=%27%20or%201%3D1").kind).toEqual([]);
  });
});
