import type { Membership, Viewer } from "#app/accounts/viewer.ts";
import type { ShortlistEntry } from "#app/cohorts/cohort.ts";
import { readShortlist } from "#app/cohorts/queries.server.ts";
import { civilDateOf, dateInWords } from "#app/kernel/dates.ts";
import { found } from "#app/kernel/refusal.ts";
import type { Locale } from "#app/kernel/words.ts";
import { glanceOf } from "#app/opportunities/glance.ts";
import { startupGlanceOf } from "#app/registry/glance.ts";
import { deskOf } from "#app/routes/incubator/workspace.tsx";
import type { Vocabulary } from "#app/vocabulary/term.ts";
import type { Db } from "#db/schema/index.ts";

/** The shortlist of a page's address, if it is the incubator's own. */
export async function ownShortlist(db: Db, actor: Viewer, organisation: Membership, id: string | undefined) {
  const shortlist = found(await readShortlist(db, organisation.organisationId, id ?? ""));
  return { desk: deskOf(actor, organisation), id: shortlist.id, name: shortlist.name };
}

/** A line of a shortlist as a page shows it. */
export function lineOf(entry: ShortlistEntry, vocabulary: Vocabulary, locale: Locale, now: string) {
  return {
    id: entry.id,
    startup: entry.startup ? startupGlanceOf(entry.startup, vocabulary, locale) : null,
    forOpportunity: entry.forOpportunity,
    opportunity: entry.opportunity ? glanceOf(entry.opportunity, vocabulary, locale, now) : null,
    note: entry.note,
    addedBy: entry.addedBy,
    added: dateInWords(civilDateOf(entry.addedAt), locale),
  };
}

export type ShortlistLine = ReturnType<typeof lineOf>;
