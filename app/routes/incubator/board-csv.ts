import { csvResponse, csvText } from "#app/http/csv.ts";
import { guarded } from "#app/http/guard.ts";
import { wordsFor } from "#app/kernel/words.ts";
import { paths } from "#app/paths.ts";
import { askedBoard, weighed } from "#app/routes/incubator/board.server.ts";

/** A file of more lines is no list to read; narrower filters say more. */
const mostMatches = 3_000;

export const loader = guarded({ as: "incubator" }, async ({ db, organisation, locale, now, t, url, env }) => {
  const asked = await askedBoard(db, organisation.organisationId, url.searchParams, now);
  const { vocabulary, board } = asked;
  const matches = board.page.flatMap((row) => row.best).slice(0, mostMatches);
  const rows: (string | number)[][] = [];
  for (let from = 0; from < matches.length; from += 50) {
    for (const one of await weighed(db, matches.slice(from, from + 50), vocabulary, locale, now)) {
      const { startup, opportunity } = one;
      rows.push([
        startup.name,
        startup.place ?? "",
        startup.stage ?? "",
        wordsFor(opportunity.title, locale)?.text ?? "",
        t(`terms:opportunity-kind.${opportunity.kind}`),
        opportunity.providerName,
        opportunity.closesOn ?? "",
        t(`matches:verdict.${one.verdict}`),
        one.score,
        one.reason ?? "",
        env.publicUrl + paths.startup(locale, startup.slug),
        env.publicUrl + paths.opportunity(locale, opportunity.slug),
      ]);
    }
    // Reasons cost more than scores: others are answered in between.
    await new Promise((resolve) => setImmediate(resolve));
  }
  const heads = [
    "startup",
    "place",
    "stage",
    "opportunity",
    "kind",
    "provider",
    "closes",
    "verdict",
    "score",
    "reason",
    "address",
    "opportunity-address",
  ].map((key) => t(`incubator:csv.${key}`));
  return csvResponse(`matches-${organisation.slug}.csv`, csvText(heads, rows));
});
