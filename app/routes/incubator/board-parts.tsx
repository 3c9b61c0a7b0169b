import {
  boardFilters,
  boardQuery,
  boardScopes,
  boardSides,
  boardSorts,
  boardVerdicts,
} from "#app/cohorts/board.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { paths } from "#app/paths.ts";
import type { BoardShown } from "#app/routes/incubator/board.tsx";
import { SortLinks } from "#app/routes/public/listing.tsx";
import { Actions, Button, ButtonLink, Link } from "#app/ui/action.tsx";
import { Tabs } from "#app/ui/browse.tsx";
import { EmptyState } from "#app/ui/card.tsx";
import { Select } from "#app/ui/inputs.tsx";
import { PageHeader } from "#app/ui/layout.tsx";

/** What the board is over, from which side, and where to take it along. */
export function BoardHead({ shown }: { shown: BoardShown }) {
  const { t, locale } = useLanguage();
  const { desk, ask } = shown;
  const to = (change: Partial<BoardShown["ask"]>) =>
    paths.board(locale, desk.slug, boardQuery({ ...ask, page: 1, ...change }));
  return (
    <>
      <PageHeader
        title={t("incubator:board.title")}
        lead={t(`incubator:board.lead-${ask.scope}`)}
        actions={
          shown.tally.rows > 0 && (
            <ButtonLink
              icon="download"
              href={paths.boardCsv(locale, desk.slug, { ...boardQuery(ask), page: null })}
            >
              {t("incubator:csv.download")}
            </ButtonLink>
          )
        }
      />
      <Tabs
        label={t("incubator:board.scopes")}
        tabs={boardScopes.map((scope) => ({
          href: to({ scope }),
          label: t(`incubator:board.scope-${scope}`),
          current: scope === ask.scope,
        }))}
      />
      <div className="list-head">
        <SortLinks
          label={t("incubator:board.by")}
          options={boardSides.map((by) => ({
            href: to({ by }),
            label: t(`incubator:board.by-${by}`),
            current: by === ask.by,
          }))}
        />
        <SortLinks
          label={t("incubator:board.sort")}
          options={boardSorts
            .filter((sort) => sort !== "deadline" || ask.by === "opportunity")
            .map((sort) => ({
              href: to({ sort }),
              label: t(`incubator:board.sort-${sort}`),
              current: sort === ask.sort,
            }))}
        />
      </div>
    </>
  );
}

/** What narrows the board, as one form. */
export function BoardFilters({ shown }: { shown: BoardShown }) {
  const { t, locale } = useLanguage();
  const { desk, ask, choices } = shown;
  const kept = boardQuery({ ...ask, page: 1, filters: {}, verdict: "possible" });
  return (
    <form method="get" action={paths.board(locale, desk.slug)}>
      {Object.entries(kept).map(([name, value]) =>
        value === null ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <Select
        name="verdict"
        label={t("incubator:board.verdict")}
        choices={boardVerdicts.map((value) => ({ value, label: t(`incubator:board.verdict-${value}`) }))}
        defaultValue={ask.verdict}
      />
      {boardFilters.map((filter) => (
        <Select
          key={filter}
          name={filter}
          label={t(`incubator:board.${filter}`)}
          empty={t(`incubator:board.any-${filter}`)}
          choices={choices[filter]}
          defaultValue={ask.filters[filter] ?? ""}
        />
      ))}
      <Actions>
        <Button wide>{t("incubator:board.apply")}</Button>
        {Object.keys(ask.filters).length > 0 || ask.verdict !== "possible" ? (
          <Link href={paths.board(locale, desk.slug, kept)}>{t("incubator:board.clear")}</Link>
        ) : null}
      </Actions>
    </form>
  );
}

/** How many were weighed, and where the others went. */
export function BoardTally({ shown }: { shown: BoardShown }) {
  const { t } = useLanguage();
  const { tally, ask } = shown;
  const leftOut = [
    ["unlisted", tally.unlisted],
    ["startups-filtered", tally.startupsFiltered],
    ["opportunities-filtered", tally.opportunitiesFiltered],
    ["closed", tally.closed],
    [`without-${ask.by}`, tally.without],
  ] as const;
  const parts = leftOut.filter(([, count]) => count > 0);
  return (
    <div className="mb-4 grid gap-1">
      <p role="status">
        <strong>{t(`incubator:tally.shown-${ask.by}`, { count: tally.rows })}</strong>
        {" · "}
        {t("incubator:tally.startups", { count: tally.startups })}
        {" · "}
        {t("incubator:tally.opportunities", { count: tally.opportunities })}
      </p>
      {parts.length > 0 ? (
        <p className="quiet">
          {t("incubator:tally.left-out")}{" "}
          {parts.map(([key, count]) => t(`incubator:tally.${key}`, { count })).join(" · ")}
        </p>
      ) : null}
    </div>
  );
}

/** A board without rows, and the way on. */
export function NoRows({ shown }: { shown: BoardShown }) {
  const { t, locale } = useLanguage();
  const { desk, ask, portfolio } = shown;
  if (portfolio === 0) {
    return (
      <EmptyState
        title={t("incubator:board.no-portfolio")}
        action={
          <ButtonLink href={paths.portfolio(locale, desk.slug)}>
            {t("incubator:portfolio.propose")}
          </ButtonLink>
        }
      >
        <p>{t("incubator:board.no-portfolio-text")}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t("incubator:board.none")}
      action={
        <ButtonLink href={paths.board(locale, desk.slug, { scope: ask.scope, by: ask.by })}>
          {t("incubator:board.clear")}
        </ButtonLink>
      }
    >
      <p>{t("incubator:board.none-text")}</p>
    </EmptyState>
  );
}
