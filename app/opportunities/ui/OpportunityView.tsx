import type { ReactNode } from "react";
import { MultilingualText, useLanguage } from "#app/i18n/language.tsx";
import { dateInWords, instantInWords, moneyInWords, numberInWords } from "#app/kernel/dates.ts";
import { paths } from "#app/paths.ts";
import { ButtonLink, Link } from "#app/ui/action.tsx";
import { Tags } from "#app/ui/browse.tsx";
import { DefinitionList, SampleMark } from "#app/ui/card.tsx";
import { Columns, Section } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { OpportunityDetail } from "../detail.ts";
import { Deadline, OpportunityStanding } from "./Closing.tsx";
import { EligibilityWords, SpokenCondition } from "./EligibilityWords.tsx";
import { OpportunityHead } from "./OpportunityHead.tsx";

/**
 * A call, whole: what one gets, for whom, until when and from which agreement before anything is scrolled; then its
 * text, its conditions in sentences, and the practical side. `answer` stands beside it: am I eligible?
 */
export function OpportunityView({
  opportunity,
  answer,
  preview,
}: {
  opportunity: OpportunityDetail;
  answer?: ReactNode;
  /** Shown to its own people before it is public: the way to apply is drawn, not offered. */
  preview?: boolean;
}) {
  const { t } = useLanguage();
  const { eligibility } = opportunity;
  return (
    <>
      <OpportunityHead opportunity={opportunity} />
      {opportunity.state === "cancelled" && (
        <Notice tone="danger" title={t("site:opportunity.cancelled")}>
          <p dir="auto">{opportunity.cancelReason}</p>
        </Notice>
      )}
      <Columns
        sideLabel={t("site:opportunity.side")}
        side={
          <>
            <HowToApply opportunity={opportunity} preview={preview} />
            {answer}
            <Practical opportunity={opportunity} />
          </>
        }
      >
        <Section title={t("site:opportunity.about")} id="about">
          <div className="lead">
            <MultilingualText words={opportunity.summary} as="block" />
          </div>
          <MultilingualText words={opportunity.description} as="block" />
        </Section>
        <Section title={t("site:opportunity.for-whom")} id="conditions">
          <EligibilityWords group={eligibility.required} />
          {eligibility.preferred.length > 0 && (
            <>
              <h3>{t("site:eligibility.preferred")}</h3>
              <ul className="conditions conditions-preferred">
                {eligibility.preferred.map((rule) => (
                  <li key={rule.text}>
                    <SpokenCondition rule={rule} />
                  </li>
                ))}
              </ul>
            </>
          )}
          {Object.keys(opportunity.toCheck).length > 0 && (
            <Notice title={t("site:eligibility.to-check")} level={3}>
              <MultilingualText words={opportunity.toCheck} as="block" />
            </Notice>
          )}
        </Section>
        {opportunity.sectors.length + opportunity.technologies.length + opportunity.needs.length > 0 && (
          <Section title={t("site:opportunity.about-what")} id="terms">
            <DefinitionList
              layout="stack"
              items={(["needs", "sectors", "technologies"] as const)
                .filter((name) => opportunity[name].length > 0)
                .map((name) => ({
                  term: t(`site:opportunity.${name}`),
                  value: <Tags label={t(`site:opportunity.${name}`)} tags={opportunity[name]} />,
                }))}
            />
          </Section>
        )}
      </Columns>
    </>
  );
}

function HowToApply({ opportunity, preview }: { opportunity: OpportunityDetail; preview?: boolean }) {
  const { t, locale } = useLanguage();
  const { state, applyUrl, contactEmail } = opportunity;
  const title = opportunity.titleText;
  return (
    <div className="apply-box" id="apply" tabIndex={-1}>
      <p className="apply-standing">
        <OpportunityStanding opportunity={opportunity} />
      </p>
      <p className="apply-deadline">
        <Deadline opportunity={opportunity} />
      </p>
      {opportunity.closesAt && (state === "open" || state === "forecast") && (
        <p className="apply-instant">
          {t("site:opportunity.casablanca-time", { instant: instantInWords(opportunity.closesAt, locale) })}
        </p>
      )}
      {state === "open" && applyUrl && !preview && (
        <ButtonLink
          href={applyUrl}
          variant="primary"
          size="large"
          wide
          iconEnd="external"
          rel="noopener external"
        >
          {t("site:opportunity.apply")}
        </ButtonLink>
      )}
      {contactEmail && state !== "cancelled" && !preview && (
        <ButtonLink
          href={`mailto:${contactEmail}?subject=${encodeURIComponent(title)}`}
          variant={state === "open" && !applyUrl ? "primary" : "secondary"}
          wide
          icon="mail"
        >
          {t("site:opportunity.contact")}
        </ButtonLink>
      )}
      {preview && <p>{t("site:opportunity.preview-apply")}</p>}
      {!applyUrl && !contactEmail && state === "open" && <p>{t("site:opportunity.no-way")}</p>}
      {state === "forecast" && <p>{t("site:opportunity.not-yet")}</p>}
      {(state === "closed" || state === "decided") && <p>{t("site:opportunity.over")}</p>}
    </div>
  );
}

function Practical({ opportunity }: { opportunity: OpportunityDetail }) {
  const { t, locale } = useLanguage();
  const { amountMin, amountMax, currency, units, places } = opportunity;
  const items: { term: string; value: ReactNode }[] = [];
  const add = (term: string, value: ReactNode) => {
    if (value) items.push({ term: t(`site:opportunity.${term}`), value });
  };
  if (amountMax !== null && currency) {
    add(
      "amount",
      amountMin !== null && amountMin !== amountMax
        ? t("site:opportunity.amount-range", {
            from: moneyInWords(amountMin, currency, locale),
            to: moneyInWords(amountMax, currency, locale),
          })
        : t("site:opportunity.amount-up-to", { amount: moneyInWords(amountMax, currency, locale) }),
    );
  }
  add("units", units);
  add("places", places === null ? null : numberInWords(places, locale));
  add("opens", opportunity.opensOn && dateInWords(opportunity.opensOn, locale));
  add("mode", t(`terms:mode.${opportunity.mode}`));
  add("place", opportunity.place);
  add("level", opportunity.level && t(`terms:level.${opportunity.level}`));
  add("languages", opportunity.languages.join(t("site:list-comma")));
  add(
    "agreement",
    <Link href={paths.agreement(locale, opportunity.agreementSlug)}>
      <MultilingualText words={opportunity.agreementTitle} />
    </Link>,
  );
  add(
    "provider",
    <Link href={paths.partner(locale, opportunity.providerSlug)}>
      <bdi>{opportunity.providerName}</bdi>
    </Link>,
  );
  return (
    <Section title={t("site:opportunity.practical")} id="practical">
      <DefinitionList items={items} />
      {opportunity.isSample && (
        <p className="mt-4">
          <SampleMark>{t("site:sample-opportunity")}</SampleMark>
        </p>
      )}
    </Section>
  );
}
