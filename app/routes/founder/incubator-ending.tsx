import { useLoaderData } from "@remix-run/react";
import { endLink } from "#app/cohorts/commands/portfolio.server.ts";
import { readIncubatorsOf } from "#app/cohorts/queries.server.ts";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { found } from "#app/kernel/refusal.ts";
import { paths } from "#app/paths.ts";
import { FounderWorkspace } from "#app/registry/ui/FounderWorkspace.tsx";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { titleOfData } from "#app/routes/incubator/workspace.tsx";
import { ConfirmPanel } from "#app/ui/form.tsx";

export const loader = guarded({ as: "founder" }, async ({ db, organisation, params, t }) => {
  const links = await readIncubatorsOf(db, organisation.organisationId);
  const { incubator } = found(links.find(({ link }) => link.id === params.link));
  return {
    title: t("common:titled", { page: t("incubator:ending.end-title", { name: incubator.name }) }),
    slug: organisation.slug,
    own: organisation.name,
    name: incubator.name,
  };
});

export const action = guardedAction(
  { as: "founder" },
  async ({ db, actor, organisation, params, locale, now }) => {
    await endLink(db, actor, organisation.organisationId, params.link ?? "", now);
    return redirectWithNotice(paths.founderIncubators(locale, organisation.slug), "portfolio-ended");
  },
);

export const meta = titleOfData;

export default function FounderIncubatorEnding() {
  const { t, locale } = useLanguage();
  const { slug, own, name } = useLoaderData<typeof loader>();
  return (
    <FounderWorkspace slug={slug} name={own} current="incubators">
      <FormErrors form={useFormWords()} />
      <ConfirmPanel
        level={1}
        tone="danger"
        title={t("incubator:ending.end-title", { name })}
        confirmLabel={t("incubator:ending.end")}
        cancel={{ href: paths.founderIncubators(locale, slug), label: t("incubator:ending.keep") }}
      >
        <p>{t("incubator:ending.end-text", { name })}</p>
      </ConfirmPanel>
    </FounderWorkspace>
  );
}
