import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { guarded } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { stateOf as interestState } from "#app/interests/interest.ts";
import { mayAnswerFor } from "#app/interests/policy.ts";
import { interestsOfStartup } from "#app/interests/queries.server.ts";
import { listInWords, numberInWords } from "#app/kernel/dates.ts";
import { found } from "#app/kernel/refusal.ts";
import {
  byDeadline,
  countsOf,
  filtersOf,
  isNarrowed,
  narrowed,
  pageOf,
  withins,
} from "#app/matching/filter.ts";
import { explained, matchesForStartup } from "#app/matching/index.server.ts";
import { MatchCard } from "#app/matching/ui/MatchCard.tsx";
import { matchView, readerOf } from "#app/matching/ui/view.ts";
import { glanceOf } from "#app/opportunities/glance.ts";
import { paths, withQuery } from "#app/paths.ts";
import { readStartup } from "#app/registry/queries.server.ts";
import { stateOf } from "#app/registry/startup.ts";
import { FounderWorkspace } from "#app/registry/ui/FounderWorkspace.tsx";
import { Facets, Pagination, Tabs } from "#app/ui/browse.tsx";
import { Columns, PageHeader } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";
import { MatchActs, NoMatches } from "./match-parts.tsx";
import { leadingFor } from "./pair.server.ts";

const perPage = 12;
const tabs = ["fits", "near", "declined"] as const;
export type MatchTab = (typeof tabs)[number];

export const loader = guarded({ as: "founder" }, async ({ db, organisation, actor, locale, now, url, t }) => {
  const { organisationId } = organisation;
  const startup = found(await readStartup(db, organisationId));
  const list = found(await matchesForStartup(db, organisationId, now));
  const interests = await interestsOfStartup(db, organisationId);
  const vocabulary = await readVocabulary(db);
  const search = url.searchParams;
  const tabAsked = search.get("tab");
  const tab = tabs.find((one) => one === tabAsked) ?? "fits";
  const sort = search.get("sort") === "deadline" ? "deadline" : "score";
  const filters = filtersOf(search);

  const isDeclined = (id: string) => Boolean(interests.get(id)?.declinedAt);
  const declined = list.matches.filter((match) => isDeclined(match.opportunity.id));
  const kept = list.matches.filter((match) => !isDeclined(match.opportunity.id));
  const inTab = {
    fits: kept.filter((match) => match.verdict !== "near"),
    near: kept.filter((match) => match.verdict === "near"),
    declined,
  };
  const shown = narrowed(inTab[tab], filters, now);
  if (sort === "deadline") shown.sort(byDeadline);
  const page = pageOf(search, shown.length, perPage);
  const sheets = await explained(db, shown.slice((page - 1) * perPage, page * perPage), now);
  const reader = readerOf(locale, "founder", vocabulary);
  const leading = leadingFor(locale, startup.slug);
  return {
    title: t("common:titled", { page: t("matches:list.title", { name: startup.name }) }),
    name: startup.name,
    slug: startup.slug,
    step: startup.lastStep,
    isDraft: stateOf(startup) === "draft",
    mayAnswer: mayAnswerFor(actor, organisationId),
    tab,
    sort,
    filters,
    isNarrowed: isNarrowed(filters),
    counts: { fits: inTab.fits.length, near: inTab.near.length, declined: declined.length },
    tally: { ...list.tally, declined: declined.length, shown: shown.length },
    total: shown.length,
    page,
    kinds: countsOf(inTab[tab], (match) => [match.opportunity.kind]),
    needs: countsOf(inTab[tab], (match) => match.opportunity.needs).map(
      ([code, count]): [string, string, number] => [code, vocabulary.label("need", code, locale), count],
    ),
    cards: sheets.map((sheet) => ({
      opportunity: glanceOf(sheet.opportunity, vocabulary, locale, now),
      match: matchView(sheet, reader, leading),
      state: interestState(interests.get(sheet.opportunity.id)),
    })),
  };
});

