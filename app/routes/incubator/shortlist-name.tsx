import { useLoaderData } from "@remix-run/react";
import { shortlistNameLength } from "#app/cohorts/cohort.ts";
import { renameShortlist } from "#app/cohorts/commands/shortlists.server.ts";
import { renamingForm } from "#app/cohorts/forms.ts";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { paths } from "#app/paths.ts";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { ownShortlist } from "#app/routes/incubator/own-shortlist.server.ts";
import { titleOfData, Workspace } from "#app/routes/incubator/workspace.tsx";
import { Actions, Button, Link } from "#app/ui/action.tsx";
import { TextInput } from "#app/ui/inputs.tsx";
import { PageHeader } from "#app/ui/layout.tsx";

export const loader = guarded({ as: "incubator" }, async ({ db, actor, organisation, params, t }) => ({
  title: t("common:titled", { page: t("incubator:shortlist.rename-title") }),
  ...(await ownShortlist(db, actor, organisation, params.id)),
}));

export const action = guardedAction(
  { as: "incubator" },
  async ({ db, actor, organisation, params, parse, locale, now }) => {
    const id = params.id ?? "";
    await renameShortlist(db, actor, organisation.organisationId, id, parse(renamingForm), now);
    return redirectWithNotice(paths.shortlist(locale, organisation.slug, id), "shortlist-saved");
  },
);

export const meta = titleOfData;

export default function ShortlistName() {
  const { t, locale } = useLanguage();
  const { desk, id, name } = useLoaderData<typeof loader>();
  const form = useFormWords();
  return (
    <Workspace desk={desk} current="shortlists">
      <PageHeader title={t("incubator:shortlist.rename-title")} />
      <form method="post" noValidate id="form" className="form">
        <FormErrors form={form} />
        <input type="hidden" name="was" value={name} />
        <TextInput
          name="name"
          label={t("incubator:shortlists.name")}
          defaultValue={form.value("name", name)}
          error={form.error("name")}
          maxLength={shortlistNameLength}
          required
        />
        <Actions>
          <Button variant="primary">{t("incubator:shortlist.save-name")}</Button>
          <Link href={paths.shortlist(locale, desk.slug, id)}>{t("incubator:shortlist.cancel")}</Link>
        </Actions>
      </form>
    </Workspace>
  );
}
