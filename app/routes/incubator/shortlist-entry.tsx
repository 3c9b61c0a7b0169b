import { useLoaderData } from "@remix-run/react";
import { noteLength } from "#app/cohorts/cohort.ts";
import { writeNote } from "#app/cohorts/commands/shortlists.server.ts";
import { noteForm } from "#app/cohorts/forms.ts";
import { readEntries } from "#app/cohorts/queries.server.ts";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { MultilingualText, useLanguage } from "#app/i18n/language.tsx";
import { found } from "#app/kernel/refusal.ts";
import { paths } from "#app/paths.ts";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { NoteField } from "#app/routes/incubator/note-field.tsx";
import { lineOf, ownShortlist } from "#app/routes/incubator/own-shortlist.server.ts";
import { titleOfData, Workspace } from "#app/routes/incubator/workspace.tsx";
import { Actions, Button, Link } from "#app/ui/action.tsx";
import { PageHeader, Section } from "#app/ui/layout.tsx";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";

export const loader = guarded(
  { as: "incubator" },
  async ({ db, actor, organisation, params, locale, now, t }) => {
    const own = await ownShortlist(db, actor, organisation, params.id);
    const [entry] = await readEntries(db, own.id, params.entry ?? "");
    const line = lineOf(found(entry), await readVocabulary(db), locale, now);
    return {
      title: t("common:titled", {
        page: line.startup?.name ?? t("incubator:shortlist.gone-startup"),
      }),
      ...own,
      line,
    };
  },
);

export const action = guardedAction(
  { as: "incubator" },
  async ({ db, actor, organisation, params, parse, locale, now }) => {
    const id = params.id ?? "";
    const { note = "", was = "" } = parse(noteForm);
    await writeNote(db, actor, organisation.organisationId, id, params.entry ?? "", { note, was }, now);
    return redirectWithNotice(paths.shortlist(locale, organisation.slug, id), "shortlist-saved");
  },
);

export const meta = titleOfData;

export default function ShortlistEntryPage() {
  const { t, locale } = useLanguage();
  const { desk, id, name, line } = useLoaderData<typeof loader>();
  const form = useFormWords();
  return (
    <Workspace desk={desk} current="shortlists">
      <p>
        <Link href={paths.shortlist(locale, desk.slug, id)} icon="back">
          <bdi>{name}</bdi>
        </Link>
      </p>
      <PageHeader
        title={line.startup?.name ?? t("incubator:shortlist.gone-startup")}
        lead={line.opportunity ? <MultilingualText words={line.opportunity.title} /> : undefined}
      />
      <form method="post" noValidate id="form" className="form">
        <FormErrors form={form} />
        <input type="hidden" name="was" value={line.note} />
        <NoteField form={form} recorded={line.note} longest={noteLength} />
        {desk.mayWrite ? (
          <Actions>
            <Button variant="primary">{t("incubator:shortlist.save-note")}</Button>
            <Link href={paths.shortlist(locale, desk.slug, id)}>{t("incubator:shortlist.cancel")}</Link>
          </Actions>
        ) : null}
      </form>
      {desk.mayWrite ? (
        <Section
          id="removal"
          title={t("incubator:shortlist.remove-title")}
          lead={t("incubator:shortlist.remove-text")}
        >
          <form method="post" action={paths.shortlistRemoval(locale, desk.slug, id, line.id)}>
            <Button variant="danger" icon="delete">
              {t("incubator:shortlist.remove")}
            </Button>
          </form>
        </Section>
      ) : null}
    </Workspace>
  );
}
