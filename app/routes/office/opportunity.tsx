import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { found } from "#app/kernel/refusal.ts";
import { approveOpportunity, askOpportunityCorrection } from "#app/opportunities/commands.server.ts";
import { detailOf } from "#app/opportunities/detail.ts";
import { isPublic, stateOf } from "#app/opportunities/opportunity.ts";
import { mayApproveOpportunity } from "#app/opportunities/policy.ts";
import { readOpportunity } from "#app/opportunities/queries.server.ts";
import { OpportunityView } from "#app/opportunities/ui/OpportunityView.tsx";
import { paths } from "#app/paths.ts";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { Actions, Button, Link } from "#app/ui/action.tsx";
import { Breadcrumb } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";
import { opportunityDecisionForm } from "./forms.ts";
import { officeFrame } from "./frame.server.ts";
import { DecisionPanel, EveryLanguage } from "./parts.tsx";
import { OfficeWorkspace } from "./workspace.tsx";

export const loader = guarded({ as: "officer" }, async (visit) => {
  const { db, actor, params, t, now } = visit;
  const opportunity = found(await readOpportunity(db, params.id ?? ""));
  // A draft is nobody's but its provider's until it is submitted.
  found(opportunity.submittedAt);
  const detail = detailOf(opportunity, { ...visit, vocabulary: await readVocabulary(db) }, now);
  return {
    title: t("common:titled", { page: detail.titleText }),
    frame: await officeFrame(visit),
    detail,
    texts: { title: opportunity.title, offer: opportunity.offer, toCheck: opportunity.toCheck },
    version: opportunity.version,
    state: stateOf(opportunity, now),
    publicAt: isPublic(opportunity) ? opportunity.slug : null,
    correction: opportunity.correction,
    may: mayApproveOpportunity(actor, opportunity),
  };
});

export const action = guardedAction({ as: "officer" }, async ({ parse, db, actor, params, locale, now }) => {
  const decision = parse(opportunityDecisionForm);
  const id = params.id ?? "";
  const queue = paths.officeOpportunities(locale);
  if (decision.decision === "approve") {
    await approveOpportunity(db, actor, id, decision.version, now);
    return redirectWithNotice(queue, "opportunity-approved");
  }
  await askOpportunityCorrection(db, actor, id, decision.reason, now);
  return redirectWithNotice(queue, "correction-asked");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export default function Opportunity() {
  const { t, locale } = useLanguage();
  const { frame, detail, texts } = useLoaderData<typeof loader>();
  const form = useFormWords();
  return (
    <OfficeWorkspace frame={frame} current="opportunities">
      <Breadcrumb
        label={t("office:breadcrumb")}
        items={[
          { href: paths.officeOpportunities(locale), label: t("office:queues.opportunities") },
          { label: detail.titleText },
        ]}
      />
      <FormErrors form={form} />
      <OpportunityView opportunity={detail} answer={<Decision />} preview />
      <EveryLanguage
        id="texts"
        texts={[
          { term: t("office:opportunities.title"), words: texts.title },
          { term: t("office:opportunity.offer"), words: texts.offer },
          { term: t("office:opportunity.summary"), words: detail.summary },
          { term: t("office:opportunity.description"), words: detail.description },
          { term: t("site:eligibility.to-check"), words: texts.toCheck },
        ]}
      />
    </OfficeWorkspace>
  );
}

function Decision() {
  const { t, locale } = useLanguage();
  const { state, version, correction, publicAt, may } = useLoaderData<typeof loader>();
  if (state !== "in-review") {
    return (
      <Notice title={t("office:opportunity.not-waiting", { state: t(`terms:opportunity-state.${state}`) })}>
        {correction ? <p dir="auto">{correction}</p> : null}
        {publicAt ? (
          <p>
            <Link href={paths.opportunity(locale, publicAt)}>{t("office:opportunity.open")}</Link>
          </p>
        ) : null}
      </Notice>
    );
  }
  if (!may) return <Notice title={t("office:decision.own")} />;
  return (
    <DecisionPanel
      reason={{ hint: t("office:opportunity.reason-hint") }}
      before={<input type="hidden" name="version" value={version} />}
    >
      <p>{t("office:opportunity.approve-means")}</p>
      <Actions>
        <Button variant="primary" name="decision" value="approve">
          {t("office:opportunity.approve")}
        </Button>
        <Button name="decision" value="correct">
          {t("office:opportunity.correct")}
        </Button>
      </Actions>
    </DecisionPanel>
  );
}
