import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { guarded } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { mayBeContacted, stateOf, takesAnswers } from "#app/interests/interest.ts";
import { mayInviteTo } from "#app/interests/policy.ts";
import { listInWords, numberInWords } from "#app/kernel/dates.ts";
import { wordsFor } from "#app/kernel/words.ts";
import { countsOf, pageOf } from "#app/matching/filter.ts";
import { explained } from "#app/matching/index.server.ts";
import { CandidateCard } from "#app/matching/ui/MatchCard.tsx";
import { matchView, readerOf } from "#app/matching/ui/view.ts";
import { paths } from "#app/paths.ts";
import { startupGlanceOf } from "#app/registry/glance.ts";
import { ButtonLink, Link } from "#app/ui/action.tsx";
import { Facets, Pagination, Tabs } from "#app/ui/browse.tsx";
import { EmptyState } from "#app/ui/card.tsx";
import { Columns, PageHeader } from "#app/ui/layout.tsx";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";
import { CandidateActs } from "./candidate-acts.tsx";
import { candidateFilters, candidateTabs } from "./candidate-filters.ts";
import { candidateList, ownOpportunity } from "./candidates.server.ts";
import { deskOf, Workspace } from "./workspace.tsx";

const perPage = 20;

export const loader = guarded({ as: "partner" }, async (visit) => {
  const { db, organisation, actor, params, locale, now, url, t } = visit;
  const opportunity = await ownOpportunity(db, organisation, params.id);
  const filters = candidateFilters(url.searchParams);
  const list = await candidateList(db, opportunity.id, filters, now);
  const vocabulary = await readVocabulary(db);
  const reader = readerOf(locale, "about", vocabulary);
  const title = wordsFor(opportunity.title, locale)?.text ?? "";
  const shown = list?.shown ?? [];
  const page = pageOf(url.searchParams, shown.length, perPage);
  const sheets = await explained(db, shown.slice((page - 1) * perPage, page * perPage), now);
  const choices = (scheme: "region" | "stage" | "sector", codesOf: Parameters<typeof countsOf>[1]) =>
    countsOf(list?.all ?? [], codesOf).map(([code, count]) => ({
      code,
      label: vocabulary.label(scheme, code, locale),
      count,
    }));
  return {
    title: t("common:titled", { page: t("matches:candidates.title", { title }) }),
    heading: t("matches:candidates.title", { title }),
    desk: deskOf(organisation),
    id: opportunity.id,
    isPublic: list !== null,
    filters,
    isNarrowed: Object.values({ ...filters, tab: "" }).some(Boolean) || filters.tab !== "all",
    counts: list?.counts ?? null,
    tally: list?.tally ?? null,
    total: shown.length,
    page,
    facets: {
      region: choices("region", (match) => (match.startup.region ? [match.startup.region] : [])),
      stage: choices("stage", (match) => (match.startup.stage ? [match.startup.stage] : [])),
      sector: choices("sector", (match) => match.startup.sectors),
    },
    mayInvite: mayInviteTo(actor, opportunity) && takesAnswers(opportunity, now),
    cards: sheets.map((sheet) => ({
      startup: startupGlanceOf(sheet.startup, vocabulary, locale),
      match: matchView(sheet, reader),
      state: stateOf(list?.interests.get(sheet.startup.id)),
      mayBeContacted: mayBeContacted(sheet.startup),
    })),
  };
});

type Shown = Awaited<ReturnType<typeof loader>>;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

function queryOf({ filters }: Shown) {
  const { region, stage, sector, tab } = filters;
  return { region, stage, sector, tab: tab === "all" ? null : tab };
}

export default function Candidates() {
  const shown = useLoaderData<typeof loader>();
  const { t, locale } = useLanguage();
  const { desk, id } = shown;
  return (
    <Workspace desk={desk} current="home">
      <p className="mb-4">
        <Link href={paths.partnerOpportunity(locale, desk.slug, id)} icon="back">
          {t("matches:candidates.back")}
        </Link>
      </p>
      <PageHeader
        title={shown.heading}
        lead={t("matches:candidates.lead")}
        actions={
          shown.isPublic ? (
            <ButtonLink icon="download" href={paths.candidatesCsv(locale, desk.slug, id, queryOf(shown))}>
              {t("matches:candidates.csv")}
            </ButtonLink>
          ) : undefined
        }
      />
      {shown.isPublic ? (
        <CandidateList shown={shown} />
      ) : (
        <EmptyState
          title={t("matches:candidates.not-public")}
          action={
            <ButtonLink href={paths.opportunityEligibility(locale, desk.slug, id)}>
              {t("matches:candidates.conditions")}
            </ButtonLink>
          }
        />
      )}
    </Workspace>
  );
}

