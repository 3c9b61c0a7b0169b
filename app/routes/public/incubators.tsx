import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { guarded } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";

import { paths, withQuery } from "#app/paths.ts";
import { pageAsked, pageSize } from "#app/registry/list.ts";
import { countPortfolios, readOrganisationList } from "#app/registry/organisations.server.ts";
import { EmptyState, List } from "#app/ui/card.tsx";
import { Page, PageHeader } from "#app/ui/layout.tsx";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";
import { headOf, metaOf } from "./head.ts";
import { ListPages } from "./listing.tsx";
import { OrganisationRow, organisationGlanceOf } from "./OrganisationRow.tsx";

export const loader = guarded({ as: "anyone" }, async (visit) => {
  const { db, locale, t, url } = visit;
  const found = await readOrganisationList(db, "incubator", pageAsked(url.searchParams));
  const counts = await countPortfolios(
    db,
    found.rows.map((row) => row.id),
  );
  const vocabulary = await readVocabulary(db);
  return {
    head: headOf(visit, {
      title: t("site:incubators.title"),
      description: t("site:incubators.lead"),
      indexed: url.search === "",
    }),
    total: found.total,
    page: found.page,
    last: found.last,
    organisations: found.rows.map((organisation) => ({
      ...organisationGlanceOf(organisation, vocabulary, locale),
      count: counts.get(organisation.id) ?? 0,
    })),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => metaOf(data?.head);

export default function Incubators() {
  const { t, locale } = useLanguage();
  const { total, page, last, organisations } = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeader title={t("site:incubators.title")} lead={t("site:incubators.lead")} />
      {organisations.length === 0 ? (
        <EmptyState title={t("site:incubators.none")} />
      ) : (
        <List label={t("site:incubators.title")}>
          {organisations.map((organisation) => (
            <OrganisationRow
              key={organisation.id}
              organisation={organisation}
              end={
                organisation.count > 0 && (
                  <span className="row-note">
                    {t("site:incubators.followed", { count: organisation.count })}
                  </span>
                )
              }
            />
          ))}
        </List>
      )}
      <ListPages
        page={page}
        last={last}
        total={total}
        size={pageSize}
        href={(number) => withQuery(paths.incubators(locale), { page: number })}
      />
    </Page>
  );
}
