import type { Kysely } from "kysely";

/** An ICE is one submitted startup's: a draft nobody has answered for must not keep its owner from registering it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex("startups_ice").execute();
  await db.schema
    .createIndex("startups_ice_submitted")
    .on("startups")
    .columns(["ice"])
    .unique()
    .where("submitted_at" as never, "is not", null)
    .execute();
  await db.schema.createIndex("startups_ice_any").on("startups").columns(["ice"]).execute();
}
