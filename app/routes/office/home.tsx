import { useLoaderData } from "@remix-run/react";
import { guarded } from "#app/http/guard.ts";
import { MultilingualText, useLanguage } from "#app/i18n/language.tsx";
import { hasWords } from "#app/i18n/translate.ts";
import { civilDateOf, daysBetween, instantInWords, numberInWords } from "#app/kernel/dates.ts";
import { readNewestActs } from "#app/proceedings/queues.server.ts";
import { titled } from "#app/routes/title.ts";
import { readSettings } from "#app/settings/queries.server.ts";
import { PageHeader, Section } from "#app/ui/layout.tsx";
import { StatusPill } from "#app/ui/status.tsx";
import { DataTable } from "#app/ui/table.tsx";
import { officeFrame } from "./frame.server.ts";
import { Waiting } from "./parts.tsx";
import { OfficeWorkspace, queueHref } from "./workspace.tsx";

export const meta = titled("office:home.title");

const actsShown = 25;

export const loader = guarded({ as: "officer" }, async (visit) => ({
  frame: await officeFrame(visit),
  promised: (await readSettings(visit.db)).promisedDays,
  acts: await readNewestActs(visit.db, actsShown),
  now: visit.now,
}));

export default function Office() {
  const { t } = useLanguage();
  const { frame } = useLoaderData<typeof loader>();
  return (
    <OfficeWorkspace frame={frame} current="home">
      <PageHeader title={t("office:home.title")} lead={t("office:home.lead")} />
      <Queues />
      <Acts />
    </OfficeWorkspace>
  );
}

function Queues() {
  const { t, locale } = useLanguage();
  const { frame, promised, now } = useLoaderData<typeof loader>();
  return (
    <DataTable
      caption={t("office:nav.queues")}
      hideCaption
      dense
      rows={frame.queues}
      rowKey={(queue) => queue.kind}
      rowHref={(queue) => queueHref(queue.kind, locale)}
      columns={[
        {
          key: "queue",
          header: t("office:home.queue"),
          rowHeader: true,
          cell: (queue) => <a href={queueHref(queue.kind, locale)}>{t(`office:queues.${queue.kind}`)}</a>,
        },
        {
          key: "count",
          header: t("office:home.waiting"),
          align: "end",
          cell: (queue) => numberInWords(queue.count, locale),
        },
        {
          key: "oldest",
          header: t("office:home.oldest"),
          cell: (queue) => <Waiting since={queue.oldestAt} now={now} />,
        },
        {
          key: "promised",
          header: t("office:home.promised"),
          cell: (queue) => t("office:days", { count: promised[queue.kind] }),
        },
        {
          key: "state",
          header: t("office:home.state"),
          cell: ({ kind, count, oldestAt }) =>
            count === 0 ? (
              <StatusPill tone="neutral">{t("office:home.empty")}</StatusPill>
            ) : oldestAt && daysBetween(civilDateOf(oldestAt), civilDateOf(now)) > promised[kind] ? (
              <StatusPill tone="closing">{t("office:home.overdue")}</StatusPill>
            ) : (
              <StatusPill tone="met">{t("office:home.in-time")}</StatusPill>
            ),
        },
      ]}
    />
  );
}

function Acts() {
  const { t, locale } = useLanguage();
  const { acts } = useLoaderData<typeof loader>();
  return (
    <Section title={t("office:home.acts")} lead={t("office:home.acts-lead")} id="acts">
      <DataTable
        caption={t("office:home.acts")}
        hideCaption
        dense
        rows={acts}
        rowKey={(act) => act.id}
        empty={<p>{t("office:home.no-acts")}</p>}
        columns={[
          {
            key: "at",
            header: t("office:home.when"),
            cell: (act) => <time dateTime={act.at}>{instantInWords(act.at, locale)}</time>,
          },
          { key: "who", header: t("office:home.who"), cell: (act) => <bdi>{act.actorName}</bdi> },
          {
            key: "act",
            header: t("office:home.act"),
            rowHeader: true,
            cell: (act) =>
              hasWords(`office:acts.${act.act}`, locale) ? t(`office:acts.${act.act}`) : act.act,
          },
          {
            key: "subject",
            header: t("office:home.subject"),
            cell: ({ subject }) =>
              subject === null ? (
                "—"
              ) : typeof subject === "string" ? (
                <bdi>{subject}</bdi>
              ) : (
                <MultilingualText words={subject} marked={false} />
              ),
          },
        ]}
      />
    </Section>
  );
}
