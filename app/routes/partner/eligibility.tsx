import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { civilDateOf } from "#app/kernel/dates.ts";
import { authorize, Refusal } from "#app/kernel/refusal.ts";
import { saveEligibility } from "#app/opportunities/drafting.server.ts";
import { reachOf } from "#app/opportunities/eligibility/reach.server.ts";
import { findContradictions } from "#app/opportunities/eligibility/soundness.ts";
import { ruleInWords } from "#app/opportunities/eligibility/words.ts";
import { longest, readWords, textOf } from "#app/opportunities/forms.ts";
import { stateOf } from "#app/opportunities/opportunity.ts";
import { missingForPublication } from "#app/opportunities/publishable.ts";
import { readOwnOpportunity } from "#app/opportunities/queries.server.ts";
import { paths } from "#app/paths.ts";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import type { Fault } from "#app/text/typed.ts";
import { Actions, Button, ButtonLink } from "#app/ui/action.tsx";
import { Columns, PageHeader, Section } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";
import { CallSteps } from "./call-steps.tsx";
import { ReachPanel } from "./reach-panel.tsx";
import { editedEligibility } from "./rule-acts.ts";
import { RuleForm } from "./rule-form.tsx";
import { openRuleForm, refusedRuleQuery, withOpenRule } from "./rule-form-data.ts";
import { RuleTree } from "./rule-tree.tsx";
import { shelfLabels, treeOf } from "./rule-view.ts";
import { WordsField } from "./words-field.tsx";
import { deskOf, refuseForm, Workspace } from "./workspace.tsx";

export const loader = guarded(
  { as: "partner" },
  async ({ db, organisation, params, url, locale, t, now }) => {
    const desk = deskOf(organisation);
    authorize(desk.mayWrite);
    const opportunity = await readOwnOpportunity(db, organisation.organisationId, params.id ?? "");
    const { eligibility } = opportunity;
    const vocabulary = await readVocabulary(db);
    const onDay = civilDateOf(opportunity.closesAt ?? now);
    const language = { t, locale, vocabulary };
    const open = openRuleForm(eligibility, url.searchParams, language);
    const changed = withOpenRule(eligibility, open);
    const weighed = changed ?? eligibility;
    const state = stateOf(opportunity, now);
    return {
      title: t("common:titled", { page: t("partner:steps.eligibility") }),
      desk,
      id: opportunity.id,
      version: opportunity.version,
      state,
      isEditable: ["draft", "in-review", "forecast", "open"].includes(state),
      missing: missingForPublication(opportunity),
      toCheck: opportunity.toCheck,
      tree: treeOf(eligibility.required, "r", 1, language),
      preferred: eligibility.preferred.map((rule, index) => ({
        place: `p.${index}`,
        sentence: ruleInWords(rule, language),
        words: rule.words ?? {},
      })),
      shelves: shelfLabels(eligibility, t),
      open,
      reach: await reachOf(db, weighed, onDay),
      isWithOpenRule: changed !== null,
      contradictions: findContradictions(weighed).map(({ kind, field }) => ({ kind, field })),
    };
  },
);

export const action = guardedAction(
  { as: "partner" },
  async ({ db, actor, organisation, params, form, locale, now }) => {
    const opportunity = await readOwnOpportunity(db, organisation.organisationId, params.id ?? "");
    const version = Number(textOf(form, "version"));
    const page = paths.opportunityEligibility(locale, organisation.slug, opportunity.id);
    if (textOf(form, "act") === "conditions") {
      const faults: Record<string, Fault> = {};
      const toCheck = readWords(form, "toCheck", longest.toCheck, "text", faults);
      refuseForm(form, faults);
      await saveEligibility(db, actor, opportunity.id, { toCheck }, version, now);
      return redirectWithNotice(page, "eligibility-saved");
    }
    // Places in the tree are those of the version the page showed: with another they would name other rules.
    if (version !== opportunity.version) throw new Refusal("conflict", "stale");
    const { eligibility, faults } = editedEligibility(opportunity.eligibility, form);
    if (Object.keys(faults).length > 0) return redirect(page + refusedRuleQuery(form), 303);
    if (!eligibility) throw new Refusal("conflict", "stale");
    await saveEligibility(db, actor, opportunity.id, { eligibility }, version, now);
    return redirectWithNotice(page, "eligibility-saved");
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export default function OpportunityEligibility() {
  const { t, locale } = useLanguage();
  const page = useLoaderData<typeof loader>();
  const form = useFormWords();
  const { desk, id, version } = page;
  const here = paths.opportunityEligibility(locale, desk.slug, id);
  return (
    <Workspace desk={desk} current="home">
      <CallSteps org={desk.slug} id={id} current="eligibility" missing={page.missing} />
      <PageHeader title={t("partner:rules.title")} lead={t("partner:rules.lead")} />
      {!page.isEditable && <Notice tone="warning">{t(`refusals:opportunity-${page.state}`)}</Notice>}
      <div id="form">
        <FormErrors form={form} />
      </div>
      <Columns
        sideLabel={t("partner:reach.label")}
        side={
          <ReachPanel
            reach={page.reach}
            isWithOpenRule={page.isWithOpenRule}
            contradictions={page.contradictions}
          />
        }
      >
        {page.open && page.isEditable && (
          <RuleForm open={page.open} here={here} version={version} shelves={page.shelves} />
        )}
        <Section title={t("partner:rules.required")} id="required" lead={t("partner:rules.required-lead")}>
          <RuleTree
            tree={page.tree}
            here={here}
            version={version}
            shelves={page.shelves}
            isEditable={page.isEditable}
          />
        </Section>
        <Section title={t("partner:rules.preferred")} id="preferred" lead={t("partner:rules.preferred-lead")}>
          <RuleTree
            tree={{
              place: "p",
              kind: "group",
              join: "preferred",
              depth: 1,
              of: page.preferred.map((rule) => ({ ...rule, kind: "rule" as const })),
            }}
            here={here}
            version={version}
            shelves={page.shelves}
            isEditable={page.isEditable}
          />
        </Section>
        <Section title={t("partner:rules.to-check")} id="to-check" lead={t("partner:rules.to-check-lead")}>
          <form method="post" className="form">
            <input type="hidden" name="act" value="conditions" />
            <input type="hidden" name="version" value={version} />
            <WordsField
              form={form}
              name="toCheck"
              label={t("partner:fields.to-check")}
              recorded={page.toCheck}
              rows={4}
              longest={longest.toCheck}
            />
            <Button disabled={!page.isEditable}>{t("partner:rules.save-conditions")}</Button>
          </form>
        </Section>
        <Actions sticky>
          <ButtonLink variant="primary" href={paths.publication(locale, desk.slug, id)}>
            {t("partner:rules.next")}
          </ButtonLink>
          <ButtonLink variant="quiet" href={paths.partnerOpportunity(locale, desk.slug, id)}>
            {t("partner:edit.overview")}
          </ButtonLink>
        </Actions>
      </Columns>
    </Workspace>
  );
}
