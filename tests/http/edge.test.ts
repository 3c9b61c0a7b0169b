import { beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "#tests/support/database.ts";
import { origin, portalOver } from "./portal.ts";

let ask: Awaited<ReturnType<typeof portalOver>>["ask"];

beforeAll(async () => {
  ({ ask } = await portalOver(await testDatabase()));
});

describe("what stands in front of everything", () => {
  test.each([
    ["no origin", {}],
    ["a null origin", { Origin: "null" }],
    ["a foreign origin", { Origin: "https://evil.example" }],
    ["a sub-domain", { Origin: "http://sub.localhost:4999" }],
    ["another port", { Origin: "http://localhost:5000" }],
    ["garbage", { Origin: "]" }],
    ["a cross-site fetch", { Origin: origin, "Sec-Fetch-Site": "cross-site" }],
    ["a forged host", { Origin: "https://evil.example", "X-Forwarded-Host": "evil.example" }],
  ])("refuses a post with %s as 403", async (_name, headers) => {
    const response = await ask("/fr/sign-in", {
      form: { email: "a@b.ma" },
      headers: { Origin: "", ...headers },
    });
    expect(response.status).toBe(403);
  });

  test.each(["//fr", "/fr//startups", "/fr%2Fstartups", "/fr/startups;x", "/fr/startups%00", "/fr/%5c"])(
    "refuses the crooked path %s",
    async (path) => {
      expect((await ask(path)).status).toBeGreaterThanOrEqual(400);
    },
  );

  test.each(["/fr.data", "/fr/startups.data?_routes=root", "/__manifest?p=/fr"])(
    "does not answer the framework's own address %s",
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  test("takes no word of a forwarded host: neither refuses nor trusts it", async () => {
    const response = await ask("/fr/sign-in", { form: {}, headers: { "X-Forwarded-Host": "evil.example" } });
    expect(response.status).toBe(422);
  });

  test("sends the same headers with every kind of answer", async () => {
    const answers = [
      await ask("/fr"),
      await ask("/fr/nothing-here"),
      await ask("/"),
      await ask("/healthz"),
      await ask("/favicon.svg"),
      await ask("/fr/sign-in", { form: {}, headers: { Origin: "https://evil.example" } }),
    ];
    for (const answer of answers) {
      expect(answer.headers.get("Content-Security-Policy")).toMatch(
        /^default-src 'none'; script-src 'nonce-[\w+/=]{22,}'/,
      );
      expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect(answer.headers.get("Referrer-Policy")).toBeTruthy();
      expect(answer.headers.get("X-Powered-By")).toBeNull();
    }
  });

  test("never gives a nonce twice", async () => {
    const nonces = new Set<string>();
    for (let index = 0; index < 200; index++) {
      nonces.add((await ask("/healthz")).headers.get("Content-Security-Policy") ?? "");
    }
    expect(nonces.size).toBe(200);
  });

  test("refuses a form of more than a megabyte", async () => {
    const response = await ask("/fr/sign-in", { form: { email: "x".repeat(1_100_000) } });
    expect(response.status).toBe(413);
  });

  test("lets a choice of language lead only to our own pages", async () => {
    for (const to of [
      "//evil.example",
      "https://evil.example",
      "/\\evil.example",
      "/fr\\@evil",
      "javascript:alert(1)",
      "/xx",
      "/fr\r\nX: y",
    ]) {
      const response = await ask(`/language/ar?${new URLSearchParams({ to })}`);
      expect([response.status, response.headers.get("Location")]).toEqual([303, "/ar"]);
    }
    const response = await ask(`/language/ar?${new URLSearchParams({ to: "/ar/startups?q=a" })}`);
    expect(response.headers.get("Location")).toBe("/ar/startups?q=a");
  });

  test("keeps personal pages out of every cache", async () => {
    expect((await ask("/fr/account")).headers.get("Cache-Control")).toBe("private, no-store");
  });
});
