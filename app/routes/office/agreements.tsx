import { useLoaderData } from "@remix-run/react";
import { stateOf } from "#app/agreements/agreement.ts";
import { readAgreements } from "#app/agreements/queries.server.ts";
import { AgreementStanding } from "#app/agreements/ui/AgreementRow.tsx";
import { guarded } from "#app/http/guard.ts";
import { MultilingualText, useLanguage } from "#app/i18n/language.tsx";
import { civilDateOf } from "#app/kernel/dates.ts";
import { paths } from "#app/paths.ts";
import { agreementViews, listAgreementIds } from "#app/proceedings/queues.server.ts";
import { titled } from "#app/routes/title.ts";
import { readSettings } from "#app/settings/queries.server.ts";
import { SampleMark } from "#app/ui/card.tsx";
import { PageHeader } from "#app/ui/layout.tsx";
import { StatusPill } from "#app/ui/status.tsx";
import { DataTable } from "#app/ui/table.tsx";
import { assertOnList, officeFrame, sliceOf, viewOf } from "./frame.server.ts";
import { NothingWaits, Pages, Views, Waiting } from "./parts.tsx";
import { OfficeWorkspace } from "./workspace.tsx";

export const meta = titled("office:queues.agreements");

export const loader = guarded({ as: "officer" }, async (visit) => {
  const { db, url, now } = visit;
  const slice = sliceOf(url);
  const view = viewOf(url, agreementViews);
  const { total, ids } = await listAgreementIds(db, view, slice);
  assertOnList(url, slice, total);
  const read = new Map((await readAgreements(db, { ids, approvedOnly: false })).map((one) => [one.id, one]));
  return {
    frame: await officeFrame(visit),
    promised: (await readSettings(db)).promisedDays.agreements,
    now,
    view,
    views: [...agreementViews],
    slice,
    total,
    rows: ids.flatMap((id) => {
      const one = read.get(id);
      if (!one) return [];
      return {
        id,
        kind: one.kind,
        title: one.title,
        provider: one.parties.find((party) => party.role === "provider")?.name ?? {},
        since: one.createdAt,
        isSample: one.isSample,
        decision: one.approvedAt ? ("approved" as const) : one.refusedAt ? ("refused" as const) : null,
        state: stateOf(one, civilDateOf(now)),
      };
    }),
  };
});

export default function Agreements() {
  const { t, locale } = useLanguage();
  const { frame, rows, total, view, views, slice, now, promised } = useLoaderData<typeof loader>();
  const path = paths.officeAgreements(locale);
  return (
    <OfficeWorkspace frame={frame} current="agreements">
      <PageHeader title={t("office:queues.agreements")} lead={t("office:agreements.lead")} />
      <Views
        label={t("office:views")}
        path={path}
        views={views}
        current={view}
        total={total}
        name={(one) => t(`office:agreements.views.${one}`)}
      />
      <DataTable
        caption={t("office:queues.agreements")}
        hideCaption
        dense
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => paths.officeAgreement(locale, row.id)}
        empty={<NothingWaits />}
        columns={[
          {
            key: "title",
            header: t("office:agreements.title"),
            rowHeader: true,
            cell: (row) => (
              <>
                <a href={paths.officeAgreement(locale, row.id)}>
                  <MultilingualText words={row.title} />
                </a>{" "}
                {row.isSample ? <SampleMark>{t("site:sample")}</SampleMark> : null}
              </>
            ),
          },
          {
            key: "provider",
            header: t("office:agreements.provider"),
            cell: (row) => <MultilingualText words={row.provider} marked={false} />,
          },
          {
            key: "kind",
            header: t("office:agreements.kind"),
            cell: (row) => t(`terms:agreement-kind.${row.kind}`),
          },
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
            cell: (row) =>
              row.decision === "approved" ? (
                <AgreementStanding state={row.state} />
              ) : (
                <StatusPill tone={row.decision ? "not-met" : "unknown"}>
                  {t(`office:agreements.decisions.${row.decision ?? "waiting"}`)}
                </StatusPill>
              ),
          },
        ]}
      />
      <Pages path={path} view={view === "waiting" ? undefined : view} {...slice} total={total} />
    </OfficeWorkspace>
  );
}
