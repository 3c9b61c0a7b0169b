import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { carriesOpportunities } from "#app/agreements/agreement.ts";
import { readAgreements } from "#app/agreements/queries.server.ts";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { MultilingualText, useLanguage } from "#app/i18n/language.tsx";
import { civilDateOf, instantInWords } from "#app/kernel/dates.ts";
import { opportunityApproval, publishOpportunity } from "#app/opportunities/commands.server.ts";
import { reachOf } from "#app/opportunities/eligibility/reach.server.ts";
import { stateOf } from "#app/opportunities/opportunity.ts";
import { mayEditOpportunity } from "#app/opportunities/policy.ts";
import { missingForPublication, publicationNeeds } from "#app/opportunities/publishable.ts";
import { readOwnOpportunity } from "#app/opportunities/queries.server.ts";
import { paths } from "#app/paths.ts";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { Actions, ButtonLink, Link } from "#app/ui/action.tsx";
import { DefinitionList } from "#app/ui/card.tsx";
import { Checkbox } from "#app/ui/choices.tsx";
import { ConfirmPanel } from "#app/ui/form.tsx";
import { PageHeader } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { CallSteps } from "./call-steps.tsx";
import { deskOf, Workspace } from "./workspace.tsx";

export const loader = guarded(
  { as: "partner" },
  async ({ db, actor, organisation, params, locale, t, now }) => {
    const opportunity = await readOwnOpportunity(db, organisation.organisationId, params.id ?? "");
    const [agreement] = await readAgreements(db, { ids: [opportunity.agreementId], approvedOnly: false });
    return {
      title: t("common:titled", { page: t("partner:steps.publication") }),
      desk: deskOf(organisation),
      can: { publish: mayEditOpportunity(actor, opportunity) },
      id: opportunity.id,
      name: opportunity.title,
      summary: opportunity.summary,
      offer: opportunity.offer,
      agreement: opportunity.agreementTitle,
      opens: opportunity.opensAt ? instantInWords(opportunity.opensAt, locale) : null,
      closes: opportunity.closesAt ? instantInWords(opportunity.closesAt, locale) : null,
      apply: opportunity.applyUrl ?? opportunity.contactEmail,
      state: stateOf(opportunity, now),
      missing: missingForPublication(opportunity),
      isCarried: agreement ? carriesOpportunities(agreement, civilDateOf(now)) : false,
      approval: await opportunityApproval(db),
      reach: await reachOf(db, opportunity.eligibility, civilDateOf(opportunity.closesAt ?? now)),
    };
  },
);

export const action = guardedAction(
  { as: "partner" },
  async ({ db, actor, organisation, params, form, locale, now }) => {
    const { id } = await readOwnOpportunity(db, organisation.organisationId, params.id ?? "");
    const outcome = await publishOpportunity(db, actor, id, now, {
      mayExcludeAll: form.has("mayExcludeAll"),
    });
    return redirectWithNotice(
      paths.partnerOpportunity(locale, organisation.slug, id),
      outcome === "published" ? "opportunity-published" : "opportunity-in-review",
    );
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export default function Publication() {
  const { t, locale } = useLanguage();
  const page = useLoaderData<typeof loader>();
  const form = useFormWords();
  const { desk, id, reach } = page;
  const back = { href: paths.partnerOpportunity(locale, desk.slug, id), label: t("partner:edit.overview") };
  const excludesAll = reach.listed > 0 && reach.eligible + reach.possible === 0;
  const isReady = page.state === "draft" && page.missing.length === 0 && page.can.publish;
  return (
    <Workspace desk={desk} current="home">
      <CallSteps org={desk.slug} id={id} current="publication" missing={page.missing} />
      <PageHeader
        title={t("partner:publication.title")}
        lead={t(`partner:publication.lead-${page.approval}`)}
      />
      <div id="form">
        <FormErrors form={form} />
      </div>
      {page.state !== "draft" && <Notice tone="info">{t(`refusals:opportunity-${page.state}`)}</Notice>}
      {!page.isCarried && <Notice tone="warning">{t("partner:call.not-carried")}</Notice>}
      {page.missing.length > 0 && (
        <Notice tone="warning" title={t("partner:call.missing")}>
          <ul>
            {page.missing.map((need) => (
              <li key={need}>
                <Link href={paths.editOpportunity(locale, desk.slug, id, publicationNeeds[need])}>
                  {t(`partner:needs.${need}`)}
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <DefinitionList
        items={[
          { term: t("partner:fields.title"), value: <MultilingualText words={page.name} /> },
          { term: t("partner:fields.summary"), value: <MultilingualText words={page.summary} /> },
          { term: t("partner:fields.offer"), value: <MultilingualText words={page.offer} /> },
          { term: t("partner:publication.under"), value: <MultilingualText words={page.agreement} /> },
          { term: t("partner:fields.opens"), value: page.opens ?? t("partner:publication.opens-now") },
          { term: t("partner:fields.closing"), value: page.closes ?? t("partner:closing.rolling") },
          { term: t("partner:publication.apply"), value: page.apply ? <bdi>{page.apply}</bdi> : "—" },
          {
            term: t("partner:publication.for"),
            value: t("partner:publication.reach", {
              eligible: reach.eligible,
              possible: reach.possible,
              listed: reach.listed,
            }),
          },
        ]}
      />
      <div className="mt-8" />
      {isReady ? (
        <ConfirmPanel
          title={t(`partner:publication.question-${page.approval}`)}
          confirmLabel={t(`partner:publication.confirm-${page.approval}`)}
          cancel={back}
          fields={
            excludesAll && (
              <Checkbox
                name="mayExcludeAll"
                label={t("partner:publication.may-exclude-all")}
                error={form.error("mayExcludeAll")}
              />
            )
          }
        >
          <p>{t(`partner:publication.what-happens-${page.approval}`)}</p>
          {excludesAll && (
            <Notice tone="warning" level={3}>
              {t("partner:reach.excludes-all")}
            </Notice>
          )}
        </ConfirmPanel>
      ) : (
        <Actions>
          <ButtonLink href={back.href}>{back.label}</ButtonLink>
        </Actions>
      )}
    </Workspace>
  );
}
