import { useLoaderData } from "@remix-run/react";
import { deleteShortlist } from "#app/cohorts/commands/shortlists.server.ts";
import { readEntries } from "#app/cohorts/queries.server.ts";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { paths } from "#app/paths.ts";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { ownShortlist } from "#app/routes/incubator/own-shortlist.server.ts";
import { titleOfData, Workspace } from "#app/routes/incubator/workspace.tsx";
import { ConfirmPanel } from "#app/ui/form.tsx";

export const loader = guarded({ as: "incubator" }, async ({ db, actor, organisation, params, t }) => {
  const own = await ownShortlist(db, actor, organisation, params.id);
  return {
    title: t("common:titled", { page: t("incubator:shortlist.delete-title", { name: own.name }) }),
    ...own,
    entries: (await readEntries(db, own.id)).length,
  };
});

export const action = guardedAction(
  { as: "incubator" },
  async ({ db, actor, organisation, params, locale, now }) => {
    await deleteShortlist(db, actor, organisation.organisationId, params.id ?? "", now);
    return redirectWithNotice(paths.shortlists(locale, organisation.slug), "shortlist-deleted");
  },
);

export const meta = titleOfData;

export default function ShortlistDeletion() {
  const { t, locale } = useLanguage();
  const { desk, id, name, entries } = useLoaderData<typeof loader>();
  return (
    <Workspace desk={desk} current="shortlists">
      <FormErrors form={useFormWords()} />
      <ConfirmPanel
        level={1}
        tone="danger"
        title={t("incubator:shortlist.delete-title", { name })}
        confirmLabel={t("incubator:shortlist.delete")}
        cancel={{ href: paths.shortlist(locale, desk.slug, id), label: t("incubator:shortlist.keep") }}
      >
        <p>{t("incubator:shortlist.delete-text", { count: entries })}</p>
      </ConfirmPanel>
    </Workspace>
  );
}
