import { useLoaderData } from "@remix-run/react";
import { readPortfolio, readShortlists } from "#app/cohorts/queries.server.ts";
import { guarded } from "#app/http/guard.ts";
import { MultilingualText, useLanguage } from "#app/i18n/language.tsx";
import { days, plusMilliseconds } from "#app/kernel/clock.ts";
import { numberInWords } from "#app/kernel/dates.ts";
import { wholeBoardByStartup } from "#app/matching/board.server.ts";
import type { Match } from "#app/matching/match.ts";
import { paths } from "#app/paths.ts";
import { weighed } from "#app/routes/incubator/board.server.ts";
import { MatchRow, StartupName } from "#app/routes/incubator/board-rows.tsx";
import { deskOf, titleOfData, Workspace } from "#app/routes/incubator/workspace.tsx";
import { ButtonLink, Link } from "#app/ui/action.tsx";
import { EmptyState, List, Stat, Stats } from "#app/ui/card.tsx";
import { PageHeader, Section } from "#app/ui/layout.tsx";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";

/** An opportunity published within this many days is new. */
const newDays = 30;
const mostShown = 6;

export const loader = guarded({ as: "incubator" }, async ({ db, actor, organisation, locale, now, t }) => {
  const { organisationId } = organisation;
  const portfolio = await readPortfolio(db, organisationId);
  const shortlists = await readShortlists(db, organisationId);
  const vocabulary = await readVocabulary(db);
  const confirmed = portfolio.filter(({ state, startup }) => state === "confirmed" && startup);
  const board = await wholeBoardByStartup(
    db,
    confirmed.map(({ link }) => link.startupId),
    { sort: "best" },
    now,
  );
  const since = plusMilliseconds(now, -days(newDays));
  const isNew = ({ opportunity }: Match) => (opportunity.publishedAt ?? "") >= since;
  const best = board.page
    .flatMap((row) => row.best)
    .sort((one, other) => Number(isNew(other)) - Number(isNew(one)) || other.score - one.score)
    .slice(0, mostShown);
  return {
    title: t("common:titled", { page: organisation.name }),
    desk: deskOf(actor, organisation),
    figures: {
      confirmed: confirmed.length,
      pending: portfolio.filter(({ state, startup }) => state === "pending" && startup).length,
      shortlists: shortlists.length,
      entries: shortlists.reduce((sum, { entries }) => sum + entries, 0),
    },
    matches: await weighed(db, best, vocabulary, locale, now),
    fresh: best.filter(isNew).map(({ startup, opportunity }) => `${startup.id} ${opportunity.id}`),
  };
});

export const meta = titleOfData;

export default function IncubatorHome() {
  const { t, locale } = useLanguage();
  const { desk, figures, matches, fresh } = useLoaderData<typeof loader>();
  const format = (value: number) => numberInWords(value, locale);
  return (
    <Workspace desk={desk} current="home">
      <PageHeader
        title={t("incubator:home.title")}
        lead={t("incubator:home.lead")}
        actions={
          <ButtonLink variant="primary" icon="target" href={paths.board(locale, desk.slug)}>
            {t("incubator:home.board")}
          </ButtonLink>
        }
      />
      <Stats label={t("incubator:home.figures")}>
        <Stat
          value={format(figures.confirmed)}
          label={t("incubator:home.confirmed", { count: figures.confirmed })}
          href={paths.portfolio(locale, desk.slug)}
        />
        <Stat
          value={format(figures.pending)}
          label={t("incubator:home.pending", { count: figures.pending })}
          href={`${paths.portfolio(locale, desk.slug)}#pending`}
        />
        <Stat
          value={format(figures.shortlists)}
          label={t("incubator:home.shortlists", { count: figures.shortlists })}
          note={t("incubator:home.entries", { count: figures.entries })}
          href={paths.shortlists(locale, desk.slug)}
        />
      </Stats>
      <Section
        id="matches"
        title={t("incubator:home.matches")}
        lead={t("incubator:home.matches-lead")}
        action={
          matches.length > 0 && (
            <Link href={paths.board(locale, desk.slug, { scope: "portfolio" })}>
              {t("incubator:home.all-matches")}
            </Link>
          )
        }
      >
        {matches.length === 0 ? (
          <EmptyState
            level={3}
            title={t("incubator:home.no-matches")}
            action={
              <ButtonLink href={paths.portfolio(locale, desk.slug)}>
                {t("incubator:portfolio.propose")}
              </ButtonLink>
            }
          >
            <p>{t("incubator:home.no-matches-text")}</p>
          </EmptyState>
        ) : (
          <List label={t("incubator:home.matches")}>
            {matches.map((match) => (
              <MatchRow
                key={match.id}
                match={match}
                mark={fresh.includes(match.id) ? t("incubator:home.new") : undefined}
                href={paths.boardMatch(locale, desk.slug, match.startup.slug, match.opportunity.slug)}
                title={
                  <>
                    <StartupName startup={match.startup} /> —{" "}
                    <MultilingualText words={match.opportunity.title} />
                  </>
                }
              />
            ))}
          </List>
        )}
      </Section>
    </Workspace>
  );
}
