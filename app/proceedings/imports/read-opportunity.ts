import { endOfDay, instantAt } from "#app/kernel/dates.ts";
import { isLocale, type Locale, type Words } from "#app/kernel/words.ts";
import { type Currency, type OpportunityKind, opportunityKinds } from "#app/opportunities/kinds.ts";
import { readWebsite } from "#app/registry/website.ts";
import type { Codes } from "./codes.server.ts";
import type { RowFault } from "./rows.ts";
import { dateOf, listOf, numberOf, shortened, textOf, UnreadableValue, wordsOf } from "./values.ts";

/** What a kind of opportunity answers by itself, when the row does not say. */
const needsOfKind: Record<OpportunityKind, string[]> = {
  training: ["training"],
  research: ["applied-research"],
  "tech-transfer": ["tech-transfer"],
  compute: ["compute"],
  data: ["data"],
  funding: ["grant"],
  incubation: ["incubation", "acceleration"],
  challenge: ["prize"],
  mentoring: ["mentoring"],
  event: ["networking"],
};

/** Words that tell a kind, in the order they are tried. */
const kindWords: [RegExp, OpportunityKind][] = [
  [/\bformation|training|course|bootcamp|skills/i, "training"],
  [/incubat|accelerat|accélérat|pépinière/i, "incubation"],
  [/compétition|competition|contest|challenge|concours|hackathon|prize|appel à solutions/i, "challenge"],
  [/mentor|coaching|accompagnement/i, "mentoring"],
  [/conference|conférence|summit|pitch event|salon|forum|television/i, "event"],
  [/gpu|cloud credit|compute|crédits? cloud|inference/i, "compute"],
  [/horizon|research|recherche|r&d|thèse/i, "research"],
  [/technology transfer|transfert de technologie|licen[cs]e/i, "tech-transfer"],
  [/dataset|données ouvertes|open data/i, "data"],
];

const rollingWords = /^(ongoing|rolling|continuous|permanent|permanente|en continu|sans date|مستمر|مفتوح)$/i;

/** A call as its row says it. */
export type ReadOpportunity = {
  key: string;
  provider: string;
  kind: OpportunityKind;
  own: Locale;
  title: Words;
  summary: Words;
  description: Words;
  toCheck: Words;
  opensAt: string | null;
  closesAt: string | null;
  applyUrl: string | null;
  amountMax: number | null;
  currency: string | null;
  places: number | null;
  sectors: string[];
  technologies: string[];
  needs: string[];
  remarks: RowFault[];
};

/** Reads a call out of a row, or throws what is wrong with it. Words become codes where the vocabulary knows them. */
export function readOpportunity(
  fields: Record<string, unknown>,
  line: number,
  codes: Codes,
): ReadOpportunity {
  const given = textOf(fields, ["lang", "language", "langue"])?.slice(0, 2).toLowerCase();
  const own: Locale = isLocale(given) ? given : "fr";
  const title = wordsOf(fields, ["title", "titre", "name"], own, 300);
  if (Object.keys(title).length === 0) throw new UnreadableValue("value.title-missing", "title", "");
  const description = wordsOf(fields, ["description"], own, 20_000);
  const summary = wordsOf(fields, ["summary", "resume"], own, 2_000);
  for (const [locale, text] of Object.entries(description)) {
    if (isLocale(locale) && text && !summary[locale]) summary[locale] = shortened(text, 280);
  }
  const remarks: RowFault[] = [];
  const opens = openingOf(fields, remarks);
  const closing = textOf(fields, ["close", "closes", "closes_on", "deadline", "cloture", "date_limite"]);
  const closes =
    closing === null || rollingWords.test(closing) ? null : dateOf({ close: closing }, ["close"]);
  const opensAt = opens ? instantAt(opens.date, opens.time ?? "00:00") : null;
  const closesAt = closes
    ? closes.time
      ? instantAt(closes.date, `${closes.time}:59`)
      : endOfDay(closes.date)
    : null;
  if (opensAt && closesAt && closesAt < opensAt)
    throw new UnreadableValue("value.ends-first", "close", closing);
  const link = textOf(fields, ["apply_url", "url", "link", "lien"]);
  const site = link ? readWebsite(link) : null;
  if (site && "fault" in site)
    remarks.push({ key: "row.website-left-out", params: { value: (link ?? "").slice(0, 60) } });
  const kind = kindOf(fields, title);
  const about = [
    ...Object.values(title),
    ...listOf(fields, ["category", "categorie"]),
    ...Object.values(description),
  ].join(" · ");
  const currency = currencyOf(fields, remarks);
  const amountMax = currency === null ? null : numberOf(fields, ["amount", "amount_max", "montant"]);
  return {
    key:
      textOf(fields, ["id", "key", "code"], 200) ??
      `${line}:${(Object.values(title)[0] ?? "").slice(0, 100)}`,
    provider: textOf(fields, ["provider", "fournisseur", "organisme"], 200) ?? "",
    kind,
    own,
    title,
    summary,
    description,
    toCheck: conditionsOf(fields, own),
    opensAt,
    closesAt,
    applyUrl: site && "website" in site ? site.website : null,
    amountMax,
    currency: amountMax === null ? null : currency,
    places: numberOf(fields, ["places"], 1_000_000),
    sectors: codes.spokenOf("sector", about, 4),
    technologies: codes.spokenOf("technology", about, 5),
    needs: [...new Set([...needsOfKind[kind], ...codes.spokenOf("need", about, 4)])],
    remarks,
  };
}

/** How files write our currencies. */
const currencyWords: [RegExp, Currency][] = [
  [/^(mad|dhs?|dirhams?|درهم|د\.?م\.?)$/i, "MAD"],
  [/^(eur|euros?|€)$/i, "EUR"],
  [/^(usd|dollars?|us ?\$|\$)$/i, "USD"],
];

/** Dirhams unless the row says otherwise; an amount in a currency we do not know is left out and told of. */
function currencyOf(fields: Record<string, unknown>, remarks: RowFault[]): Currency | null {
  const text = textOf(fields, ["currency", "devise"]);
  if (text === null) return "MAD";
  const known = currencyWords.find(([pattern]) => pattern.test(text))?.[1] ?? null;
  if (known === null) {
    remarks.push({ key: "row.unknown-term", params: { field: "currency", value: text.slice(0, 60) } });
  }
  return known;
}

/** The closing date decides who may still apply and must be readable; an opening that is not is left out and told of. */
function openingOf(fields: Record<string, unknown>, remarks: RowFault[]): ReturnType<typeof dateOf> {
  try {
    return dateOf(fields, ["open", "opens", "opens_on", "ouverture"]);
  } catch (error) {
    if (!(error instanceof UnreadableValue)) throw error;
    remarks.push({ key: "row.opening-left-out", params: { value: String(error.fault.params?.value ?? "") } });
    return null;
  }
}

function kindOf(fields: Record<string, unknown>, title: Words): OpportunityKind {
  const code = textOf(fields, ["kind", "type"]);
  const exact = opportunityKinds.find((kind) => kind === code);
  if (exact) return exact;
  const words = [...listOf(fields, ["category", "categorie"]), ...Object.values(title)].join(" ");
  return kindWords.find(([pattern]) => pattern.test(words))?.[1] ?? "funding";
}

function conditionsOf(fields: Record<string, unknown>, own: Locale): Words {
  const words = wordsOf(fields, ["to_check", "conditions"], own, 10_000);
  const lines = listOf(fields, ["eligibility", "eligibilite"]).join("\n").slice(0, 10_000);
  if (lines && !words[own]) words[own] = lines;
  return words;
}
