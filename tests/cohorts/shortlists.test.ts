import { describe, expect, test } from "vitest";
import {
  addEntry,
  addToShortlist,
  deleteShortlist,
  openShortlist,
  removeEntry,
  renameShortlist,
  writeNote,
} from "#app/cohorts/commands/shortlists.server.ts";
import { noteForm } from "#app/cohorts/forms.ts";
import { readEntries, readShortlist, readShortlists } from "#app/cohorts/queries.server.ts";
import { setConsents } from "#app/registry/commands.server.ts";
import type { Db } from "#db/schema/index.ts";
import { call, callHome } from "#tests/support/calls.ts";
import { rowCounts, testDatabase, testNow } from "#tests/support/database.ts";
import { draftStartup, join, listedStartup, organisation, person } from "#tests/support/factories.ts";
import { counted } from "#tests/support/queries.ts";

async function scene() {
  const db = await testDatabase();
  const incubatorId = await organisation(db, "incubator", "Rampe");
  const manager = await join(db, await person(db, { name: "Nawal Tester" }), incubatorId, "editor");
  const { startup, owner } = await listedStartup(db);
  const id = await openShortlist(db, manager, incubatorId, "Printemps", testNow);
  return { db, incubatorId, manager, startup, owner, id };
}

async function everything(db: Db) {
  return {
    ...(await rowCounts(db)),
    shortlists: await db.selectFrom("shortlists").selectAll().execute(),
    entries: await db.selectFrom("shortlist_entries").selectAll().execute(),
  };
}

async function refusal(act: Promise<unknown>): Promise<string> {
  return act.then(
    () => "done",
    (error: Error) => error.message,
  );
}

const alone = (startupId: string, note = "") => ({ startupId, opportunityId: null, note });

