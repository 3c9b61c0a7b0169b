import { describe, expect, test } from "vitest";
import { signIn } from "#app/accounts/commands/sign-in.server.ts";
import { confirmEmail, resendConfirmation, signUp } from "#app/accounts/commands/sign-up.server.ts";
import { signUpForm } from "#app/accounts/forms.ts";
import { limits, takePoint } from "#app/accounts/limits.server.ts";
import { readLink } from "#app/accounts/links.server.ts";
import { isEmail, plainEmail } from "#app/accounts/person.ts";
import { sessionStore } from "#app/accounts/sessions.server.ts";
import { hours, plusMilliseconds } from "#app/kernel/clock.ts";
import { testDatabase, testNow } from "#tests/support/database.ts";
import { everything, newcomer, secretFor, templates, wish } from "./support.ts";

describe("signing up", () => {
  test("opens an account that waits for its address, records the consent asked for, and mails a link", async () => {
    const db = await testDatabase();
    const before = await everything(db);
    const person = await newcomer(db);
    expect(person.verified).toBe(false);
    expect(await everything(db)).toEqual({
      ...before,
      people: (before.people ?? 0) + 1,
      consents: (before.consents ?? 0) + 1,
      audit_events: (before.audit_events ?? 0) + 1,
      outbox: (before.outbox ?? 0) + 1,
      links: (before.links ?? 0) + 1,
    });
    const row = await db
      .selectFrom("people")
      .selectAll()
      .where("id", "=", person.id)
      .executeTakeFirstOrThrow();
    expect(row.password_hash).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
    const link = await db.selectFrom("links").selectAll().executeTakeFirstOrThrow();
    expect(link.secret_hash).not.toContain(await secretFor(db, wish.email, "confirm-email"));
  });

  test("records no consent that was not given", async () => {
    const db = await testDatabase();
    await newcomer(db, { newsletter: false });
    expect((await everything(db)).consents).toBe(0);
  });

  test("tells the owner of a known address by mail, and the visitor nothing", async () => {
    const db = await testDatabase();
    await newcomer(db);
    await confirmEmail(db, await secretFor(db, wish.email, "confirm-email"), testNow);
    const before = await everything(db);
    await expect(
      signUp(db, { ...wish, name: "Somebody Else" }, "10.0.0.2", testNow),
    ).resolves.toBeUndefined();
    expect(await everything(db)).toEqual({ ...before, outbox: (before.outbox ?? 0) + 1 });
    expect(await templates(db)).toEqual(["confirm-email", "already-registered"]);
    expect(await db.selectFrom("people").select("name").execute()).toEqual([{ name: wish.name }]);
  });

  test("leaves nothing of an earlier sign-up with the address: neither its password nor its session", async () => {
    const db = await testDatabase();
    const squatted = await newcomer(db, { name: "Somebody Else", password: "parasol granite huit nuages" });
    const sessions = sessionStore(db, false);
    const cookie = (await sessions.open(squatted.id, "", testNow)).split(";")[0] ?? "";
    await signUp(db, wish, "10.0.0.2", testNow);
    expect(await sessions.read(cookie, testNow)).toBeNull();
    await confirmEmail(db, await secretFor(db, wish.email, "confirm-email"), testNow);
    const typed = (password: string) => signIn(db, { email: wish.email, password }, "10.0.0.3", testNow);
    await expect(typed("parasol granite huit nuages")).rejects.toMatchObject({ code: "sign-in-failed" });
    expect(await typed(wish.password)).toBe(squatted.id);
    expect(await db.selectFrom("people").select("name").execute()).toEqual([{ name: wish.name }]);
  });

  test("closes the sessions that were open before the address was confirmed", async () => {
    const db = await testDatabase();
    const { id } = await newcomer(db);
    const sessions = sessionStore(db, false);
    const cookie = (await sessions.open(id, "", testNow)).split(";")[0] ?? "";
    await confirmEmail(db, await secretFor(db, wish.email, "confirm-email"), testNow);
    expect(await sessions.read(cookie, testNow)).toBeNull();
  });

  test("refuses a weak password, and writes nothing", async () => {
    const db = await testDatabase();
    const before = await everything(db);
    await expect(
      signUp(db, { ...wish, password: "Salma Bennis 2024" }, "10.0.0.1", testNow),
    ).rejects.toMatchObject({
      code: "password-personal",
      field: "password",
    });
    expect(await everything(db)).toEqual(before);
  });

  test("stops one address that signs up again and again, and writes nothing more", async () => {
    const db = await testDatabase();
    for (let count = 0; count < 30; count++) await takePoint(db, limits.signUpByAddress, "10.0.0.9", testNow);
    const before = await everything(db);
    await expect(signUp(db, wish, "10.0.0.9", testNow)).rejects.toMatchObject({ kind: "too-many" });
    const weak = { ...wish, password: "aaaaaaaaaaaaaaaa" };
    await expect(signUp(db, weak, "10.0.0.9", testNow)).rejects.toMatchObject({ kind: "too-many" });
    expect(await everything(db)).toEqual(before);
  });

  test("writes to one address at most five times an hour", async () => {
    const db = await testDatabase();
    await newcomer(db);
    for (let count = 0; count < 10; count++)
      await resendConfirmation(db, wish.email, `10.0.1.${count}`, testNow);
    expect((await templates(db)).length).toBe(5);
  });

  test("resends nothing to an address that has no account", async () => {
    const db = await testDatabase();
    const before = await everything(db);
    await resendConfirmation(db, "nobody@exemple.ma", "10.0.0.1", testNow);
    expect(await everything(db)).toEqual(before);
  });
});

