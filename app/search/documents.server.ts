import { readAgreements } from "#app/agreements/queries.server.ts";
import { translator } from "#app/i18n/translate.ts";
import { locales, type Words } from "#app/kernel/words.ts";
import { readOpportunities } from "#app/opportunities/queries.server.ts";
import { organisationOf, readStartups } from "#app/registry/queries.server.ts";
import { isListed } from "#app/registry/startup.ts";
import { foldLetters } from "#app/text/normalise.ts";
import { soundsOf } from "#app/text/skeleton.ts";
import type { Scheme, Vocabulary } from "#app/vocabulary/term.ts";
import type { Db } from "#db/schema/index.ts";
import type { SearchKind } from "./question.ts";

/** What the index holds of one thing: every language it is written in, one after the other. */
export type SearchDocument = {
  id: string;
  kind: SearchKind;
  subject: string;
  names: string;
  title: string;
  terms: string;
  text: string;
  /** Names and title on one line: what Fuse.js compares with the question. */
  line: string;
  /** How the names sound, whatever letters they are written in; a call is not found by its provider's. */
  sounds: string;
};

/** Which documents to read: everything, or what hangs on some changed records. */
export type Scope = {
  organisations: readonly string[];
  agreements: readonly string[];
  opportunities: readonly string[];
};

type Unlined = Omit<SearchDocument, "line" | "sounds">;

const all = (words: Words): string => Object.values(words).join("\n");

function labelsOf(vocabulary: Vocabulary, codes: readonly (readonly [Scheme, string | null])[]): string {
  return codes
    .flatMap(([scheme, code]) => {
      const term = code ? vocabulary.find(scheme, code) : undefined;
      return term ? [...new Set(Object.values(term.labels))] : [];
    })
    .join("\n");
}

const kindLabels = (kind: string): string =>
  locales.map((locale) => translator(locale)(`terms:opportunity-kind.${kind}`)).join("\n");

/** The documents of everything public, or of the records named in `scope`. */
export async function readDocuments(
  db: Db,
  vocabulary: Vocabulary,
  scope?: Scope,
): Promise<SearchDocument[]> {
  const read = [
    ...(await startupDocuments(db, vocabulary, scope?.organisations)),
    ...(await organisationDocuments(db, vocabulary, scope?.organisations)),
    ...(await agreementDocuments(db, scope?.agreements)),
    ...(await opportunityDocuments(db, vocabulary, scope?.opportunities)),
  ];
  return read.map((document) => ({
    ...document,
    line: foldLetters(`${document.names} ${document.title}`.slice(0, 240)),
    sounds: document.kind === "opportunity" ? "" : soundsOf(document.names).join(" "),
  }));
}

async function startupDocuments(
  db: Db,
  vocabulary: Vocabulary,
  among?: readonly string[],
): Promise<Unlined[]> {
  const startups = await readStartups(db, among);
  return startups.filter(isListed).map((startup) => ({
    id: `startup:${startup.id}`,
    kind: "startup",
    subject: startup.id,
    names: [startup.name, startup.nameAr ?? "", startup.legalName ?? "", ...startup.aliases].join("\n"),
    title: all(startup.tagline),
    terms: labelsOf(vocabulary, [
      ["region", startup.region],
      ["city", startup.city],
      ["stage", startup.stage],
      ...startup.sectors.map((code) => ["sector", code] as const),
      ...startup.technologies.map((code) => ["technology", code] as const),
      ...startup.needs.map((code) => ["need", code] as const),
      ...startup.languages.map((code) => ["language", code] as const),
    ]),
    text: `${all(startup.description)}\n${all(startup.team)}`,
  }));
}

async function organisationDocuments(
  db: Db,
  vocabulary: Vocabulary,
  among?: readonly string[],
): Promise<Unlined[]> {
  if (among?.length === 0) return [];
  let query = db
    .selectFrom("organisations")
    .selectAll()
    .where("kind", "in", ["partner", "incubator"])
    .where("listed_at", "is not", null)
    .where("suspended_at", "is", null)
    .where("closed_at", "is", null);
  if (among) query = query.where("id", "in", among);
  return (await query.execute()).map(organisationOf).map((organisation) => ({
    id: `organisation:${organisation.id}`,
    kind: "organisation",
    subject: organisation.id,
    names: [organisation.name, organisation.nameAr ?? "", organisation.legalName ?? ""].join("\n"),
    title: all(organisation.tagline),
    terms: labelsOf(vocabulary, [
      ["country", organisation.country],
      ["region", organisation.region],
      ["city", organisation.city],
    ]),
    text: all(organisation.description),
  }));
}

async function agreementDocuments(db: Db, among?: readonly string[]): Promise<Unlined[]> {
  if (among?.length === 0) return [];
  const agreements = await readAgreements(db, { approvedOnly: true, ids: among });
  return agreements.map((agreement) => ({
    id: `agreement:${agreement.id}`,
    kind: "agreement",
    subject: agreement.id,
    names: agreement.parties.map((party) => all(party.name)).join("\n"),
    title: all(agreement.title),
    terms: agreement.axes.map((axis) => all(axis.title)).join("\n"),
    text: [all(agreement.summary), ...agreement.axes.map((axis) => all(axis.summary))].join("\n"),
  }));
}

async function opportunityDocuments(
  db: Db,
  vocabulary: Vocabulary,
  among?: readonly string[],
): Promise<Unlined[]> {
  const opportunities = await readOpportunities(db, { publicOnly: true, ids: among });
  return opportunities.map((opportunity) => ({
    id: `opportunity:${opportunity.id}`,
    kind: "opportunity",
    subject: opportunity.id,
    names: opportunity.providerName,
    title: all(opportunity.title),
    terms: `${kindLabels(opportunity.kind)}\n${labelsOf(vocabulary, [
      ["region", opportunity.region],
      ["city", opportunity.city],
      ...opportunity.sectors.map((code) => ["sector", code] as const),
      ...opportunity.technologies.map((code) => ["technology", code] as const),
      ...opportunity.needs.map((code) => ["need", code] as const),
    ])}`,
    text: [opportunity.summary, opportunity.offer, opportunity.description, opportunity.agreementTitle]
      .map(all)
      .join("\n"),
  }));
}
