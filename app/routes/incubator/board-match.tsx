import { useLoaderData } from "@remix-run/react";
import { noteLength } from "#app/cohorts/cohort.ts";
import { addToShortlist } from "#app/cohorts/commands/shortlists.server.ts";
import { listingForm } from "#app/cohorts/forms.ts";
import { readShortlists, readShortlistsHolding } from "#app/cohorts/queries.server.ts";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { MultilingualText, useLanguage } from "#app/i18n/language.tsx";
import { wordsFor } from "#app/kernel/words.ts";
import { MatchSheet } from "#app/matching/ui/MatchSheet.tsx";
import { readerOf, sheetView } from "#app/matching/ui/view.ts";
import { glanceOf } from "#app/opportunities/glance.ts";
import { Deadline } from "#app/opportunities/ui/Closing.tsx";
import { paths } from "#app/paths.ts";
import { startupGlanceOf } from "#app/registry/glance.ts";
import { StartupEvidence } from "#app/registry/ui/StartupCard.tsx";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { StartupName } from "#app/routes/incubator/board-rows.tsx";
import { NoteField } from "#app/routes/incubator/note-field.tsx";
import { seenPair } from "#app/routes/incubator/seen-pair.server.ts";
import { deskOf, titleOfData, Workspace } from "#app/routes/incubator/workspace.tsx";
import { Actions, Button, Link } from "#app/ui/action.tsx";
import { DefinitionList, SampleMark } from "#app/ui/card.tsx";
import { Select, TextInput } from "#app/ui/inputs.tsx";
import { Columns, PageHeader, Section } from "#app/ui/layout.tsx";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";

export const loader = guarded(
  { as: "incubator" },
  async ({ db, actor, organisation, params, locale, now, t }) => {
    const { organisationId } = organisation;
    const sheet = await seenPair(db, params, now);
    const { startup, opportunity } = sheet;
    const vocabulary = await readVocabulary(db);
    const shortlists = await readShortlists(db, organisationId);
    const holding = await readShortlistsHolding(db, organisationId, startup.id, opportunity.id);
    const words = wordsFor(opportunity.title, locale);
    const name = locale === "ar" && startup.nameAr ? startup.nameAr : startup.name;
    return {
      title: t("common:titled", {
        page: t("matches:sheet.page", { startup: name, opportunity: words?.text ?? "" }),
      }),
      desk: deskOf(actor, organisation),
      heading: t("incubator:match.heading", { startup: name, opportunity: words?.text ?? "" }),
      startup: startupGlanceOf(startup, vocabulary, locale),
      opportunity: glanceOf(opportunity, vocabulary, locale, now),
      sheet: sheetView(sheet, readerOf(locale, "about", vocabulary)),
      on: shortlists.filter(({ id }) => holding.has(id)).map(({ id, name }) => ({ id, name })),
      off: shortlists.filter(({ id }) => !holding.has(id)).map(({ id, name }) => ({ id, name })),
    };
  },
);

export const action = guardedAction(
  { as: "incubator" },
  async ({ db, actor, organisation, params, parse, locale, now }) => {
    const { startup, opportunity } = await seenPair(db, params, now);
    const { shortlist = "", name = "", note = "" } = parse(listingForm);
    const id = await addToShortlist(
      db,
      actor,
      organisation.organisationId,
      { shortlistId: shortlist, newName: name },
      { startupId: startup.id, opportunityId: opportunity.id, note },
      now,
    );
    return redirectWithNotice(paths.shortlist(locale, organisation.slug, id), "shortlist-added");
  },
);

export const meta = titleOfData;

type Shown = Awaited<ReturnType<typeof loader>>;

export default function BoardMatch() {
  const { t, locale } = useLanguage();
  const shown = useLoaderData<typeof loader>();
  const { desk, startup, opportunity } = shown;
  return (
    <Workspace desk={desk} current="board">
      <p className="print:hidden">
        <Link href={paths.board(locale, desk.slug)} icon="back">
          {t("incubator:match.back")}
        </Link>
      </p>
      <PageHeader
        title={shown.heading}
        kicker={t(`terms:opportunity-kind.${opportunity.kind}`)}
        lead={<MultilingualText words={opportunity.offer} />}
        status={
          startup.isSample || opportunity.isSample ? <SampleMark>{t("site:sample")}</SampleMark> : undefined
        }
      />
      <FormErrors form={useFormWords()} />
      <Columns sideLabel={t("incubator:match.side")} side={<Side shown={shown} />}>
        <MatchSheet sheet={shown.sheet} />
      </Columns>
    </Workspace>
  );
}

function Side({ shown }: { shown: Shown }) {
  const { t, locale } = useLanguage();
  const { desk, startup, opportunity, on } = shown;
  return (
    <>
      <DefinitionList
        layout="stack"
        items={[
          {
            term: t("incubator:shortlist.startup"),
            value: (
              <>
                <Link href={paths.startup(locale, startup.slug)}>
                  <StartupName startup={startup} />
                </Link>{" "}
                <StartupEvidence startup={startup} />
              </>
            ),
          },
          {
            term: t("incubator:shortlist.opportunity"),
            value: (
              <Link href={paths.opportunity(locale, opportunity.slug)}>
                <MultilingualText words={opportunity.title} />
              </Link>
            ),
          },
          { term: t("site:opportunity.provider"), value: <bdi>{opportunity.providerName}</bdi> },
          { term: t("site:opportunity.deadline"), value: <Deadline opportunity={opportunity} /> },
          ...(on.length > 0
            ? [
                {
                  term: t("incubator:match.on"),
                  value: (
                    <ul>
                      {on.map(({ id, name }) => (
                        <li key={id}>
                          <Link href={paths.shortlist(locale, desk.slug, id)}>
                            <bdi>{name}</bdi>
                          </Link>
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
        ]}
      />
      {desk.mayWrite ? <AddForm off={shown.off} /> : null}
    </>
  );
}

function AddForm({ off }: { off: Shown["off"] }) {
  const { t } = useLanguage();
  const form = useFormWords();
  return (
    <div className="print:hidden">
      <Section id="shortlist-form" level={3} title={t("incubator:match.add")}>
        <form method="post" noValidate id="form">
          {off.length > 0 ? (
            <Select
              name="shortlist"
              label={t("incubator:match.which")}
              empty={t("incubator:match.new")}
              choices={off.map(({ id, name }) => ({ value: id, label: name }))}
              defaultValue={form.value("shortlist", off[0]?.id)}
              error={form.error("shortlist")}
            />
          ) : null}
          <TextInput
            name="name"
            label={t("incubator:match.new-name")}
            hint={off.length > 0 ? t("incubator:match.new-hint") : t("incubator:shortlists.name-hint")}
            defaultValue={form.value("name")}
            error={form.error("name")}
          />
          <NoteField form={form} longest={noteLength} />
          <Actions>
            <Button variant="primary">{t("incubator:match.add")}</Button>
          </Actions>
        </form>
      </Section>
    </div>
  );
}
