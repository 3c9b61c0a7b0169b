import { expect, test } from "vitest";
import { portalItself } from "#app/kernel/actor.ts";
import { readRows } from "#app/proceedings/imports/rows.ts";
import { importStartups } from "#app/proceedings/imports/startups.server.ts";
import { testDatabase, testNow } from "#tests/support/database.ts";
import { listedStartup } from "#tests/support/factories.ts";
import { portalOver } from "./portal.ts";

test("an imported startup never says that it declared itself, and its profile says where it comes from", async () => {
  const db = await testDatabase();
  const rows = readRows(new TextEncoder().encode("name,tagline\nZerbia Vision,Looms seen"), "f.csv");
  await importStartups(db, portalItself, rows, { source: "test", dryRun: false, listed: true }, testNow);
  const portal = await portalOver(db);
  const directory = await (await portal.ask("/en/startups")).text();
  expect(directory).toContain("imported, unclaimed");
  expect(directory).not.toContain("self-declared");
  const profile = await (await portal.ask("/en/startups/zerbia-vision")).text();
  expect(profile).toContain("Nobody from the startup has claimed or confirmed it yet.");
  expect(profile).not.toContain("Self-declared");

  const { startup } = await listedStartup(db, { name: "Own Words" });
  const own = await (await portal.ask(`/en/startups/${startup.slug}`)).text();
  expect(own).not.toContain("has claimed or confirmed");
});
