import { beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "#app/accounts/viewer.ts";
import { changeAgreementState } from "#app/agreements/commands.server.ts";
import { Refusal } from "#app/kernel/refusal.ts";
import {
  approveOpportunity,
  askOpportunityCorrection,
  cancelOpportunity,
  closeOpportunity,
  publishOpportunity,
} from "#app/opportunities/commands.server.ts";
import { saveEligibility, saveOpportunity } from "#app/opportunities/drafting.server.ts";
import { stateOf } from "#app/opportunities/opportunity.ts";
import { readOpportunity, readPublicOpportunity, whereOpen } from "#app/opportunities/queries.server.ts";
import type { Db } from "#db/schema/index.ts";
import { testDatabase, testNow } from "#tests/support/database.ts";
import {
  completeDraft,
  join,
  listedStartup,
  officer,
  organisation,
  partnerAtWork,
  person,
} from "#tests/support/factories.ts";

const later = "2026-11-21T10:00:00.000Z";
let db: Db;
let partner: Awaited<ReturnType<typeof partnerAtWork>>;
let id: string;

beforeEach(async () => {
  db = await testDatabase();
  partner = await partnerAtWork(db);
  id = await completeDraft(db, partner);
});

async function set(key: string, value: string): Promise<void> {
  await db.insertInto("settings").values({ key, value, updated_at: testNow }).execute();
}

/** Everything a refusal must leave as it was, to the letter. */
async function record(): Promise<string> {
  const tables = ["opportunities", "opportunity_versions", "audit_events", "changes", "outbox"] as const;
  const all = [];
  for (const table of tables) all.push(await db.selectFrom(table).selectAll().execute());
  return JSON.stringify(all);
}

async function refusal(act: Promise<unknown>): Promise<string> {
  try {
    await act;
  } catch (error) {
    if (error instanceof Refusal) return `${error.kind}: ${error.code}`;
    throw error;
  }
  return "not refused";
}

async function refusedWithoutTrace(act: () => Promise<unknown>): Promise<string> {
  const before = await record();
  const code = await refusal(act());
  expect(await record()).toBe(before);
  return code;
}

async function stateNow(now = later) {
  const opportunity = await readOpportunity(db, id);
  return opportunity && stateOf(opportunity, now);
}

async function acts(): Promise<string[]> {
  const rows = await db.selectFrom("audit_events").select("act").where("subject_id", "=", id).execute();
  return rows.map((row) => row.act);
}

async function mail(): Promise<string[]> {
  const rows = await db.selectFrom("outbox").select(["template", "to_email"]).execute();
  return rows
    .filter((row) => row.template.startsWith("opportunity"))
    .map((row) => `${row.template} ${row.to_email}`);
}

describe("publishing a call", () => {
  test("opens it, with one audit line and one message, when no approval comes first", async () => {
    await set("opportunity_approval", "none");
    expect(await publishOpportunity(db, partner.editor, id, later)).toBe("published");
    expect(await stateNow()).toBe("open");
    expect((await acts()).filter((act) => act === "opportunity.published")).toHaveLength(1);
    expect(await mail()).toEqual([`opportunity-published ${partner.editor.email}`]);
  });

  test("submits it to the officers first unless the setting says otherwise", async () => {
    const reader = await officer(db);
    expect(await publishOpportunity(db, partner.editor, id, later)).toBe("in-review");
    expect(await stateNow()).toBe("in-review");
    const slug = (await readOpportunity(db, id))?.slug ?? "";
    expect(await readPublicOpportunity(db, slug)).toBeNull();
    expect(await mail()).toEqual([`opportunity-waits ${reader.email}`]);
    await approveOpportunity(db, reader, id, 3, later);
    expect(await stateNow()).toBe("open");
    expect((await readPublicOpportunity(db, slug))?.id).toBe(id);
    expect(await mail()).toContain(`opportunity-published ${partner.editor.email}`);
  });

  test("is refused under a suspended agreement, and nothing is written", async () => {
    const reader = await officer(db);
    await changeAgreementState(db, reader, partner.agreementId, "suspended", testNow);
    const code = await refusedWithoutTrace(() => publishOpportunity(db, partner.editor, id, later));
    expect(code).toBe("conflict: agreement-not-carrying");
    expect(await stateNow()).toBe("draft");
  });

  test("is refused to a suspended partner, and nothing is written", async () => {
    await db
      .updateTable("organisations")
      .set({ suspended_at: testNow })
      .where("id", "=", partner.partnerId)
      .execute();
    expect(await refusedWithoutTrace(() => publishOpportunity(db, partner.editor, id, later))).toBe(
      "conflict: organisation-suspended",
    );
  });

  test("is a conflict the second time", async () => {
    await set("opportunity_approval", "none");
    await publishOpportunity(db, partner.editor, id, later);
    expect(await refusedWithoutTrace(() => publishOpportunity(db, partner.editor, id, later))).toBe(
      "conflict: opportunity-open",
    );
  });

  test("does not exist for another partner, an officer or a stranger", async () => {
    const other = await partnerAtWork(db, "Other Provider");
    for (const stranger of [other.editor, await officer(db), await person(db)]) {
      expect(await refusedWithoutTrace(() => publishOpportunity(db, stranger, id, later))).toBe(
        "not-found: not-found",
      );
    }
  });

  test("is forbidden to a viewer and a reviewer of the partner", async () => {
    for (const role of ["viewer", "reviewer"] as const) {
      const member = await join(db, await person(db), partner.partnerId, role);
      expect(await refusedWithoutTrace(() => publishOpportunity(db, member, id, later))).toBe(
        "forbidden: forbidden",
      );
    }
  });

  test.each([
    ["a summary", { summary: {} }],
    ["a summary in the title's language", { summary: { ar: "ملخص" } }],
    ["what is offered", { offer: {} }],
    ["a way to apply", { contactEmail: null }],
  ])("is refused without %s", async (_what, patch) => {
    await saveOpportunity(db, partner.editor, id, patch, 2, testNow);
    expect(await refusedWithoutTrace(() => publishOpportunity(db, partner.editor, id, later))).toBe(
      "invalid: opportunity-incomplete",
    );
  });

  test("is refused once its closing time has come", async () => {
    const past = "2027-02-01T00:00:00.000Z";
    expect(await refusedWithoutTrace(() => publishOpportunity(db, partner.editor, id, past))).toBe(
      "invalid: closes-in-past",
    );
  });

  test("asks for a confirmation when the rules let no listed startup in", async () => {
    await set("opportunity_approval", "none");
    await listedStartup(db, { profile: { stage: "pilot" } });
    const rule = { id: "scale", field: "stage", op: "in", value: ["scale"] } as const;
    const required = { join: "all" as const, of: [{ ...rule, value: [...rule.value] }] };
    await saveEligibility(db, partner.editor, id, { eligibility: { required, preferred: [] } }, 2, testNow);
    expect(await refusedWithoutTrace(() => publishOpportunity(db, partner.editor, id, later))).toBe(
      "invalid: excludes-everybody",
    );
    await publishOpportunity(db, partner.editor, id, later, { mayExcludeAll: true });
    expect(await stateNow()).toBe("open");
  });
});

describe("an officer reading a call", () => {
  let reader: Viewer;
  beforeEach(async () => {
    reader = await officer(db);
    await publishOpportunity(db, partner.editor, id, later);
  });

  test("cannot approve what changed after it was opened", async () => {
    await saveOpportunity(db, partner.editor, id, { places: 12 }, 3, later);
    expect(await refusedWithoutTrace(() => approveOpportunity(db, reader, id, 3, later))).toBe(
      "conflict: stale",
    );
    await approveOpportunity(db, reader, id, 4, later);
    expect(await refusedWithoutTrace(() => approveOpportunity(db, reader, id, 5, later))).toBe(
      "conflict: already-decided",
    );
  });

  test("sends it back with a reason that is not only spaces", async () => {
    expect(
      await refusedWithoutTrace(() => askOpportunityCorrection(db, reader, id, " \u200b\u00a0", later)),
    ).toBe("invalid: reason-needed");
    await askOpportunityCorrection(db, reader, id, "Dites qui paie le voyage.", later);
    const opportunity = await readOpportunity(db, id);
    expect(opportunity?.correction).toBe("Dites qui paie le voyage.");
    expect(await stateNow()).toBe("draft");
    expect(await mail()).toContain(`opportunity-correction ${partner.editor.email}`);
    expect(await publishOpportunity(db, partner.editor, id, later)).toBe("in-review");
  });

  test("is not one of the partner's own people", async () => {
    const own = await join(db, reader, partner.partnerId, "viewer");
    expect(await refusedWithoutTrace(() => approveOpportunity(db, own, id, 3, later))).toBe(
      "forbidden: forbidden",
    );
  });
});

describe("an open call", () => {
  beforeEach(async () => {
    await set("opportunity_approval", "none");
    await publishOpportunity(db, partner.editor, id, later);
  });

  test("keeps what it said before each edit, and stays complete", async () => {
    await saveOpportunity(db, partner.editor, id, { places: 20 }, 3, later);
    const kept = await db.selectFrom("opportunity_versions").select(["version", "snapshot"]).execute();
    expect(kept.map((row) => row.version)).toEqual([3]);
    expect(JSON.parse(kept[0]?.snapshot ?? "{}").places).toBeNull();
    expect(
      await refusedWithoutTrace(() => saveOpportunity(db, partner.editor, id, { offer: {} }, 4, later)),
    ).toBe("invalid: opportunity-incomplete");
  });

  test("is closed once, and edited no more", async () => {
    await closeOpportunity(db, partner.editor, id, later);
    expect(await stateNow()).toBe("closed");
    expect(await refusedWithoutTrace(() => closeOpportunity(db, partner.editor, id, later))).toBe(
      "conflict: opportunity-closed",
    );
    expect(
      await refusedWithoutTrace(() => saveOpportunity(db, partner.editor, id, { places: 1 }, 4, later)),
    ).toBe("conflict: opportunity-closed");
  });

  test("is cancelled with a reason, and stays public saying so", async () => {
    expect(await refusedWithoutTrace(() => cancelOpportunity(db, partner.editor, id, "  ", later))).toBe(
      "invalid: reason-needed",
    );
    const follower = await person(db);
    await cancelOpportunity(db, partner.editor, id, "Budget repoussé.", later, [
      { email: follower.email, personId: follower.id, locale: follower.locale },
    ]);
    const opportunity = await readOpportunity(db, id);
    expect(await stateNow()).toBe("cancelled");
    expect((await readPublicOpportunity(db, opportunity?.slug ?? ""))?.cancelReason).toBe("Budget repoussé.");
    expect(await mail()).toContain(`opportunity-cancelled ${follower.email}`);
  });
});

describe("saving a call", () => {
  test("refuses an edit made on an older version", async () => {
    await saveOpportunity(db, partner.editor, id, { places: 5 }, 2, testNow);
    expect(
      await refusedWithoutTrace(() => saveOpportunity(db, partner.editor, id, { places: 9 }, 2, testNow)),
    ).toBe("conflict: stale");
  });

  test("lets exactly one of many at once through", async () => {
    const tries = Array.from({ length: 20 }, (_, places) =>
      refusal(saveOpportunity(db, partner.editor, id, { places: places + 1 }, 2, testNow)),
    );
    const outcomes = await Promise.all(tries);
    expect(outcomes.filter((outcome) => outcome === "not refused")).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === "conflict: stale")).toHaveLength(19);
  });

  test.each([
    ["closing in the past", { closesAt: "2026-11-01T00:00:00.000Z" }, "closes-in-past"],
    ["closing before opening", { opensAt: "2027-02-01T00:00:00.000Z" }, "closes-before-opening"],
    ["amounts upside down", { amountMin: 10, amountMax: 5, currency: "MAD" }, "amount-upside-down"],
    ["money without a currency", { amountMax: 5 }, "currency-missing"],
    ["a quantity without a unit", { unitsQuantity: 5 }, "unit-missing"],
    ["a sector outside the list", { sectors: ["astrology"] }, "code-unknown"],
    ["a city of another region", { region: "MA-06", city: "agadir" }, "city-not-in-region"],
    ["another partner's axis", { axisId: "nobody's" }, "axis-not-yours"],
  ])("refuses %s", async (_what, patch, code) => {
    expect(await refusedWithoutTrace(() => saveOpportunity(db, partner.editor, id, patch, 2, testNow))).toBe(
      `invalid: ${code}`,
    );
  });

  test("refuses a rule of the wrong type and groups nested too deep", async () => {
    const save = (node: Parameters<typeof saveEligibility>[3]["eligibility"]) => () =>
      saveEligibility(db, partner.editor, id, { eligibility: node }, 2, testNow);
    const wrong = { id: "x", field: "headcount" as const, op: "in" as const, value: ["many"] };
    expect(await refusedWithoutTrace(save({ required: { join: "all", of: [wrong] }, preferred: [] }))).toBe(
      "invalid: rule-operator-does-not-fit",
    );
    const deep = {
      join: "all" as const,
      of: [{ join: "any" as const, of: [{ join: "all" as const, of: [{ join: "any" as const, of: [] }] }] }],
    };
    expect(await refusedWithoutTrace(save({ required: deep, preferred: [] }))).toBe(
      "invalid: groups-too-deep",
    );
  });
});

