import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { instantInWords } from "#app/kernel/dates.ts";
import { found } from "#app/kernel/refusal.ts";
import { paths } from "#app/paths.ts";
import {
  approveOrganisationRequest,
  refuseOrganisationRequest,
} from "#app/proceedings/organisations.server.ts";
import { readRequest, sameNames } from "#app/proceedings/queues.server.ts";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { Actions, Button, Link } from "#app/ui/action.tsx";
import { DefinitionList } from "#app/ui/card.tsx";
import { Breadcrumb, Columns, PageHeader, Section } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { StatusPill } from "#app/ui/status.tsx";
import { requestDecisionForm } from "./forms.ts";
import { officeFrame } from "./frame.server.ts";
import { DecisionPanel, Paragraphs } from "./parts.tsx";
import { OfficeWorkspace } from "./workspace.tsx";

export const loader = guarded({ as: "officer" }, async (visit) => {
  const request = found(await readRequest(visit.db, visit.params.id ?? ""));
  const { person_id, decided_by, organisation_id, ...shown } = request;
  return {
    title: visit.t("common:titled", { page: request.name }),
    frame: await officeFrame(visit),
    request: shown,
    own: person_id === visit.actor.id,
    decided: decided_by !== null || organisation_id !== null || request.decided_at !== null,
    namesakes: (await sameNames(visit.db, request.name)).filter((one) => one.id !== organisation_id),
  };
});

export const action = guardedAction({ as: "officer" }, async ({ parse, db, actor, params, locale, now }) => {
  const decision = parse(requestDecisionForm);
  const id = params.id ?? "";
  const queue = paths.officeRequests(locale);
  if (decision.decision === "approve") {
    await approveOrganisationRequest(db, actor, id, now);
    return redirectWithNotice(queue, "request-approved");
  }
  await refuseOrganisationRequest(db, actor, id, decision.reason, now);
  return redirectWithNotice(queue, "request-refused");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export default function Request() {
  const { t, locale } = useLanguage();
  const { frame, request, namesakes } = useLoaderData<typeof loader>();
  const form = useFormWords();
  return (
    <OfficeWorkspace frame={frame} current="requests">
      <Breadcrumb
        label={t("office:breadcrumb")}
        items={[
          { href: paths.officeRequests(locale), label: t("office:queues.requests") },
          { label: request.name },
        ]}
      />
      <PageHeader
        title={request.name}
        kicker={t(`accounts:organisation-types.${request.subtype}`)}
        status={
          <StatusPill
            tone={
              request.decision === "approved" ? "met" : request.decision === "refused" ? "not-met" : "unknown"
            }
          >
            {t(`accounts:organisation-request.states.${request.decision ?? "waiting"}`)}
          </StatusPill>
        }
      />
      <FormErrors form={form} />
      {namesakes.length > 0 ? (
        <Notice tone="warning" title={t("office:request.namesakes")}>
          <ul>
            {namesakes.map((one) => (
              <li key={one.id}>
                <bdi>{one.name}</bdi> — {t(`common:workspace.${one.kind}`)}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <Columns side={<Decision />} sideLabel={t("office:decision.title")}>
        <Section title={t("office:request.message")} id="message">
          <div className="prose-text">
            <Paragraphs text={request.message} />
          </div>
        </Section>
        <Section title={t("office:request.who")} id="who">
          <DefinitionList
            items={[
              { term: t("office:requests.person"), value: <bdi>{request.person}</bdi> },
              { term: t("accounts:fields.email"), value: <bdi dir="ltr">{request.email}</bdi> },
              {
                term: t("office:request.account-since"),
                value: instantInWords(request.person_since, locale),
              },
              {
                term: t("accounts:organisation-request.website"),
                value: request.website ? (
                  <Link href={request.website} externalLabel={t("site:external")}>
                    <bdi dir="ltr">{request.website}</bdi>
                  </Link>
                ) : (
                  "—"
                ),
              },
              { term: t("office:request.asked-at"), value: instantInWords(request.created_at, locale) },
            ]}
          />
        </Section>
      </Columns>
    </OfficeWorkspace>
  );
}

function Decision() {
  const { t, locale } = useLanguage();
  const { request, own, decided } = useLoaderData<typeof loader>();
  if (decided) {
    return (
      <Notice title={t(`office:request.decided.${request.decision ?? "refused"}`)}>
        <p>
          {t("office:decision.by", {
            name: request.decider ?? "—",
            when: instantInWords(request.decided_at ?? request.created_at, locale),
          })}
        </p>
        {request.reason ? <p dir="auto">{request.reason}</p> : null}
      </Notice>
    );
  }
  if (own) return <Notice title={t("office:decision.own")} />;
  return (
    <DecisionPanel reason={{ hint: t("office:request.reason-hint") }}>
      <p>{t(`office:request.approve-means.${request.kind}`)}</p>
      <Actions>
        <Button variant="primary" name="decision" value="approve">
          {t("office:request.approve")}
        </Button>
        <Button variant="danger" name="decision" value="refuse">
          {t("office:request.refuse")}
        </Button>
      </Actions>
    </DecisionPanel>
  );
}
