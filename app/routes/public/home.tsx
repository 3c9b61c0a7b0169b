import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { agreementGlanceOf } from "#app/agreements/glance.ts";
import { countInForce, readAgreementList } from "#app/agreements/listing.server.ts";
import { AgreementRow } from "#app/agreements/ui/AgreementRow.tsx";
import { guarded } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { civilDateOf, endOfDay, numberInWords, plusDays } from "#app/kernel/dates.ts";
import { glanceOf } from "#app/opportunities/glance.ts";
import { countOpen, readClosingSoon } from "#app/opportunities/listing.server.ts";
import { OpportunityCard } from "#app/opportunities/ui/OpportunityCard.tsx";
import { paths } from "#app/paths.ts";
import { countListed } from "#app/registry/directory.server.ts";
import { ButtonLink, Link } from "#app/ui/action.tsx";
import { CardGrid, List, Stat, Stats } from "#app/ui/card.tsx";
import { SearchBox } from "#app/ui/inputs.tsx";
import { Section } from "#app/ui/layout.tsx";
import { Zellige } from "#app/ui/mark.tsx";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";
import { headOf, metaOf } from "./head.ts";

const shownAgreements = 5;
/** Whole rows of cards; a week that does not fill one is shown with what closes next. */
const shownCalls = 6;
const shownNext = 3;

export const loader = guarded({ as: "anyone" }, async (visit) => {
  const { db, locale, t, now } = visit;
  const vocabulary = await readVocabulary(db);
  const today = civilDateOf(now);
  const until = (length: number) => endOfDay(plusDays(today, length));
  const thisWeek = await readClosingSoon(db, now, until(7), shownCalls);
  const enough = thisWeek.length >= shownNext;
  const closing = enough ? thisWeek : await readClosingSoon(db, now, until(90), shownNext);
  const open = await countOpen(db, now);
  const agreements = (await readAgreementList(db, 1, now)).rows.slice(0, shownAgreements);
  return {
    head: headOf(visit, {
      title: t("site:home.window-title"),
      description: t("site:home.lead"),
      whole: true,
    }),
    thisWeek: enough,
    closing: closing.map((one) => glanceOf(one, vocabulary, locale, now)),
    agreements: agreements.map((one) => agreementGlanceOf(one, today, open.byAgreement[one.id] ?? 0)),
    numbers: {
      ...(await countListed(db, now)),
      open: open.open,
      inForce: await countInForce(db, today),
    },
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => metaOf(data?.head);

export default function Home() {
  const { t, locale } = useLanguage();
  const { thisWeek, closing, agreements } = useLoaderData<typeof loader>();
  return (
    <main id="main" tabIndex={-1}>
      <div className="hero">
        <div className="hero-zellige" aria-hidden="true">
          <Zellige />
        </div>
        <div className="page-width hero-inside">
          <div className="hero-words">
            <h1>{t("site:home.sentence")}</h1>
            <p className="lead">{t("site:home.lead")}</p>
            <SearchBox
              large
              action={paths.search(locale)}
              label={t("site:home.search")}
              submitLabel={t("search:submit")}
            />
          </div>
          <div className="home-doors">
            <a className="home-door home-door-first" href={paths.newStartup(locale)}>
              <strong>{t("site:home.register")}</strong>
              <span>{t("site:home.register-text")}</span>
            </a>
            <a className="home-door" href={paths.opportunities(locale)}>
              <strong>{t("site:home.browse")}</strong>
              <span>{t("site:home.browse-text")}</span>
            </a>
          </div>
        </div>
      </div>
      <div className="page page-width home-body">
        <Numbers />
        {closing.length > 0 && (
          <Section
            id="closing"
            title={t(thisWeek ? "site:home.this-week" : "site:home.next")}
            action={<Link href={paths.opportunities(locale)}>{t("site:home.all-opportunities")}</Link>}
          >
            <CardGrid>
              {closing.map((one) => (
                <OpportunityCard key={one.id} opportunity={one} />
              ))}
            </CardGrid>
          </Section>
        )}
        <Section
          id="agreements"
          title={t("site:home.agreements")}
          lead={t("site:home.agreements-lead")}
          action={<Link href={paths.agreements(locale)}>{t("site:home.all-agreements")}</Link>}
        >
          <List label={t("site:home.agreements")}>
            {agreements.map((one) => (
              <AgreementRow key={one.id} agreement={one} short />
            ))}
          </List>
        </Section>
        <Section id="professionals" title={t("site:home.professionals")}>
          <p>{t("site:home.professionals-text")}</p>
          <div className="actions">
            <ButtonLink href={paths.organisationRequest(locale)} variant="secondary" icon="handshake">
              {t("site:home.become")}
            </ButtonLink>
          </div>
        </Section>
      </div>
    </main>
  );
}

function Numbers() {
  const { t, locale } = useLanguage();
  const { numbers } = useLoaderData<typeof loader>();
  const format = (value: number) => numberInWords(value, locale);
  return (
    <Stats label={t("site:home.numbers")}>
      <Stat
        value={format(numbers.open)}
        label={t("site:home.number.open", { count: numbers.open })}
        href={paths.opportunities(locale, { state: "open" })}
      />
      <Stat
        value={format(numbers.startups)}
        label={t("site:home.number.startups", { count: numbers.startups })}
        note={t("site:home.number.verified", { count: numbers.verified })}
        href={paths.startups(locale)}
      />
      <Stat
        value={format(numbers.inForce)}
        label={t("site:home.number.agreements", { count: numbers.inForce })}
        href={paths.agreements(locale)}
      />
      <Stat
        value={format(numbers.regions)}
        label={t("site:home.number.regions", { count: numbers.regions })}
        note={t("site:home.number.of-twelve")}
        href={paths.startups(locale)}
      />
    </Stats>
  );
}
