import type { Viewer } from "#app/accounts/viewer.ts";
import { readAgreementList } from "#app/agreements/listing.server.ts";
import { confirmLink, proposeStartup } from "#app/cohorts/commands/portfolio.server.ts";
import { addEntry, openShortlist, writeNote } from "#app/cohorts/commands/shortlists.server.ts";
import { readEntries, readPortfolio, readShortlists } from "#app/cohorts/queries.server.ts";
import { expressInterest, inviteStartup, withdrawInterest } from "#app/interests/commands.server.ts";
import { interestsOfOpportunity } from "#app/interests/queries.server.ts";
import { portalItself } from "#app/kernel/actor.ts";
import {
  audienceOf,
  boardByOpportunity,
  boardByStartup,
  candidatesFor,
  matchesForStartup,
} from "#app/matching/index.server.ts";
import type { MatchList } from "#app/matching/match.ts";
import { deliverDue } from "#app/notifications/deliver.server.ts";
import { listMailbox } from "#app/notifications/queries.server.ts";
import {
  approveOpportunity,
  closeOpportunity,
  publishOpportunity,
} from "#app/opportunities/commands.server.ts";
import { saveEligibility } from "#app/opportunities/drafting.server.ts";
import { reachOf } from "#app/opportunities/eligibility/reach.server.ts";
import type { Eligibility } from "#app/opportunities/eligibility/rule.ts";
import { countOpen, readClosingSoon, readListing } from "#app/opportunities/listing.server.ts";
import { listingAsk } from "#app/opportunities/listing.ts";
import { readOpportunity } from "#app/opportunities/queries.server.ts";
import { importOpportunities } from "#app/proceedings/imports/opportunities.server.ts";
import { readRows } from "#app/proceedings/imports/rows.ts";
import { importStartups } from "#app/proceedings/imports/startups.server.ts";
import { readNewestActs, readQueues } from "#app/proceedings/queues.server.ts";
import { verifyStartup } from "#app/registry/decisions.server.ts";
import { countListed, readDirectory } from "#app/registry/directory.server.ts";
import { directoryAsk } from "#app/registry/directory.ts";
import {
  countPortfolios,
  readOrganisationList,
  readPublicPortfolio,
} from "#app/registry/organisations.server.ts";
import { readLookAlikes } from "#app/registry/queries.server.ts";
import { search, searchIds } from "#app/search/queries.server.ts";
import type { Db } from "#db/schema/index.ts";
import { testNow } from "#tests/support/database.ts";
import {
  completeDraft,
  draftStartup,
  join,
  listedStartup,
  officer,
  organisation,
  partnerAtWork,
  person,
  stored,
} from "#tests/support/factories.ts";

const later = "2026-11-21T10:00:00.000Z";
const noted: Eligibility = {
  required: { join: "all", of: [{ id: "r1", field: "region", op: "in", value: ["MA-09", "MA-06"] }] },
  preferred: [{ id: "p1", field: "stage", op: "atLeast", value: "pilot" }],
};
const bytes = (text: string) => new TextEncoder().encode(text);
const startupsFile = bytes(
  "name;website;founded;region;sectors;headcount\n" +
    "Nadi Agri;nadi-agri.ma;2019;MA-09;agri;12\n" +
    "Zerbia Vision;zerbia-vision.ma;2021;MA-03;textile;٢٥\n" +
    "Sans date;;31/02/2020;;;\n",
);
const callsFile = bytes(
  [
    { lang: "fr", title: "Crédits pour la santé", provider: "Fondation Essai", close: "31/12/2027" },
    { lang: "en", title: "Past contest", provider: "Fondation Essai", close: "2024-01-31" },
    { lang: "en", title: "Always there", provider: "Other House", close: "Ongoing" },
  ]
    .map((row) => JSON.stringify(row))
    .join("\n"),
);

/**
 * One errand through all rooms, told in names: what commands and reads answer must not depend on the database. `db` is
 * migrated and holds the vocabularies.
 */
