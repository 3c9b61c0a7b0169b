import { describe, expect, test } from "vitest";
import { portalItself } from "#app/kernel/actor.ts";
import { endOfDay } from "#app/kernel/dates.ts";
import { readOpportunities } from "#app/opportunities/queries.server.ts";
import { importOpportunities } from "#app/proceedings/imports/opportunities.server.ts";
import { readRows, UnreadableFile } from "#app/proceedings/imports/rows.ts";
import { importStartups } from "#app/proceedings/imports/startups.server.ts";
import { readStartups } from "#app/registry/queries.server.ts";
import { rowCounts, testDatabase, testNow } from "#tests/support/database.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const startupsCsv = bytes(
  "\ufeffNom;Accroche;Description;Effectif;Ville;Secteurs;Site web;ICE;Date de création\n" +
    'Zerbia Vision;"Voir les défauts, tout de suite";"Une caméra\nsur le métier.";٢٥;Fès;Textile;zerbia-vision.ma;;12/05/2021\n' +
    ";Sans nom;;;;;;;\n" +
    "Nadi Agri;Le champ parle;;douze;Agadir;agri;;;\n" +
    "Zerbia Vision;Encore elle;;4;;;https://www.zerbia-vision.ma/;;\n",
);
const startupOptions = { source: "test", dryRun: false, listed: true };
const calls = bytes(
  [
    {
      lang: "fr",
      title: "Crédits pour la santé",
      provider: "Fondation Essai",
      category: "formation",
      close: "31/12/2027",
      eligibility: ["Moins de 50 salariés"],
    },
    {
      lang: "en",
      title: "Past contest",
      provider: "Fondation Essai",
      category: "Competition",
      close: "2024-01-31",
    },
    { lang: "en", title: "Always there", provider: "Other House", category: "Fund", close: "Ongoing" },
    { lang: "en", title: "When?", provider: "Other House", category: "Fund", close: "sometime soon" },
    { lang: "en", title: "Backwards", provider: "Other House", open: "2027-05-02", close: "2027-05-01" },
  ]
    .map((row) => JSON.stringify(row))
    .join("\n"),
);

describe("an import of startups", () => {
  test("takes good rows whole, tells of the others, and adds nobody twice", async () => {
    const db = await testDatabase();
    const report = await importStartups(
      db,
      portalItself,
      readRows(startupsCsv, "f.csv"),
      startupOptions,
      testNow,
    );
    expect(report.rows.map(({ line, outcome, remarks }) => [line, outcome, remarks[0]?.key])).toEqual([
      [2, "added", undefined],
      [4, "error", "value.name-missing"],
      [5, "error", "value.number"],
      [6, "known", "row.same-startup"],
    ]);
    const [startup] = await readStartups(db);
    expect(startup).toMatchObject({
      name: "Zerbia Vision",
      tagline: { en: "Voir les défauts, tout de suite" },
      description: { en: "Une caméra\nsur le métier." },
      headcount: 25,
      city: "fes",
      region: "MA-03",
      country: "MA",
      sectors: ["textile"],
      website: "https://zerbia-vision.ma/",
      foundedOn: "2021-05-12",
      contactConsent: false,
    });
    const again = await importStartups(
      db,
      portalItself,
      readRows(startupsCsv, "f.csv"),
      startupOptions,
      testNow,
    );
    expect([again.added, again.known]).toEqual([0, 2]);
  });

  test("refuses a founding year that is still to come", async () => {
    const db = await testDatabase();
    const file = bytes("name,founded\nOld,1987\nUnborn,2031\nBiblical,0001\n");
    const report = await importStartups(db, portalItself, readRows(file, "f.csv"), startupOptions, testNow);
    expect(report.rows.map(({ outcome }) => outcome)).toEqual(["added", "error", "error"]);
  });

  test("tries everything and writes nothing in a dry run", async () => {
    const db = await testDatabase();
    const before = await rowCounts(db);
    const options = { ...startupOptions, dryRun: true };
    const report = await importStartups(db, portalItself, readRows(startupsCsv, "f.csv"), options, testNow);
    expect([report.added, report.errors]).toEqual([1, 2]);
    expect(await rowCounts(db)).toEqual(before);
  });

  test("leaves nothing half-written when it breaks off", async () => {
    const db = await testDatabase();
    const before = await rowCounts(db);
    const breaking = {
      ...startupOptions,
      progress: (done: number) => {
        if (done > 0) throw new Error("cut off");
      },
    };
    await expect(
      importStartups(db, portalItself, readRows(startupsCsv, "f.csv"), breaking, testNow),
    ).rejects.toThrow("cut off");
    expect(await rowCounts(db)).toEqual(before);
  });
});

