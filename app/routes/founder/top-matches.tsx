import { useLanguage } from "#app/i18n/language.tsx";
import { MatchCard } from "#app/matching/ui/MatchCard.tsx";
import { MatchesSoFar } from "#app/matching/ui/MatchesSoFar.tsx";
import { paths } from "#app/paths.ts";
import { Link } from "#app/ui/action.tsx";
import { EmptyState } from "#app/ui/card.tsx";
import type { TopMatchesShown } from "./top-matches.server.ts";

/** The best matches: in full on the overview, in a few lines beside the registration. */
export function TopMatches({
  slug,
  matches,
  compact,
}: {
  slug: string;
  matches: TopMatchesShown;
  compact?: boolean;
}) {
  const { t, locale } = useLanguage();
  if (compact && matches) return <MatchesSoFar slug={slug} shown={matches} />;
  if (!matches || matches.first.length === 0) {
    return (
      <EmptyState
        level={3}
        title={t("founder:top-matches.empty.title")}
        action={<Link href={paths.founderMatches(locale, slug)}>{t("founder:top-matches.all")}</Link>}
      >
        <p>{t("founder:top-matches.empty.text")}</p>
      </EmptyState>
    );
  }
  return (
    <div className="match-list">
      <p>
        <strong>{t("matches:panel.fits", { count: matches.fits })}</strong>
        {matches.near > 0 ? <> · {t("matches:panel.near", { count: matches.near })}</> : null}
      </p>
      {matches.first.map(({ opportunity, match }) => (
        <MatchCard
          key={opportunity.id}
          opportunity={opportunity}
          match={match}
          href={paths.founderMatch(locale, slug, opportunity.slug)}
        />
      ))}
    </div>
  );
}
