import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { guarded } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { countOpen } from "#app/opportunities/listing.server.ts";
import { paths, withQuery } from "#app/paths.ts";
import { pageAsked, pageSize } from "#app/registry/list.ts";
import { readOrganisationList } from "#app/registry/organisations.server.ts";
import { EmptyState, List } from "#app/ui/card.tsx";
import { Page, PageHeader } from "#app/ui/layout.tsx";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";
import { headOf, metaOf } from "./head.ts";
import { ListPages } from "./listing.tsx";
import { OrganisationRow, organisationGlanceOf } from "./OrganisationRow.tsx";

export const loader = guarded({ as: "anyone" }, async (visit) => {
  const { db, locale, t, url, now } = visit;
  const found = await readOrganisationList(db, "partner", pageAsked(url.searchParams));
  const counts = await countOpen(db, now);
  const vocabulary = await readVocabulary(db);
  return {
    head: headOf(visit, {
      title: t("site:partners.title"),
      description: t("site:partners.lead"),
      indexed: url.search === "",
    }),
    total: found.total,
    page: found.page,
    last: found.last,
    organisations: found.rows.map((organisation) => ({
      ...organisationGlanceOf(organisation, vocabulary, locale),
      count: counts.byProvider[organisation.id] ?? 0,
    })),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => metaOf(data?.head);

export default function Partners() {
  const { t, locale } = useLanguage();
  const { total, page, last, organisations } = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeader title={t("site:partners.title")} lead={t("site:partners.lead")} />
      {organisations.length === 0 ? (
        <EmptyState title={t("site:partners.none")} />
      ) : (
        <List label={t("site:partners.title")}>
          {organisations.map((organisation) => (
            <OrganisationRow
              key={organisation.id}
              organisation={organisation}
              end={
                organisation.count > 0 && (
                  <span className="row-note">{t("site:agreement.open", { count: organisation.count })}</span>
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
        href={(number) => withQuery(paths.partners(locale), { page: number })}
      />
    </Page>
  );
}
