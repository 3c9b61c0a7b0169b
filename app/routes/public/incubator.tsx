import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { guarded } from "#app/http/guard.ts";
import { MultilingualText, useLanguage } from "#app/i18n/language.tsx";
import { found } from "#app/kernel/refusal.ts";
import { wordsFor } from "#app/kernel/words.ts";
import { paths } from "#app/paths.ts";
import { startupGlanceOf } from "#app/registry/glance.ts";
import { readPublicPortfolio } from "#app/registry/organisations.server.ts";
import { readListedOrganisation } from "#app/registry/queries.server.ts";
import { StartupCard } from "#app/registry/ui/StartupCard.tsx";
import { CardGrid } from "#app/ui/card.tsx";
import { Breadcrumb, Page, Section } from "#app/ui/layout.tsx";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";
import { headOf, metaOf } from "./head.ts";
import { OrganisationHead } from "./OrganisationHead.tsx";
import { organisationGlanceOf } from "./OrganisationRow.tsx";

export const loader = guarded({ as: "anyone" }, async (visit) => {
  const { db, locale, params } = visit;
  const incubator = found(await readListedOrganisation(db, "incubator", params.slug ?? ""));
  const vocabulary = await readVocabulary(db);
  const portfolio = await readPublicPortfolio(db, incubator.id);
  return {
    head: headOf(visit, {
      title: incubator.name,
      description: wordsFor(incubator.tagline, locale)?.text ?? incubator.name,
      indexed: !incubator.isSample,
    }),
    incubator: {
      ...organisationGlanceOf(incubator, vocabulary, locale),
      website: incubator.website,
      description: incubator.description,
    },
    portfolio: portfolio.map((startup) => startupGlanceOf(startup, vocabulary, locale)),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => metaOf(data?.head);

export default function IncubatorPage() {
  const { t, locale } = useLanguage();
  const { incubator, portfolio } = useLoaderData<typeof loader>();
  return (
    <Page>
      <Breadcrumb
        label={t("site:breadcrumb")}
        items={[
          { href: paths.incubators(locale), label: t("common:nav.incubators") },
          { label: incubator.name },
        ]}
      />
      <OrganisationHead organisation={incubator} />
      {Object.keys(incubator.description).length > 0 && (
        <Section title={t("site:partner.about")} id="about">
          <MultilingualText words={incubator.description} as="block" />
        </Section>
      )}
      <Section title={t("site:incubator.portfolio")} id="portfolio" lead={t("site:incubator.portfolio-lead")}>
        {portfolio.length === 0 ? (
          <p className="quiet">{t("site:incubator.empty")}</p>
        ) : (
          <CardGrid>
            {portfolio.map((startup) => (
              <StartupCard key={startup.id} startup={startup} />
            ))}
          </CardGrid>
        )}
      </Section>
    </Page>
  );
}
