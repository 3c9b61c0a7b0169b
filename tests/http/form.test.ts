import { expect, test } from "vitest";
import { z } from "zod";
import { sessionStore } from "#app/accounts/sessions.server.ts";
import { guardedAction } from "#app/http/guard.ts";
import { readEnvironment } from "#app/kernel/env.ts";
import type { Db } from "#db/schema/index.ts";
import { testDatabase, testNow } from "#tests/support/database.ts";

const schema = z.object({ name: z.string(), sectors: z.array(z.string()).optional() });
const action = guardedAction({ as: "anyone" }, async ({ parse }) => parse(schema));

async function post(db: Db, body: BodyInit, type?: string): Promise<unknown> {
  const request = new Request("http://localhost/fr/x", {
    method: "POST",
    body,
    headers: type ? { "Content-Type": type } : {},
  });
  const context = {
    db,
    sessions: sessionStore(db, false),
    env: readEnvironment({ MODE: "test" }),
    now: testNow,
    nonce: "",
    clientAddress: "127.0.0.1",
    viewer: async () => null,
  };
  try {
    return await action({ request, context, params: { locale: "fr" } });
  } catch (thrown) {
    return thrown;
  }
}

const named = (names: string[]) => new URLSearchParams([["name", "a"], ...names.map((name) => [name, "b"])]);
const refused = (status: number, code: string) => ({
  data: { refusal: { code, params: {} } },
  init: { status },
});

test("takes a text that is too long for its field, which says so", async () => {
  const db = await testDatabase();
  expect(await post(db, new URLSearchParams([["name", "a".repeat(10_000)]]))).toEqual({
    name: "a".repeat(10_000),
  });
});

test("takes a form as our pages post it", async () => {
  const db = await testDatabase();
  expect(await post(db, named(["sectors", "sectors"]))).toEqual({ name: "a", sectors: ["b", "b"] });
});

test.each([
  ["of more than a thousand fields", named(Array.from({ length: 1_000 }, (_, at) => `k${at}`))],
  ["that repeats a field without end", named(Array<string>(200_000).fill("s"))],
  ["with a place far down a list", named(["sectors[20000000]"])],
  ["nested without end", named([Array(50_000).fill("a").join(".")])],
  ["with a text longer than any of ours", new URLSearchParams([["name", "a".repeat(20_001)]])],
  [
    "whose marks take minutes to put in order",
    new URLSearchParams([["name", `a${"\u0301\u0316".repeat(9_000)}`]]),
  ],
  ["nested a few levels too deep", named(["a.b.c.d.e.f.g"])],
])("refuses a form %s at once", async (_what, body) => {
  const db = await testDatabase();
  // Some of these would take minutes to read, and run into the test's own limit.
  expect(await post(db, body)).toMatchObject(refused(413, "form-too-large"));
});

test.each([
  ["JSON", "{}", "application/json"],
  ["plain text", "name=a", "text/plain"],
  ["parts without their boundary", "name", "multipart/form-data"],
  ["broken parts", "--x\r\nnothing", "multipart/form-data; boundary=x"],
])("answers %s as a form that cannot be read", async (_what, body, type) => {
  const db = await testDatabase();
  expect(await post(db, body, type)).toMatchObject(refused(400, "form-unreadable"));
});
