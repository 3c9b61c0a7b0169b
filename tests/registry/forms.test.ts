import { beforeAll, describe, expect, test } from "vitest";
import { iceChecks, readStep } from "#app/registry/forms.ts";
import type { RegistrationStep } from "#app/registry/profile.ts";
import { slugCandidates, slugOf } from "#app/registry/slug.ts";
import { domainOf } from "#app/registry/website.ts";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";
import type { Vocabulary } from "#app/vocabulary/term.ts";
import { testDatabase } from "#tests/support/database.ts";

let vocabulary: Vocabulary;
beforeAll(async () => {
  vocabulary = await readVocabulary(await testDatabase());
});

function read(step: RegistrationStep, fields: Record<string, string | string[]>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, one);
  }
  return readStep(step, form, { vocabulary, today: "2026-11-23" });
}

const long = (count: number) => "a".repeat(count);

describe("what is refused, at its field", () => {
  const cases: [RegistrationStep, string, string | string[], string][] = [
    ["identity", "name", "", "errors:required"],
    ["identity", "name", "\u00a0\u200d \u200b", "errors:required"],
    ["identity", "name", "Sawaqi \u202Egnp.exe", "errors:invisible"],
    ["identity", "name", "Sawaqi\u{E0041}", "errors:invisible"],
    ["identity", "name", "🚀🚀", "errors:name-letters"],
    ["identity", "name", "<b>Sawaqi</b>", "errors:name-signs"],
    ["identity", "name", long(5_000), "errors:too-long"],
    ["identity", "nameAr", "Sawaqi", "errors:name-arabic"],
    ["identity", "aliases", "a\nb\nc\nd\ne\nf\ng\nh\ni", "errors:lines-at-most"],
    ["identity", "website", "javascript:alert(1)", "errors:url-scheme"],
    ["identity", "website", "data:text/html,x", "errors:url-scheme"],
    ["identity", "website", "http://127.0.0.1/", "errors:url-private"],
    ["identity", "website", "http://2130706433/", "errors:url-private"],
    ["identity", "website", "http://[::1]/", "errors:url-private"],
    ["identity", "website", "localhost:3000", "errors:url-private"],
    ["identity", "website", "http://intranet.local/", "errors:url-private"],
    ["identity", "website", "//sawaqi.ma", "errors:url"],
    ["identity", "website", "https://owner:secret@sawaqi.ma/", "errors:url-person"],
    ["identity", "website", `https://sawaqi.ma/${long(3_000)}`, "errors:url-long"],
    ["identity", "website", "sawaqi", "errors:url"],
    ["identity", "website", "deux mots.ma", "errors:url"],
    ["identity", "foundedOn", "1800-01-01", "errors:date-early"],
    ["identity", "foundedOn", "2026-11-24", "errors:date-future"],
    ["identity", "foundedOn", "31/02/2024", "errors:date-unreal"],
    ["identity", "foundedOn", "hier", "errors:date"],
    ["identity", "legalForm", "plc", "errors:not-in-list"],
    ["identity", "incorporated", "peut-être", "errors:not-in-list"],
    ["identity", "ice", "12345", "errors:ice-length"],
    ["identity", "ice", "00156119100006A", "errors:digits-only"],
    ["identity", "rc", "RC-123", "errors:digits-only"],
    ["place", "region", "MA-99", "errors:not-in-list"],
    ["place", "city", "atlantis", "errors:not-in-list"],
    ["activity", "tagline.fr", long(141), "errors:too-long"],
    ["activity", "description.ar", long(4_001), "errors:too-long"],
    ["activity", "sectors", ["astrology"], "errors:not-in-list"],
    [
      "activity",
      "sectors",
      ["agri", "water", "fisheries", "health", "education", "energy"],
      "errors:choose-at-most",
    ],
    ["maturity", "headcount", "0", "errors:too-small"],
    ["maturity", "headcount", "1000000000", "errors:too-big"],
    ["maturity", "headcount", "2,5", "errors:number-whole"],
    ["maturity", "headcount", "une douzaine", "errors:number"],
    ["maturity", "revenue", "-5", "errors:number-negative"],
    ["maturity", "revenue", "1e400", "errors:number"],
    ["maturity", "revenue", "1.234", "errors:number-ambiguous"],
    ["maturity", "revenue", "1,234", "errors:number-ambiguous"],
    ["maturity", "revenue", "12 34", "errors:number"],
    ["maturity", "trl", "10", "errors:too-big"],
  ];
  test.each(cases)("%s: %s = %j", (step, name, value, key) => {
    const said =
      step === "identity" && name !== "name" ? { name: "Sawaqi", [name]: value } : { [name]: value };
    const { faults } = read(step, said);
    expect(Object.keys(faults)).toEqual([name]);
    expect(faults[name]?.key).toBe(key);
  });
});

