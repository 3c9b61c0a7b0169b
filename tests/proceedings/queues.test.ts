import { expect, test } from "vitest";
import { readNewestActs } from "#app/proceedings/queues.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { completeDraft, draftStartup, listedStartup, partnerAtWork } from "#tests/support/factories.ts";

test("the office's newest acts name no draft, neither a startup's nor a call's", async () => {
  const db = await testDatabase();
  await draftStartup(db, { name: "Still Secret" });
  await listedStartup(db, { name: "Told To All" });
  await completeDraft(db, await partnerAtWork(db));
  const acts = await readNewestActs(db, 100);
  const named = (act: string) => acts.filter((one) => one.act === act).map((one) => one.subject);
  expect(named("startup.opened").sort()).toEqual(["Told To All", null]);
  expect(named("opportunity.drafted")).toEqual([null]);
  expect(JSON.stringify(acts)).not.toContain("Still Secret");
});
