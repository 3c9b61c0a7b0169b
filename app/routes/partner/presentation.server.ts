import type { Membership, Viewer } from "#app/accounts/viewer.ts";
import type { Posted } from "#app/http/guard.ts";
import { found } from "#app/kernel/refusal.ts";
import { readAddress, readWords, textOf } from "#app/opportunities/forms.ts";
import { savePresentation } from "#app/registry/presentation.server.ts";
import { readOrganisations } from "#app/registry/queries.server.ts";
import type { Fault } from "#app/text/typed.ts";
import type { Db } from "#db/schema/index.ts";
import { longestPresentation } from "./presentation-form.tsx";
import { refuseForm } from "./workspace.tsx";

/** How a partner or an incubator presents itself, as it stands. */
export async function readPresentation(db: Db, organisation: Membership) {
  const own = found(
    (await readOrganisations(db, [organisation.organisationId])).get(organisation.organisationId),
  );
  return {
    version: own.version,
    tagline: own.tagline,
    description: own.description,
    website: own.website,
    isListed: own.listedAt !== null,
    subtype: own.subtype,
  };
}

/** Saves the presentation as typed, or gives the form back with what is wrong at its field. */
export async function saveTypedPresentation({
  db,
  actor,
  organisation,
  form,
  now,
}: Pick<Posted, "form"> & { db: Db; actor: Viewer; organisation: Membership; now: string }): Promise<void> {
  const own = await readPresentation(db, organisation);
  const faults: Record<string, Fault> = {};
  const tagline = readWords(form, "tagline", longestPresentation.tagline, "line", faults);
  const description = readWords(form, "description", longestPresentation.description, "text", faults);
  const typed = textOf(form, "website");
  let website = own.website;
  // An address that was accepted once stays as it is, also where today's rule would refuse it.
  if (typed.trim() !== (website ?? "")) {
    const read = readAddress(typed);
    if ("fault" in read) faults.website = read.fault;
    else website = read.value;
  }
  refuseForm(form, faults);
  const version = Number(textOf(form, "version"));
  await savePresentation(
    db,
    actor,
    organisation.organisationId,
    { tagline, description, website },
    version,
    now,
  );
}
