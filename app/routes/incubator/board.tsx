import { useLoaderData } from "@remix-run/react";
import { boardQuery } from "#app/cohorts/board.ts";
import { guarded } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { paths } from "#app/paths.ts";
import { askedBoard, filterChoices, pageOf, tallyOf } from "#app/routes/incubator/board.server.ts";
import { BoardFilters, BoardHead, BoardTally, NoRows } from "#app/routes/incubator/board-parts.tsx";
import { BoardRows } from "#app/routes/incubator/board-rows.tsx";
import { deskOf, titleOfData, Workspace } from "#app/routes/incubator/workspace.tsx";
import { ListPages } from "#app/routes/public/listing.tsx";
import { Columns } from "#app/ui/layout.tsx";

const perPage = 12;

export const loader = guarded({ as: "incubator" }, async (visit) => {
  const { db, actor, organisation, locale, now, t, url } = visit;
  const asked = await askedBoard(db, organisation.organisationId, url.searchParams, now);
  const { ask, vocabulary } = asked;
  const shown = await pageOf(db, asked, { locale, now, perPage });
  return {
    title: t("common:titled", { page: t("incubator:board.title") }),
    desk: deskOf(actor, organisation),
    ask: { ...ask, page: shown.page },
    portfolio: asked.portfolio,
    tally: tallyOf(asked),
    choices: filterChoices(vocabulary, locale, (kind) => t(`terms:opportunity-kind.${kind}`)),
    ...shown,
  };
});

export type BoardShown = Awaited<ReturnType<typeof loader>>;

export const meta = titleOfData;

export default function BoardPage() {
  const { t, locale } = useLanguage();
  const shown = useLoaderData<typeof loader>();
  const { desk, ask, tally } = shown;
  return (
    <Workspace desk={desk} current="board">
      <BoardHead shown={shown} />
      <Columns
        sideAt="start"
        sideLabel={t("incubator:board.filters")}
        fold={t("incubator:board.filter", { count: Object.keys(ask.filters).length })}
        side={<BoardFilters shown={shown} />}
      >
        <BoardTally shown={shown} />
        {tally.rows === 0 ? <NoRows shown={shown} /> : <BoardRows shown={shown} />}
        <ListPages
          page={shown.page}
          last={shown.last}
          total={tally.rows}
          size={perPage}
          href={(page) => paths.board(locale, desk.slug, boardQuery({ ...ask, page }))}
        />
      </Columns>
    </Workspace>
  );
}