export type MatchesShown = Awaited<ReturnType<typeof loader>>;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export default function FounderMatches() {
  const shown = useLoaderData<typeof loader>();
  const { t, locale } = useLanguage();
  const { slug, tab, page, total } = shown;
  const last = Math.max(1, Math.ceil(total / perPage));
  return (
    <FounderWorkspace slug={slug} name={shown.name} current="matches" step={shown.step}>
      <PageHeader title={t("matches:list.title", { name: shown.name })} lead={t("matches:list.lead")} />
      {shown.isDraft ? <Notice>{t("matches:list.draft")}</Notice> : null}
      <Tabs
        label={t("matches:list.tabs")}
        tabs={tabs.map((one) => ({
          href: paths.founderMatches(locale, slug, one === "fits" ? {} : { tab: one }),
          label: t(`matches:list.${one}`),
          count: numberInWords(shown.counts[one], locale),
          current: one === tab,
        }))}
      />
      <Tally shown={shown} />
      <Columns
        sideAt="start"
        fold={t("matches:list.filters")}
        sideLabel={t("matches:list.filters")}
        side={<Filters shown={shown} />}
      >
        {shown.cards.length === 0 ? <NoMatches shown={shown} /> : null}
        <div className="match-list">
          {shown.cards.map(({ opportunity, match, state }) => (
            <MatchCard
              key={opportunity.id}
              level={2}
              opportunity={opportunity}
              match={match}
              href={paths.founderMatch(locale, slug, opportunity.slug)}
              footer={
                <MatchActs
                  org={slug}
                  opportunity={opportunity.slug}
                  partner={opportunity.providerName}
                  state={state}
                  mayAnswer={shown.mayAnswer}
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
          last={last}
          href={(number) => addressOf(shown, locale, { page: number })}
          pageLabel={(number) => t("matches:list.page", { page: number })}
          previousLabel={t("matches:list.previous")}
          nextLabel={t("matches:list.next")}
        />
      </Columns>
    </FounderWorkspace>
  );
}

/** How many were weighed, and where those not shown went. */
function Tally({ shown }: { shown: MatchesShown }) {
  const { t, locale } = useLanguage();
  const { tally } = shown;
  const kept = tally.eligible + tally.possible + tally.near - tally.declined;
  const parts = [
    t("matches:tally.closed", { count: tally.closed }),
    t("matches:tally.refused", { count: tally.notEligible }),
    ...(tally.declined > 0 ? [t("matches:tally.declined", { count: tally.declined })] : []),
    t("matches:tally.kept", { count: kept }),
    ...(shown.isNarrowed ? [t("matches:tally.filtered", { count: tally.shown })] : []),
  ];
  return (
    <p className="my-4">
      {t("matches:tally.line", {
        weighed: t("matches:tally.weighed", { count: tally.weighed }),
        parts: listInWords(parts, locale),
      })}
    </p>
  );
}

function Filters({ shown }: { shown: MatchesShown }) {
  const { t, locale } = useLanguage();
  const { filters } = shown;
  const option = (value: string, label: string, checked: boolean, count?: number) => ({
    value,
    label,
    checked,
    href: "",
    ...(count === undefined ? {} : { count: numberInWords(count, locale) }),
  });
  return (
    <Facets
      label={t("matches:list.filters")}
      form={{
        action: paths.founderMatches(locale, shown.slug),
        submitLabel: t("matches:list.apply"),
        hidden: shown.tab === "fits" ? undefined : <input type="hidden" name="tab" value={shown.tab} />,
      }}
      groups={[
        {
          name: "sort",
          title: t("matches:list.sort"),
          single: true,
          options: [
            option("score", t("matches:list.by-score"), shown.sort === "score"),
            option("deadline", t("matches:list.by-deadline"), shown.sort === "deadline"),
          ],
        },
        {
          name: "kind",
          title: t("matches:list.kind"),
          options: shown.kinds.map(([kind, count]) =>
            option(kind, t(`terms:opportunity-kind.${kind}`), filters.kinds.includes(kind), count),
          ),
        },
        {
          name: "need",
          title: t("matches:list.need"),
          closed: true,
          options: shown.needs.map(([code, label, count]) =>
            option(code, label, filters.needs.includes(code), count),
          ),
        },
        {
          name: "within",
          title: t("matches:list.deadline"),
          single: true,
          closed: true,
          options: [
            option("", t("matches:list.any-deadline"), false),
            ...withins.map((days) =>
              option(
                days,
                days === "rolling" ? t("matches:list.rolling") : t("matches:list.within", { days }),
                filters.within === days,
              ),
            ),
          ],
        },
      ].filter((group) => group.options.length > 0)}
    />
  );
}

/** This list's address with something changed. */
export function addressOf(
  shown: MatchesShown,
  locale: Parameters<typeof paths.founderMatches>[0],
  changed: { page?: number; cleared?: boolean },
): string {
  const { filters } = shown;
  return withQuery(paths.founderMatches(locale, shown.slug), {
    tab: shown.tab === "fits" ? null : shown.tab,
    sort: shown.sort === "score" ? null : shown.sort,
    ...(changed.cleared ? {} : { kind: filters.kinds, need: filters.needs, within: filters.within }),
    page: changed.page === 1 ? null : changed.page,
  });
}