describe("a shortlist", () => {
  test("keeps startups with their opportunities and notes, in the order they were added", async () => {
    const { db, incubatorId, manager, startup, id } = await scene();
    const opportunityId = await call(db, await callHome(db), {});
    await addEntry(db, manager, incubatorId, id, alone(startup.id, "À revoir\nen mai"), testNow);
    await addEntry(
      db,
      manager,
      incubatorId,
      id,
      { startupId: startup.id, opportunityId, note: "" },
      "2026-11-20T11:00:00.000Z",
    );
    const entries = await readEntries(db, id);
    expect(entries.map(({ note, forOpportunity, addedBy }) => ({ note, forOpportunity, addedBy }))).toEqual([
      { note: "À revoir\nen mai", forOpportunity: false, addedBy: "Nawal Tester" },
      { note: "", forOpportunity: true, addedBy: "Nawal Tester" },
    ]);
    expect(entries[1]?.opportunity?.id).toBe(opportunityId);
    const [first] = entries;
    if (!first) throw new Error("No line");
    const typed = noteForm.parse({ note: "Vue\r\nen juin ", was: "À revoir\r\nen mai" });
    await writeNote(
      db,
      manager,
      incubatorId,
      id,
      first.id,
      { note: typed.note ?? "", was: typed.was ?? "" },
      testNow,
    );
    expect((await readEntries(db, id))[0]?.note).toBe("Vue\nen juin");
    expect(
      await refusal(
        writeNote(
          db,
          manager,
          incubatorId,
          id,
          first.id,
          { note: "Autre", was: "À revoir\nen mai" },
          testNow,
        ),
      ),
    ).toBe("conflict: stale");
    expect((await readEntries(db, id))[0]?.note).toBe("Vue\nen juin");
    await removeEntry(db, manager, incubatorId, id, first.id, testNow);
    expect(await readEntries(db, id)).toHaveLength(1);
  });

  test("does not exist for another incubator, which writes nothing", async () => {
    const { db, incubatorId, manager, startup, id } = await scene();
    const entryId = await addEntry(db, manager, incubatorId, id, alone(startup.id, "Secret"), testNow);
    const otherId = await organisation(db, "incubator", "Autre");
    const stranger = await join(db, await person(db), otherId, "owner");
    expect(await readShortlist(db, otherId, id)).toBeNull();
    expect(await readShortlists(db, otherId)).toEqual([]);
    const before = await everything(db);
    for (const asked of [otherId, incubatorId]) {
      for (const act of [
        addEntry(db, stranger, asked, id, alone(startup.id), testNow),
        renameShortlist(db, stranger, asked, id, { name: "Pris", was: "Printemps" }, testNow),
        writeNote(db, stranger, asked, id, entryId, { note: "Lu", was: "Secret" }, testNow),
        removeEntry(db, stranger, asked, id, entryId, testNow),
        deleteShortlist(db, stranger, asked, id, testNow),
      ]) {
        expect(await refusal(act)).toBe("not-found: not-found");
      }
    }
    const ownId = await openShortlist(db, stranger, otherId, "Printemps", testNow);
    expect(await refusal(removeEntry(db, stranger, otherId, ownId, entryId, testNow))).toBe(
      "not-found: not-found",
    );
    await deleteShortlist(db, stranger, otherId, ownId, testNow);
    const after = await everything(db);
    expect(after.entries).toEqual(before.entries);
    expect(after.shortlists).toEqual(before.shortlists);
  });

  test("is read, not written, by the incubator's viewers", async () => {
    const { db, incubatorId, startup, id } = await scene();
    const reader = await join(db, await person(db), incubatorId, "viewer");
    const before = await everything(db);
    for (const act of [
      openShortlist(db, reader, incubatorId, "Automne", testNow),
      addEntry(db, reader, incubatorId, id, alone(startup.id), testNow),
      deleteShortlist(db, reader, incubatorId, id, testNow),
    ]) {
      expect(await refusal(act)).toBe("forbidden: forbidden");
    }
    expect(await everything(db)).toEqual(before);
  });

  test("refuses what is not listed, not public, there already, or named alike", async () => {
    const { db, incubatorId, manager, startup, id } = await scene();
    const { startup: draft } = await draftStartup(db, { name: "Brouillon" });
    const unpublished = await call(db, await callHome(db), { published_at: null });
    await addEntry(db, manager, incubatorId, id, alone(startup.id), testNow);
    const before = await everything(db);
    expect(await refusal(addEntry(db, manager, incubatorId, id, alone(draft.id), testNow))).toBe(
      "invalid: startup-not-proposable",
    );
    expect(
      await refusal(
        addEntry(
          db,
          manager,
          incubatorId,
          id,
          { startupId: startup.id, opportunityId: unpublished, note: "" },
          testNow,
        ),
      ),
    ).toBe("invalid: opportunity-not-public");
    expect(await refusal(addEntry(db, manager, incubatorId, id, alone(startup.id), testNow))).toBe(
      "conflict: already-on-shortlist",
    );
    expect(await refusal(openShortlist(db, manager, incubatorId, "PRINTEMPS", testNow))).toBe(
      "conflict: shortlist-name-taken",
    );
    expect(await everything(db)).toEqual(before);
  });

  test("opens with its first line from a match sheet, or not at all", async () => {
    const { db, incubatorId, manager, startup } = await scene();
    const opportunityId = await call(db, await callHome(db), {});
    const pair = { startupId: startup.id, opportunityId, note: "Forte" };
    const before = await everything(db);
    expect(
      await refusal(
        addToShortlist(db, manager, incubatorId, { shortlistId: "", newName: "" }, pair, testNow),
      ),
    ).toBe("invalid: shortlist-not-chosen");
    expect(
      await refusal(
        addToShortlist(
          db,
          manager,
          incubatorId,
          { shortlistId: "", newName: "Jury" },
          { ...pair, startupId: "nobody" },
          testNow,
        ),
      ),
    ).toBe("invalid: startup-not-proposable");
    expect(await everything(db)).toEqual(before);
    const id = await addToShortlist(
      db,
      manager,
      incubatorId,
      { shortlistId: "", newName: "Jury" },
      pair,
      testNow,
    );
    expect((await readEntries(db, id)).map(({ note }) => note)).toEqual(["Forte"]);
  });

  test("keeps the note of a startup that is no longer public, and says no more of it", async () => {
    const { db, incubatorId, manager, startup, owner, id } = await scene();
    await addEntry(db, manager, incubatorId, id, alone(startup.id, "Vue en mai"), testNow);
    await setConsents(db, owner, startup.id, { publicProfile: false, partnerContact: false }, testNow);
    expect(await readEntries(db, id)).toMatchObject([{ startup: null, note: "Vue en mai" }]);
  });

  test("asks the database as often for thirty lines as for one", async () => {
    const { db, incubatorId, manager, startup, id } = await scene();
    await addEntry(db, manager, incubatorId, id, alone(startup.id), testNow);
    const one = counted(db);
    await readEntries(one.db, id);
    for (let at = 0; at < 29; at++) {
      const { startup: another } = await listedStartup(db, { name: `Startup ${at} sans pareille` });
      await addEntry(db, manager, incubatorId, id, alone(another.id), testNow);
    }
    const thirty = counted(db);
    expect(await readEntries(thirty.db, id)).toHaveLength(30);
    expect(thirty.count()).toBe(one.count());
  });
});