describe("the link that confirms an address", () => {
  test("is not used up by opening it, and works once", async () => {
    const db = await testDatabase();
    const person = await newcomer(db);
    const secret = await secretFor(db, wish.email, "confirm-email");
    for (let opened = 0; opened < 3; opened++) {
      expect(await readLink(db, "verify-email", secret, testNow)).not.toBeNull();
    }
    expect(await confirmEmail(db, secret, testNow)).toBe(person.id);
    const before = await everything(db);
    await expect(confirmEmail(db, secret, testNow)).rejects.toMatchObject({ code: "link-dead" });
    expect(await everything(db)).toEqual(before);
  });

  test("stops after a day, when a newer one was sent, and for any other end", async () => {
    const db = await testDatabase();
    await newcomer(db);
    const first = await secretFor(db, wish.email, "confirm-email");
    await expect(confirmEmail(db, first, plusMilliseconds(testNow, hours(24)))).rejects.toMatchObject({
      code: "link-dead",
    });
    await resendConfirmation(db, wish.email, "10.0.0.1", plusMilliseconds(testNow, 1));
    await expect(confirmEmail(db, first, testNow)).rejects.toMatchObject({ code: "link-dead" });
    const second = await secretFor(db, wish.email, "confirm-email");
    expect(await readLink(db, "reset-password", second, testNow)).toBeNull();
    expect(await readLink(db, "verify-email", `${second}x`, testNow)).toBeNull();
  });
});

describe("what is typed", () => {
  test.each([
    ["a@b"],
    ['"x@y"@z.ma'],
    ["＠"],
    ["salma@exemple.ma."],
    ["salma@exemple..ma"],
    [".salma@exemple.ma"],
    ["salma@-exemple.ma"],
    ["a@exemple.ma,b@exemple.ma"],
    ["a@exemple.ma;b@exemple.ma"],
    ["a@exemple.ma\r\nBcc: b@exemple.ma"],
    ["Salma <salma@exemple.ma>"],
    ["salma\u200b@exemple.ma"],
    [`${"a".repeat(65)}@exemple.ma`],
    [""],
    ["   "],
  ])("%j is no address", (text) => {
    expect(isEmail(plainEmail(text))).toBe(false);
  });

  test.each([
    ["salma@exemple.ma", "salma@exemple.ma"],
    ["  Salma@Exemple.MA ", "salma@exemple.ma"],
    ["salma+tag@exemple.ma", "salma+tag@exemple.ma"],
    ["é@société.ma", "é@société.ma"],
    ["ｓalma＠exemple.ma", "salma@exemple.ma"],
  ])("%j is the address %j", (typed, read) => {
    expect(plainEmail(typed)).toBe(read);
    expect(isEmail(read)).toBe(true);
  });

  test.each([
    [""],
    ["a"],
    ["\u00a0\u200d "],
    ["x".repeat(5_000)],
    ["Salma\u202eBennis"],
    ["voyez http://exemple.ma"],
    ["salma@exemple.ma"],
  ])("%j is no name", (name) => {
    const parsed = signUpForm.safeParse({
      ...wish,
      name,
      language: "fr",
      terms: "on",
      newsletter: undefined,
    });
    expect(parsed.success).toBe(false);
    expect(parsed.error?.issues.every((issue) => issue.path[0] === "name")).toBe(true);
  });

  test("line breaks in a name are spaces", () => {
    const parsed = signUpForm.parse({
      ...wish,
      name: "Salma\r\nBennis",
      language: "fr",
      terms: "on",
      newsletter: undefined,
    });
    expect(parsed.name).toBe("Salma Bennis");
  });
});
