import type { ReactNode } from "react";
import { MultilingualText, useLanguage } from "#app/i18n/language.tsx";
import type { MatchView } from "#app/matching/ui/view.ts";
import type { OpportunityGlance } from "#app/opportunities/glance.ts";
import { Deadline } from "#app/opportunities/ui/Closing.tsx";
import { paths } from "#app/paths.ts";
import type { StartupGlance } from "#app/registry/glance.ts";
import type { BoardShown } from "#app/routes/incubator/board.tsx";
import { Link } from "#app/ui/action.tsx";
import { Card, Fact, List, ListRow } from "#app/ui/card.tsx";
import { StatusPill, VerdictBadge } from "#app/ui/status.tsx";

/** A pair of a board: who, what, how well, and the strongest reason. */
export type Weighed = {
  id: string;
  startup: StartupGlance;
  opportunity: OpportunityGlance;
  verdict: MatchView["verdict"];
  score: number;
  reason: string | null;
};

/** The board's rows, each with its three strongest matches. */
export function BoardRows({ shown }: { shown: BoardShown }) {
  const { t, locale } = useLanguage();
  const { desk } = shown;
  return (
    <div className="grid gap-5">
      {shown.startups.map(({ startup, best, ...counts }) => (
        <Card
          key={startup.id}
          level={2}
          title={
            <Link href={paths.startup(locale, startup.slug)} tone="quiet">
              <StartupName startup={startup} />
            </Link>
          }
          sample={startup.isSample ? t("site:sample") : undefined}
          meta={
            <>
              {startup.place ? (
                <Fact icon="place" label={t("site:startup.place")}>
                  {startup.place}
                </Fact>
              ) : null}
              {startup.stage ? (
                <Fact icon="chart" label={t("site:startup.stage")}>
                  {startup.stage}
                </Fact>
              ) : null}
              <Counts {...counts} />
            </>
          }
        >
          <p className="mb-3">
            <MultilingualText words={startup.tagline} />
          </p>
          <List label={t("incubator:board.best-opportunities")}>
            {best.map((match) => (
              <MatchRow
                key={match.id}
                match={match}
                href={paths.boardMatch(locale, desk.slug, match.startup.slug, match.opportunity.slug)}
                title={<MultilingualText words={match.opportunity.title} />}
              />
            ))}
          </List>
        </Card>
      ))}
      {shown.opportunities.map(({ opportunity, best, ...counts }) => (
        <Card
          key={opportunity.id}
          level={2}
          title={
            <Link href={paths.opportunity(locale, opportunity.slug)} tone="quiet">
              <MultilingualText words={opportunity.title} />
            </Link>
          }
          kicker={t(`terms:opportunity-kind.${opportunity.kind}`)}
          sample={opportunity.isSample ? t("site:sample") : undefined}
          meta={
            <>
              <Fact icon="building" label={t("site:opportunity.provider")}>
                <bdi>{opportunity.providerName}</bdi>
              </Fact>
              <Fact icon="calendar" label={t("site:opportunity.deadline")}>
                <Deadline opportunity={opportunity} />
              </Fact>
              <Counts {...counts} />
            </>
          }
        >
          <List label={t("incubator:board.best-startups")}>
            {best.map((match) => (
              <MatchRow
                key={match.id}
                match={match}
                href={paths.boardMatch(locale, desk.slug, match.startup.slug, match.opportunity.slug)}
                title={<StartupName startup={match.startup} />}
              />
            ))}
          </List>
        </Card>
      ))}
    </div>
  );
}

/** One match: its name leads to the match sheet. */
export function MatchRow({
  match,
  title,
  href,
  mark,
  level = 3,
}: {
  match: Weighed;
  /** A word beside the verdict, e.g. that it is new. */
  mark?: string;
  title: ReactNode;
  href: string;
  level?: 3 | 4;
}) {
  const { t } = useLanguage();
  return (
    <ListRow
      level={level}
      title={title}
      href={href}
      lead={match.reason ? <span dir="auto">{match.reason}</span> : undefined}
      end={
        <>
          {mark ? <StatusPill tone="met">{mark}</StatusPill> : null}{" "}
          <VerdictBadge verdict={match.verdict}>{t(`matches:verdict.${match.verdict}`)}</VerdictBadge>{" "}
          <span className="figures">{t("matches:score.value", { score: match.score })}</span>
        </>
      }
    />
  );
}

export function StartupName({ startup }: { startup: Pick<StartupGlance, "name" | "nameAr"> }) {
  const { locale } = useLanguage();
  return <bdi>{locale === "ar" && startup.nameAr ? startup.nameAr : startup.name}</bdi>;
}

/** How many the row has of each verdict that counts. */
function Counts({ eligible, possible, near }: { eligible: number; possible: number; near: number }) {
  const { t } = useLanguage();
  const parts = [
    ["eligible", eligible],
    ["possible", possible],
    ["near", near],
  ] as const;
  return (
    <Fact icon="target" label={t("incubator:board.counts")}>
      {parts
        .filter(([, count]) => count > 0)
        .map(([verdict, count]) => t(`incubator:counts.${verdict}`, { count }))
        .join(" · ")}
    </Fact>
  );
}