describe("what is read, and how it is kept", () => {
  const cases: [RegistrationStep, Record<string, string | string[]>, Record<string, unknown>][] = [
    ["identity", { name: " Sawa\u200bqi\u00a0 AI " }, { name: "Sawaqi AI" }],
    ["identity", { name: "X" }, { name: "X" }],
    ["identity", { name: "S", website: "Sawaqi.MA/fr" }, { website: "https://sawaqi.ma/fr" }],
    [
      "identity",
      { name: "S", website: "http://شركة.المغرب" },
      { website: "http://xn--ogbpi5d.xn--mgbc0a9azcg/" },
    ],
    ["identity", { name: "S", foundedOn: "١٢/٠٥/٢٠٢٤" }, { foundedOn: "2024-05-12" }],
    // What the sample ecosystem and manuals use: nobody's, and no machine of anybody's network either.
    ["identity", { name: "S", website: "sawaqi.example" }, { website: "https://sawaqi.example/" }],
    ["identity", { name: "S", foundedOn: "2024-02-29" }, { foundedOn: "2024-02-29" }],
    ["identity", { name: "S", ice: "٠٠١٥٦١١٩١ 000066" }, { ice: "001561191000066" }],
    ["identity", { name: "S", aliases: "Saw\n\nSaw\nسواقي" }, { aliases: ["Saw", "سواقي"] }],
    ["identity", { name: "S", legalName: "\u200d" }, { legalName: null }],
    ["place", { region: "", city: "agadir" }, { region: "MA-09", city: "agadir" }],
    ["activity", { "tagline.ar": " نسقي ", "tagline.fr": "" }, { tagline: { ar: "نسقي" } }],
    ["activity", { sectors: ["agri", "agri"] }, { sectors: ["agri"] }],
    ["maturity", { revenue: "1 234,56" }, { revenue: 1235 }],
    ["maturity", { revenue: "1,234.56" }, { revenue: 1235 }],
    ["maturity", { revenue: "1.234,56" }, { revenue: 1235 }],
    ["maturity", { revenue: "1.234.567" }, { revenue: 1_234_567 }],
    ["maturity", { revenue: "1\u202f200\u202f000 MAD" }, { revenue: 1_200_000 }],
    ["maturity", { revenue: "١٬٢٠٠٬٠٠٠" }, { revenue: 1_200_000 }],
    ["maturity", { headcount: "١٢", womenLed: "yes" }, { headcount: 12, womenLed: true }],
  ];
  test.each(cases)("%s: %j", (step, fields, patch) => {
    const reading = read(step, fields);
    expect(reading.faults).toEqual({});
    expect(reading.patch).toMatchObject(patch);
  });
});

test("a city of another region is refused at the city, and neither is written", () => {
  const { patch, faults } = read("place", { region: "MA-01", city: "agadir" });
  expect(faults.city?.key).toBe("refusals:city-elsewhere");
  expect(patch).not.toHaveProperty("region");
});

test("one wrong field keeps the others; one wrong language keeps that text as it was", () => {
  const reading = read("activity", {
    "tagline.fr": long(141),
    "tagline.ar": "نسقي",
    "description.fr": "Des capteurs.",
    sectors: ["agri"],
  });
  expect(reading.patch).toMatchObject({ description: { fr: "Des capteurs." }, sectors: ["agri"] });
  expect(reading.patch).not.toHaveProperty("tagline");
});

test("bad check digits of an ICE are known", () => {
  expect(iceChecks("001561191000066")).toBe(true);
  expect(iceChecks("001561191000061")).toBe(false);
});

test("a name becomes an address in any script, and never an empty one", () => {
  expect(slugOf("Sawaqi AI")).toBe("sawaqi-ai");
  expect(slugOf("Éclat & Œuvre")).toBe("eclat-oeuvre");
  expect(slugOf("سواقي")).toBe("souaqi");
  expect(slugOf("株式会社")).toBe("startup");
  expect(slugOf(long(200))).toHaveLength(60);
  const candidates = slugCandidates("Sawaqi", () => "f00");
  const first = Array.from({ length: 10 }, () => candidates.next().value);
  expect(first.slice(0, 2)).toEqual(["sawaqi", "sawaqi-2"]);
  expect(first.at(-1)).toBe("sawaqi-f00");
});

test("a website's domain tells startups apart, except on hosts many share", () => {
  expect(domainOf("https://www.sawaqi.ma/fr")).toBe("sawaqi.ma");
  expect(domainOf("https://fr.linkedin.com/company/sawaqi")).toBeNull();
  expect(domainOf("https://m.facebook.com/sawaqi")).toBeNull();
  expect(domainOf(null)).toBeNull();
});
