import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Agreement } from "#app/agreements/agreement.ts";
import { stateOf } from "#app/agreements/agreement.ts";
import { readAgreements } from "#app/agreements/queries.server.ts";
import { AgreementStanding } from "#app/agreements/ui/AgreementRow.tsx";
import { guarded } from "#app/http/guard.ts";
import { MultilingualText, useLanguage } from "#app/i18n/language.tsx";
import { civilDateOf, dateInWords, numberInWords } from "#app/kernel/dates.ts";
import { found } from "#app/kernel/refusal.ts";
import { wordsFor } from "#app/kernel/words.ts";
import { glanceOf } from "#app/opportunities/glance.ts";
import { readOpportunities } from "#app/opportunities/queries.server.ts";
import { OpportunityCard } from "#app/opportunities/ui/OpportunityCard.tsx";
import { paths } from "#app/paths.ts";
import { Link } from "#app/ui/action.tsx";
import { CardGrid, List, ListRow, SampleMark } from "#app/ui/card.tsx";
import { Breadcrumb, Columns, Page, PageHeader, Section } from "#app/ui/layout.tsx";
import { Timeline, type TimelineEntry } from "#app/ui/match.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";
import { headOf, metaOf } from "./head.ts";

const shownStates = ["open", "forecast", "closed", "decided"];
/** Under one axis; the rest is one link away in the list. */
const mostPerAxis = 12;

