import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { agreementGlanceOf } from "#app/agreements/glance.ts";
import { readAgreements } from "#app/agreements/queries.server.ts";
import { AgreementRow } from "#app/agreements/ui/AgreementRow.tsx";
import { guarded } from "#app/http/guard.ts";
import { MultilingualText, useLanguage } from "#app/i18n/language.tsx";
import { civilDateOf } from "#app/kernel/dates.ts";
import { found } from "#app/kernel/refusal.ts";
import { wordsFor } from "#app/kernel/words.ts";
import { glanceOf } from "#app/opportunities/glance.ts";
import { readOpportunities } from "#app/opportunities/queries.server.ts";
import { OpportunityCard } from "#app/opportunities/ui/OpportunityCard.tsx";
import { paths } from "#app/paths.ts";
import { readListedOrganisation } from "#app/registry/queries.server.ts";
import { CardGrid, List } from "#app/ui/card.tsx";
import { Breadcrumb, Page, Section } from "#app/ui/layout.tsx";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";
import { headOf, metaOf } from "./head.ts";
import { OrganisationHead } from "./OrganisationHead.tsx";
import { organisationGlanceOf } from "./OrganisationRow.tsx";

/** Open calls on the page; the rest is in the list. */
const mostOpportunities = 24;

export const loader = guarded({ as: "anyone" }, async (visit) => {
  const { db, locale, params, now } = visit;
  const partner = found(await readListedOrganisation(db, "partner", params.slug ?? ""));
  const vocabulary = await readVocabulary(db);
  const opportunities = await readOpportunities(db, { providerId: partner.id, publicOnly: true });
  const current = opportunities
    .map((one) => ({ agreementId: one.agreementId, ...glanceOf(one, vocabulary, locale, now) }))
    .filter((one) => one.state === "open" || one.state === "forecast");
  const open = (agreementId: string) =>
    current.filter((one) => one.agreementId === agreementId && one.state === "open").length;
  const agreements = await readAgreements(db, { providerId: partner.id, approvedOnly: true });
  return {
    head: headOf(visit, {
      title: partner.name,
      description: wordsFor(partner.tagline, locale)?.text ?? partner.name,
      indexed: !partner.isSample,
    }),
    partner: {
      ...organisationGlanceOf(partner, vocabulary, locale),
      website: partner.website,
      description: partner.description,
    },
    agreements: agreements.map((agreement) =>
      agreementGlanceOf(agreement, civilDateOf(now), open(agreement.id)),
    ),
    opportunities: current
      .sort((one, other) => (one.closesOn ?? "9").localeCompare(other.closesOn ?? "9"))
      .slice(0, mostOpportunities),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => metaOf(data?.head);

export default function PartnerPage() {
  const { t, locale } = useLanguage();
  const { partner, agreements, opportunities } = useLoaderData<typeof loader>();
  return (
    <Page>
      <Breadcrumb
        label={t("site:breadcrumb")}
        items={[{ href: paths.partners(locale), label: t("common:nav.partners") }, { label: partner.name }]}
      />
      <OrganisationHead organisation={partner} />
      <Section title={t("site:partner.on-offer")} id="on-offer">
        {opportunities.length === 0 ? (
          <p className="quiet">{t("site:partner.nothing")}</p>
        ) : (
          <CardGrid>
            {opportunities.map((opportunity) => (
              <OpportunityCard key={opportunity.id} opportunity={opportunity} />
            ))}
          </CardGrid>
        )}
      </Section>
      <Section title={t("site:partner.agreements")} id="agreements">
        {agreements.length === 0 ? (
          <p className="quiet">{t("site:agreements.none")}</p>
        ) : (
          <List label={t("site:partner.agreements")}>
            {agreements.map((agreement) => (
              <AgreementRow key={agreement.id} agreement={agreement} />
            ))}
          </List>
        )}
      </Section>
      {Object.keys(partner.description).length > 0 && (
        <Section title={t("site:partner.about")} id="about">
          <MultilingualText words={partner.description} as="block" />
        </Section>
      )}
    </Page>
  );
}
