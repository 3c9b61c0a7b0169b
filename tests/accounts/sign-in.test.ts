import { describe, expect, test } from "vitest";
import { forgotPassword, resetPassword, signIn, unlock } from "#app/accounts/commands/sign-in.server.ts";
import { minutes, plusMilliseconds } from "#app/kernel/clock.ts";
import { databaseOver, migrate, openSqliteFile } from "#db/connection.server.ts";
import { testDatabase, testNow } from "#tests/support/database.ts";
import { everything, goodPassword, newcomer, otherPassword, secretFor, templates, wish } from "./support.ts";

const from = "10.0.0.1";
const right = { email: wish.email, password: goodPassword };
const wrong = { email: wish.email, password: "not the one at all" };

describe("signing in", () => {
  test("takes the right password, written with either composition of its letters", async () => {
    const db = await testDatabase();
    const person = await newcomer(db, { password: "cinq \u00e9toiles \u00e9teintes ce soir" });
    expect(
      await signIn(
        db,
        { email: wish.email, password: "cinq e\u0301toiles e\u0301teintes ce soir" },
        from,
        testNow,
      ),
    ).toBe(person.id);
  });

  test("refuses a wrong password, an unknown address and a suspended person in the same words, and writes nothing", async () => {
    const db = await testDatabase();
    await newcomer(db);
    const suspended = await newcomer(db, { email: "hind@exemple.ma" });
    await db.updateTable("people").set({ suspended_at: testNow }).where("id", "=", suspended.id).execute();
    const before = await everything(db);
    const refusal = { kind: "invalid", code: "sign-in-failed", field: "email", params: {} };
    await expect(signIn(db, wrong, from, testNow)).rejects.toMatchObject(refusal);
    await expect(signIn(db, { ...wrong, email: "nobody@exemple.ma" }, from, testNow)).rejects.toMatchObject(
      refusal,
    );
    await expect(signIn(db, { ...right, email: "hind@exemple.ma" }, from, testNow)).rejects.toMatchObject(
      refusal,
    );
    expect(await everything(db)).toEqual(before);
  });

  test("stops after ten failures on an account, from however many places, even with the right password", async () => {
    const db = await testDatabase();
    await newcomer(db);
    for (let count = 0; count < 10; count++) {
      await expect(signIn(db, wrong, `10.1.0.${count}`, testNow)).rejects.toMatchObject({
        code: "sign-in-failed",
      });
    }
    await expect(signIn(db, right, "10.2.0.1", testNow)).rejects.toMatchObject({ code: "sign-in-blocked" });
    const later = plusMilliseconds(testNow, minutes(15));
    await expect(signIn(db, right, "10.2.0.1", later)).resolves.toBeTypeOf("string");
  });

  test("stops after ten failures from one place, over however many accounts", async () => {
    const db = await testDatabase();
    await newcomer(db);
    for (let count = 0; count < 10; count++) {
      await expect(
        signIn(db, { ...wrong, email: `x${count}@exemple.ma` }, from, testNow),
      ).rejects.toMatchObject({
        code: "sign-in-failed",
      });
    }
    await expect(signIn(db, right, from, testNow)).rejects.toMatchObject({ code: "sign-in-blocked" });
    await expect(signIn(db, right, "10.9.9.9", testNow)).resolves.toBeTypeOf("string");
  });

  test("lets only ten of two dozen parallel guesses through", async () => {
    const db = await testDatabase();
    await newcomer(db);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 24 }, (_, index) => signIn(db, wrong, `10.3.0.${index}`, testNow)),
    );
    const failed = outcomes.filter(
      (one) => one.status === "rejected" && one.reason.code === "sign-in-failed",
    );
    expect(failed.length).toBe(10);
  });

  test("does not count what succeeded", async () => {
    const db = await testDatabase();
    await newcomer(db);
    for (let count = 0; count < 12; count++) await signIn(db, right, from, testNow);
    await expect(signIn(db, right, from, testNow)).resolves.toBeTypeOf("string");
  });

  test("remembers failures over a restart", async () => {
    const bytes = openSqliteFile(":memory:");
    const db = databaseOver(bytes);
    await migrate(db);
    for (let count = 0; count < 10; count++) {
      await signIn(db, wrong, `10.1.0.${count}`, testNow).catch(() => {});
    }
    const { default: Database } = await import("better-sqlite3");
    const again = databaseOver(new Database(bytes.serialize()));
    await expect(signIn(again, wrong, "10.2.0.1", testNow)).rejects.toMatchObject({
      code: "sign-in-blocked",
    });
  });
});