describe("an import of calls", () => {
  test("dates decide: past is closed, none is rolling, unreadable is an error on its row", async () => {
    const db = await testDatabase();
    const report = await importOpportunities(
      db,
      portalItself,
      readRows(calls, "f.jsonl"),
      { source: "test", dryRun: false },
      testNow,
    );
    expect(report.rows.map(({ outcome, remarks }) => [outcome, remarks[0]?.key])).toEqual([
      ["added", undefined],
      ["added", undefined],
      ["added", undefined],
      ["error", "value.date"],
      ["error", "value.ends-first"],
    ]);
    expect([report.open, report.forecast, report.closed]).toEqual([2, 0, 1]);
    const read = await readOpportunities(db, { publicOnly: true });
    const credits = read.find((one) => one.title.fr === "Crédits pour la santé");
    expect(credits).toMatchObject({
      kind: "training",
      providerName: "Fondation Essai",
      toCheck: { fr: "Moins de 50 salariés" },
      eligibility: { required: { join: "all", of: [] }, preferred: [] },
      closesAt: endOfDay("2027-12-31"),
    });
    expect(new Set(read.map((one) => one.agreementId)).size).toBe(2);
  });

  test("reads what money and instants are written like, and tells of what nobody could mean", async () => {
    const db = await testDatabase();
    const lines = [
      { title: "Dirhams", provider: "Maison", amount: 1000, currency: "DH" },
      { title: "Euros", provider: "Maison", amount: "2 000", currency: "€" },
      { title: "Shells", provider: "Maison", amount: 5, currency: "SHELLS" },
      { title: "Late hour", provider: "Maison", close: "2027-01-31 25:99" },
      { title: "Late year", provider: "Maison", close: "9999-01-31" },
      { title: { fr: "Objet" }, provider: "Maison" },
    ];
    const file = bytes(lines.map((line) => JSON.stringify(line)).join("\n"));
    const options = { source: "test", dryRun: false };
    const report = await importOpportunities(db, portalItself, readRows(file, "f.jsonl"), options, testNow);
    expect(report.rows.map(({ outcome, remarks }) => [outcome, remarks[0]?.key])).toEqual([
      ["added", undefined],
      ["added", undefined],
      ["added", "row.unknown-term"],
      ["error", "value.date"],
      ["error", "value.date"],
      ["error", "value.title-missing"],
    ]);
    const read = await readOpportunities(db, { publicOnly: true });
    expect(read.map((one) => [one.title.fr, one.amountMax, one.currency]).sort()).toEqual([
      ["Dirhams", 1000, "MAD"],
      ["Euros", 2000, "EUR"],
      ["Shells", null, null],
    ]);
  });

  test("lands under the axis that was asked for, or says which word was wrong", async () => {
    const db = await testDatabase();
    const rows = readRows(calls, "f.jsonl");
    const options = {
      source: "test",
      dryRun: false,
      under: { agreement: "nowhere", axis: "training" as const },
    };
    await expect(importOpportunities(db, portalItself, rows, options, testNow)).rejects.toThrow(
      UnreadableFile,
    );
    expect((await rowCounts(db)).organisations).toBe(0);
  });
});

test.each([
  ["", "file.empty"],
  ["name\nx", "file.header"],
  ['name,tagline\n"open,quote', "file.csv"],
])("the file %j is refused as %s", (text, key) => {
  expect(() => readRows(bytes(text), "f.csv")).toThrow(key);
});

test("a file in another encoding is refused in words", () => {
  expect(() => readRows(new Uint8Array([0x6e, 0x6f, 0x6d, 0x2c, 0xc7, 0xe3, 0x0a]), "f.csv")).toThrow(
    "file.encoding",
  );
});
