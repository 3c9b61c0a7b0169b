import { expect, test } from "vitest";
import { portalItself } from "#app/kernel/actor.ts";
import { countSample, removeSample } from "#app/proceedings/sample.server.ts";
import { prepareRecord } from "#db/seeds/index.ts";
import { testDatabase, testNow } from "#tests/support/database.ts";
import { draftStartup } from "#tests/support/factories.ts";

test("the sample ecosystem has what a first visit needs", async () => {
  const db = await testDatabase();
  await prepareRecord(db, "demonstration", testNow);
  const count = await countSample(db);
  expect(count).toEqual({ organisations: 90, opportunities: 82, agreements: 13, people: 91 });
  const kinds = await db.selectFrom("opportunities").select("kind").distinct().execute();
  expect(kinds.map((row) => row.kind).sort()).toEqual([
    "challenge",
    "compute",
    "data",
    "event",
    "funding",
    "incubation",
    "mentoring",
    "research",
    "tech-transfer",
    "training",
  ]);
  const regions = await db
    .selectFrom("organisations")
    .select("region")
    .distinct()
    .where("kind", "=", "startup")
    .execute();
  expect(regions).toHaveLength(12);
});

test("one act removes all of the sample and nothing else", async () => {
  const db = await testDatabase();
  const { startup } = await draftStartup(db);
  await prepareRecord(db, "demonstration", testNow);
  await removeSample(db, portalItself, testNow);
  expect(await countSample(db)).toEqual({ organisations: 0, opportunities: 0, agreements: 0, people: 0 });
  const left = await db.selectFrom("organisations").select("id").execute();
  expect(left.map((row) => row.id)).toEqual([startup.id]);
  const agreements = await db.selectFrom("agreements").select("slug").orderBy("slug").execute();
  expect(agreements.map((row) => row.slug)).toEqual(["mistral-ai-2025", "openai"]);

  // A later start does not bring it back.
  await prepareRecord(db, "demonstration", testNow);
  expect((await countSample(db)).organisations).toBe(0);
});

test("no two sample texts share a sentence", async () => {
  const { sampleIncubators, sampleOpportunities, samplePartners, sampleStartups } = await import(
    "#db/seeds/sample.ts"
  );
  const owners = new Map<string, string>();
  const shared: string[] = [];
  for (const one of [...sampleStartups, ...sampleOpportunities, ...samplePartners, ...sampleIncubators]) {
    const texts = [one.description, "summary" in one ? one.summary : {}, "tagline" in one ? one.tagline : {}];
    for (const sentence of texts
      .flatMap((words) => Object.values(words))
      .flatMap((text) => text.split(/(?<=[.!?؟])\s+/))) {
      const owner = owners.get(sentence);
      if (owner && owner !== one.key) shared.push(`${owner} and ${one.key}: ${sentence}`);
      owners.set(sentence, one.key);
    }
  }
  expect(shared).toEqual([]);
});
