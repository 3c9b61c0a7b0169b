import { beforeEach, describe, expect, test } from "vitest";
import { proposeAgreement } from "#app/agreements/commands.server.ts";
import { readAgreements } from "#app/agreements/queries.server.ts";
import { expressInterest } from "#app/interests/commands.server.ts";
import { matchesForStartup } from "#app/matching/index.server.ts";
import { approveOpportunity, publishOpportunity } from "#app/opportunities/commands.server.ts";
import { saveOpportunity } from "#app/opportunities/drafting.server.ts";
import { countOpen, readListing } from "#app/opportunities/listing.server.ts";
import { listingAsk } from "#app/opportunities/listing.ts";
import { readOpportunity, readPublicOpportunity } from "#app/opportunities/queries.server.ts";
import { closeOrganisation } from "#app/registry/opening.server.ts";
import { search } from "#app/search/queries.server.ts";
import { atomically } from "#db/connection.server.ts";
import type { Db } from "#db/schema/index.ts";
import { testDatabase, testNow } from "#tests/support/database.ts";
import { completeDraft, listedStartup, officer, partnerAtWork } from "#tests/support/factories.ts";

const later = "2026-11-21T10:00:00.000Z";
let db: Db;
let partner: Awaited<ReturnType<typeof partnerAtWork>>;
let id: string;

beforeEach(async () => {
  db = await testDatabase();
  partner = await partnerAtWork(db);
  id = await completeDraft(db, partner);
  await publishOpportunity(db, partner.editor, id, testNow);
});

async function published(): Promise<void> {
  const { version = 0 } = (await readOpportunity(db, id)) ?? {};
  await approveOpportunity(db, await officer(db), id, version, later);
}

describe("a published call", () => {
  test("cannot move under an agreement that no officer has approved", async () => {
    await published();
    const words = { fr: "Convention que nul n'a signée" };
    const waiting = await proposeAgreement(
      db,
      partner.editor,
      partner.partnerId,
      {
        kind: "convention",
        title: words,
        summary: words,
        signedOn: null,
        endsOn: null,
        counterpart: { fr: "Ministère d'essai" },
        axes: ["training"],
        source: null,
      },
      later,
    );
    const [agreement] = await readAgreements(db, { ids: [waiting], approvedOnly: false });
    const axisId = agreement?.axes[0]?.id ?? "";
    const { version = 0, slug = "" } = (await readOpportunity(db, id)) ?? {};
    await expect(saveOpportunity(db, partner.editor, id, { axisId }, version, later)).rejects.toMatchObject({
      code: "agreement-not-carrying",
      field: "axisId",
    });
    expect((await readPublicOpportunity(db, slug))?.agreementId).toBe(partner.agreementId);
  });

  test("leaves every list with the provider that closed", async () => {
    await published();
    const { startup, owner } = await listedStartup(db);
    const { slug = "" } = (await readOpportunity(db, id)) ?? {};
    const seen = async () => ({
      page: (await readPublicOpportunity(db, slug)) !== null,
      listed: (await readListing(db, listingAsk(new URLSearchParams(), ""), null, later)).counts,
      open: (await countOpen(db, later)).open,
      found: (await search(db, { q: "école courte" })).counts.opportunity,
      matched: (await matchesForStartup(db, startup.id, later))?.tally.weighed,
    });
    expect(await seen()).toMatchObject({ page: true, listed: { total: 1 }, open: 1, found: 1, matched: 1 });
    await atomically(db, (tx) => closeOrganisation(tx, partner.editor, partner.partnerId, later));
    expect(await seen()).toMatchObject({ page: false, listed: { total: 0 }, open: 0, found: 0, matched: 0 });
    await expect(expressInterest(db, owner, startup.id, id, later)).rejects.toMatchObject({
      kind: "not-found",
    });
  });
});
