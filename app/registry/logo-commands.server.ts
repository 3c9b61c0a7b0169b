import { isMember, type Viewer } from "#app/accounts/viewer.ts";
import { recordAct } from "#app/audit/audit.server.ts";
import { newId } from "#app/kernel/ids.ts";
import { authorize, found, Refusal } from "#app/kernel/refusal.ts";
import { noteChange } from "#db/changes.ts";
import { atomically } from "#db/connection.server.ts";
import type { Db } from "#db/schema/index.ts";
import type { StoredLogo } from "./logo.server.ts";
import { mayEditProfile } from "./policy.ts";
import { readStartup } from "./queries.server.ts";

/**
 * Puts a stored file in the place of the startup's logo, or none. Returns the hashes of files nobody refers to any
 * more, to be deleted after the commit. Effects: file row; organisation; audit; change feed.
 */
export async function setLogo(
  db: Db,
  actor: Viewer,
  startupId: string,
  logo: StoredLogo | null,
  now: string,
): Promise<string[]> {
  return atomically(db, async (db) => {
    if (!isMember(actor, startupId)) throw new Refusal("not-found", "not-found");
    authorize(mayEditProfile(actor, startupId));
    const startup = found(await readStartup(db, startupId));
    if (logo === null && startup.logoFileId === null) return [];
    const fileId = logo === null ? null : newId();
    if (logo !== null && fileId !== null) {
      await db
        .insertInto("files")
        .values({
          id: fileId,
          content_hash: logo.contentHash,
          media_type: logo.mediaType,
          bytes: logo.bytes,
          width: logo.width,
          height: logo.height,
          owner_organisation_id: startupId,
          purpose: "logo",
          created_at: now,
        })
        .execute();
    }
    await db
      .updateTable("organisations")
      .set({ logo_file_id: fileId, updated_at: now })
      .where("id", "=", startupId)
      .execute();
    const orphans = startup.logoFileId === null ? [] : await dropFile(db, startup.logoFileId);
    const act = logo === null ? "startup.logo-removed" : "startup.logo-set";
    await recordAct(db, actor, act, { kind: "organisation", id: startupId }, now);
    await noteChange(db, "organisation", startupId, now);
    return orphans;
  });
}

async function dropFile(db: Db, fileId: string): Promise<string[]> {
  const file = await db
    .selectFrom("files")
    .select("content_hash")
    .where("id", "=", fileId)
    .executeTakeFirst();
  if (!file) return [];
  await db.deleteFrom("files").where("id", "=", fileId).execute();
  const other = await db
    .selectFrom("files")
    .select("id")
    .where("content_hash", "=", file.content_hash)
    .executeTakeFirst();
  return other ? [] : [file.content_hash];
}