describe("the state of a call", () => {
  test("reads the same in SQL as in TypeScript, whatever its timestamps", async () => {
    const times = [null, "2026-11-01T00:00:00.000Z", later, "2026-12-01T00:00:00.000Z"];
    const template = await db
      .selectFrom("opportunities")
      .selectAll()
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    let made = 0;
    for (const opens_at of times)
      for (const closes_at of times)
        for (const closed_at of [null, "2026-11-01T00:00:00.000Z"])
          for (const published_at of [null, testNow])
            for (const ended of ["none", "cancelled_at", "archived_at", "decided_at"]) {
              made += 1;
              const end = ended === "none" ? {} : { [ended]: testNow };
              await db
                .insertInto("opportunities")
                .values({
                  ...template,
                  id: `t${made}`,
                  slug: `t${made}`,
                  opens_at,
                  closes_at,
                  closed_at,
                  published_at,
                  ...end,
                })
                .execute();
            }
    const open = await whereOpen(db.selectFrom("opportunities").select("opportunities.id"), later).execute();
    const sql = new Set(open.map((row) => row.id));
    const rows = await db.selectFrom("opportunities").select("id").execute();
    const different = [];
    for (const row of rows) {
      const opportunity = await readOpportunity(db, row.id);
      if (opportunity && (stateOf(opportunity, later) === "open") !== sql.has(row.id)) different.push(row.id);
    }
    expect(different).toEqual([]);
    expect(sql.size).toBeGreaterThan(3);
  });
});

test("a partner without an axis of its own cannot start under another's", async () => {
  const other = await organisation(db, "partner", "Third Provider");
  const editor = await join(db, await person(db), other, "editor");
  expect(await refusal(completeDraft(db, { partnerId: other, editor, axisId: partner.axisId }))).toBe(
    "invalid: axis-not-yours",
  );
});
