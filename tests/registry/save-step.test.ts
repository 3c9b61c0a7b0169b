import { beforeEach, expect, test } from "vitest";
import { translator } from "#app/i18n/translate.ts";
import { openedWith, typedProfile } from "#app/registry/forms.ts";
import type { ProfilePatch, RegistrationStep } from "#app/registry/profile.ts";
import { saveStep } from "#app/routes/founder/save-step.server.ts";
import type { Db } from "#db/schema/index.ts";
import { testDatabase, testNow } from "#tests/support/database.ts";
import { draftStartup, listedStartup, stored } from "#tests/support/factories.ts";

let db: Db;
beforeEach(async () => {
  db = await testDatabase();
});

/** A founder with one step open in as many tabs as asked for. */
async function opened(step: RegistrationStep, profile: ProfilePatch = {}) {
  const { startup, owner } = await draftStartup(db, { profile });
  const values = typedProfile(startup, null);
  const tab = () => (typed: Record<string, string>) => {
    const form = new FormData();
    form.set("version", String(startup.version));
    form.set("opened", openedWith(step, values));
    const all = { ...values, ...typed };
    for (const [name, value] of Object.entries(all)) {
      for (const one of typeof value === "string" ? [value] : value) form.append(name, one);
    }
    const visit = { db, actor: owner, locale: "fr", t: translator("fr"), now: testNow } as const;
    return saveStep(visit, startup.id, step, form);
  };
  return { id: startup.id, tab };
}

test("what is right is saved, what is wrong is said, and the step is remembered", async () => {
  const { id, tab } = await opened("maturity");
  const outcome = await tab()({ stage: "pilot", headcount: "zéro" });
  expect(outcome).toMatchObject({ kind: "refused", typed: ["headcount"], differences: [] });
  expect(await stored(db, id)).toMatchObject({ stage: "pilot", headcount: null, lastStep: "maturity" });
});

test("two tabs that change different answers both keep theirs", async () => {
  const { id, tab } = await opened("maturity");
  const [one, two] = [tab(), tab()];
  expect(await one({ stage: "pilot" })).toMatchObject({ kind: "saved" });
  expect(await two({ headcount: "7" })).toMatchObject({ kind: "saved" });
  expect(await stored(db, id)).toMatchObject({ stage: "pilot", headcount: 7 });
});

test("two tabs that change the same answer: the second is shown both and nothing is overwritten", async () => {
  const { id, tab } = await opened("maturity");
  const [one, two] = [tab(), tab()];
  await one({ headcount: "12" });
  const outcome = await two({ headcount: "7", stage: "growth" });
  expect(outcome).toMatchObject({
    kind: "refused",
    typed: ["headcount"],
    differences: [{ field: "headcount", mine: "7", saved: "12" }],
  });
  expect(await stored(db, id)).toMatchObject({ headcount: 12, stage: "growth" });
});

test("an ICE that another startup holds is said at its field, and the rest is saved", async () => {
  const ice = "001561191000066";
  await listedStartup(db, { name: "First", profile: { ice } });
  const { id, tab } = await opened("identity");
  const outcome = await tab()({ ice, legalName: "Sawaqi SARL" });
  expect(outcome).toMatchObject({ kind: "refused", errors: { ice: [expect.stringContaining("same-ice")] } });
  expect(await stored(db, id)).toMatchObject({ ice: null, legalName: "Sawaqi SARL" });
});
