import type { Environment } from "#app/kernel/env.ts";
import type { Db } from "../schema/index.ts";
import { seedReference } from "./reference.ts";

/** Brings a fresh record to what it must hold at start: vocabularies always, the sample ecosystem in demonstration. */
export async function prepareRecord(db: Db, _mode: Environment["MODE"], now: string): Promise<void> {
  await seedReference(db, now);
}
