import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { stateOf } from "#app/agreements/agreement.ts";
import {
  approveAgreement,
  changeAgreementState,
  refuseAgreement,
  statesAfter,
} from "#app/agreements/commands.server.ts";
import { mayDecideAgreement } from "#app/agreements/policy.ts";
import { readAgreements } from "#app/agreements/queries.server.ts";
import { AgreementStanding } from "#app/agreements/ui/AgreementRow.tsx";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { MultilingualText, useLanguage } from "#app/i18n/language.tsx";
import { civilDateOf, dateInWords } from "#app/kernel/dates.ts";
import { found } from "#app/kernel/refusal.ts";
import { wordsFor } from "#app/kernel/words.ts";
import { paths } from "#app/paths.ts";
import { callsUnder } from "#app/proceedings/queues.server.ts";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { Actions, Button, Link } from "#app/ui/action.tsx";
import { DefinitionList, SampleMark } from "#app/ui/card.tsx";
import { RadioGroup } from "#app/ui/choices.tsx";
import { Breadcrumb, Columns, PageHeader, Section } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { StatusPill } from "#app/ui/status.tsx";
import { agreementDecisionForm } from "./forms.ts";
import { officeFrame } from "./frame.server.ts";
import { DecisionPanel, EveryLanguage } from "./parts.tsx";
import { OfficeWorkspace } from "./workspace.tsx";

export const loader = guarded({ as: "officer" }, async (visit) => {
  const { db, actor, params, locale, t, now } = visit;
  const [read] = await readAgreements(db, { ids: [params.id ?? ""], approvedOnly: false });
  const agreement = found(read);
  const state = stateOf(agreement, civilDateOf(now));
  return {
    title: t("common:titled", { page: wordsFor(agreement.title, locale)?.text ?? "" }),
    frame: await officeFrame(visit),
    agreement,
    state,
    decision: agreement.approvedAt
      ? ("approved" as const)
      : agreement.refusedAt
        ? ("refused" as const)
        : null,
    // An open programme is always in force: it is the home of its provider's own calls.
    moves: agreement.approvedAt && agreement.kind !== "open-programme" ? statesAfter(state) : [],
    calls: await callsUnder(db, agreement.id),
    may: mayDecideAgreement(actor, agreement),
  };
});

