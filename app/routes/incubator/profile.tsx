import { useActionData, useLoaderData } from "@remix-run/react";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { found } from "#app/kernel/refusal.ts";
import { readAddress, readWords, textOf } from "#app/opportunities/forms.ts";
import { paths } from "#app/paths.ts";
import { savePresentation } from "#app/registry/presentation.server.ts";
import { readOrganisations } from "#app/registry/queries.server.ts";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { deskOf, titleOfData, Workspace } from "#app/routes/incubator/workspace.tsx";
import { versionFor } from "#app/routes/partner/side-by-side.tsx";
import { WordsField } from "#app/routes/partner/words-field.tsx";
import { refuseForm } from "#app/routes/partner/workspace.tsx";
import type { Fault } from "#app/text/typed.ts";
import { Actions, Button, ButtonLink } from "#app/ui/action.tsx";
import { TextInput } from "#app/ui/inputs.tsx";
import { PageHeader } from "#app/ui/layout.tsx";

const longest = { tagline: 140, description: 4_000 };

export const loader = guarded({ as: "incubator" }, async ({ db, actor, organisation, t }) => {
  const own = found(
    (await readOrganisations(db, [organisation.organisationId])).get(organisation.organisationId),
  );
  return {
    title: t("common:titled", { page: t("incubator:profile.title") }),
    desk: deskOf(actor, organisation),
    version: own.version,
    tagline: own.tagline,
    description: own.description,
    website: own.website,
    isListed: own.listedAt !== null,
    subtype: own.subtype,
  };
});

export const action = guardedAction(
  { as: "incubator" },
  async ({ db, actor, organisation, form, locale, now }) => {
    const own = (await readOrganisations(db, [organisation.organisationId])).get(organisation.organisationId);
    const faults: Record<string, Fault> = {};
    const tagline = readWords(form, "tagline", longest.tagline, "line", faults);
    const description = readWords(form, "description", longest.description, "text", faults);
    const typed = textOf(form, "website");
    let website = own?.website ?? null;
    // An address that was accepted once stays as it is, also where today's rule would refuse it.
    if (typed.trim() !== (website ?? "")) {
      const read = readAddress(typed);
      if ("fault" in read) faults.website = read.fault;
      else website = read.value;
    }
    refuseForm(form, faults);
    const version = Number(textOf(form, "version"));
    await savePresentation(
      db,
      actor,
      organisation.organisationId,
      { tagline, description, website },
      version,
      now,
    );
    return redirectWithNotice(paths.incubatorProfile(locale, organisation.slug), "organisation-saved");
  },
);

export const meta = titleOfData;

export default function IncubatorProfile() {
  const { t, locale } = useLanguage();
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = useFormWords();
  const { desk } = page;
  return (
    <Workspace desk={desk} current="profile">
      <PageHeader
        title={t("incubator:profile.title")}
        lead={t("incubator:profile.lead")}
        kicker={page.subtype ? t(`terms:incubator-type.${page.subtype}`) : undefined}
        actions={
          page.isListed && (
            <ButtonLink icon="eye" href={paths.incubator(locale, desk.slug)}>
              {t("partner:profile.see")}
            </ButtonLink>
          )
        }
      />
      <form method="post" id="form" className="form">
        <FormErrors form={form} />
        <input type="hidden" name="version" value={versionFor(form, answer, page.version)} />
        <WordsField
          form={form}
          name="tagline"
          label={t("partner:fields.tagline")}
          hint={t("partner:hints.tagline")}
          recorded={page.tagline}
          longest={longest.tagline}
        />
        <WordsField
          form={form}
          name="description"
          label={t("partner:fields.about")}
          recorded={page.description}
          rows={8}
          longest={longest.description}
        />
        <TextInput
          type="url"
          name="website"
          label={t("partner:fields.website")}
          optionalMark={t("partner:optional")}
          error={form.error("website")}
          defaultValue={form.value("website", page.website)}
        />
        {desk.mayWrite && (
          <Actions>
            <Button variant="primary">{t("partner:profile.save")}</Button>
          </Actions>
        )}
      </form>
    </Workspace>
  );
}
