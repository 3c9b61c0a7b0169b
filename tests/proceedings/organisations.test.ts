import { describe, expect, test } from "vitest";
import { requestOrganisation } from "#app/accounts/commands/requests.server.ts";
import {
  acceptInvitation,
  approveOrganisationRequest,
  inviteOrganisation,
  refuseOrganisationRequest,
} from "#app/proceedings/organisations.server.ts";
import { everything, secretFor, templates } from "#tests/accounts/support.ts";
import { testDatabase, testNow } from "#tests/support/database.ts";
import { officer, person, seen } from "#tests/support/factories.ts";

const wish = {
  kind: "incubator" as const,
  subtype: "incubator" as const,
  name: "Maison Tafilalet",
  website: "https://maison.example.ma/",
  message: "Nous accompagnons des startups de la région depuis trois ans.",
};

const place = {
  kind: "partner" as const,
  subtype: "university" as const,
  name: "Université Atlas",
  website: null,
};

describe("a request for a place", () => {
  test("opens a listed organisation with the person who asked as its owner", async () => {
    const db = await testDatabase();
    const asker = await person(db);
    const id = await requestOrganisation(db, asker, wish, testNow);
    const opened = await approveOrganisationRequest(db, await officer(db), id, testNow);
    expect(opened.slug).toBe("maison-tafilalet");
    expect((await seen(db, asker.id)).memberships).toMatchObject([
      { organisationId: opened.id, kind: "incubator", role: "owner" },
    ]);
    const row = await db
      .selectFrom("organisations")
      .selectAll()
      .where("id", "=", opened.id)
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ listed_at: testNow, subtype: "incubator", domain: "maison.example.ma" });
    expect(await templates(db)).toEqual(["organisation-request-approved"]);
  });

  test("is answered once, by an officer, not on her own behalf, and refused with a reason", async () => {
    const db = await testDatabase();
    const asker = await person(db);
    const id = await requestOrganisation(db, asker, wish, testNow);
    const who = await officer(db);
    const own = await requestOrganisation(db, who, wish, testNow);
    const before = await everything(db);
    await expect(approveOrganisationRequest(db, asker, id, testNow)).rejects.toMatchObject({
      kind: "forbidden",
    });
    await expect(approveOrganisationRequest(db, who, own, testNow)).rejects.toMatchObject({
      kind: "forbidden",
    });
    await expect(refuseOrganisationRequest(db, who, id, " \u00a0", testNow)).rejects.toMatchObject({
      code: "reason-needed",
      field: "reason",
    });
    await expect(
      requestOrganisation(db, asker, { ...wish, name: "MAISON tafilalet" }, testNow),
    ).rejects.toMatchObject({
      code: "request-waiting",
    });
    expect(await everything(db)).toEqual(before);

    await refuseOrganisationRequest(db, who, id, "Nous n'avons pas pu vous joindre.", testNow);
    const after = await everything(db);
    await expect(approveOrganisationRequest(db, who, id, testNow)).rejects.toMatchObject({
      code: "already-decided",
    });
    expect(await everything(db)).toEqual(after);
    expect(await templates(db)).toEqual(["organisation-request-refused"]);
  });
});

describe("an organisation invited by an officer", () => {
  test("is listed only when its first owner accepts", async () => {
    const db = await testDatabase();
    const who = await officer(db);
    const { id } = await inviteOrganisation(
      db,
      who,
      { ...place, email: "doyen@exemple.ma", locale: "ar" },
      testNow,
    );
    const listed = async () =>
      (
        await db
          .selectFrom("organisations")
          .select("listed_at")
          .where("id", "=", id)
          .executeTakeFirstOrThrow()
      ).listed_at;
    expect(await listed()).toBeNull();
    const dean = await person(db, { email: "doyen@exemple.ma" });
    await acceptInvitation(db, dean, await secretFor(db, "doyen@exemple.ma", "invitation"), testNow);
    expect(await listed()).toBe(testNow);
    expect((await seen(db, dean.id)).memberships).toMatchObject([{ organisationId: id, role: "owner" }]);
  });

  test("is not for anybody else to invite; nothing is written", async () => {
    const db = await testDatabase();
    const stranger = await person(db);
    const before = await everything(db);
    await expect(
      inviteOrganisation(db, stranger, { ...place, email: "x@exemple.ma", locale: "fr" }, testNow),
    ).rejects.toMatchObject({ kind: "forbidden" });
    expect(await everything(db)).toEqual(before);
  });
});
