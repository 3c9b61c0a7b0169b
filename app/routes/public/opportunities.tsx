import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readAgreementTitles } from "#app/agreements/listing.server.ts";
import { guarded } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { numberInWords } from "#app/kernel/dates.ts";
import { wordsFor } from "#app/kernel/words.ts";
import { glanceOf } from "#app/opportunities/glance.ts";
import { attendanceModes, opportunityKinds } from "#app/opportunities/kinds.ts";
import { readListing } from "#app/opportunities/listing.server.ts";
import {
  type ListingAsk,
  type ListingFacet,
  listedStates,
  listingAsk,
  listingFacets,
  listingQuery,
  listingSorts,
} from "#app/opportunities/listing.ts";
import { OpportunityCard } from "#app/opportunities/ui/OpportunityCard.tsx";
import { paths } from "#app/paths.ts";
import { pageSize } from "#app/registry/list.ts";
import { searchIds } from "#app/search/queries.server.ts";
import { questionOf } from "#app/search/question.ts";
import { ButtonLink } from "#app/ui/action.tsx";
import { Chips, Facets } from "#app/ui/browse.tsx";
import { CardGrid, EmptyState } from "#app/ui/card.tsx";
import { SearchBox } from "#app/ui/inputs.tsx";
import { Columns, Page, PageHeader } from "#app/ui/layout.tsx";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";
import { headOf, metaOf } from "./head.ts";
import { facetOptions, HiddenQuery, ListHead, ListPages, mostFrequent, SortLinks } from "./listing.tsx";

const orders: Partial<Record<ListingFacet, readonly string[]>> = {
  state: listedStates,
  kind: opportunityKinds,
  mode: attendanceModes,
};

export const loader = guarded({ as: "anyone" }, async (visit) => {
  const { db, locale, t, url, now } = visit;
  const question = questionOf(url.searchParams.get("q"));
  const vocabulary = await readVocabulary(db);
  const asked = listingAsk(url.searchParams, question.text);
  const titles = await readAgreementTitles(db, asked.agreement);
  const labels: Record<ListingFacet, (code: string) => string> = {
    state: (code) => t(`terms:opportunity-state.${code}`),
    kind: (code) => t(`terms:opportunity-kind.${code}`),
    mode: (code) => t(`terms:mode.${code}`),
    need: (code) => vocabulary.label("need", code, locale),
    sector: (code) => vocabulary.label("sector", code, locale),
    language: (code) => vocabulary.label("language", code, locale),
    agreement: (code) => wordsFor(titles.get(code), locale)?.text ?? code,
  };
  const known: Record<ListingFacet, (code: string) => boolean> = {
    state: () => true,
    kind: (code) => opportunityKinds.some((kind) => kind === code),
    mode: (code) => attendanceModes.some((mode) => mode === code),
    need: (code) => vocabulary.find("need", code) !== undefined,
    sector: (code) => vocabulary.find("sector", code) !== undefined,
    language: (code) => vocabulary.find("language", code) !== undefined,
    agreement: (code) => titles.has(code),
  };
  // What is not known is left out quietly: an old or mistyped address still answers.
  for (const facet of listingFacets) asked[facet] = asked[facet].filter(known[facet]);
  const among = await searchIds(db, "opportunity", question.text);
  const found = await readListing(db, asked, among, now);
  for (const [slug, title] of await readAgreementTitles(db, mostFrequent(found.counts.facets.agreement))) {
    titles.set(slug, title);
  }
  const ask: ListingAsk = { ...asked, page: found.page };
  return {
    head: headOf(visit, {
      title: t("site:opportunities.title"),
      description: t("site:opportunities.description", { count: found.total }),
      indexed: url.search === "",
    }),
    ask,
    shortened: question.shortened,
    facets: listingFacets.map((facet) => ({
      name: facet,
      title: t(`site:facet.${facet}`),
      closed: facet !== "state" && facet !== "kind",
      options: facetOptions(
        found.counts.facets[facet],
        ask[facet],
        labels[facet],
        (count) => numberInWords(count, locale),
        orders[facet],
      ),
    })),
    total: found.total,
    page: found.page,
    last: found.last,
    opportunities: found.rows.map((opportunity) => glanceOf(opportunity, vocabulary, locale, now)),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => metaOf(data?.head);

export default function Opportunities() {
  const { t, locale } = useLanguage();
  const { ask, shortened, facets, total, page, last, opportunities } = useLoaderData<typeof loader>();
  const query = listingQuery(ask);
  const to = (change: Record<string, string | string[] | number | null>) =>
    paths.opportunities(locale, { ...query, page: null, ...change });
  const chips = facets.flatMap((facet) =>
    facet.options
      .filter((option) => option.checked)
      .map((option) => ({
        label: option.label,
        removeHref: to({ [facet.name]: ask[facet.name].filter((code) => code !== option.value) }),
        removeLabel: t("site:facet.remove", { name: option.label }),
      })),
  );
  return (
    <Page>
      <PageHeader title={t("site:opportunities.title")} lead={t("site:opportunities.lead")} />
      <SearchBox
        action={paths.opportunities(locale)}
        label={t("site:opportunities.search")}
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
              action: paths.opportunities(locale),
              submitLabel: t("site:facet.apply"),
              hidden: <HiddenQuery query={query} except={[...listingFacets, "page"]} />,
            }}
          />
        }
      >
        <ListHead count={t("site:opportunities.count", { count: total })}>
          <SortLinks
            label={t("site:sort.label")}
            options={listingSorts
              .filter((sort) => sort !== "relevance" || ask.q !== "")
              .map((sort) => ({
                label: t(`site:sort.${sort}`),
                href: to({ sort: sort === (ask.q ? "relevance" : "deadline") ? null : sort }),
                current: sort === ask.sort,
              }))}
          />
        </ListHead>
        <Chips
          label={t("site:facet.chosen")}
          chips={chips}
          clear={{ href: paths.opportunities(locale, { q: ask.q }), label: t("site:facet.clear") }}
        />
        {opportunities.length === 0 ? (
          <EmptyState
            title={t("site:opportunities.none")}
            action={<ButtonLink href={paths.opportunities(locale)}>{t("site:opportunities.all")}</ButtonLink>}
          >
            <p>{t("site:opportunities.none-text")}</p>
          </EmptyState>
        ) : (
          <CardGrid wide>
            {opportunities.map((opportunity) => (
              <OpportunityCard key={opportunity.id} opportunity={opportunity} level={2} />
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
