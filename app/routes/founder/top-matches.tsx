import { useLanguage } from "#app/i18n/language.tsx";
import { paths } from "#app/paths.ts";
import { Link } from "#app/ui/action.tsx";
import { EmptyState } from "#app/ui/card.tsx";
import type { TopMatchesShown } from "./top-matches.server.ts";

/** PLACE OF THE BEST MATCHES on the overview and beside the registration. */
export function TopMatches({ slug }: { slug: string; matches: TopMatchesShown; compact?: boolean }) {
  const { t, locale } = useLanguage();
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
