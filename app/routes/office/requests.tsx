import { useLoaderData } from "@remix-run/react";
import { guarded } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { paths } from "#app/paths.ts";
import { listRequests, requestViews } from "#app/proceedings/queues.server.ts";
import { titled } from "#app/routes/title.ts";
import { readSettings } from "#app/settings/queries.server.ts";
import { PageHeader } from "#app/ui/layout.tsx";
import { StatusPill } from "#app/ui/status.tsx";
import { DataTable } from "#app/ui/table.tsx";
import { assertOnList, officeFrame, sliceOf, viewOf } from "./frame.server.ts";
import { NothingWaits, Pages, Views, Waiting } from "./parts.tsx";
import { OfficeWorkspace } from "./workspace.tsx";

export const meta = titled("office:queues.requests");

export const loader = guarded({ as: "officer" }, async (visit) => {
  const slice = sliceOf(visit.url);
  const view = viewOf(visit.url, requestViews);
  const list = await listRequests(visit.db, view, slice);
  assertOnList(visit.url, slice, list.total);
  return {
    frame: await officeFrame(visit),
    promised: (await readSettings(visit.db)).promisedDays.requests,
    now: visit.now,
    view,
    views: [...requestViews],
    slice,
    ...list,
  };
});

export default function Requests() {
  const { t, locale } = useLanguage();
  const { frame, rows, total, view, views, slice, now, promised } = useLoaderData<typeof loader>();
  const path = paths.officeRequests(locale);
  return (
    <OfficeWorkspace frame={frame} current="requests">
      <PageHeader title={t("office:queues.requests")} lead={t("office:requests.lead")} />
      <Views
        label={t("office:views")}
        path={path}
        views={views}
        current={view}
        total={total}
        name={(one) => t(`office:requests.views.${one}`)}
      />
      <DataTable
        caption={t("office:queues.requests")}
        hideCaption
        dense
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => paths.officeRequest(locale, row.id)}
        empty={<NothingWaits />}
        columns={[
          {
            key: "name",
            header: t("office:requests.organisation"),
            rowHeader: true,
            cell: (row) => (
              <a href={paths.officeRequest(locale, row.id)}>
                <bdi>{row.name}</bdi>
              </a>
            ),
          },
          {
            key: "type",
            header: t("office:requests.type"),
            cell: (row) => t(`accounts:organisation-types.${row.subtype}`),
          },
          { key: "person", header: t("office:requests.person"), cell: (row) => <bdi>{row.person}</bdi> },
          {
            key: "since",
            header: t("office:since"),
            cell: (row) => (
              <Waiting since={row.since} now={now} promised={row.decision ? undefined : promised} />
            ),
          },
          {
            key: "state",
            header: t("office:state"),
            cell: (row) => (
              <StatusPill
                tone={
                  row.decision === "approved" ? "met" : row.decision === "refused" ? "not-met" : "unknown"
                }
              >
                {t(`accounts:organisation-request.states.${row.decision ?? "waiting"}`)}
              </StatusPill>
            ),
          },
        ]}
      />
      <Pages path={path} view={view === "waiting" ? undefined : view} {...slice} total={total} />
    </OfficeWorkspace>
  );
}