export const loader = guarded({ as: "anyone" }, async (visit) => {
  const { db, locale, params, now } = visit;
  const [read] = await readAgreements(db, { slug: params.slug ?? "", approvedOnly: true });
  const agreement = found(read);
  const today = civilDateOf(now);
  const vocabulary = await readVocabulary(db);
  const axisIds = agreement.axes.map((axis) => axis.id);
  const opportunities = axisIds.length > 0 ? await readOpportunities(db, { axisIds, publicOnly: true }) : [];
  const glances = opportunities
    .map((one) => ({ axisId: one.axisId, ...glanceOf(one, vocabulary, locale, now) }))
    .filter((one) => shownStates.includes(one.state))
    .sort(
      (one, other) =>
        shownStates.indexOf(one.state) - shownStates.indexOf(other.state) ||
        (one.closesOn ?? "9").localeCompare(other.closesOn ?? "9"),
    );
  const title = wordsFor(agreement.title, locale);
  return {
    head: headOf(visit, {
      title: title?.text ?? "",
      description: wordsFor(agreement.summary, locale)?.text ?? "",
      indexed: !agreement.isSample,
    }),
    title,
    agreement,
    state: stateOf(agreement, today),
    today,
    axes: agreement.axes.map((axis) => {
      const under = glances.filter((one) => one.axisId === axis.id);
      return { ...axis, opportunities: under.slice(0, mostPerAxis), more: under.length > mostPerAxis };
    }),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => metaOf(data?.head);

export default function AgreementPage() {
  const { t, locale } = useLanguage();
  const { title, agreement, state, axes } = useLoaderData<typeof loader>();
  return (
    <Page>
      <Breadcrumb
        label={t("site:breadcrumb")}
        items={[
          { href: paths.agreements(locale), label: t("common:nav.agreements") },
          { label: title?.text ?? "" },
        ]}
      />
      <PageHeader
        kicker={t(`terms:agreement-kind.${agreement.kind}`)}
        title={title?.text ?? ""}
        titleLang={title && title.in !== locale ? title.in : undefined}
        status={
          <>
            <AgreementStanding state={state} />
            {agreement.isSample && <SampleMark>{t("site:sample-agreement")}</SampleMark>}
          </>
        }
        lead={<MultilingualText words={agreement.summary} />}
      />
      <Columns sideLabel={t("site:agreement.side")} side={<Side />}>
        {state === "in-discussion" && (
          <Notice title={t("site:agreement.in-discussion-title")}>
            <p>{t("site:agreement.in-discussion-text")}</p>
          </Notice>
        )}
        {state === "suspended" && (
          <Notice tone="warning" title={t("site:agreement.suspended-title")}>
            <p>{t("site:agreement.suspended-text")}</p>
          </Notice>
        )}
        {axes.map((axis) => (
          <Section
            key={axis.id}
            id={`axis-${axis.kind}-${axis.id.slice(-4)}`}
            title={wordsFor(axis.title, locale)?.text ?? t(`terms:axis-kind.${axis.kind}`)}
            lead={<MultilingualText words={axis.summary} />}
          >
            {axis.commitments.length > 0 && (
              <>
                <h3>{t("site:agreement.commitments")}</h3>
                <List label={t("site:agreement.commitments")}>
                  {axis.commitments.map((commitment) => (
                    <ListRow
                      key={commitment.id}
                      level={4}
                      title={<MultilingualText words={commitment.what} />}
                      meta={
                        <>
                          <span>
                            {t("site:agreement.due", { date: dateInWords(commitment.dueOn, locale) })}
                          </span>
                          <span>
                            {t("site:agreement.indicator")} <MultilingualText words={commitment.indicator} />
                          </span>
                        </>
                      }
                      end={
                        <span className="commitment-quantity">
                          <strong>{numberInWords(commitment.quantity, locale)}</strong>{" "}
                          <MultilingualText words={commitment.unit} marked={false} />
                        </span>
                      }
                    />
                  ))}
                </List>
              </>
            )}
            <h3>{t("site:agreement.on-offer")}</h3>
            {axis.opportunities.length === 0 ? (
              <p className="quiet">
                {t(state === "in-discussion" ? "site:agreement.nothing-yet" : "site:agreement.nothing-here")}
              </p>
            ) : (
              <CardGrid>
                {axis.opportunities.map((opportunity) => (
                  <OpportunityCard key={opportunity.id} opportunity={opportunity} level={4} />
                ))}
              </CardGrid>
            )}
            {axis.more && (
              <p>
                <Link href={paths.opportunities(locale, { agreement: agreement.slug })}>
                  {t("site:agreement.all")}
                </Link>
              </p>
            )}
          </Section>
        ))}
      </Columns>
    </Page>
  );
}

function Side() {
  const { t, locale } = useLanguage();
  const { agreement, today } = useLoaderData<typeof loader>();
  return (
    <>
      <Section title={t("site:agreement.parties")} id="parties">
        <ul className="parties">
          {agreement.parties.map((party, at) => (
            <li key={at}>
              <span className="party-role">{t(`site:agreement.role.${party.role}`)}</span>
              {party.slug ? (
                <Link href={paths.partner(locale, party.slug)}>
                  <MultilingualText words={party.name} />
                </Link>
              ) : (
                <MultilingualText words={party.name} />
              )}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t("site:agreement.timeline")} id="timeline">
        <Timeline label={t("site:agreement.timeline")} entries={entriesOf(agreement, today, t, locale)} />
      </Section>
      {agreement.sources.length > 0 && (
        <Section title={t("site:agreement.sources")} id="sources">
          <ul className="sources">
            {agreement.sources.map((source) => (
              <li key={source}>
                {/^https?:\/\//.test(source) ? (
                  <Link href={source} externalLabel={t("site:external")}>
                    <bdi dir="ltr">{source.replace(/^https?:\/\//, "")}</bdi>
                  </Link>
                ) : (
                  <bdi>{source}</bdi>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** Its life in order: talks, signature, entry into force, end. What is still to come is said as such. */
function entriesOf(
  agreement: Agreement,
  today: string,
  t: ReturnType<typeof useLanguage>["t"],
  locale: ReturnType<typeof useLanguage>["locale"],
): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  const add = (step: string, on: string | null, always = false) => {
    if (!on && !always) return;
    entries.push({
      title: t(`site:agreement.step.${step}`),
      dateTime: on ?? undefined,
      when: on ? dateInWords(on, locale) : undefined,
      state: on && on <= today ? "done" : on ? "todo" : "done",
    });
  };
  const state = stateOf(agreement, today);
  add("discussion", agreement.discussionSince, state === "in-discussion");
  add("signed", agreement.signedOn);
  add("in-force", agreement.inForceOn);
  add("suspended", agreement.suspendedAt ? civilDateOf(agreement.suspendedAt) : null);
  add("ended", agreement.endedAt ? civilDateOf(agreement.endedAt) : agreement.endsOn);
  const current = entries.findLastIndex((entry) => entry.state === "done");
  return entries.map((entry, at) => (at === current ? { ...entry, state: "current" } : entry));
}
