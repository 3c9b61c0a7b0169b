import { readEntries } from "#app/cohorts/queries.server.ts";
import { csvResponse, csvText } from "#app/http/csv.ts";
import { guarded } from "#app/http/guard.ts";
import { wordsFor } from "#app/kernel/words.ts";
import { paths } from "#app/paths.ts";
import { lineOf, ownShortlist } from "#app/routes/incubator/own-shortlist.server.ts";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";

export const loader = guarded(
  { as: "incubator" },
  async ({ db, actor, organisation, params, locale, now, t, env }) => {
    const { id } = await ownShortlist(db, actor, organisation, params.id);
    const vocabulary = await readVocabulary(db);
    const rows = (await readEntries(db, id)).map((entry) => {
      const { startup, opportunity, note, added, addedBy } = lineOf(entry, vocabulary, locale, now);
      return [
        startup?.name ?? t("incubator:shortlist.gone-startup"),
        startup?.place ?? "",
        startup?.stage ?? "",
        startup?.sectors.join(", ") ?? "",
        wordsFor(opportunity?.title, locale)?.text ?? "",
        opportunity?.providerName ?? "",
        opportunity?.closesOn ?? "",
        note,
        addedBy,
        added,
        startup ? env.publicUrl + paths.startup(locale, startup.slug) : "",
      ];
    });
    const heads = [
      "startup",
      "place",
      "stage",
      "sectors",
      "opportunity",
      "provider",
      "closes",
      "note",
      "added-by",
      "added",
      "address",
    ].map((key) => t(`incubator:csv.${key}`));
    return csvResponse(`shortlist-${organisation.slug}.csv`, csvText(heads, rows));
  },
);
