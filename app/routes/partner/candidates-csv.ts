import { csvResponse, csvText } from "#app/http/csv.ts";
import { guarded } from "#app/http/guard.ts";
import { mayBeContacted, stateOf } from "#app/interests/interest.ts";
import { explain } from "#app/matching/explain.ts";
import { explained, type Sheet } from "#app/matching/index.server.ts";
import { readerOf } from "#app/matching/ui/view.ts";
import { paths } from "#app/paths.ts";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";
import { candidateFilters } from "./candidate-filters.ts";
import { candidateList, ownOpportunity } from "./candidates.server.ts";

/** The candidates that the page shows with the same filters, all pages of them, as a CSV file. */
export const loader = guarded({ as: "partner" }, async (visit) => {
  const { db, organisation, params, locale, now, url, env, t } = visit;
  const opportunity = await ownOpportunity(db, organisation, params.id);
  const list = await candidateList(db, opportunity.id, candidateFilters(url.searchParams), now);
  const vocabulary = await readVocabulary(db);
  const reader = readerOf(locale, "about", vocabulary);
  const sheets: Sheet[] = [];
  for (let from = 0; from < (list?.shown.length ?? 0); from += 50) {
    sheets.push(...(await explained(db, list?.shown.slice(from, from + 50) ?? [], now)));
    // Reasons cost more than scores: others are answered in between.
    await new Promise((resolve) => setImmediate(resolve));
  }
  const heads = [
    "name",
    "verdict",
    "score",
    "reasons",
    "unknown",
    "region",
    "city",
    "stage",
    "sectors",
    "technologies",
    "evidence",
    "state",
    "address",
  ].map((head) => t(`matches:csv.${head}`));
  const rows = sheets.map((sheet) => {
    const { startup } = sheet;
    const explanation = explain(sheet, reader);
    const label = (scheme: "region" | "city" | "stage" | "sector" | "technology", code: string | null) =>
      code === null ? "" : vocabulary.label(scheme, code, locale);
    const state = mayBeContacted(startup) ? stateOf(list?.interests.get(startup.id)) : "suggested";
    return [
      startup.name,
      t(`matches:verdict.${sheet.verdict}`),
      sheet.score,
      explanation.for.map((line) => line.text).join(" "),
      explanation.change?.text ?? explanation.settle?.text ?? "",
      label("region", startup.region),
      label("city", startup.city),
      label("stage", startup.stage),
      startup.sectors.map((code) => label("sector", code)).join("; "),
      startup.technologies.map((code) => label("technology", code)).join("; "),
      t(startup.verifiedAt ? "matches:csv.verified" : "matches:csv.declared"),
      t(`matches:csv.states.${state}`),
      `${env.publicUrl}${paths.startup(locale, startup.slug)}`,
    ];
  });
  return csvResponse(`startups-${opportunity.slug}.csv`, csvText(heads, rows));
});
