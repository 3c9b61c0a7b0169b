import type { ReactNode } from "react";
import { MultilingualText, useLanguage } from "#app/i18n/language.tsx";
import { paths } from "#app/paths.ts";
import type { StartupGlance } from "#app/registry/glance.ts";
import type { FoundStartups } from "#app/routes/incubator/find-startups.server.ts";
import { List, ListRow } from "#app/ui/card.tsx";
import { SearchBox } from "#app/ui/inputs.tsx";

/** A startup in a line of an incubator's lists. */
export function StartupLine({
  startup,
  end,
  meta,
}: {
  startup: StartupGlance;
  end?: ReactNode;
  meta?: ReactNode;
}) {
  const { t, locale } = useLanguage();
  const name = locale === "ar" && startup.nameAr ? startup.nameAr : startup.name;
  const facts = [startup.place, startup.stage].filter(Boolean).join(" · ");
  return (
    <ListRow
      title={<bdi>{name}</bdi>}
      href={paths.startup(locale, startup.slug)}
      sample={startup.isSample ? t("site:sample") : undefined}
      lead={<MultilingualText words={startup.tagline} />}
      meta={meta ?? facts}
      end={end}
    />
  );
}

/** A search box over the listed startups, what it found, and what can be done with each. */
export function StartupFinder({
  action,
  found,
  act,
}: {
  action: string;
  found: FoundStartups | null;
  act: (startup: StartupGlance) => ReactNode;
}) {
  const { t } = useLanguage();
  return (
    <>
      <SearchBox
        action={action}
        label={t("incubator:finder.label")}
        submitLabel={t("incubator:finder.submit")}
        defaultValue={found?.question}
      />
      {found ? (
        <div role="status" className="mt-4">
          {found.startups.length === 0 ? (
            <p>{t("incubator:finder.none")}</p>
          ) : (
            <p>
              {found.total > found.startups.length
                ? t("incubator:finder.first", { count: found.total, shown: found.startups.length })
                : t("incubator:finder.found", { count: found.total })}
            </p>
          )}
        </div>
      ) : null}
      {found && found.startups.length > 0 ? (
        <List label={t("incubator:finder.results")}>
          {found.startups.map((startup) => (
            <StartupLine key={startup.id} startup={startup} end={act(startup)} />
          ))}
        </List>
      ) : null}
    </>
  );
}