export async function walk(db: Db): Promise<Record<string, unknown>> {
  const told: Record<string, unknown> = {};
  const sawaqi = await listedStartup(db);
  const atlas = await listedStartup(db, {
    name: "atlas Vision",
    profile: {
      tagline: { en: "Eyes for looms" },
      description: { en: "Cameras that find faults in cloth." },
      region: "MA-06",
      city: "casablanca",
      sectors: ["textile"],
      technologies: ["computer-vision"],
      stage: "growth",
    },
  });
  const fes = await listedStartup(db, {
    name: "Fes Sehha",
    profile: { sectors: ["health"], region: "MA-03", city: "fes", needs: ["funding", "compute"].slice(1) },
    partnerContact: false,
  });
  await listedStartup(db, { name: "Hidden House", publicProfile: false });
  const draft = await draftStartup(db, { name: "Atlas vision" });
  const judge = await officer(db);
  await verifyStartup(db, judge, atlas.startup.id, later);
  told.lookAlikes = (await readLookAlikes(db, draft.startup)).map((one) => one.name);

  const partner = await partnerAtWork(db);
  const training = await published(db, partner, judge, {});
  const rules = await published(
    db,
    partner,
    judge,
    {
      title: { fr: "Crédits de calcul", en: "Compute credits" },
      kind: "compute",
      amountMax: 90_000_000_000,
      currency: "MAD",
    },
    noted,
  );
  const shut = await published(db, partner, judge, { title: { fr: "Sans date, fermé" }, closesAt: null });
  await closeOpportunity(db, partner.editor, shut, later);
  await published(db, partner, judge, { title: { fr: "Annoncé" }, opensAt: "2026-12-24T09:00:00.000Z" });

  const incubatorId = await organisation(db, "incubator", "Kasbah Lab");
  const host = await join(db, await person(db), incubatorId, "editor");
  await proposeStartup(db, host, incubatorId, sawaqi.startup.id, later);
  const [link] = await readPortfolio(db, incubatorId);
  await confirmLink(db, sawaqi.owner, sawaqi.startup.id, link?.link.id ?? "", later);
  await proposeStartup(db, host, incubatorId, atlas.startup.id, later);
  const list = await openShortlist(db, host, incubatorId, "Agadir", later);
  const pair = { startupId: sawaqi.startup.id, opportunityId: training, note: "À revoir" };
  const entry = await addEntry(db, host, incubatorId, list, pair, later);
  await addEntry(
    db,
    host,
    incubatorId,
    list,
    { startupId: fes.startup.id, opportunityId: null, note: "" },
    later,
  );
  await writeNote(db, host, incubatorId, list, entry, { note: "Revu", was: "À revoir" }, later);

  await expressInterest(db, sawaqi.owner, sawaqi.startup.id, training, later);
  await expressInterest(db, fes.owner, fes.startup.id, training, later);
  await withdrawInterest(db, fes.owner, fes.startup.id, training, "2026-11-21T10:00:01.000Z");
  await inviteStartup(db, partner.editor, rules, atlas.startup.id, "Venez", later);

  const options = { source: "walk", dryRun: false };
  const added = await importStartups(
    db,
    portalItself,
    readRows(startupsFile, "f.csv"),
    { ...options, listed: true },
    later,
  );
  const calls = await importOpportunities(db, portalItself, readRows(callsFile, "f.jsonl"), options, later);
  told.imports = [added.rows, calls];

  for (const [asked, q] of [
    ["", ""],
    ["sector=agri&region=MA-09", ""],
    ["verified=yes&sort=newest", ""],
    ["sector=none", ""],
    ["", "vision"],
    ["page=9", "nothing like it anywhere"],
  ] as const) {
    const ask = directoryAsk(new URLSearchParams(asked), q);
    const found = await readDirectory(db, ask, await searchIds(db, "startup", q), later);
    told[`startups ${asked} ${q}`] = [
      found.rows.map((row) => row.name),
      found.counts,
      found.page,
      found.last,
    ];
  }
  for (const [asked, q] of [
    ["", ""],
    ["sort=newest", ""],
    ["state=open&kind=compute", ""],
    ["state=closed", ""],
    ["state=forecast&need=training", ""],
    ["", "crédits"],
  ] as const) {
    const ask = listingAsk(new URLSearchParams(asked), q);
    const found = await readListing(db, ask, await searchIds(db, "opportunity", q), later);
    const { agreement: _, ...facets } = found.counts.facets;
    const titles = found.rows.map((row) => Object.values(row.title)[0] ?? "");
    // Published at one instant: only their ids, made anew each time, tell these apart.
    told[`calls ${asked} ${q}`] = [
      asked.includes("newest") ? titles.sort() : titles,
      facets,
      found.counts.total,
    ];
  }
  for (const q of ["irigation", "vergers", "compute credits", "kasbah", "الصحة", "100% _ * ("]) {
    const found = await search(db, { q });
    told[`search ${q}`] = [found.counts, found.partly, [...found.marked].sort()];
  }
  told.numbers = [await countListed(db, later), (await countOpen(db, later)).open];
  told.soon = (await readClosingSoon(db, later, "2027-06-01T00:00:00.000Z", 10)).map((one) => one.title);
  told.agreements = (await readAgreementList(db, 1, later)).rows.map((one) => one.title.fr);
  told.partners = (await readOrganisationList(db, "partner", 1)).rows.map((one) => one.name);
  told.incubator = [
    (await countPortfolios(db, [incubatorId])).get(incubatorId),
    (await readPublicPortfolio(db, incubatorId)).map((one) => one.name),
    (await readPortfolio(db, incubatorId)).map(({ startup, state }) => [startup?.name, state]).sort(),
    (await readShortlists(db, incubatorId)).map(({ name, entries }) => [name, entries]),
    (await readEntries(db, list)).map((one) => [one.startup?.name, one.opportunity?.title.fr, one.note]),
  ];
  for (const { startup } of [sawaqi, atlas, fes]) {
    told[`matches of ${startup.name}`] = weighed(await matchesForStartup(db, startup.id, later));
  }
  told.candidates = [
    weighed(await candidatesFor(db, training, later)),
    weighed(await candidatesFor(db, rules, later)),
  ];
  told.reach = [await reachOf(db, noted, "2026-11-21"), await audienceOf(db, noted, null, later)];
  const board = { page: 1, perPage: 20, sort: "name" as const };
  told.boards = [
    (await boardByStartup(db, null, board, later)).page.map(({ subject, best }) => [
      subject.name,
      best.length,
    ]),
    (await boardByOpportunity(db, [sawaqi.startup.id], board, later)).page.map(({ subject, best }) => [
      subject.title,
      best.map((one) => one.score),
    ]),
  ];
  told.interests = [...(await interestsOfOpportunity(db, training)).values()]
    .map((one) => [one.interestedAt, one.invitedAt])
    .sort();
  told.queues = await readQueues(db);
  told.acts = (await readNewestActs(db, 500)).map(({ act, subjectKind }) => `${subjectKind} ${act}`).sort();
  told.sent = await deliverDue(db, { publicUrl: "http://localhost:3000", send: null }, later);
  told.mail = (await listMailbox(db)).map((mail) => mail.subject).sort();
  told.stored = Object.entries(await stored(db, atlas.startup.id))
    .filter(([name]) => name !== "id")
    .sort();
  return told;
}

async function published(
  db: Db,
  partner: { partnerId: string; editor: Viewer; axisId: string },
  judge: Viewer,
  patch: Parameters<typeof completeDraft>[2],
  eligibility?: Eligibility,
): Promise<string> {
  const id = await completeDraft(db, partner, patch);
  if (eligibility) await saveEligibility(db, partner.editor, id, { eligibility }, 2, testNow);
  await publishOpportunity(db, partner.editor, id, testNow);
  const { version = 0 } = (await readOpportunity(db, id)) ?? {};
  await approveOpportunity(db, judge, id, version, testNow);
  return id;
}

function weighed(list: MatchList | null): unknown {
  const told = list?.matches.map((one) => [
    one.verdict,
    one.score,
    one.startup.name,
    Object.values(one.opportunity.title)[0] ?? "",
  ]);
  return [list?.tally, told?.map((one) => one.join(" ")).sort()];
}
