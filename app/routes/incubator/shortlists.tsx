import { useLoaderData } from "@remix-run/react";
import { shortlistNameLength } from "#app/cohorts/cohort.ts";
import { openShortlist } from "#app/cohorts/commands/shortlists.server.ts";
import { shortlistForm } from "#app/cohorts/forms.ts";
import { readShortlists } from "#app/cohorts/queries.server.ts";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { civilDateOf, dateInWords } from "#app/kernel/dates.ts";
import { paths } from "#app/paths.ts";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { deskOf, titleOfData, Workspace } from "#app/routes/incubator/workspace.tsx";
import { Actions, Button } from "#app/ui/action.tsx";
import { EmptyState, List, ListRow } from "#app/ui/card.tsx";
import { TextInput } from "#app/ui/inputs.tsx";
import { PageHeader, Section } from "#app/ui/layout.tsx";

export const loader = guarded({ as: "incubator" }, async ({ db, actor, organisation, locale, t }) => {
  const shortlists = await readShortlists(db, organisation.organisationId);
  return {
    title: t("common:titled", { page: t("incubator:shortlists.title") }),
    desk: deskOf(actor, organisation),
    shortlists: shortlists.map(({ id, name, entries, updatedAt }) => ({
      id,
      name,
      entries,
      updated: dateInWords(civilDateOf(updatedAt), locale),
    })),
  };
});

export const action = guardedAction(
  { as: "incubator" },
  async ({ db, actor, organisation, parse, locale, now }) => {
    const { name } = parse(shortlistForm);
    const id = await openShortlist(db, actor, organisation.organisationId, name, now);
    return redirectWithNotice(paths.shortlist(locale, organisation.slug, id), "shortlist-opened");
  },
);

export const meta = titleOfData;

export default function Shortlists() {
  const { t, locale } = useLanguage();
  const { desk, shortlists } = useLoaderData<typeof loader>();
  const form = useFormWords();
  return (
    <Workspace desk={desk} current="shortlists">
      <PageHeader title={t("incubator:shortlists.title")} lead={t("incubator:shortlists.lead")} />
      <FormErrors form={form} />
      {shortlists.length === 0 ? (
        <EmptyState title={t("incubator:shortlists.none")}>
          <p>{t("incubator:shortlists.none-text")}</p>
        </EmptyState>
      ) : (
        <List label={t("incubator:shortlists.title")}>
          {shortlists.map((shortlist) => (
            <ListRow
              key={shortlist.id}
              level={2}
              title={<bdi>{shortlist.name}</bdi>}
              href={paths.shortlist(locale, desk.slug, shortlist.id)}
              meta={t("incubator:shortlists.changed", { date: shortlist.updated })}
              end={t("incubator:shortlists.entries", { count: shortlist.entries })}
            />
          ))}
        </List>
      )}
      {desk.mayWrite ? (
        <Section id="new" title={t("incubator:shortlists.new")}>
          <form method="post" noValidate id="form" className="form">
            <TextInput
              name="name"
              label={t("incubator:shortlists.name")}
              hint={t("incubator:shortlists.name-hint")}
              defaultValue={form.value("name")}
              error={form.error("name")}
              maxLength={shortlistNameLength}
              required
            />
            <Actions>
              <Button variant="primary">{t("incubator:shortlists.open")}</Button>
            </Actions>
          </form>
        </Section>
      ) : null}
    </Workspace>
  );
}