describe("the link that unlocks", () => {
  async function blocked() {
    const db = await testDatabase();
    await newcomer(db);
    for (let count = 0; count < 13; count++) await signIn(db, wrong, from, testNow).catch(() => {});
    return db;
  }

  test("is mailed once to the account's owner, and lets her in from where she failed", async () => {
    const db = await blocked();
    expect(await templates(db)).toEqual(["confirm-email", "unlock"]);
    const secret = await secretFor(db, wish.email, "unlock");
    await unlock(db, secret, from, testNow);
    await expect(signIn(db, right, from, testNow)).resolves.toBeTypeOf("string");
    await expect(unlock(db, secret, from, testNow)).rejects.toMatchObject({ code: "link-dead" });
  });

  test("is not written for an address without an account", async () => {
    const db = await testDatabase();
    const before = await everything(db);
    for (let count = 0; count < 13; count++) {
      await signIn(db, { ...wrong, email: "nobody@exemple.ma" }, `10.1.0.${count}`, testNow).catch(() => {});
    }
    expect(await everything(db)).toEqual(before);
  });
});

describe("a forgotten password", () => {
  test("is replaced by the mailed link, which closes every session and confirms the address", async () => {
    const db = await testDatabase();
    const person = await newcomer(db);
    await db
      .insertInto("sessions")
      .values({
        id: "s",
        person_id: person.id,
        expires_at: "2027-01-01T00:00:00.000Z",
        created_at: testNow,
        last_seen_at: testNow,
        user_agent: "",
      })
      .execute();
    await forgotPassword(db, wish.email, from, testNow);
    const secret = await secretFor(db, wish.email, "reset-password");
    expect(await resetPassword(db, secret, otherPassword, testNow)).toBe(person.id);
    expect((await everything(db)).sessions).toBe(0);
    await expect(signIn(db, right, from, testNow)).rejects.toMatchObject({ code: "sign-in-failed" });
    await expect(signIn(db, { ...right, password: otherPassword }, from, testNow)).resolves.toBe(person.id);
    const row = await db.selectFrom("people").select("email_verified_at").executeTakeFirstOrThrow();
    expect(row.email_verified_at).toBe(testNow);
    expect(await templates(db)).toEqual(["confirm-email", "reset-password", "password-changed"]);
  });

  test("keeps its link when the new password is refused, and loses it after an hour", async () => {
    const db = await testDatabase();
    await newcomer(db);
    await forgotPassword(db, wish.email, from, testNow);
    const secret = await secretFor(db, wish.email, "reset-password");
    const before = await everything(db);
    await expect(resetPassword(db, secret, "aaaaaaaaaaaaaaaaaaaa", testNow)).rejects.toMatchObject({
      code: "password-pattern",
    });
    const later = plusMilliseconds(testNow, minutes(60));
    await expect(resetPassword(db, secret, otherPassword, later)).rejects.toMatchObject({
      code: "link-dead",
    });
    expect(await everything(db)).toEqual(before);
    await expect(resetPassword(db, secret, otherPassword, testNow)).resolves.toBeTypeOf("string");
  });

  test("writes nothing for an address without an account", async () => {
    const db = await testDatabase();
    const before = await everything(db);
    await forgotPassword(db, "nobody@exemple.ma", from, testNow);
    expect(await everything(db)).toEqual(before);
  });
});
