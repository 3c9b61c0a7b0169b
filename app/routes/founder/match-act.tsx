import { MultilingualText, useLanguage } from "#app/i18n/language.tsx";
import type { Words } from "#app/kernel/words.ts";
import type { Match } from "#app/matching/match.ts";
import { paths } from "#app/paths.ts";
import { Link } from "#app/ui/action.tsx";

/** What every small page of an answer shows of the pair. */
export type ActShown = {
  name: string;
  slug: string;
  partner: string;
  opportunity: { slug: string; title: Words };
};

export function actShown({ startup, opportunity }: Match): ActShown {
  return {
    name: startup.name,
    slug: startup.slug,
    partner: opportunity.providerName,
    opportunity: { slug: opportunity.slug, title: opportunity.title },
  };
}

/** Which opportunity this answers, and the way back to it. */
export function ActHead({ shown }: { shown: ActShown }) {
  const { locale } = useLanguage();
  return (
    <p className="mb-4">
      <Link href={paths.founderMatch(locale, shown.slug, shown.opportunity.slug)} icon="back">
        <MultilingualText words={shown.opportunity.title} marked={false} />
      </Link>
    </p>
  );
}
