import { useLoaderData } from "@remix-run/react";
import { addEntry } from "#app/cohorts/commands/shortlists.server.ts";
import { entryForm } from "#app/cohorts/forms.ts";
import { readEntries } from "#app/cohorts/queries.server.ts";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { MultilingualText, useLanguage } from "#app/i18n/language.tsx";
import { paths } from "#app/paths.ts";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { findStartups } from "#app/routes/incubator/find-startups.server.ts";
import { StartupFinder } from "#app/routes/incubator/found-startups.tsx";
import { lineOf, ownShortlist, type ShortlistLine } from "#app/routes/incubator/own-shortlist.server.ts";
import { titleOfData, Workspace } from "#app/routes/incubator/workspace.tsx";
import { Button, ButtonLink, Link } from "#app/ui/action.tsx";
import { EmptyState, SampleMark } from "#app/ui/card.tsx";
import { PageHeader, Section } from "#app/ui/layout.tsx";
import { DataTable } from "#app/ui/table.tsx";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";

export const loader = guarded({ as: "incubator" }, async (visit) => {
  const { db, actor, organisation, params, locale, now, t, url } = visit;
  const { desk, id, name } = await ownShortlist(db, actor, organisation, params.id);
  const vocabulary = await readVocabulary(db);
  const entries = await readEntries(db, id);
  return {
    title: t("common:titled", { page: name }),
    desk,
    id,
    name,
    lines: entries.map((entry) => lineOf(entry, vocabulary, locale, now)),
    found: desk.mayWrite ? await findStartups(db, url.searchParams.get("q"), locale) : null,
  };
});

export const action = guardedAction(
  { as: "incubator" },
  async ({ db, actor, organisation, params, parse, locale, now }) => {
    const id = params.id ?? "";
    const { startup, opportunity, note } = parse(entryForm);
    await addEntry(
      db,
      actor,
      organisation.organisationId,
      id,
      { startupId: startup, opportunityId: opportunity || null, note: note ?? "" },
      now,
    );
    return redirectWithNotice(paths.shortlist(locale, organisation.slug, id), "shortlist-added");
  },
);

export const meta = titleOfData;

export default function ShortlistPage() {
  const { t, locale } = useLanguage();
  const { desk, id, name, lines, found } = useLoaderData<typeof loader>();
  return (
    <Workspace desk={desk} current="shortlists">
      <p className="print:hidden">
        <Link href={paths.shortlists(locale, desk.slug)} icon="back">
          {t("incubator:shortlist.back")}
        </Link>
      </p>
      <PageHeader
        title={name}
        lead={t("incubator:shortlist.lead", { count: lines.length })}
        actions={
          <div className="actions print:hidden">
            {lines.length > 0 ? (
              <ButtonLink icon="download" href={paths.shortlistCsv(locale, desk.slug, id)}>
                {t("incubator:csv.download")}
              </ButtonLink>
            ) : null}
            <Button type="button" icon="print" hidden data-print="">
              {t("incubator:shortlist.print")}
            </Button>
            {desk.mayWrite ? (
              <ButtonLink icon="edit" variant="quiet" href={paths.shortlistName(locale, desk.slug, id)}>
                {t("incubator:shortlist.rename")}
              </ButtonLink>
            ) : null}
          </div>
        }
      />
      <div id="form">
        <FormErrors form={useFormWords()} />
      </div>
      {lines.length === 0 ? (
        <EmptyState
          title={t("incubator:shortlist.empty")}
          action={
            <ButtonLink icon="target" href={paths.board(locale, desk.slug)}>
              {t("incubator:shortlist.to-board")}
            </ButtonLink>
          }
        >
          <p>{t("incubator:shortlist.empty-text")}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={name}
          hideCaption
          rows={lines}
          rowKey={(line) => line.id}
          columns={[
            {
              key: "startup",
              header: t("incubator:shortlist.startup"),
              rowHeader: true,
              cell: (line) => <StartupCell line={line} />,
            },
            {
              key: "opportunity",
              header: t("incubator:shortlist.opportunity"),
              cell: (line) => <OpportunityCell line={line} org={desk.slug} />,
            },
            {
              key: "note",
              header: t("incubator:shortlist.note"),
              cell: (line) => <NoteCell line={line} />,
            },
            {
              key: "acts",
              header: t("incubator:shortlist.acts"),
              cell: (line) =>
                desk.mayWrite ? (
                  <Link href={paths.shortlistEntry(locale, desk.slug, id, line.id)}>
                    {t("incubator:shortlist.edit-line")}{" "}
                    <span className="sr-only">{line.startup?.name ?? ""}</span>
                  </Link>
                ) : (
                  "—"
                ),
            },
          ]}
        />
      )}
      {desk.mayWrite ? (
        <div className="print:hidden">
          <Section
            id="add"
            title={t("incubator:shortlist.add-title")}
            lead={t("incubator:shortlist.add-lead")}
          >
            <StartupFinder
              action={paths.shortlist(locale, desk.slug, id)}
              found={found}
              act={(startup) => (
                <form method="post" action={paths.shortlist(locale, desk.slug, id)}>
                  <Button size="small" icon="add" name="startup" value={startup.id}>
                    {t("incubator:shortlist.add")} <span className="sr-only">{startup.name}</span>
                  </Button>
                </form>
              )}
            />
          </Section>
          <p className="mt-6">
            <Link href={paths.shortlistDeletion(locale, desk.slug, id)}>
              {t("incubator:shortlist.delete")}
            </Link>
          </p>
        </div>
      ) : null}
    </Workspace>
  );
}

function StartupCell({ line }: { line: ShortlistLine }) {
  const { t, locale } = useLanguage();
  const { startup } = line;
  if (!startup) return <span className="quiet">{t("incubator:shortlist.gone-startup")}</span>;
  return (
    <div>
      <Link href={paths.startup(locale, startup.slug)}>
        <bdi>{locale === "ar" && startup.nameAr ? startup.nameAr : startup.name}</bdi>
      </Link>{" "}
      {startup.isSample ? <SampleMark>{t("site:sample")}</SampleMark> : null}
      <span className="receipt-source">{[startup.place, startup.stage].filter(Boolean).join(" · ")}</span>
    </div>
  );
}

function OpportunityCell({ line, org }: { line: ShortlistLine; org: string }) {
  const { t, locale } = useLanguage();
  const { startup, opportunity } = line;
  if (!line.forOpportunity) return <span className="quiet">{t("incubator:shortlist.no-opportunity")}</span>;
  if (!opportunity) return <span className="quiet">{t("incubator:shortlist.gone-opportunity")}</span>;
  const href = startup
    ? paths.boardMatch(locale, org, startup.slug, opportunity.slug)
    : paths.opportunity(locale, opportunity.slug);
  return (
    <div>
      <Link href={href}>
        <MultilingualText words={opportunity.title} />
      </Link>
      <span className="receipt-source">
        <bdi>{opportunity.providerName}</bdi>
      </span>
    </div>
  );
}

function NoteCell({ line }: { line: ShortlistLine }) {
  const { t } = useLanguage();
  return (
    <div>
      {line.note ? (
        <p className="whitespace-pre-line" dir="auto">
          {line.note}
        </p>
      ) : (
        <span className="quiet">{t("incubator:shortlist.no-note")}</span>
      )}
      <span className="receipt-source">
        {line.addedBy
          ? t("incubator:shortlist.added-by", { name: line.addedBy, date: line.added })
          : t("incubator:shortlist.added", { date: line.added })}
      </span>
    </div>
  );
}
