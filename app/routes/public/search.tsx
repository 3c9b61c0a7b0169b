import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { agreementGlanceOf } from "#app/agreements/glance.ts";
import { readAgreements } from "#app/agreements/queries.server.ts";
import { AgreementRow } from "#app/agreements/ui/AgreementRow.tsx";
import { guarded } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { civilDateOf, numberInWords } from "#app/kernel/dates.ts";
import { glanceOf } from "#app/opportunities/glance.ts";
import { countOpen } from "#app/opportunities/listing.server.ts";
import { readOpportunities } from "#app/opportunities/queries.server.ts";
import { OpportunityCard } from "#app/opportunities/ui/OpportunityCard.tsx";
import { paths, withQuery } from "#app/paths.ts";
import { startupGlanceOf } from "#app/registry/glance.ts";
import { readListedOrganisations, readListedStartups } from "#app/registry/organisations.server.ts";
import { StartupCard } from "#app/registry/ui/StartupCard.tsx";
import { search } from "#app/search/queries.server.ts";
import { questionOf, type SearchKind, searchKindOf, searchKinds } from "#app/search/question.ts";
import { Marked, MarkedWords } from "#app/search/ui/Marked.tsx";
import { ButtonLink, Link } from "#app/ui/action.tsx";
import { Tabs } from "#app/ui/browse.tsx";
import { CardGrid, EmptyState, List } from "#app/ui/card.tsx";
import { SearchBox } from "#app/ui/inputs.tsx";
import { Page, PageHeader, Section } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";
import { headOf, metaOf } from "./head.ts";
import { OrganisationRow, organisationGlanceOf } from "./OrganisationRow.tsx";

/** Shown per kind when all are shown, and when one is. */
const few = 4;
const many = 24;

