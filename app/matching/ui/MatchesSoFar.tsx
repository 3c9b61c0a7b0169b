import { MultilingualText, useLanguage } from "#app/i18n/language.tsx";
import type { OpportunityGlance } from "#app/opportunities/glance.ts";
import { paths } from "#app/paths.ts";
import { Link } from "#app/ui/action.tsx";
import { List, ListRow } from "#app/ui/card.tsx";
import { VerdictBadge } from "#app/ui/status.tsx";
import type { MatchView } from "./view.ts";

export type MatchesSoFarShown = {
  fits: number;
  near: number;
  first: { opportunity: OpportunityGlance; match: MatchView }[];
};

/** How many opportunities are within reach so far, and the first of them: grows as the registration is filled in. */
export function MatchesSoFar({ slug, shown }: { slug: string; shown: MatchesSoFarShown }) {
  const { t, locale } = useLanguage();
  return (
    <div className="grid gap-3">
      <p>
        <strong>{t("matches:panel.fits", { count: shown.fits })}</strong>
        {shown.near > 0 ? <> · {t("matches:panel.near", { count: shown.near })}</> : null}
      </p>
      {shown.first.length === 0 ? (
        <p>{t("matches:panel.empty")}</p>
      ) : (
        <List label={t("matches:panel.title")}>
          {shown.first.map(({ opportunity, match }) => (
            <ListRow
              key={opportunity.id}
              level={3}
              title={<MultilingualText words={opportunity.title} marked={false} />}
              href={paths.founderMatch(locale, slug, opportunity.slug)}
              lead={match.reasons[0]?.text}
              meta={
                <>
                  <VerdictBadge verdict={match.verdict}>{t(`matches:verdict.${match.verdict}`)}</VerdictBadge>{" "}
                  {t("matches:score.value", { score: match.score })}
                </>
              }
            />
          ))}
        </List>
      )}
      <p>
        <Link href={paths.founderMatches(locale, slug)}>{t("matches:panel.all")}</Link>
      </p>
    </div>
  );
}
