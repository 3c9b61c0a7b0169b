import { isAdministrator, type Viewer } from "#app/accounts/viewer.ts";
import { recordAct } from "#app/audit/audit.server.ts";
import { authorize } from "#app/kernel/refusal.ts";
import { noteChange } from "#db/changes.ts";
import { atomically } from "#db/connection.server.ts";
import type { Db } from "#db/schema/index.ts";
import { readSettings } from "./queries.server.ts";
import type { Settings } from "./settings.ts";
import { settingsToRows } from "./stored.ts";

/** An administrator saves the settings. Effects: the rows that differ, one audit line naming them, changes; none when nothing does. */
export async function saveSettings(db: Db, actor: Viewer, wish: Settings, now: string): Promise<void> {
  authorize(isAdministrator(actor));
  await atomically(db, async (tx) => {
    const before = new Map(settingsToRows(await readSettings(tx)).map((row) => [row.key, row.value]));
    const changed = settingsToRows(wish).filter((row) => before.get(row.key) !== row.value);
    for (const row of changed) {
      await tx
        .insertInto("settings")
        .values({ ...row, updated_at: now })
        .onConflict((conflict) => conflict.column("key").doUpdateSet({ value: row.value, updated_at: now }))
        .execute();
      await noteChange(tx, "setting", row.key, now);
    }
    if (changed.length === 0) return;
    await recordAct(tx, actor, "settings.saved", { kind: "settings", id: "settings" }, now, {
      changed: changed.map((row) => row.key),
    });
  });
}
