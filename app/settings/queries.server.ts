import type { Db } from "#db/schema/index.ts";
import type { Settings } from "./settings.ts";
import { settingsFromRows } from "./stored.ts";

/** The settings that hold now, in one query. */
export async function readSettings(db: Db): Promise<Settings> {
  return settingsFromRows(await db.selectFrom("settings").select(["key", "value"]).execute());
}

/** What the legal texts say of whoever runs the portal. */
export async function readOperator(
  db: Db,
): Promise<Pick<Settings, "operatorName" | "controller" | "contactEmail">> {
  const { operatorName, controller, contactEmail } = await readSettings(db);
  return { operatorName, controller, contactEmail };
}
