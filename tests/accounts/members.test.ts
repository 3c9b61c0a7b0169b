import { describe, expect, test } from "vitest";
import {
  inviteMember,
  joinByInvitation,
  readInvitation,
  signUpByInvitation,
  withdrawInvitation,
} from "#app/accounts/commands/invitations.server.ts";
import { changeRole, removeMember } from "#app/accounts/commands/members.server.ts";
import { listInvitations, listMembers } from "#app/accounts/queries.server.ts";
import { days, plusMilliseconds } from "#app/kernel/clock.ts";
import { testDatabase, testNow } from "#tests/support/database.ts";
import { draftStartup, join, person, seen } from "#tests/support/factories.ts";
import { everything, goodPassword, secretFor } from "./support.ts";

const karim = "karim@exemple.ma";

async function opened() {
  const db = await testDatabase();
  const { startup, owner } = await draftStartup(db);
  const invite = (given = {}) =>
    inviteMember(
      db,
      owner,
      { organisationId: startup.id, email: karim, role: "editor" as const, ...given },
      testNow,
    );
  return { db, startup, owner, invite };
}

describe("inviting", () => {
  test("sends one link; a new person signs up by it, confirmed, with the role offered", async () => {
    const { db, startup, invite } = await opened();
    await invite();
    const secret = await secretFor(db, karim, "invitation");
    expect(await readInvitation(db, secret, testNow)).toMatchObject({ email: karim, role: "editor" });
    const { personId } = await signUpByInvitation(
      db,
      secret,
      { name: "Karim Alami", password: goodPassword, locale: "fr", newsletter: false },
      testNow,
    );
    const viewer = await seen(db, personId);
    expect(viewer.verified).toBe(true);
    expect(viewer.memberships).toMatchObject([{ organisationId: startup.id, role: "editor" }]);
    await expect(readInvitation(db, secret, testNow)).rejects.toMatchObject({ code: "link-dead" });
  });

  test("is accepted by the person it is addressed to, once, and by nobody else", async () => {
    const { db, startup, invite } = await opened();
    const invited = await person(db, { email: karim });
    const stranger = await person(db);
    await invite();
    const secret = await secretFor(db, karim, "invitation");
    const before = await everything(db);
    await expect(joinByInvitation(db, stranger, secret, testNow)).rejects.toMatchObject({
      code: "other-address",
    });
    expect(await everything(db)).toEqual(before);
    await joinByInvitation(db, invited, secret, testNow);
    expect((await seen(db, invited.id)).memberships).toMatchObject([
      { organisationId: startup.id, role: "editor" },
    ]);
    await expect(joinByInvitation(db, invited, secret, testNow)).rejects.toMatchObject({ code: "link-dead" });
  });

  test("stops when it is withdrawn, and after seven days", async () => {
    const { db, startup, owner, invite } = await opened();
    await invite();
    const secret = await secretFor(db, karim, "invitation");
    await expect(readInvitation(db, secret, plusMilliseconds(testNow, days(7)))).rejects.toMatchObject({
      code: "link-dead",
    });
    const [waiting] = await listInvitations(db, startup.id, testNow);
    await withdrawInvitation(db, owner, waiting?.id ?? "", testNow);
    await expect(readInvitation(db, secret, testNow)).rejects.toMatchObject({ code: "link-dead" });
    expect(await listInvitations(db, startup.id, testNow)).toEqual([]);
  });

  test("is refused twice for one address, and for a member; nothing is written", async () => {
    const { db, invite, owner } = await opened();
    await invite();
    const before = await everything(db);
    await expect(invite()).rejects.toMatchObject({ code: "already-invited", field: "email" });
    await expect(invite({ email: owner.email })).rejects.toMatchObject({
      code: "already-member",
      field: "email",
    });
    expect(await everything(db)).toEqual(before);
  });

  test.each(["editor", "reviewer", "viewer", "stranger"] as const)("is not for a %s", async (role) => {
    const { db, startup, invite } = await opened();
    const someone = await person(db);
    const actor = role === "stranger" ? someone : await join(db, someone, startup.id, role);
    await invite({ email: "other@exemple.ma" });
    const [waiting] = await listInvitations(db, startup.id, testNow);
    const before = await everything(db);
    await expect(
      inviteMember(db, actor, { organisationId: startup.id, email: karim, role: "owner" }, testNow),
    ).rejects.toMatchObject({ kind: "forbidden" });
    await expect(withdrawInvitation(db, actor, waiting?.id ?? "", testNow)).rejects.toMatchObject({
      kind: "not-found",
    });
    expect(await everything(db)).toEqual(before);
  });
});

describe("the last owner", () => {
  test("cannot leave, step down or be removed; nothing is written", async () => {
    const { db, startup, owner } = await opened();
    await join(db, await person(db), startup.id, "editor");
    const [self] = await listMembers(db, startup.id);
    const before = await everything(db);
    await expect(removeMember(db, owner, self?.id ?? "", testNow)).rejects.toMatchObject({
      code: "last-owner",
    });
    await expect(changeRole(db, owner, self?.id ?? "", "editor", testNow)).rejects.toMatchObject({
      code: "last-owner",
    });
    expect(await everything(db)).toEqual(before);
  });

  test("can leave after handing over, though not to an owner who is suspended", async () => {
    const { db, startup, owner } = await opened();
    const heir = await join(db, await person(db), startup.id, "editor");
    const members = await listMembers(db, startup.id);
    const of = (id: string) => members.find((one) => one.personId === id)?.id ?? "";
    await changeRole(db, owner, of(heir.id), "owner", testNow);
    await db.updateTable("people").set({ suspended_at: testNow }).where("id", "=", heir.id).execute();
    await expect(removeMember(db, owner, of(owner.id), testNow)).rejects.toMatchObject({
      code: "last-owner",
    });
    await db.updateTable("people").set({ suspended_at: null }).where("id", "=", heir.id).execute();
    await removeMember(db, owner, of(owner.id), testNow);
    expect((await seen(db, owner.id)).memberships).toEqual([]);
  });
});

describe("members", () => {
  test("may leave by themselves, but not remove or promote others", async () => {
    const { db, startup } = await opened();
    const viewer = await join(db, await person(db), startup.id, "viewer");
    const editor = await join(db, await person(db), startup.id, "editor");
    const members = await listMembers(db, startup.id);
    const of = (id: string) => members.find((one) => one.personId === id)?.id ?? "";
    const before = await everything(db);
    await expect(removeMember(db, editor, of(viewer.id), testNow)).rejects.toMatchObject({
      kind: "forbidden",
    });
    await expect(changeRole(db, editor, of(editor.id), "owner", testNow)).rejects.toMatchObject({
      kind: "forbidden",
    });
    await expect(removeMember(db, await person(db), of(viewer.id), testNow)).rejects.toMatchObject({
      kind: "not-found",
    });
    expect(await everything(db)).toEqual({ ...before, people: (before.people ?? 0) + 1 });
    await removeMember(db, viewer, of(viewer.id), testNow);
    expect((await listMembers(db, startup.id)).length).toBe(2);
  });
});
