import { useLoaderData } from "@remix-run/react";
import { guarded } from "#app/http/guard.ts";
import { MultilingualText, useLanguage } from "#app/i18n/language.tsx";
import { civilDateOf, dateInWords } from "#app/kernel/dates.ts";
import { paths } from "#app/paths.ts";
import { listOpportunities, opportunityViews } from "#app/proceedings/queues.server.ts";
import { titled } from "#app/routes/title.ts";
import { readSettings } from "#app/settings/queries.server.ts";
import { SampleMark } from "#app/ui/card.tsx";
import { PageHeader } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { DataTable } from "#app/ui/table.tsx";
import { assertOnList, officeFrame, sliceOf, viewOf } from "./frame.server.ts";
import { NothingWaits, Pages, Views, Waiting } from "./parts.tsx";
import { OfficeWorkspace } from "./workspace.tsx";

export const meta = titled("office:queues.opportunities");

export const loader = guarded({ as: "officer" }, async (visit) => {
  const slice = sliceOf(visit.url);
  const view = viewOf(visit.url, opportunityViews);
  const list = await listOpportunities(visit.db, view, slice);
  assertOnList(visit.url, slice, list.total);
  const settings = await readSettings(visit.db);
  return {
    frame: await officeFrame(visit),
    promised: settings.promisedDays.opportunities,
    approval: settings.opportunityApproval,
    now: visit.now,
    view,
    views: [...opportunityViews],
    slice,
    ...list,
  };
});

export default function Opportunities() {
  const { t, locale } = useLanguage();
  const { frame, rows, total, view, views, slice, now, promised, approval } = useLoaderData<typeof loader>();
  const path = paths.officeOpportunities(locale);
  return (
    <OfficeWorkspace frame={frame} current="opportunities">
      <PageHeader title={t("office:queues.opportunities")} lead={t("office:opportunities.lead")} />
      {approval === "none" ? <Notice title={t("office:opportunities.not-read")} /> : null}
      <Views
        label={t("office:views")}
        path={path}
        views={views}
        current={view}
        total={total}
        name={(one) => t(`office:opportunities.views.${one}`)}
      />
      <DataTable
        caption={t("office:queues.opportunities")}
        hideCaption
        dense
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => paths.officeOpportunity(locale, row.id)}
        empty={<NothingWaits />}
        columns={[
          {
            key: "title",
            header: t("office:opportunities.title"),
            rowHeader: true,
            cell: (row) => (
              <>
                <a href={paths.officeOpportunity(locale, row.id)}>
                  <MultilingualText words={row.title} />
                </a>{" "}
                {row.is_sample === 1 ? <SampleMark>{t("site:sample")}</SampleMark> : null}
              </>
            ),
          },
          {
            key: "provider",
            header: t("office:opportunities.provider"),
            cell: (row) => <bdi>{row.provider}</bdi>,
          },
          {
            key: "kind",
            header: t("office:opportunities.kind"),
            cell: (row) => t(`terms:opportunity-kind.${row.kind}`),
          },
          {
            key: "closes",
            header: t("office:opportunities.closes"),
            cell: (row) => (row.closes_at ? dateInWords(civilDateOf(row.closes_at), locale) : "—"),
          },
          {
            key: "since",
            header: t("office:since"),
            cell: (row) => (
              <Waiting since={row.since} now={now} promised={view === "waiting" ? promised : undefined} />
            ),
          },
        ]}
      />
      <Pages path={path} view={view === "waiting" ? undefined : view} {...slice} total={total} />
    </OfficeWorkspace>
  );
}
