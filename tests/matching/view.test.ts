import { expect, test } from "vitest";
import { matchSheet } from "#app/matching/index.server.ts";
import { matchView, readerOf, sheetView } from "#app/matching/ui/view.ts";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";
import { call, callHome } from "../support/calls.ts";
import { testDatabase, testNow } from "../support/database.ts";
import { listedStartup } from "../support/factories.ts";

test("a partner learns whether a condition on money holds, never the amount", async () => {
  const db = await testDatabase();
  const home = await callHome(db);
  const { startup } = await listedStartup(db, { profile: { revenue: 5_271_000, fundingRaised: 913_000 } });
  const rule = (field: string, value: number) => ({ id: field, field, op: "lt", value });
  const opportunityId = await call(db, home, {
    eligibility: JSON.stringify({
      required: { join: "all", of: [rule("revenue", 4_000_000), rule("fundingRaised", 1_000_000)] },
      preferred: [],
    }),
  });
  const sheet = await matchSheet(db, startup.id, opportunityId, testNow);
  if (!sheet) throw new Error("No such pair");
  expect(sheet.verdict).toBe("not-eligible");
  const vocabulary = await readVocabulary(db);
  const digits = (shown: unknown) => JSON.stringify(shown).replace(/[^\p{L}\p{N}"]/gu, "");
  for (const locale of ["fr", "ar", "en"] as const) {
    const about = readerOf(locale, "about", vocabulary);
    const theirs = digits([sheetView(sheet, about), matchView(sheet, about)]);
    expect(theirs).not.toContain("5271000");
    expect(theirs).not.toContain("913000");
    expect(theirs).toContain("4000000");
    expect(digits(sheetView(sheet, readerOf(locale, "founder", vocabulary)))).toContain("5271000");
  }
});
