import { describe, expect, test } from "vitest";
import { changePassword, closeOtherSessions, closeSession } from "#app/accounts/commands/profile.server.ts";
import { signIn } from "#app/accounts/commands/sign-in.server.ts";
import { listSessions, readViewer } from "#app/accounts/queries.server.ts";
import { sessionStore } from "#app/accounts/sessions.server.ts";
import type { Viewer } from "#app/accounts/viewer.ts";
import { currentInstant } from "#app/kernel/clock.ts";
import type { Db } from "#db/schema/index.ts";
import { testDatabase } from "#tests/support/database.ts";
import { everything, goodPassword, newcomer, otherPassword, templates, wish } from "./support.ts";

/** A browser signed in as the person: her cookie, and what the guard would hand over. */
async function browser(db: Db, person: Viewer, name: string) {
  const store = sessionStore(db, false);
  const now = currentInstant();
  const cookie = (await store.open(person.id, name, now)).split(";")[0] ?? "";
  const alive = async () => (await store.read(cookie, currentInstant())) !== null;
  const session = await store.read(cookie, now);
  const viewer = await readViewer(db, person.id, session?.id ?? "");
  if (!viewer) throw new Error("No such person");
  return { cookie, alive, viewer };
}

describe("the list of sessions", () => {
  test("closes exactly the one that is chosen from it, at once", async () => {
    const db = await testDatabase();
    const person = await newcomer(db);
    const phone = await browser(db, person, "phone");
    const desk = await browser(db, person, "desk");
    const listed = await listSessions(db, person.id, currentInstant());
    expect(listed.map((one) => one.userAgent).sort()).toEqual(["desk", "phone"]);
    const chosen = listed.find((one) => one.userAgent === "phone");
    await closeSession(db, desk.viewer, chosen?.id ?? "", currentInstant());
    expect(await phone.alive()).toBe(false);
    expect(await desk.alive()).toBe(true);
  });

  test("never holds what a cookie holds", async () => {
    const db = await testDatabase();
    const person = await newcomer(db);
    const desk = await browser(db, person, "desk");
    const stored = JSON.stringify(await db.selectFrom("sessions").selectAll().execute());
    expect(stored).not.toContain(desk.cookie.split("=")[1]);
  });

  test("does not close another person's session", async () => {
    const db = await testDatabase();
    const salma = await browser(db, await newcomer(db), "desk");
    const hind = await browser(db, await newcomer(db, { email: "hind@exemple.ma" }), "phone");
    const before = await everything(db);
    await expect(
      closeSession(db, salma.viewer, hind.viewer.sessionId, currentInstant()),
    ).rejects.toMatchObject({
      kind: "not-found",
    });
    expect(await everything(db)).toEqual(before);
    expect(await hind.alive()).toBe(true);
  });

  test("closes all others and keeps the present one", async () => {
    const db = await testDatabase();
    const person = await newcomer(db);
    const browsers = [
      await browser(db, person, "a"),
      await browser(db, person, "b"),
      await browser(db, person, "c"),
    ];
    const other = await browser(db, await newcomer(db, { email: "hind@exemple.ma" }), "d");
    const [present] = browsers;
    if (!present) throw new Error("No browser");
    await closeOtherSessions(db, present.viewer, currentInstant());
    expect(await Promise.all(browsers.map((one) => one.alive()))).toEqual([true, false, false]);
    expect(await other.alive()).toBe(true);
  });
});

describe("changing the password", () => {
  test("asks the present one, closes the other sessions, tells the person, and ends an earlier reset link", async () => {
    const db = await testDatabase();
    const person = await newcomer(db);
    const desk = await browser(db, person, "desk");
    const phone = await browser(db, person, "phone");
    const now = currentInstant();
    await changePassword(db, desk.viewer, { password: goodPassword, newPassword: otherPassword }, now);
    expect([await desk.alive(), await phone.alive()]).toEqual([true, false]);
    expect(await templates(db)).toEqual(["confirm-email", "password-changed"]);
    await expect(signIn(db, { email: wish.email, password: otherPassword }, "x", now)).resolves.toBe(
      person.id,
    );
  });

  test.each([
    [{ password: "not the present one", newPassword: otherPassword }, "present-password"],
    [{ password: goodPassword, newPassword: goodPassword }, "password-same"],
    [{ password: goodPassword, newPassword: "Salma Bennis 2024" }, "password-personal"],
  ])("refuses %j, and changes nothing", async (typed, code) => {
    const db = await testDatabase();
    const desk = await browser(db, await newcomer(db), "desk");
    const before = [await everything(db), await db.selectFrom("people").selectAll().execute()];
    await expect(changePassword(db, desk.viewer, typed, currentInstant())).rejects.toMatchObject({ code });
    expect([await everything(db), await db.selectFrom("people").selectAll().execute()]).toEqual(before);
  });

  test("counts wrong guesses of the present one", async () => {
    const db = await testDatabase();
    const desk = await browser(db, await newcomer(db), "desk");
    const guess = { password: "not the present one", newPassword: otherPassword };
    const now = currentInstant();
    for (let count = 0; count < 10; count++)
      await changePassword(db, desk.viewer, guess, now).catch(() => {});
    await expect(
      changePassword(db, desk.viewer, { password: goodPassword, newPassword: otherPassword }, now),
    ).rejects.toMatchObject({ kind: "too-many" });
  });
});
