import type { ReactNode } from "react";
import { MultilingualText, useLanguage } from "#app/i18n/language.tsx";
import { paths } from "#app/paths.ts";
import { Tags } from "#app/ui/browse.tsx";
import { Card, Fact, Monogram } from "#app/ui/card.tsx";
import { EvidenceBadge } from "#app/ui/status.tsx";
import type { StartupGlance } from "../glance.ts";

/** Who backs a startup's entry: an officer who checked it, the startup itself, or only the list it was taken from. */
export function StartupEvidence({ startup }: { startup: Pick<StartupGlance, "state" | "isImported"> }) {
  const { t } = useLanguage();
  return startup.state === "verified" ? (
    <EvidenceBadge level={3}>{t("site:startup.verified")}</EvidenceBadge>
  ) : (
    <EvidenceBadge level={1}>
      {t(startup.isImported ? "site:startup.imported" : "site:startup.self-declared")}
    </EvidenceBadge>
  );
}

/**
 * A startup among others. `children` (a verdict, reasons) stand under the tagline, `footer` holds acts; `href` leads
 * elsewhere than its public profile, `title` and `tagline` replace its own (with the words that were looked for marked).
 */
export function StartupCard({
  startup,
  href,
  level,
  title,
  tagline,
  children,
  footer,
}: {
  startup: StartupGlance;
  href?: string;
  level?: 2 | 3 | 4;
  title?: ReactNode;
  tagline?: ReactNode;
  children?: ReactNode;
  footer?: ReactNode;
}) {
  const { t, locale } = useLanguage();
  const name = locale === "ar" && startup.nameAr ? startup.nameAr : startup.name;
  return (
    <Card
      href={href ?? paths.startup(locale, startup.slug)}
      level={level}
      status={<StartupEvidence startup={startup} />}
      sample={startup.isSample ? t("site:sample") : undefined}
      kicker={
        <Monogram
          name={name}
          size="small"
          src={startup.logoFileId ? paths.file(startup.logoFileId) : undefined}
        />
      }
      title={title ?? <bdi>{name}</bdi>}
      meta={
        <>
          {startup.place && (
            <Fact icon="place" label={t("site:startup.place")}>
              {startup.place}
            </Fact>
          )}
          {startup.stage && (
            <Fact icon="chart" label={t("site:startup.stage")}>
              {startup.stage}
            </Fact>
          )}
        </>
      }
      footer={footer}
    >
      <p>{tagline ?? <MultilingualText words={startup.tagline} />}</p>
      {startup.sectors.length > 0 && (
        <Tags label={t("site:startup.sectors")} tags={startup.sectors.slice(0, 3)} />
      )}
      {children}
    </Card>
  );
}
