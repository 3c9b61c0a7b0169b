import type { Membership } from "#app/accounts/viewer.ts";
import { readInterest } from "#app/interests/queries.server.ts";
import { found } from "#app/kernel/refusal.ts";
import type { Locale } from "#app/kernel/words.ts";
import { findOpportunity, matchSheet } from "#app/matching/index.server.ts";
import { askedIn, type Leading } from "#app/matching/ui/view.ts";
import { paths } from "#app/paths.ts";
import type { Db } from "#db/schema/index.ts";

/** The startup and the opportunity of a page's address, weighed, and where they stand with each other. */
export async function pairOf(
  db: Db,
  organisation: Membership,
  opportunitySlug: string | undefined,
  now: string,
) {
  const opportunity = found(await findOpportunity(db, opportunitySlug ?? ""));
  const sheet = found(await matchSheet(db, organisation.organisationId, opportunity.id, now));
  return { sheet, interest: await readInterest(db, sheet.startup.id, opportunity.id) };
}

/** Leads a founder to the step of her registration where a fact is asked. */
export function leadingFor(locale: Locale, slug: string): Leading {
  return (field) => {
    const place = askedIn[field];
    return place ? `${paths.registration(locale, slug, place.step)}#${place.control}` : null;
  };
}
