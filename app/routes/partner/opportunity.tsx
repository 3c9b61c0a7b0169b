import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { carriesOpportunities } from "#app/agreements/agreement.ts";
import { readAgreements } from "#app/agreements/queries.server.ts";
import { guarded } from "#app/http/guard.ts";
import { MultilingualText, useLanguage } from "#app/i18n/language.tsx";
import { civilDateOf, instantInWords } from "#app/kernel/dates.ts";
import { wordsFor } from "#app/kernel/words.ts";
import { reachOf } from "#app/opportunities/eligibility/reach.server.ts";
import { sections } from "#app/opportunities/forms.ts";
import { missingForPublication, publicationNeeds } from "#app/opportunities/publishable.ts";
import { readOwnOpportunity } from "#app/opportunities/queries.server.ts";
import { standingOf, standingTones } from "#app/opportunities/ui/standing.ts";
import { paths } from "#app/paths.ts";
import { ButtonLink, Link } from "#app/ui/action.tsx";
import { List, ListRow } from "#app/ui/card.tsx";
import { Columns, PageHeader, Section } from "#app/ui/layout.tsx";
import { Timeline } from "#app/ui/match.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { StatusPill } from "#app/ui/status.tsx";
import { ReachPanel } from "./reach-panel.tsx";
import { deskOf, Workspace } from "./workspace.tsx";

export const loader = guarded({ as: "partner" }, async ({ db, organisation, params, locale, t, now }) => {
  const opportunity = await readOwnOpportunity(db, organisation.organisationId, params.id ?? "");
  const [agreement] = await readAgreements(db, { ids: [opportunity.agreementId], approvedOnly: false });
  const name = wordsFor(opportunity.title, locale)?.text ?? "";
  const moments: [string, string | null][] = [
    ["created", opportunity.createdAt],
    ["submitted", opportunity.submittedAt],
    ["correction-asked", opportunity.correctionAskedAt],
    ["published", opportunity.publishedAt],
    ["opens", opportunity.publishedAt ? opportunity.opensAt : null],
    ["closes", opportunity.closedAt ?? opportunity.closesAt],
    ["cancelled", opportunity.cancelledAt],
  ];
  return {
    title: t("common:titled", { page: name }),
    desk: deskOf(organisation),
    id: opportunity.id,
    slug: opportunity.slug,
    name: opportunity.title,
    heading: name,
    kind: opportunity.kind,
    agreement: opportunity.agreementTitle,
    standing: standingOf(opportunity, now),
    isPublic: opportunity.publishedAt !== null,
    correction: opportunity.correction,
    cancelReason: opportunity.cancelReason,
    missing: missingForPublication(opportunity),
    isCarried: agreement ? carriesOpportunities(agreement, civilDateOf(now)) : false,
    reach: await reachOf(db, opportunity.eligibility, civilDateOf(opportunity.closesAt ?? now)),
    history: moments
      .flatMap(([what, at]) =>
        at ? [{ what, at, when: instantInWords(at, locale), isAhead: at > now }] : [],
      )
      .sort((one, other) => (one.at < other.at ? -1 : 1)),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export default function PartnerOpportunity() {
  const { t, locale } = useLanguage();
  const page = useLoaderData<typeof loader>();
  const { desk, id, standing } = page;
  const isDraft = standing === "draft" || standing === "correction-asked";
  const isOpen = standing === "open" || standing === "forecast";
  const isEditable = desk.mayWrite && (isDraft || isOpen || standing === "in-review");
  const lacking = new Set<string>(page.missing.map((need) => publicationNeeds[need]));
  return (
    <Workspace desk={desk} current="home">
      <PageHeader
        kicker={t(`terms:opportunity-kind.${page.kind}`)}
        title={page.heading}
        lead={<MultilingualText words={page.agreement} />}
        status={
          <StatusPill tone={standingTones[standing]}>{t(`terms:opportunity-state.${standing}`)}</StatusPill>
        }
        actions={
          <>
            {desk.mayWrite && isDraft && (
              <ButtonLink variant="primary" href={paths.publication(locale, desk.slug, id)}>
                {t("partner:call.publish")}
              </ButtonLink>
            )}
            {!isDraft && standing !== "in-review" && standing !== "cancelled" && (
              <ButtonLink variant="primary" icon="users" href={paths.candidates(locale, desk.slug, id)}>
                {t("partner:call.candidates")}
              </ButtonLink>
            )}
            <ButtonLink icon="eye" href={paths.opportunityPreview(locale, desk.slug, id)}>
              {t("partner:call.preview")}
            </ButtonLink>
            {page.isPublic && (
              <ButtonLink variant="quiet" icon="globe" href={paths.opportunity(locale, page.slug)}>
                {t("partner:call.public-page")}
              </ButtonLink>
            )}
          </>
        }
      />
      {standing === "correction-asked" && (
        <Notice tone="warning" title={t("partner:call.correction")}>
          <p dir="auto">{page.correction}</p>
        </Notice>
      )}
      {standing === "in-review" && <Notice tone="info">{t("partner:call.in-review")}</Notice>}
      {standing === "cancelled" && (
        <Notice tone="warning" title={t("partner:call.cancelled")}>
          <p dir="auto">{page.cancelReason}</p>
        </Notice>
      )}
      {!page.isCarried && isDraft && <Notice tone="warning">{t("partner:call.not-carried")}</Notice>}
      <Columns
        sideLabel={t("partner:reach.label")}
        side={<ReachPanel reach={page.reach} isWithOpenRule={false} contradictions={[]} />}
      >
        <Section title={t("partner:call.sections")} id="sections">
          <List>
            {[...sections, "eligibility" as const].map((section) => (
              <ListRow
                key={section}
                title={t(`partner:steps.${section}`)}
                href={
                  isEditable
                    ? section === "eligibility"
                      ? paths.opportunityEligibility(locale, desk.slug, id)
                      : paths.editOpportunity(locale, desk.slug, id, section)
                    : undefined
                }
                lead={t(`partner:call.section.${section}`)}
                end={
                  lacking.has(section) ? (
                    <StatusPill tone="near">{t("partner:call.incomplete")}</StatusPill>
                  ) : undefined
                }
              />
            ))}
          </List>
          {page.missing.length > 0 && isDraft && (
            <Notice tone="info" level={3} title={t("partner:call.missing")}>
              <ul>
                {page.missing.map((need) => (
                  <li key={need}>{t(`partner:needs.${need}`)}</li>
                ))}
              </ul>
            </Notice>
          )}
        </Section>
        <Section title={t("partner:call.history")} id="history">
          <Timeline
            label={t("partner:call.history")}
            entries={page.history.map((one) => ({
              title: t(`partner:call.moment.${one.what}`),
              when: one.when,
              dateTime: one.at,
              state: one.isAhead ? "todo" : "done",
            }))}
          />
        </Section>
        {desk.mayWrite && (
          <Section title={t("partner:call.end")} id="end">
            <ul className="grid gap-2">
              {isOpen && (
                <li>
                  <Link href={paths.closure(locale, desk.slug, id)}>{t("partner:call.close")}</Link>
                </li>
              )}
              {standing !== "cancelled" && standing !== "decided" && standing !== "archived" && (
                <li>
                  <Link href={paths.cancellation(locale, desk.slug, id)}>{t("partner:call.cancel")}</Link>
                </li>
              )}
            </ul>
          </Section>
        )}
      </Columns>
    </Workspace>
  );
}
