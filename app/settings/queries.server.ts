import type { Db } from "#db/schema/index.ts";
import type { Settings } from "./settings.ts";
import { settingsFromRows } from "./stored.ts";

/** The settings that hold now, in one query. */
export async function readSettings(db: Db): Promise<Settings> {
  return settingsFromRows(await db.selectFrom("settings").select(["key", "value"]).execute());
}