function CandidateList({ shown }: { shown: Shown }) {
  const { t, locale } = useLanguage();
  const { desk, id, filters, counts, tally, page, total } = shown;
  const query = queryOf(shown);
  return (
    <>
      <Tabs
        label={t("matches:candidates.tabs")}
        tabs={candidateTabs.map((tab) => ({
          href: paths.candidates(locale, desk.slug, id, { ...query, tab: tab === "all" ? null : tab }),
          label: t(`matches:candidates.${tab}`),
          count: counts ? numberInWords(counts[tab], locale) : undefined,
          current: tab === filters.tab,
        }))}
      />
      {tally ? (
        <p className="my-4">
          {t("matches:tally.line", {
            weighed: t("matches:tally.startups-weighed", { count: tally.weighed }),
            parts: listInWords(
              [
                t("matches:tally.not-eligible", { count: tally.notEligible }),
                t(shown.isNarrowed ? "matches:tally.filtered" : "matches:tally.kept", { count: total }),
              ],
              locale,
            ),
          })}
        </p>
      ) : null}
      <Columns
        sideAt="start"
        sideLabel={t("matches:list.filters")}
        fold={t("matches:list.filters")}
        side={<Filters shown={shown} />}
      >
        {shown.cards.length === 0 ? (
          <EmptyState
            title={t("matches:candidates.empty")}
            action={
              <ButtonLink href={paths.opportunityEligibility(locale, desk.slug, id)}>
                {t("matches:candidates.conditions")}
              </ButtonLink>
            }
          >
            <p>{t("matches:candidates.empty-text")}</p>
          </EmptyState>
        ) : null}
        <div className="match-list">
          {shown.cards.map((card) => (
            <CandidateCard
              key={card.startup.id}
              level={2}
              startup={card.startup}
              match={card.match}
              href={paths.candidate(locale, desk.slug, id, card.startup.slug)}
              footer={
                <CandidateActs
                  org={desk.slug}
                  id={id}
                  startup={card.startup.slug}
                  state={card.state}
                  mayInvite={shown.mayInvite}
                  mayBeContacted={card.mayBeContacted}
                />
              }
            />
          ))}
        </div>
        <Pagination
          label={t("matches:list.pages")}
          summary={
            total > 0
              ? t("matches:list.shown", {
                  from: numberInWords((page - 1) * perPage + 1, locale),
                  to: numberInWords(Math.min(page * perPage, total), locale),
                  total: numberInWords(total, locale),
                })
              : undefined
          }
          current={page}
          last={Math.max(1, Math.ceil(total / perPage))}
          href={(number) =>
            paths.candidates(locale, desk.slug, id, { ...query, page: number === 1 ? null : number })
          }
          pageLabel={(number) => t("matches:list.page", { page: number })}
          previousLabel={t("matches:list.previous")}
          nextLabel={t("matches:list.next")}
        />
      </Columns>
    </>
  );
}

function Filters({ shown }: { shown: Shown }) {
  const { t, locale } = useLanguage();
  const { desk, id, filters, facets } = shown;
  const query = queryOf(shown);
  const group = (name: "region" | "stage" | "sector") => ({
    name,
    title: t(`matches:candidates.${name}`),
    closed: name === "sector",
    single: true,
    options: facets[name].map(({ code, label, count }) => ({
      value: code,
      label,
      count: numberInWords(count, locale),
      checked: filters[name] === code,
      // Choosing what is chosen takes it away.
      href: paths.candidates(locale, desk.slug, id, {
        ...query,
        [name]: filters[name] === code ? null : code,
      }),
    })),
  });
  return (
    <Facets
      label={t("matches:list.filters")}
      groups={[group("stage"), group("region"), group("sector")].filter((one) => one.options.length > 0)}
    />
  );
}
