import { MultilingualText, useLanguage } from "#app/i18n/language.tsx";
import { paths } from "#app/paths.ts";
import { ButtonLink, Link } from "#app/ui/action.tsx";
import { SampleMark } from "#app/ui/card.tsx";
import { Icon, type IconName } from "#app/ui/icon.tsx";
import type { OpportunityDetail } from "../detail.ts";
import { Deadline, OpportunityStanding } from "./Closing.tsx";
import { kindIcon } from "./kind-icon.ts";

/** Kind, title, and the four answers everybody comes for: what, for whom, until when, from which agreement. */
export function OpportunityHead({ opportunity }: { opportunity: OpportunityDetail }) {
  const { t, locale } = useLanguage();
  const answers: { icon: IconName; term: string; value: React.ReactNode }[] = [
    { icon: "award", term: "you-get", value: <MultilingualText words={opportunity.offer} /> },
    {
      icon: "users",
      term: "for-whom",
      value:
        opportunity.forWhom.length === 0 ? (
          t("site:eligibility.open-to-all")
        ) : (
          <a href="#conditions">
            {opportunity.forWhom[0]}
            {opportunity.forWhom.length > 1 && (
              <> {t("site:eligibility.and-more", { count: opportunity.forWhom.length - 1 })}</>
            )}
          </a>
        ),
    },
    { icon: "calendar", term: "until-when", value: <Deadline opportunity={opportunity} /> },
    {
      icon: "handshake",
      term: "from-agreement",
      value: (
        <Link href={paths.agreement(locale, opportunity.agreementSlug)}>
          <MultilingualText words={opportunity.agreementTitle} />
        </Link>
      ),
    },
  ];
  return (
    <header className="opportunity-head">
      <p className="kicker">
        <Icon name={kindIcon(opportunity.kind)} size={16} />
        {t(`terms:opportunity-kind.${opportunity.kind}`)}
      </p>
      <h1>
        <MultilingualText words={opportunity.title} />
      </h1>
      <p className="opportunity-marks">
        <OpportunityStanding opportunity={opportunity} />
        {opportunity.isSample && <SampleMark>{t("site:sample")}</SampleMark>}
        <span>
          {t("site:opportunity.by")}{" "}
          <Link href={paths.partner(locale, opportunity.providerSlug)}>
            <bdi>{opportunity.providerName}</bdi>
          </Link>
        </span>
      </p>
      <dl className="answers">
        {answers.map((answer) => (
          <div key={answer.term}>
            <dt>
              <Icon name={answer.icon} />
              {t(`site:opportunity.${answer.term}`)}
            </dt>
            <dd>{answer.value}</dd>
          </div>
        ))}
      </dl>
      {opportunity.state === "open" && (
        <p className="head-apply">
          <ButtonLink href="#apply" variant="primary" wide>
            {t("site:opportunity.how-to-apply")}
          </ButtonLink>
        </p>
      )}
    </header>
  );
}
