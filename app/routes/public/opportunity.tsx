import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { guarded } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { found } from "#app/kernel/refusal.ts";
import { wordsFor } from "#app/kernel/words.ts";
import { detailOf } from "#app/opportunities/detail.ts";
import { readPublicOpportunity } from "#app/opportunities/queries.server.ts";
import { OpportunityView } from "#app/opportunities/ui/OpportunityView.tsx";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/action.tsx";
import { Breadcrumb, Page } from "#app/ui/layout.tsx";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";
import { headOf, metaOf } from "./head.ts";

export const loader = guarded({ as: "anyone" }, async (visit) => {
  const { db, locale, params, reader, now } = visit;
  const opportunity = found(await readPublicOpportunity(db, params.slug ?? ""));
  const detail = detailOf(opportunity, { ...visit, vocabulary: await readVocabulary(db) }, now);
  return {
    head: headOf(visit, {
      title: detail.titleText,
      description: wordsFor(opportunity.summary, locale)?.text ?? detail.titleText,
      indexed: !opportunity.isSample,
    }),
    opportunity: detail,
    signedIn: reader !== null,
    startups: (reader?.memberships ?? [])
      .filter((membership) => membership.kind === "startup" && !membership.suspended)
      .map(({ slug, name }) => ({ slug, name })),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => metaOf(data?.head);

export default function OpportunityPage() {
  const { t, locale } = useLanguage();
  const { opportunity } = useLoaderData<typeof loader>();
  return (
    <Page>
      <Breadcrumb
        label={t("site:breadcrumb")}
        items={[
          { href: paths.opportunities(locale), label: t("common:nav.opportunities") },
          { label: opportunity.titleText },
        ]}
      />
      <OpportunityView opportunity={opportunity} answer={<AmIEligible />} />
    </Page>
  );
}

/** For a founder, the way to her match sheet; for a visitor, the way to find out. */
function AmIEligible() {
  const { t, locale } = useLanguage();
  const { opportunity, signedIn, startups } = useLoaderData<typeof loader>();
  if (opportunity.state !== "open" && opportunity.state !== "forecast") return null;
  if (signedIn && startups.length === 0) return null;
  return (
    <section className="answer-box" aria-labelledby="am-i-eligible">
      <h2 id="am-i-eligible">{t("site:eligible.title")}</h2>
      {startups.length === 0 ? (
        <>
          <p>{t("site:eligible.visitor")}</p>
          <ButtonLink href={paths.signUp(locale, paths.newStartup(locale))} wide>
            {t("site:eligible.register")}
          </ButtonLink>
        </>
      ) : (
        <>
          <p>{t("site:eligible.founder")}</p>
          {startups.map((startup) => (
            <ButtonLink
              key={startup.slug}
              href={paths.founderMatch(locale, startup.slug, opportunity.slug)}
              wide
              icon="target"
            >
              {t("site:eligible.see", { name: startup.name })}
            </ButtonLink>
          ))}
        </>
      )}
    </section>
  );
}
