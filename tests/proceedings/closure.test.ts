import { describe, expect, test } from "vitest";
import { changeRole } from "#app/accounts/commands/members.server.ts";
import { listMembers } from "#app/accounts/queries.server.ts";
import { deliverDue } from "#app/notifications/deliver.server.ts";
import { belongingsOf, closeAccount } from "#app/proceedings/closure.server.ts";
import { everything, goodPassword, newcomer, wish } from "#tests/accounts/support.ts";
import { testDatabase, testNow } from "#tests/support/database.ts";
import { draftStartup, join, officer, person, seen } from "#tests/support/factories.ts";

const canary = { name: "Canary Zzyzx", email: "canary.zzyzx@exemple.ma" };

describe("closing an account", () => {
  test("erases the person wherever she stood, and closes what she was alone in", async () => {
    const db = await testDatabase();
    const founder = await newcomer(db, canary);
    const { startup, owner } = await draftStartup(db, { owner: founder });
    await deliverDue(db, { publicUrl: "http://portal.test", send: null }, testNow);
    await closeAccount(db, owner, goodPassword, testNow);
    await deliverDue(db, { publicUrl: "http://portal.test", send: null }, testNow);

    const tables = [
      "people",
      "sessions",
      "links",
      "members",
      "invitations",
      "organisation_requests",
      "outbox",
    ] as const;
    for (const table of tables) {
      const rows = JSON.stringify(await db.selectFrom(table).selectAll().execute());
      expect(rows).not.toMatch(/zzyzx/i);
    }
    const closed = await db
      .selectFrom("organisations")
      .select("closed_at")
      .where("id", "=", startup.id)
      .executeTakeFirstOrThrow();
    expect(closed.closed_at).toBe(testNow);
    // The proof of what she consented to, and the trail of what was done, stay.
    expect(await everything(db)).toMatchObject({ consents: 1, members: 0, people: 1, sessions: 0, links: 0 });
    // Her address is free again.
    await expect(newcomer(db, canary)).resolves.toMatchObject({ verified: false });
  });

  test("waits until an organisation with other members has another owner; nothing is written", async () => {
    const db = await testDatabase();
    const founder = await newcomer(db, wish);
    const { startup, owner } = await draftStartup(db, { owner: founder });
    const colleague = await join(db, await person(db), startup.id, "editor");
    const before = await everything(db);
    await expect(closeAccount(db, owner, goodPassword, testNow)).rejects.toMatchObject({
      code: "hand-over-first",
      params: { name: startup.name },
    });
    expect(await everything(db)).toEqual(before);

    const members = await listMembers(db, startup.id);
    await changeRole(
      db,
      owner,
      members.find((one) => one.personId === colleague.id)?.id ?? "",
      "owner",
      testNow,
    );
    expect((await belongingsOf(db, owner)).map((one) => one.fate)).toEqual(["stays"]);
    await closeAccount(db, await seen(db, owner.id), goodPassword, testNow);
    const row = await db
      .selectFrom("organisations")
      .select("closed_at")
      .where("id", "=", startup.id)
      .executeTakeFirst();
    expect(row?.closed_at).toBeNull();
  });

  test("asks the password, and never leaves the portal without an administrator", async () => {
    const db = await testDatabase();
    const salma = await newcomer(db);
    const before = await everything(db);
    await expect(closeAccount(db, salma, "not the present one", testNow)).rejects.toMatchObject({
      code: "present-password",
    });
    expect(await everything(db)).toEqual(before);
    await expect(closeAccount(db, await officer(db, "owner"), "", testNow)).rejects.toMatchObject({
      code: "hand-over-first",
    });
  });
});
