import { isMember, type Viewer } from "#app/accounts/viewer.ts";
import { recordAct } from "#app/audit/audit.server.ts";
import type { Instant } from "#app/kernel/clock.ts";
import { authorize, found, Refusal } from "#app/kernel/refusal.ts";
import { wordsToStore } from "#app/kernel/stored.ts";
import type { Words } from "#app/kernel/words.ts";
import { noteChange } from "#db/changes.ts";
import { atomically } from "#db/connection.server.ts";
import type { Db } from "#db/schema/index.ts";
import { readOrganisations } from "./queries.server.ts";
import { domainOf } from "./website.ts";

export type Presentation = { tagline: Words; description: Words; website: string | null };

/** Saves how a partner or an incubator presents itself, as edited on `version`. Owners and editors only. */
export async function savePresentation(
  db: Db,
  actor: Viewer,
  organisationId: string,
  given: Presentation,
  version: number,
  now: Instant,
): Promise<void> {
  await atomically(db, async (tx) => {
    const organisation = found((await readOrganisations(tx, [organisationId])).get(organisationId));
    if (organisation.kind === "startup") throw new Refusal("not-found", "not-found");
    authorize(isMember(actor, organisationId, "editor"));
    const { numUpdatedRows } = await tx
      .updateTable("organisations")
      .set({
        tagline_words: wordsToStore(given.tagline),
        description_words: wordsToStore(given.description),
        website: given.website,
        domain: domainOf(given.website),
        version: version + 1,
        updated_at: now,
      })
      .where("id", "=", organisationId)
      .where("version", "=", version)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) throw new Refusal("conflict", "stale");
    await recordAct(tx, actor, "organisation.presented", { kind: "organisation", id: organisationId }, now);
    await noteChange(tx, "organisation", organisationId, now);
  });
}
