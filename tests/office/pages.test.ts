import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { requestOrganisation } from "#app/accounts/commands/requests.server.ts";
import { hasWords } from "#app/i18n/translate.ts";
import { countSample } from "#app/proceedings/sample.server.ts";
import { readSettings } from "#app/settings/queries.server.ts";
import type { Db } from "#db/schema/index.ts";
import { prepareRecord } from "#db/seeds/index.ts";
import { portalOver } from "#tests/http/portal.ts";
import { testDatabase, testNow } from "#tests/support/database.ts";
import { listedStartup, officer, person } from "#tests/support/factories.ts";
import { counted } from "#tests/support/queries.ts";

const pages = [
  "",
  "/requests",
  "/requests/x",
  "/startups",
  "/startups/x",
  "/agreements",
  "/agreements/x",
  "/opportunities",
  "/opportunities/x",
  "/invitations",
  "/members",
  "/settings",
  "/sample",
];

describe("the office", () => {
  let db: Db;
  let portal: Awaited<ReturnType<typeof portalOver>>;
  const cookies = { founder: "", officer: "", administrator: "" };

  beforeAll(async () => {
    db = await testDatabase();
    portal = await portalOver(db);
    cookies.founder = await portal.signIn((await listedStartup(db)).owner.id);
    cookies.officer = await portal.signIn((await officer(db)).id);
    cookies.administrator = await portal.signIn((await officer(db, "owner")).id);
  });

  test.each(pages)("%s does not exist for a founder, read or written", async (page) => {
    for (const form of [undefined, { decision: "approve", act: "invite", sure: "on" }]) {
      const answer = await portal.ask(`/fr/office${page}`, { cookie: cookies.founder, form });
      // A page that takes nothing says so before it looks at who asks.
      expect(form ? [404, 405] : [404]).toContain(answer.status);
    }
    const visitor = await portal.ask(`/fr/office${page}`);
    expect(visitor.headers.get("Location")).toMatch(/^\/fr\/sign-in/);
  });

  test("shows its pages in each language, and settings and samples to administrators alone", async () => {
    for (const page of pages.filter((one) => !one.endsWith("/x"))) {
      for (const locale of ["fr", "ar", "en"]) {
        const own = page === "/settings" || page === "/sample";
        const answer = await portal.ask(`/${locale}/office${page}`, { cookie: cookies.officer });
        expect([page, locale, answer.status]).toEqual([page, locale, own ? 404 : 200]);
        const all = await portal.ask(`/${locale}/office${page}`, { cookie: cookies.administrator });
        expect([page, locale, all.status]).toEqual([page, locale, 200]);
        expect(await all.text()).not.toMatch(/>office:|>accounts:|>terms:/);
      }
    }
  });

  test("says how many wait, how long the oldest has, and that it is late", async () => {
    await requestOrganisation(
      db,
      await person(db),
      {
        kind: "partner",
        subtype: "company",
        name: "Ancienne",
        website: null,
        message: "Une vieille demande.",
      },
      "2026-01-05T10:00:00.000Z",
    );
    const page = await (await portal.ask("/fr/office", { cookie: cookies.officer })).text();
    expect(page).toContain("Délai dépassé");
    expect(page).toContain("Espace demandé");
    expect(page).toContain("Ancienne");
  });

  test("keeps settings that make sense, one audit line a time, and refuses the others at their field", async () => {
    const form = {
      approval: "none",
      requests: "٧",
      startups: "10",
      agreements: "10",
      opportunities: "5",
      operatorName: "Agence (exemple)",
      controller: "",
      contactEmail: "portail@example.ma",
    };
    const ask = (change: object = {}) =>
      portal.ask("/fr/office/settings", { cookie: cookies.administrator, form: { ...form, ...change } });
    for (const days of ["0", "91", "-3", "dix", ""]) {
      const answer = await ask({ startups: days });
      expect([days, answer.status]).toEqual([days, 422]);
      expect(await answer.text()).toContain('href="#startups"');
    }
    expect((await ask({ contactEmail: "a@b" })).status).toBe(422);
    expect((await readSettings(db)).opportunityApproval).toBe("before");
    expect((await ask()).status).toBe(303);
    expect(await readSettings(db)).toMatchObject({
      opportunityApproval: "none",
      promisedDays: { requests: 7, startups: 10 },
      operatorName: "Agence (exemple)",
    });
    for (const page of ["privacy", "terms", "contact"]) {
      expect(await (await portal.ask(`/fr/${page}`)).text()).toContain("Agence (exemple)");
    }
    expect((await ask()).status).toBe(303);
    const lines = await db
      .selectFrom("audit_events")
      .select("id")
      .where("act", "=", "settings.saved")
      .execute();
    expect(lines).toHaveLength(1);
  });
});

test("the queues cost as many queries with thirty rows as with one", async () => {
  const db = await testDatabase();
  const who = await officer(db);
  await listedStartup(db, { name: "Première" });
  const ask = async () => {
    const watched = counted(db);
    const portal = await portalOver(watched.db);
    const cookie = await portal.signIn(who.id);
    const before = watched.count();
    for (const page of ["", "/startups", "/requests"]) {
      expect((await portal.ask(`/fr/office${page}`, { cookie })).status).toBe(200);
    }
    return watched.count() - before;
  };
  await ask();
  const one = await ask();
  for (let at = 0; at < 29; at++) await listedStartup(db, { name: `Startup ${at} ${"abcdefghij"[at % 10]}` });
  await ask();
  expect(await ask()).toBe(one);
});

test("the sample ecosystem goes in one act, with the account that removed it", async () => {
  const db = await testDatabase();
  await prepareRecord(db, "demonstration", testNow);
  const portal = await portalOver(db);
  const administrator = await db
    .selectFrom("people")
    .select("id")
    .where("email", "=", "administrator@sample.example")
    .executeTakeFirstOrThrow();
  const cookie = await portal.signIn(administrator.id);
  const unsure = await portal.ask("/fr/office/sample", { cookie, form: {} });
  expect(unsure.status).toBe(422);
  expect(await unsure.text()).toContain("Cochez la case pour confirmer.");
  expect((await countSample(db)).organisations).toBeGreaterThan(0);

  const done = await portal.ask("/fr/office/sample", { cookie, form: { sure: "on" } });
  expect(done.headers.get("Location")).toBe("/fr?done=sample-removed");
  expect(done.headers.get("Set-Cookie")).toMatch(/session=;|Max-Age=0/);
  expect(await countSample(db)).toEqual({ organisations: 0, opportunities: 0, agreements: 0, people: 0 });
  expect(await db.selectFrom("sessions").select("id").execute()).toEqual([]);
  expect((await portal.ask("/fr/office", { cookie })).headers.get("Location")).toMatch(/sign-in/);
  expect(await (await portal.ask("/fr?done=sample-removed")).text()).toContain(
    "données d’exemple sont retirées",
  );
});

test("every act of the log has its words", () => {
  const files = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)],
    );
  const missing = files("app")
    .filter((file) => file.endsWith(".server.ts"))
    .flatMap((file) => {
      const text = readFileSync(file, "utf8");
      return [
        ...text.matchAll(/recordAct\([^"`]*?"([a-z-]+\.[a-z-]+)"|\bact: "([a-z-]+\.[a-z-]+)"/g),
      ].flatMap((match) => {
        const act = match[1] ?? match[2] ?? "";
        return (["fr", "ar", "en"] as const).every((locale) => hasWords(`office:acts.${act}`, locale))
          ? []
          : [`${file}: ${act}`];
      });
    });
  expect(missing).toEqual([]);
});
