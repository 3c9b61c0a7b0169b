import { newId } from "#app/kernel/ids.ts";
import { putInOutbox } from "#app/notifications/outbox.server.ts";
import { paths } from "#app/paths.ts";
import type { Db } from "#db/schema/index.ts";
import type { Startup } from "./startup.ts";

type Template = "startup-submitted" | "startup-verified" | "startup-refused" | "startup-correction";

/** Writes to each owner of a startup, in her language, what became of it. */
export async function tellOwners(
  db: Db,
  startup: Pick<Startup, "id" | "name" | "slug">,
  template: Template,
  params: Record<string, string>,
  now: string,
): Promise<void> {
  const owners = await db
    .selectFrom("members")
    .innerJoin("people", "people.id", "members.person_id")
    .select(["people.id", "people.email", "people.locale"])
    .where("members.organisation_id", "=", startup.id)
    .where("members.role", "=", "owner")
    .where("people.closed_at", "is", null)
    .execute();
  const act = newId();
  for (const owner of owners) {
    await putInOutbox(
      db,
      {
        key: `${template} ${act} ${owner.id}`,
        to: { email: owner.email, personId: owner.id, locale: owner.locale },
        template,
        params: { ...params, name: startup.name, url: paths.founderHome(owner.locale, startup.slug) },
      },
      now,
    );
  }
}
