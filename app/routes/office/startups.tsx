import { useLoaderData } from "@remix-run/react";
import { guarded } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { paths } from "#app/paths.ts";
import { listStartups, startupViews } from "#app/proceedings/queues.server.ts";
import { titled } from "#app/routes/title.ts";
import { readSettings } from "#app/settings/queries.server.ts";
import { SampleMark } from "#app/ui/card.tsx";
import { PageHeader } from "#app/ui/layout.tsx";
import { DataTable } from "#app/ui/table.tsx";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";
import { assertOnList, officeFrame, sliceOf, viewOf } from "./frame.server.ts";
import { NothingWaits, Pages, Views, Waiting } from "./parts.tsx";
import { OfficeWorkspace } from "./workspace.tsx";

export const meta = titled("office:queues.startups");

export const loader = guarded({ as: "officer" }, async (visit) => {
  const { db, locale, url } = visit;
  const slice = sliceOf(url);
  const view = viewOf(url, startupViews);
  const { total, rows } = await listStartups(db, view, slice);
  assertOnList(url, slice, total);
  const vocabulary = await readVocabulary(db);
  return {
    frame: await officeFrame(visit),
    promised: (await readSettings(db)).promisedDays.startups,
    now: visit.now,
    view,
    views: [...startupViews],
    slice,
    total,
    rows: rows.map(({ region, city, ...row }) => ({
      ...row,
      place: city
        ? vocabulary.label("city", city, locale)
        : region
          ? vocabulary.label("region", region, locale)
          : null,
    })),
  };
});

export default function Startups() {
  const { t, locale } = useLanguage();
  const { frame, rows, total, view, views, slice, now, promised } = useLoaderData<typeof loader>();
  const path = paths.officeStartups(locale);
  return (
    <OfficeWorkspace frame={frame} current="startups">
      <PageHeader title={t("office:queues.startups")} lead={t("office:startups.lead")} />
      <Views
        label={t("office:views")}
        path={path}
        views={views}
        current={view}
        total={total}
        name={(one) => t(`office:startups.views.${one}`)}
      />
      <DataTable
        caption={t("office:queues.startups")}
        hideCaption
        dense
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => paths.officeStartup(locale, row.id)}
        empty={<NothingWaits />}
        columns={[
          {
            key: "name",
            header: t("office:startups.name"),
            rowHeader: true,
            cell: (row) => (
              <>
                <a href={paths.officeStartup(locale, row.id)}>
                  <bdi>{row.name}</bdi>
                </a>{" "}
                {row.is_sample === 1 ? <SampleMark>{t("site:sample")}</SampleMark> : null}
              </>
            ),
          },
          { key: "place", header: t("office:startups.place"), cell: (row) => row.place ?? "—" },
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
