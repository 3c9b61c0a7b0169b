import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openDatabase } from "#db/connection.server.ts";
import { prepareRecord } from "#db/seeds/index.ts";
import { portalOver } from "#tests/http/portal.ts";
import { testDatabase, testNow } from "#tests/support/database.ts";
import { listedStartup, officer } from "#tests/support/factories.ts";

const folder = mkdtempSync(join(tmpdir(), "tawafuq-production-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(file: string, args: string[], env: Record<string, string>) {
  const { PATH = "", HOME = "" } = process.env;
  const done = spawnSync(process.execPath, [file, ...args], {
    env: { PATH, HOME, NODE_ENV: "production", DATA_DIR: folder, ...env },
    encoding: "utf8",
    timeout: 60_000,
  });
  return { code: done.status, said: done.stdout, complained: done.stderr };
}

describe("a production server", () => {
  test("refuses to start, saying in a sentence each what is missing", () => {
    const { code, complained } = run("app/http/server.ts", [], { MODE: "production" });
    expect(code).toBe(1);
    const lines = complained.trim().split("\n");
    expect(lines.map((line) => /^Production needs ([A-Z_]+): .+\.$/.exec(line)?.[1])).toEqual([
      "PUBLIC_URL",
      "SECRET",
      "SMTP_URL",
      "MAIL_FROM",
    ]);
  });

  test("refuses a secret that is too short and an address that is none", () => {
    const { code, complained } = run("app/http/server.ts", [], {
      MODE: "production",
      PUBLIC_URL: "portal",
      SECRET: "short",
    });
    expect(code).toBe(1);
    expect(complained).toMatch(/^PUBLIC_URL is not usable: .+\.\nSECRET is not usable: .+\.\n$/);
  });

  test("has no demonstration: neither its people nor its mailbox, by any method", async () => {
    const db = await testDatabase();
    await prepareRecord(db, "demonstration", testNow);
    const portal = await portalOver(db, "production");
    const someone = await db
      .selectFrom("people")
      .select("id")
      .where("is_sample", "=", 1)
      .executeTakeFirstOrThrow();
    const before = await db.selectFrom("sessions").select("id").execute();
    for (const path of ["/fr/demo", "/ar/demo", "/fr/demo/mailbox", "/fr/demo/mailbox/x"]) {
      for (const method of ["GET", "HEAD"]) {
        expect([path, method, (await portal.ask(path, { method })).status]).toEqual([path, method, 404]);
      }
      const posted = await portal.ask(path, { form: { person: someone.id } });
      expect([path, posted.status >= 400, posted.headers.get("Set-Cookie")]).toEqual([path, true, null]);
      for (const method of ["PUT", "PATCH", "DELETE"]) {
        const { status } = await portal.ask(path, { method });
        expect([path, method, status >= 400 && status < 500]).toEqual([path, method, true]);
      }
    }
    expect((await portal.ask("/fr/demo", { form: { person: someone.id } })).status).toBe(404);
    expect(await db.selectFrom("sessions").select("id").execute()).toEqual(before);
  });

  test("knows no sample person, even with a session brought along, and tells officers of the samples", async () => {
    const db = await testDatabase();
    await prepareRecord(db, "demonstration", testNow);
    const portal = await portalOver(db, "production");
    const sample = await db
      .selectFrom("people")
      .select("id")
      .where("email", "=", "administrator@sample.example")
      .executeTakeFirstOrThrow();
    const cookie = await portal.signIn(sample.id);
    expect((await portal.ask("/fr/office", { cookie })).headers.get("Location")).toMatch(/sign-in/);
    expect((await portal.ask("/fr/account", { cookie })).headers.get("Location")).toMatch(/sign-in/);

    const real = await portal.signIn((await officer(db)).id);
    const page = await (await portal.ask("/fr/office", { cookie: real })).text();
    expect(page).toContain("Ce registre contient des données d’exemple");
    const clean = await testDatabase();
    await listedStartup(clean);
    const tidy = await portalOver(clean, "production");
    const own = await tidy.signIn((await officer(clean)).id);
    expect(await (await tidy.ask("/fr/office", { cookie: own })).text()).not.toContain(
      "contient des données",
    );
  });
});

describe("npm run admin:create", () => {
  const address = { PUBLIC_URL: "https://portal.example.ma" };
  const who = ["--email", "Aya@Example.ma", "--name", "Aya Test"];

  test("makes one administrator with a link for her password, and another only when asked", async () => {
    const missing = run("scripts/admin-create.ts", who, {});
    expect([missing.code, missing.complained.startsWith("Set PUBLIC_URL")]).toEqual([1, true]);
    const wrong = run("scripts/admin-create.ts", ["--email", "aya", "--name", "Aya"], address);
    expect([wrong.code, wrong.complained.includes("is not an e-mail address")]).toEqual([1, true]);

    const made = run("scripts/admin-create.ts", who, address);
    expect([made.code, made.complained]).toEqual([0, ""]);
    const secret = /https:\/\/portal\.example\.ma\/fr\/reset-password\/([\w-]{43})$/m.exec(made.said)?.[1];
    expect(secret).toBeDefined();
    const again = run("scripts/admin-create.ts", ["--email", "b@example.ma", "--name", "Badr Test"], address);
    expect([again.code, again.complained.includes("--another")]).toEqual([1, true]);
    const another = ["--email", "b@example.ma", "--name", "Badr Test", "--language", "ar", "--another"];
    expect(run("scripts/admin-create.ts", another, address).said).toContain("/ar/reset-password/");

    const db = openDatabase({ file: join(folder, "tawafuq.sqlite") });
    const owners = await db
      .selectFrom("members")
      .innerJoin("people", "people.id", "members.person_id")
      .innerJoin("organisations", "organisations.id", "members.organisation_id")
      .select(["people.email", "people.is_sample", "members.role", "organisations.kind"])
      .orderBy("people.email")
      .execute();
    expect(owners).toEqual([
      { email: "aya@example.ma", is_sample: 0, role: "owner", kind: "registry" },
      { email: "b@example.ma", is_sample: 0, role: "owner", kind: "registry" },
    ]);
    const portal = await portalOver(db, "production");
    expect((await portal.ask(`/fr/reset-password/${secret}`)).status).toBe(200);
    const chosen = await portal.ask(`/fr/reset-password/${secret}`, {
      form: { newPassword: "trois hérons sur le barrage" },
    });
    expect(chosen.headers.get("Location")).toBe("/fr/account?done=password-changed");
    const cookie = chosen.headers.get("Set-Cookie")?.split(";")[0] ?? "";
    expect((await portal.ask("/fr/office/settings", { cookie })).status).toBe(200);
    await db.destroy();
  });
});
