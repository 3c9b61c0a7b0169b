import { describe, expect, test } from "vitest";
import { boardAsked, boardQuery } from "#app/cohorts/board.ts";
import { csvText } from "#app/http/csv.ts";
import { pageOfBoard, wholeBoardByOpportunity, wholeBoardByStartup } from "#app/matching/board.server.ts";
import { setConsents } from "#app/registry/commands.server.ts";
import { noteChange } from "#db/changes.ts";
import { call, callHome } from "#tests/support/calls.ts";
import { testDatabase, testNow } from "#tests/support/database.ts";
import { completeProfile, draftStartup, listedStartup } from "#tests/support/factories.ts";

const usual = { sort: "best", atLeast: "possible" } as const;

async function scene() {
  const db = await testDatabase();
  const home = await callHome(db);
  const opportunityId = await call(db, home, { title: "Capteurs des vergers", sectors: ["agri"] });
  const listed = await listedStartup(db);
  await draftStartup(db, { name: "Brouillon", profile: completeProfile });
  await listedStartup(db, { name: "Discrète", publicProfile: false });
  return { db, home, opportunityId, ...listed };
}

describe("the match board", () => {
  test("never shows a draft or a startup without consent, and forgets one that withdraws it", async () => {
    const { db, opportunityId, startup, owner } = await scene();
    const byStartup = await wholeBoardByStartup(db, null, usual, testNow);
    expect(byStartup.page.map((row) => row.subject.name)).toEqual(["Sawaqi"]);
    expect(byStartup).toMatchObject({ allStartups: 1, startups: 1, allOpportunities: 1, rows: 1 });
    const byOpportunity = await wholeBoardByOpportunity(db, null, usual, testNow);
    expect(byOpportunity.page.map((row) => row.best.map((match) => match.startup.name))).toEqual([
      ["Sawaqi"],
    ]);
    expect(byOpportunity.page[0]?.subject.id).toBe(opportunityId);
    await setConsents(db, owner, startup.id, { publicProfile: false, partnerContact: false }, testNow);
    expect((await wholeBoardByStartup(db, null, usual, testNow)).page).toEqual([]);
    expect((await wholeBoardByOpportunity(db, null, usual, testNow)).page).toEqual([]);
    expect((await wholeBoardByStartup(db, [startup.id], usual, testNow)).allStartups).toBe(0);
  });

  test("is weighed once, and again when something changed", async () => {
    const { db, home } = await scene();
    const first = await wholeBoardByStartup(db, null, usual, testNow);
    expect(await wholeBoardByStartup(db, null, usual, testNow)).toBe(first);
    const another = await call(db, home, { title: "Arrosage des vergers", sectors: ["agri"] });
    await noteChange(db, "opportunity", another, testNow);
    const second = await wholeBoardByStartup(db, null, usual, testNow);
    expect(second.allOpportunities).toBe(2);
    expect(second.page[0]?.best.map((match) => match.opportunity.id)).toContain(another);
  });

  test("brings a page that is not there to the last one", async () => {
    const { db } = await scene();
    const board = await wholeBoardByStartup(db, null, usual, testNow);
    expect(pageOfBoard(board, 40, 12)).toMatchObject({ page: 1, last: 1 });
  });

  test("reads its address quietly, and writes the same one", () => {
    const knows = (filter: string, code: string) => filter === "region" && code === "MA-06";
    const asked = boardAsked(
      new URLSearchParams("by=opportunity&region=MA-06&sector=none&sort=odd&verdict=near&page=3&scope=x"),
      knows,
    );
    expect(asked).toEqual({
      scope: "registry",
      by: "opportunity",
      verdict: "near",
      sort: "best",
      filters: { region: "MA-06" },
      page: 3,
    });
    expect(boardQuery(asked)).toEqual({
      scope: null,
      by: "opportunity",
      verdict: "near",
      sort: null,
      region: "MA-06",
      page: 3,
    });
  });
});

test("a file takes no formula from a note or a name", () => {
  const file = csvText(
    ["Startup", "Note"],
    [
      ["=HYPERLINK(1)", "@cmd"],
      ["Sawaqi", "+212 6"],
    ],
  );
  expect(file).toBe("\uFEFFStartup,Note\r\n'=HYPERLINK(1),'@cmd\r\nSawaqi,'+212 6\r\n");
});
