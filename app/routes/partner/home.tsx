import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { type Agreement, stateOf } from "#app/agreements/agreement.ts";
import { readAgreements } from "#app/agreements/queries.server.ts";
import { guarded } from "#app/http/guard.ts";
import { MultilingualText, useLanguage } from "#app/i18n/language.tsx";
import { civilDateOf, dateInWords, instantInWords, numberInWords } from "#app/kernel/dates.ts";
import { readOpportunities } from "#app/opportunities/queries.server.ts";
import { type Standing, standingOf, standings, standingTones } from "#app/opportunities/ui/standing.ts";
import { paths } from "#app/paths.ts";
import { ButtonLink, Link } from "#app/ui/action.tsx";
import { Card, CardGrid, EmptyState, List, ListRow } from "#app/ui/card.tsx";
import { PageHeader, Section } from "#app/ui/layout.tsx";
import { StatusPill, type Tone } from "#app/ui/status.tsx";
import { deskOf, Workspace } from "./workspace.tsx";

export const loader = guarded({ as: "partner" }, async ({ db, organisation, locale, t, now }) => {
  const today = civilDateOf(now);
  const providerId = organisation.organisationId;
  const agreements = await readAgreements(db, { providerId, approvedOnly: false });
  const opportunities = await readOpportunities(db, { providerId, publicOnly: false });
  opportunities.sort((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1));
  return {
    title: t("common:titled", { page: t("partner:home.titled", { name: organisation.name }) }),
    desk: deskOf(organisation),
    agreements: agreements.map((agreement) => ({
      id: agreement.id,
      slug: agreement.slug,
      kind: agreement.kind,
      title: agreement.title,
      axes: agreement.axes.map((axis) => axis.kind),
      standing: agreementStanding(agreement, today),
      reason: agreement.decisionReason,
      signedOn: agreement.signedOn ? dateInWords(agreement.signedOn, locale) : null,
      isPublic: agreement.approvedAt !== null,
    })),
    opportunities: opportunities.map((opportunity) => ({
      id: opportunity.id,
      kind: opportunity.kind,
      title: opportunity.title,
      agreement: opportunity.agreementTitle,
      standing: standingOf(opportunity, now),
      correction: opportunity.correction,
      closes: opportunity.closesAt ? instantInWords(opportunity.closesAt, locale) : null,
    })),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

type AgreementStanding = ReturnType<typeof stateOf> | "waiting" | "refused";

function agreementStanding(agreement: Agreement, today: string): AgreementStanding {
  if (agreement.refusedAt) return "refused";
  return agreement.approvedAt ? stateOf(agreement, today) : "waiting";
}

const agreementTones: Record<AgreementStanding, Tone> = {
  waiting: "unknown",
  refused: "not-met",
  "in-discussion": "unknown",
  signed: "met",
  "in-force": "met",
  suspended: "near",
  ended: "neutral",
};

export default function PartnerHome() {
  const { t, locale } = useLanguage();
  const { desk, agreements, opportunities } = useLoaderData<typeof loader>();
  const write = desk.mayWrite;
  return (
    <Workspace desk={desk} current="home">
      <PageHeader
        title={t("partner:home.title")}
        lead={t("partner:home.lead")}
        actions={
          write && (
            <ButtonLink variant="primary" icon="add" href={paths.newOpportunity(locale, desk.slug)}>
              {t("partner:home.new-opportunity")}
            </ButtonLink>
          )
        }
      />
      <Section title={t("partner:home.opportunities")} id="opportunities">
        {opportunities.length === 0 ? (
          <EmptyState
            level={3}
            title={t("partner:home.no-opportunities")}
            action={
              write && (
                <ButtonLink href={paths.newOpportunity(locale, desk.slug)}>
                  {t("partner:home.first-opportunity")}
                </ButtonLink>
              )
            }
          >
            <p>{t("partner:home.no-opportunities-next")}</p>
          </EmptyState>
        ) : (
          standings.map((standing) => (
            <OpportunitiesIn
              key={standing}
              standing={standing}
              list={opportunities.filter((one) => one.standing === standing)}
              org={desk.slug}
            />
          ))
        )}
      </Section>
      <Section
        title={t("partner:home.agreements")}
        id="agreements"
        lead={t("partner:home.agreements-lead")}
        action={
          write && <Link href={paths.newAgreement(locale, desk.slug)}>{t("partner:home.propose")}</Link>
        }
      >
        {agreements.length === 0 ? (
          <EmptyState
            level={3}
            title={t("partner:home.no-agreements")}
            action={
              write && (
                <ButtonLink href={paths.newAgreement(locale, desk.slug)}>
                  {t("partner:home.propose")}
                </ButtonLink>
              )
            }
          >
            <p>{t("partner:home.no-agreements-next")}</p>
          </EmptyState>
        ) : (
          <CardGrid wide>
            {agreements.map((agreement) => (
              <Card
                key={agreement.id}
                level={3}
                kicker={t(`terms:agreement-kind.${agreement.kind}`)}
                icon="handshake"
                title={<MultilingualText words={agreement.title} />}
                href={agreement.isPublic ? paths.agreement(locale, agreement.slug) : undefined}
                status={
                  <StatusPill tone={agreementTones[agreement.standing]}>
                    {t(`partner:agreement-standing.${agreement.standing}`)}
                  </StatusPill>
                }
                meta={agreement.axes.map((axis) => t(`terms:axis-kind.${axis}`)).join(" · ")}
              >
                <p>
                  {agreement.standing === "refused"
                    ? t("partner:agreement-means.refused", { reason: agreement.reason ?? "" })
                    : t(`partner:agreement-means.${agreement.standing}`)}
                </p>
              </Card>
            ))}
          </CardGrid>
        )}
      </Section>
    </Workspace>
  );
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>["opportunities"];

function OpportunitiesIn({ standing, list, org }: { standing: Standing; list: Shown; org: string }) {
  const { t, locale } = useLanguage();
  if (list.length === 0) return null;
  const label = t("partner:standing-count", {
    state: t(`terms:opportunity-state.${standing}`),
    number: numberInWords(list.length, locale),
  });
  return (
    <section aria-label={label} className="mt-6">
      <h3 className="text-lg font-semibold">{label}</h3>
      <List>
        {list.map((one) => (
          <ListRow
            key={one.id}
            level={4}
            title={<MultilingualText words={one.title} />}
            href={paths.partnerOpportunity(locale, org, one.id)}
            lead={one.standing === "correction-asked" ? one.correction : undefined}
            meta={
              <span>
                {t(`terms:opportunity-kind.${one.kind}`)} · <MultilingualText words={one.agreement} /> ·{" "}
                {one.closes ? t("partner:closes", { date: one.closes }) : t("partner:rolling")}
              </span>
            }
            end={
              <>
                <StatusPill tone={standingTones[one.standing]}>
                  {t(`terms:opportunity-state.${one.standing}`)}
                </StatusPill>
                {(one.standing === "open" || one.standing === "forecast" || one.standing === "closed") && (
                  <Link href={paths.candidates(locale, org, one.id)}>{t("partner:home.candidates")}</Link>
                )}
              </>
            }
          />
        ))}
      </List>
    </section>
  );
}
