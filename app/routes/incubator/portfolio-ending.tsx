import { useLoaderData } from "@remix-run/react";
import { linkStateOf } from "#app/cohorts/cohort.ts";
import { endLink } from "#app/cohorts/commands/portfolio.server.ts";
import { readPortfolio } from "#app/cohorts/queries.server.ts";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { found } from "#app/kernel/refusal.ts";
import { paths } from "#app/paths.ts";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { deskOf, titleOfData, Workspace } from "#app/routes/incubator/workspace.tsx";
import { ConfirmPanel } from "#app/ui/form.tsx";

export const loader = guarded({ as: "incubator" }, async ({ db, actor, organisation, params, t }) => {
  const portfolio = await readPortfolio(db, organisation.organisationId);
  const line = found(portfolio.find(({ link }) => link.id === params.link));
  const startup = found(line.startup);
  const act = linkStateOf(line.link) === "pending" ? "withdraw" : "end";
  return {
    title: t("common:titled", { page: t(`incubator:ending.${act}-title`, { name: startup.name }) }),
    desk: deskOf(actor, organisation),
    name: startup.name,
    act,
  };
});

export const action = guardedAction(
  { as: "incubator" },
  async ({ db, actor, organisation, params, locale, now }) => {
    await endLink(db, actor, organisation.organisationId, params.link ?? "", now);
    return redirectWithNotice(paths.portfolio(locale, organisation.slug), "portfolio-ended");
  },
);

export const meta = titleOfData;

export default function PortfolioEnding() {
  const { t, locale } = useLanguage();
  const { desk, name, act } = useLoaderData<typeof loader>();
  return (
    <Workspace desk={desk} current="portfolio">
      <FormErrors form={useFormWords()} />
      <ConfirmPanel
        level={1}
        tone="danger"
        title={t(`incubator:ending.${act}-title`, { name })}
        confirmLabel={t(`incubator:ending.${act}`)}
        cancel={{ href: paths.portfolio(locale, desk.slug), label: t("incubator:ending.keep") }}
      >
        <p>{t(`incubator:ending.${act}-text`, { name })}</p>
      </ConfirmPanel>
    </Workspace>
  );
}
