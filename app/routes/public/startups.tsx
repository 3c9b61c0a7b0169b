import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { guarded } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { numberInWords } from "#app/kernel/dates.ts";
import { paths } from "#app/paths.ts";
import { readDirectory } from "#app/registry/directory.server.ts";
import {
  type DirectoryAsk,
  directoryAsk,
  directoryFacets,
  directoryQuery,
  directorySorts,
} from "#app/registry/directory.ts";
import { startupGlanceOf } from "#app/registry/glance.ts";
import { pageSize } from "#app/registry/list.ts";
import { StartupCard } from "#app/registry/ui/StartupCard.tsx";
import { searchIds } from "#app/search/queries.server.ts";
import { questionOf } from "#app/search/question.ts";
import { ButtonLink } from "#app/ui/action.tsx";
import { Chips, Facets } from "#app/ui/browse.tsx";
import { CardGrid, EmptyState } from "#app/ui/card.tsx";
import { SearchBox } from "#app/ui/inputs.tsx";
import { Columns, Page, PageHeader } from "#app/ui/layout.tsx";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";
import { headOf, metaOf } from "./head.ts";
import { facetOptions, HiddenQuery, ListHead, ListPages, SortLinks } from "./listing.tsx";

export const loader = guarded({ as: "anyone" }, async (visit) => {
  const { db, locale, t, url, now } = visit;
  const question = questionOf(url.searchParams.get("q"));
  const vocabulary = await readVocabulary(db);
  const asked = directoryAsk(url.searchParams, question.text);
  // What is not in the vocabulary is left out quietly: an old or mistyped address still answers.
  for (const facet of directoryFacets) {
    asked[facet] = asked[facet].filter((code) => vocabulary.find(facet, code));
  }
  const among = await searchIds(db, "startup", question.text);
  const found = await readDirectory(db, asked, among, now);
  const ask: DirectoryAsk = { ...asked, page: found.page };
  const format = (count: number) => numberInWords(count, locale);
  const facets = directoryFacets.map((facet) => ({
    name: facet,
    title: t(`site:facet.${facet}`),
    closed: facet !== "region",
    options: facetOptions(
      found.counts.facets[facet],
      ask[facet],
      (code) => vocabulary.label(facet, code, locale),
      format,
      facet === "stage" ? vocabulary.of("stage").map((term) => term.code) : undefined,
    ),
  }));
  return {
    head: headOf(visit, {
      title: t("site:startups.title"),
      description: t("site:startups.description", { count: found.total }),
      indexed: url.search === "",
    }),
    ask,
    shortened: question.shortened,
    facets: [
      ...facets,
      {
        name: "verified",
        title: t("site:facet.verified"),
        options: facetOptions(
          { yes: found.counts.verified },
          ask.verified ? ["yes"] : [],
          () => t("site:facet.verified-yes"),
          format,
        ),
      },
    ],
    total: found.total,
    page: found.page,
    last: found.last,
    startups: found.rows.map((startup) => startupGlanceOf(startup, vocabulary, locale)),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => metaOf(data?.head);

export default function Startups() {
  const { t, locale } = useLanguage();
  const { ask, shortened, facets, total, page, last, startups } = useLoaderData<typeof loader>();
  const query = directoryQuery(ask);
  const to = (change: Record<string, string | string[] | number | null>) =>
    paths.startups(locale, { ...query, page: null, ...change });
  const chips = facets.flatMap((facet) =>
    facet.options
      .filter((option) => option.checked)
      .map((option) => {
        const kept = facet.options.filter((other) => other.checked && other !== option);
        return {
          label: option.label,
          removeHref: to({ [facet.name]: kept.map((other) => other.value) }),
          removeLabel: t("site:facet.remove", { name: option.label }),
        };
      }),
  );
  return (
    <Page>
      <PageHeader
        title={t("site:startups.title")}
        lead={t("site:startups.lead")}
        actions={
          <ButtonLink href={paths.newStartup(locale)} icon="add">
            {t("site:startups.register")}
          </ButtonLink>
        }
      />
      <SearchBox
        action={paths.startups(locale)}
        label={t("site:startups.search")}
        submitLabel={t("search:submit")}
        defaultValue={ask.q}
        hint={shortened ? t("search:shortened") : undefined}
        hidden={<HiddenQuery query={query} except={["q", "page", "sort"]} />}
      />
      <Columns
        sideAt="start"
        fold={t("site:facet.fold", { count: chips.length })}
        sideLabel={t("site:facet.label")}
        side={
          <Facets
            label={t("site:facet.label")}
            groups={facets.filter((facet) => facet.options.length > 0)}
            form={{
              action: paths.startups(locale),
              submitLabel: t("site:facet.apply"),
              hidden: <HiddenQuery query={query} except={[...directoryFacets, "verified", "page"]} />,
            }}
          />
        }
      >
        <ListHead count={t("site:startups.count", { count: total })}>
          <SortLinks
            label={t("site:sort.label")}
            options={directorySorts
              .filter((sort) => sort !== "relevance" || ask.q !== "")
              .map((sort) => ({
                label: t(`site:sort.${sort}`),
                href: to({ sort: sort === (ask.q ? "relevance" : "name") ? null : sort }),
                current: sort === ask.sort,
              }))}
          />
        </ListHead>
        <Chips
          label={t("site:facet.chosen")}
          chips={chips}
          clear={{ href: paths.startups(locale, { q: ask.q }), label: t("site:facet.clear") }}
        />
        {startups.length === 0 ? (
          <EmptyState
            title={t("site:startups.none")}
            action={<ButtonLink href={paths.startups(locale)}>{t("site:startups.all")}</ButtonLink>}
          >
            <p>{t("site:startups.none-text")}</p>
          </EmptyState>
        ) : (
          <CardGrid>
            {startups.map((startup) => (
              <StartupCard key={startup.id} startup={startup} level={2} />
            ))}
          </CardGrid>
        )}
        <ListPages
          page={page}
          last={last}
          total={total}
          size={pageSize}
          href={(number) => to({ page: number > 1 ? number : null })}
        />
      </Columns>
    </Page>
  );
}
