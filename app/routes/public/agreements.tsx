import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { agreementGlanceOf } from "#app/agreements/glance.ts";
import { readAgreementList } from "#app/agreements/listing.server.ts";
import { AgreementRow } from "#app/agreements/ui/AgreementRow.tsx";
import { guarded } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { civilDateOf } from "#app/kernel/dates.ts";
import { countOpen } from "#app/opportunities/listing.server.ts";
import { paths, withQuery } from "#app/paths.ts";
import { pageAsked, pageSize } from "#app/registry/list.ts";
import { EmptyState, List } from "#app/ui/card.tsx";
import { Page, PageHeader } from "#app/ui/layout.tsx";
import { headOf, metaOf } from "./head.ts";
import { ListPages } from "./listing.tsx";

export const loader = guarded({ as: "anyone" }, async (visit) => {
  const { db, t, url, now } = visit;
  const found = await readAgreementList(db, pageAsked(url.searchParams), now);
  const open = await countOpen(db, now);
  const today = civilDateOf(now);
  return {
    head: headOf(visit, {
      title: t("site:agreements.title"),
      description: t("site:agreements.lead"),
      indexed: url.search === "",
    }),
    total: found.total,
    page: found.page,
    last: found.last,
    agreements: found.rows.map((agreement) =>
      agreementGlanceOf(agreement, today, open.byAgreement[agreement.id] ?? 0),
    ),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => metaOf(data?.head);

export default function Agreements() {
  const { t, locale } = useLanguage();
  const { total, page, last, agreements } = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeader title={t("site:agreements.title")} lead={t("site:agreements.lead")} />
      {agreements.length === 0 ? (
        <EmptyState title={t("site:agreements.none")} />
      ) : (
        <List label={t("site:agreements.title")}>
          {agreements.map((agreement) => (
            <AgreementRow key={agreement.id} agreement={agreement} level={2} />
          ))}
        </List>
      )}
      <ListPages
        page={page}
        last={last}
        total={total}
        size={pageSize}
        href={(number) => withQuery(paths.agreements(locale), { page: number })}
      />
    </Page>
  );
}
