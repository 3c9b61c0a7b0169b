import type { ReactNode } from "react";
import { MultilingualText, useLanguage } from "#app/i18n/language.tsx";
import { paths } from "#app/paths.ts";
import { Card, Fact } from "#app/ui/card.tsx";
import type { OpportunityGlance } from "../glance.ts";
import { Deadline, OpportunityStanding } from "./Closing.tsx";
import { kindIcon } from "./kind-icon.ts";

/**
 * An opportunity among others: kind, what one gets, from whom, until when. `children` (a verdict, reasons) stand
 * under the offer, `footer` holds acts; `href` leads elsewhere than its public page, `title` and
 * `offer` replace its own (with the words that were looked for marked).
 */
export function OpportunityCard({
  opportunity,
  href,
  level,
  title,
  offer,
  children,
  footer,
}: {
  opportunity: OpportunityGlance;
  href?: string;
  level?: 2 | 3 | 4;
  title?: ReactNode;
  offer?: ReactNode;
  children?: ReactNode;
  footer?: ReactNode;
}) {
  const { t, locale } = useLanguage();
  const { kind, mode, place } = opportunity;
  return (
    <Card
      href={href ?? paths.opportunity(locale, opportunity.slug)}
      level={level}
      icon={kindIcon(kind)}
      kicker={t(`terms:opportunity-kind.${kind}`)}
      status={<OpportunityStanding opportunity={opportunity} />}
      sample={opportunity.isSample ? t("site:sample") : undefined}
      title={title ?? <MultilingualText words={opportunity.title} />}
      meta={
        <>
          <Fact icon="building" label={t("site:opportunity.provider")}>
            <bdi>{opportunity.providerName}</bdi>
          </Fact>
          <Fact icon="calendar" label={t("site:opportunity.deadline")}>
            <Deadline opportunity={opportunity} />
          </Fact>
          <Fact icon="place" label={t("site:opportunity.place")}>
            {place && mode !== "online"
              ? t("site:opportunity.place-and-mode", { place, mode: t(`terms:mode.${mode}`) })
              : t(`terms:mode.${mode}`)}
          </Fact>
        </>
      }
      footer={footer}
    >
      <p className="card-offer">{offer ?? <MultilingualText words={opportunity.offer} />}</p>
      {children}
    </Card>
  );
}
