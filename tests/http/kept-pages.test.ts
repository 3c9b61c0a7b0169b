import { gunzipSync } from "node:zlib";
import { beforeEach, describe, expect, test } from "vitest";
import { noteChange } from "#db/changes.ts";
import type { Db } from "#db/schema/index.ts";
import { seedPublicRecord } from "#db/seeds/public-record.ts";
import { testDatabase, testNow } from "#tests/support/database.ts";
import { listedStartup } from "#tests/support/factories.ts";
import { portalOver } from "./portal.ts";

let db: Db;
let portal: Awaited<ReturnType<typeof portalOver>>;

beforeEach(async () => {
  db = await testDatabase();
  await seedPublicRecord(db, testNow);
  portal = await portalOver(db);
});

const nonceOf = (text: string) => /nonce="([^"]+)"/.exec(text)?.[1];
const withoutNonce = (text: string) => text.replace(/nonce="[^"]+"/g, "");

describe("a page kept for those who are not signed in", () => {
  test("is the same page each time, under a nonce of its own", async () => {
    const first = await (await portal.ask("/fr/agreements")).text();
    const second = await portal.ask("/fr/agreements");
    const text = await second.text();
    expect(withoutNonce(text)).toBe(withoutNonce(first));
    expect(nonceOf(text)).not.toBe(nonceOf(first));
    expect(second.headers.get("Content-Security-Policy")).toContain(`'nonce-${nonceOf(text)}'`);
  });

  test("is sent compressed, byte for byte what it is", async () => {
    const plain = await (await portal.ask("/ar/agreements")).text();
    for (let again = 0; again < 2; again++) {
      const answer = await portal.ask("/ar/agreements", { headers: { "Accept-Encoding": "gzip, br" } });
      expect(answer.headers.get("Content-Encoding")).toBe("gzip");
      expect(withoutNonce(gunzipSync(Buffer.from(await answer.arrayBuffer())).toString())).toBe(
        withoutNonce(plain),
      );
    }
  });

  test("is made anew as soon as the record changes", async () => {
    expect(await (await portal.ask("/fr/startups")).text()).not.toContain("Nouvelle Venue");
    await listedStartup(db, { name: "Nouvelle Venue" });
    expect(await (await portal.ask("/fr/startups")).text()).toContain("Nouvelle Venue");
    await db.updateTable("organisations").set({ suspended_at: testNow }).execute();
    await noteChange(db, "organisation", "any", testNow);
    expect(await (await portal.ask("/fr/startups")).text()).not.toContain("Nouvelle Venue");
  });

  test("is never what a signed-in person gets, nor hers what others get", async () => {
    const { owner } = await listedStartup(db, { name: "Sienne" });
    await portal.ask("/fr/startups");
    const cookie = await portal.signIn(owner.id);
    const hers = await portal.ask("/fr/startups", { cookie });
    expect(await hers.text()).toContain(owner.email);
    expect(await (await portal.ask("/fr/startups")).text()).not.toContain(owner.email);
    expect(hers.headers.get("Cache-Control")).toBe("private, no-store");
  });
});