export const action = guardedAction({ as: "officer" }, async ({ parse, db, actor, params, locale, now }) => {
  const decision = parse(agreementDecisionForm);
  const id = params.id ?? "";
  switch (decision.decision) {
    case "approve":
      await approveAgreement(db, actor, id, now);
      return redirectWithNotice(paths.officeAgreements(locale), "agreement-approved");
    case "refuse":
      await refuseAgreement(db, actor, id, decision.reason, now);
      return redirectWithNotice(paths.officeAgreements(locale), "agreement-refused");
    case "move":
      await changeAgreementState(db, actor, id, decision.state, now);
      return redirectWithNotice(paths.officeAgreement(locale, id), "agreement-moved");
  }
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export default function Agreement() {
  const { t, locale } = useLanguage();
  const { frame, agreement, state, decision } = useLoaderData<typeof loader>();
  const form = useFormWords();
  const title = wordsFor(agreement.title, locale);
  return (
    <OfficeWorkspace frame={frame} current="agreements">
      <Breadcrumb
        label={t("office:breadcrumb")}
        items={[
          { href: paths.officeAgreements(locale), label: t("office:queues.agreements") },
          { label: title?.text ?? "" },
        ]}
      />
      <PageHeader
        title={title?.text ?? ""}
        titleLang={title?.in}
        kicker={t(`terms:agreement-kind.${agreement.kind}`)}
        status={
          <>
            {decision === "approved" ? (
              <AgreementStanding state={state} />
            ) : (
              <StatusPill tone={decision ? "not-met" : "unknown"}>
                {t(`office:agreements.decisions.${decision ?? "waiting"}`)}
              </StatusPill>
            )}
            {agreement.isSample ? <SampleMark>{t("site:sample")}</SampleMark> : null}
          </>
        }
        lead={<MultilingualText words={agreement.summary} />}
      />
      <FormErrors form={form} />
      <Columns side={<Decision />} sideLabel={t("office:decision.title")}>
        <Facts />
        <EveryLanguage
          id="texts"
          texts={[
            { term: t("office:agreements.title"), words: agreement.title },
            { term: t("office:agreement.summary"), words: agreement.summary },
          ]}
        />
      </Columns>
    </OfficeWorkspace>
  );
}

function Facts() {
  const { t, locale } = useLanguage();
  const { agreement, calls } = useLoaderData<typeof loader>();
  const day = (date: string | null) => (date ? dateInWords(date, locale) : "—");
  return (
    <Section title={t("office:agreement.facts")} id="facts">
      <DefinitionList
        items={[
          ...agreement.parties.map((party) => ({
            term: t(`office:agreement.roles.${party.role}`),
            value: <MultilingualText words={party.name} marked={false} />,
          })),
          { term: t("office:agreement.discussed"), value: day(agreement.discussionSince) },
          { term: t("office:agreement.signed"), value: day(agreement.signedOn) },
          { term: t("office:agreement.in-force"), value: day(agreement.inForceOn) },
          { term: t("office:agreement.ends"), value: day(agreement.endsOn) },
          {
            term: t("office:agreement.axes"),
            value: (
              <ul>
                {agreement.axes.map((axis) => (
                  <li key={axis.id}>
                    <MultilingualText words={axis.title} />
                  </li>
                ))}
              </ul>
            ),
          },
          {
            term: t("office:agreement.sources"),
            value:
              agreement.sources.length === 0 ? (
                "—"
              ) : (
                <ul>
                  {agreement.sources.map((source) => (
                    <li key={source}>
                      {/^https?:\/\//.test(source) ? (
                        <Link href={source} externalLabel={t("site:external")}>
                          <bdi dir="ltr">{source}</bdi>
                        </Link>
                      ) : (
                        <bdi>{source}</bdi>
                      )}
                    </li>
                  ))}
                </ul>
              ),
          },
          {
            term: t("office:agreement.calls"),
            value: t("office:agreement.calls-count", { count: calls.all }),
          },
          ...(agreement.approvedAt
            ? [
                {
                  term: t("office:agreement.public"),
                  value: (
                    <Link href={paths.agreement(locale, agreement.slug)}>{t("office:agreement.open")}</Link>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}

function Decision() {
  const { t } = useLanguage();
  const { agreement, decision, moves, calls, may } = useLoaderData<typeof loader>();
  const form = useFormWords();
  if (decision === "refused") {
    return (
      <Notice title={t("office:agreement.was-refused")}>
        <p dir="auto">{agreement.decisionReason}</p>
      </Notice>
    );
  }
  if (!may) return <Notice title={t("office:decision.own")} />;
  if (decision === null) {
    return (
      <DecisionPanel reason={{ hint: t("office:agreement.reason-hint") }}>
        <p>{t("office:agreement.approve-means")}</p>
        <Actions>
          <Button variant="primary" name="decision" value="approve">
            {t("office:agreement.approve")}
          </Button>
          <Button variant="danger" name="decision" value="refuse">
            {t("office:agreement.refuse")}
          </Button>
        </Actions>
      </DecisionPanel>
    );
  }
  if (moves.length === 0) {
    return (
      <Notice
        title={t(
          agreement.kind === "open-programme" ? "office:agreement.programme" : "office:agreement.no-move",
        )}
      />
    );
  }
  return (
    <DecisionPanel
      before={
        <RadioGroup
          name="state"
          label={t("office:agreement.move-to")}
          choices={moves.map((to) => ({
            value: to,
            label: t(`terms:agreement-state.${to}`),
            hint: t(`office:agreement.moves.${to}`, { count: calls.shown }),
          }))}
          defaultValue={form.value("state") || undefined}
          error={form.error("state")}
          required
        />
      }
    >
      <Actions>
        <Button variant="primary" name="decision" value="move">
          {t("office:agreement.move")}
        </Button>
      </Actions>
    </DecisionPanel>
  );
}
