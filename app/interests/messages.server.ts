import { type Locale, wordsFor } from "#app/kernel/words.ts";
import { putInOutbox } from "#app/notifications/outbox.server.ts";
import type { Opportunity } from "#app/opportunities/opportunity.ts";
import { paths } from "#app/paths.ts";
import type { Startup } from "#app/registry/startup.ts";
import type { MemberRole } from "#db/schema/accounts.ts";
import type { Db } from "#db/schema/index.ts";

type Recipient = { email: string; personId: string; locale: Locale };
type Act = { startup: Startup; opportunity: Opportunity; interestId: string };

/** Tells the provider's people that a startup is interested, or no longer is. */
export async function tellProvider(
  db: Db,
  template: "interest-expressed" | "interest-withdrawn",
  { startup, opportunity, interestId }: Act,
  now: string,
): Promise<void> {
  for (const to of await membersOf(db, opportunity.providerId, ["owner", "editor"])) {
    const params = {
      startup: startup.name,
      title: titleFor(opportunity, to.locale),
      url: paths.candidate(to.locale, opportunity.providerSlug, opportunity.id, startup.slug),
    };
    await putInOutbox(
      db,
      { key: `${template} ${interestId} ${now} ${to.personId}`, to, template, params },
      now,
    );
  }
}

/** Tells the startup's owners that a provider invites them. */
export async function tellOwners(
  db: Db,
  { startup, opportunity, interestId }: Act,
  note: string,
  now: string,
): Promise<void> {
  for (const to of await membersOf(db, startup.id, ["owner"])) {
    const template = note ? "startup-invited-with-note" : "startup-invited";
    const params = {
      startup: startup.name,
      partner: opportunity.providerName,
      title: titleFor(opportunity, to.locale),
      note,
      url: paths.founderMatch(to.locale, startup.slug, opportunity.slug),
    };
    await putInOutbox(
      db,
      { key: `startup-invited ${interestId} ${now} ${to.personId}`, to, template, params },
      now,
    );
  }
}

function titleFor(opportunity: Opportunity, locale: Locale): string {
  return wordsFor(opportunity.title, locale)?.text ?? "";
}

async function membersOf(db: Db, organisationId: string, roles: readonly MemberRole[]): Promise<Recipient[]> {
  const rows = await db
    .selectFrom("members")
    .innerJoin("people", "people.id", "members.person_id")
    .select(["people.id", "people.email", "people.locale"])
    .where("members.organisation_id", "=", organisationId)
    .where("members.role", "in", roles)
    .where("people.suspended_at", "is", null)
    .where("people.closed_at", "is", null)
    .execute();
  return rows.map((row) => ({ email: row.email, personId: row.id, locale: row.locale }));
}
