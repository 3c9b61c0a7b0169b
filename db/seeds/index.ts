import type { Environment } from "#app/kernel/env.ts";
import type { Db } from "../schema/index.ts";
import { seedPublicRecord } from "./public-record.ts";
import { seedReference } from "./reference.ts";

/** Brings a fresh record to what it must hold at start: vocabularies and public record always, the sample ecosystem in demonstration. */
export async function prepareRecord(db: Db, mode: Environment["MODE"], now: string): Promise<void> {
  await seedReference(db, now);
  await seedPublicRecord(db, now);
  if (mode === "demonstration" || mode === "development") {
    // Only a demonstration ever loads these 300 kB of texts.
    const { seedSample } = await import("./sample.ts");
    await seedSample(db, now);
  }
}
