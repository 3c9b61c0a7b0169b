import { beforeAll, describe, expect, test } from "vitest";
import { portalItself } from "#app/kernel/actor.ts";
import { currentInstant } from "#app/kernel/clock.ts";
import { removeSample } from "#app/proceedings/sample.server.ts";
import type { Db } from "#db/schema/index.ts";
import { seedSample } from "#db/seeds/sample.ts";
import { testDatabase } from "#tests/support/database.ts";
import { draftStartup, listedStartup } from "#tests/support/factories.ts";
import { portalOver } from "./portal.ts";

let db: Db;
let portal: Awaited<ReturnType<typeof portalOver>>;

beforeAll(async () => {
  db = await testDatabase();
  await seedSample(db, currentInstant());
  portal = await portalOver(db);
});

const questions = [
  "x".repeat(5_000),
  "%",
  "_",
  "*",
  '"',
  "(",
  "NEAR",
  "\u0000",
  "' or 1=1 --",
  "{{name}} $t(common:skip)",
  "<script>alert(1)</script>",
  "\u202eevil",
  `a${"\u0301\u0316".repeat(1_000)}`,
];
const pages = ["-1", "0", "1e9", "abc", "99999999999999999999", "NaN", "1.5"];

describe("what anybody may type into an address", () => {
  test.each(["search", "startups", "opportunities"])("/%s answers every question and page", async (list) => {
    const addresses = [
      ...questions.map((q) => `?${new URLSearchParams({ q })}`),
      ...pages.map((page) => `?page=${page}`),
      `?${"sector=agri&".repeat(1_000)}`,
      `?${Array.from({ length: 1_000 }, (_, at) => `sector=s${at}`).join("&")}`,
      "?sector=__proto__&region=constructor&kind=toString&sort=hasOwnProperty&agreement=valueOf&state=__proto__",
      "?done=__proto__",
      "?done=startup-verified%22onload%3D",
      "?%ff=%fe&q=%ff",
    ];
    for (const address of addresses) {
      const began = performance.now();
      const response = await portal.ask(`/fr/${list}${address}`);
      const html = await response.text();
      expect([address.slice(0, 60), response.status, html.includes("<script>alert")]).toEqual([
        address.slice(0, 60),
        200,
        false,
      ]);
      expect(performance.now() - began).toBeLessThan(2_000);
    }
  });

  test("a name of our own language's insides is no page", async () => {
    for (const name of [
      "__proto__",
      "constructor",
      "hasOwnProperty",
      "%E0%A4%A",
      "..%00",
      "x".repeat(1_900),
    ]) {
      for (const list of ["startups", "opportunities", "agreements", "partners", "incubators"]) {
        expect([list, name, (await portal.ask(`/fr/${list}/${name}`)).status >= 500]).toEqual([
          list,
          name,
          false,
        ]);
      }
      expect((await portal.ask(`/files/${name}`)).status).toBeLessThan(500);
    }
  });

  test("what is not listed stands on no public page", async () => {
    await draftStartup(db, { name: "Zzyzx Brouillon" });
    await listedStartup(db, { name: "Zzyzx Discrete", publicProfile: false });
    const { startup } = await listedStartup(db, { name: "Zzyzx Visible" });
    for (const path of ["/fr/search?q=zzyzx", "/fr/startups?q=zzyzx"]) {
      const html = await (await portal.ask(path)).text();
      const shown = html.includes(`/fr/startups/${startup.slug}"`);
      expect([path, shown, /Brouillon|Discrete/.test(html)]).toEqual([path, true, false]);
    }
  });

  test("kept pages forget the sample with the record", async () => {
    const before = await (await portal.ask("/fr/startups")).text();
    expect(before.includes("sample-mark")).toBe(true);
    await removeSample(db, portalItself, currentInstant());
    const after = await portal.ask("/fr/startups");
    expect([after.status, (await after.text()).includes("sample-mark")]).toEqual([200, false]);
  });
});