export const loader = guarded({ as: "anyone" }, async (visit) => {
  const { db, locale, t, url, now } = visit;
  const question = questionOf(url.searchParams.get("q"));
  const kind = searchKindOf(url.searchParams.get("kind"));
  const found = await search(db, { q: question.text, limit: kind ? many : few });
  const hits = kind ? found.hits.filter((hit) => hit.kind === kind) : found.hits;
  const ids = (of: SearchKind) => hits.filter((hit) => hit.kind === of).map((hit) => hit.id);
  const vocabulary = await readVocabulary(db);
  const opportunities = await readOpportunities(db, { ids: ids("opportunity"), publicOnly: true });
  const agreementIds = ids("agreement");
  const agreements =
    agreementIds.length > 0 ? await readAgreements(db, { ids: agreementIds, approvedOnly: true }) : [];
  const open = await countOpen(db, now);
  return {
    head: headOf(visit, {
      title: question.text ? t("search:title-for", { q: question.text }) : t("search:title"),
      description: t("search:lead"),
      indexed: false,
    }),
    q: question.text,
    shortened: question.shortened,
    asked: (url.searchParams.get("q") ?? "") !== "",
    kind,
    counts: found.counts,
    marked: found.marked,
    partly: found.partly,
    startups: (await readListedStartups(db, ids("startup"))).map((one) =>
      startupGlanceOf(one, vocabulary, locale),
    ),
    organisations: (await readListedOrganisations(db, ids("organisation"))).map((one) =>
      organisationGlanceOf(one, vocabulary, locale),
    ),
    agreements: agreementIds
      .flatMap((id) => agreements.find((one) => one.id === id) ?? [])
      .map((one) => agreementGlanceOf(one, civilDateOf(now), open.byAgreement[one.id] ?? 0)),
    opportunities: opportunities.map((one) => glanceOf(one, vocabulary, locale, now)),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => metaOf(data?.head);

export default function Search() {
  const { t, locale } = useLanguage();
  const { q, shortened, asked, kind, counts, partly } = useLoaderData<typeof loader>();
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const hasWords = /[\p{L}\p{N}]/u.test(q);
  const format = (count: number) => numberInWords(count, locale);
  const at = (one: SearchKind | null) => withQuery(paths.search(locale), { q, kind: one });
  return (
    <Page>
      <PageHeader title={t("search:title")} lead={q ? undefined : t("search:lead")} />
      <SearchBox
        large
        action={paths.search(locale)}
        label={t("search:label")}
        submitLabel={t("search:submit")}
        defaultValue={q}
        hint={shortened ? t("search:shortened") : undefined}
      />
      {!hasWords && asked && (
        <Notice title={t("search:nothing-readable")}>
          <p>{t("search:nothing-readable-text")}</p>
        </Notice>
      )}
      {hasWords && total === 0 && <Nothing />}
      {total > 0 && (
        <>
          <p className="list-count" role="status">
            {t("search:count", { count: total, q })}
          </p>
          {partly && <p className="quiet">{t("search:partly")}</p>}
          <Tabs
            label={t("search:kinds")}
            tabs={[
              { href: at(null), label: t("search:kind.all"), count: format(total), current: kind === null },
              ...searchKinds.map((one) => ({
                href: at(one),
                label: t(`search:kind.${one}`),
                count: format(counts[one]),
                current: kind === one,
              })),
            ]}
          />
          <Results />
        </>
      )}
    </Page>
  );
}

function Results() {
  const { t, locale } = useLanguage();
  const { q, kind, counts, marked, startups, organisations, agreements, opportunities } =
    useLoaderData<typeof loader>();
  const more = (one: SearchKind) => {
    if (kind || counts[one] <= few) return undefined;
    return (
      <Link href={withQuery(paths.search(locale), { q, kind: one })}>
        {t("search:all-of", { count: counts[one] })}
      </Link>
    );
  };
  const list: Record<SearchKind, { count: number; rows: React.ReactNode }> = {
    opportunity: {
      count: opportunities.length,
      rows: (
        <CardGrid wide>
          {opportunities.map((one) => (
            <OpportunityCard
              key={one.id}
              opportunity={one}
              title={<MarkedWords words={one.title} marked={marked} />}
              offer={<MarkedWords words={one.offer} marked={marked} />}
            />
          ))}
        </CardGrid>
      ),
    },
    startup: {
      count: startups.length,
      rows: (
        <CardGrid>
          {startups.map((one) => (
            <StartupCard
              key={one.id}
              startup={one}
              tagline={<MarkedWords words={one.tagline} marked={marked} />}
              title={<Marked text={locale === "ar" && one.nameAr ? one.nameAr : one.name} marked={marked} />}
            />
          ))}
        </CardGrid>
      ),
    },
    organisation: {
      count: organisations.length,
      rows: (
        <List label={t("search:kind.organisation")}>
          {organisations.map((one) => (
            <OrganisationRow
              key={one.id}
              organisation={one}
              level={3}
              title={<Marked text={locale === "ar" && one.nameAr ? one.nameAr : one.name} marked={marked} />}
            />
          ))}
        </List>
      ),
    },
    agreement: {
      count: agreements.length,
      rows: (
        <List label={t("search:kind.agreement")}>
          {agreements.map((one) => (
            <AgreementRow
              key={one.id}
              agreement={one}
              title={<MarkedWords words={one.title} marked={marked} />}
            />
          ))}
        </List>
      ),
    },
  };
  return (
    <>
      {searchKinds
        .filter((one) => list[one].count > 0)
        .map((one) => (
          <Section key={one} id={one} title={t(`search:kind.${one}`)} action={more(one)}>
            {list[one].rows}
          </Section>
        ))}
      {kind === "startup" && counts.startup > many && (
        <p>
          <Link href={paths.startups(locale, { q })}>{t("search:in-directory")}</Link>
        </p>
      )}
      {kind === "opportunity" && counts.opportunity > many && (
        <p>
          <Link href={paths.opportunities(locale, { q })}>{t("search:in-list")}</Link>
        </p>
      )}
    </>
  );
}

/** Nothing found, with what to try next. */
function Nothing() {
  const { t, locale } = useLanguage();
  const { q } = useLoaderData<typeof loader>();
  return (
    <EmptyState
      title={t("search:none", { q })}
      action={
        <>
          <ButtonLink href={paths.opportunities(locale)} variant="secondary">
            {t("site:opportunities.all")}
          </ButtonLink>
          <ButtonLink href={paths.startups(locale)} variant="secondary">
            {t("site:startups.all")}
          </ButtonLink>
        </>
      }
    >
      <p>{t("search:none-text")}</p>
      <p>
        {t("search:try")}{" "}
        {(["one", "two", "three"] as const).map((key, at) => (
          <span key={key}>
            {at > 0 && " · "}
            <Link href={paths.search(locale, t(`search:example.${key}`))}>{t(`search:example.${key}`)}</Link>
          </span>
        ))}
      </p>
    </EmptyState>
  );
}
