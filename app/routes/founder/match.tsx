import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { guarded } from "#app/http/guard.ts";
import { MultilingualText, useLanguage } from "#app/i18n/language.tsx";
import { markSeen } from "#app/interests/commands.server.ts";
import { type InterestState, stateOf as interestState, takesAnswers } from "#app/interests/interest.ts";
import { mayAnswerFor } from "#app/interests/policy.ts";
import { wordsFor } from "#app/kernel/words.ts";
import type { Verdict } from "#app/matching/match.ts";
import { MatchSheet } from "#app/matching/ui/MatchSheet.tsx";
import { readerOf, sheetView } from "#app/matching/ui/view.ts";
import { glanceOf } from "#app/opportunities/glance.ts";
import { Deadline, OpportunityStanding } from "#app/opportunities/ui/Closing.tsx";
import { paths } from "#app/paths.ts";
import { FounderWorkspace } from "#app/registry/ui/FounderWorkspace.tsx";
import { ButtonLink, Link } from "#app/ui/action.tsx";
import { DefinitionList, SampleMark } from "#app/ui/card.tsx";
import { Columns, PageHeader, Section } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";
import { MatchActs } from "./match-parts.tsx";
import { leadingFor, pairOf } from "./pair.server.ts";

export const loader = guarded(
  { as: "founder" },
  async ({ db, organisation, actor, params, locale, now, t }) => {
    const { sheet, interest } = await pairOf(db, organisation, params.opportunity, now);
    const { startup, opportunity } = sheet;
    await markSeen(db, actor, startup.id, opportunity.id, now);
    const vocabulary = await readVocabulary(db);
    const title = wordsFor(opportunity.title, locale)?.text ?? "";
    const state = interestState(interest);
    return {
      title: t("common:titled", {
        page: t("matches:sheet.page", { startup: startup.name, opportunity: title }),
      }),
      heading: title,
      headingLang: wordsFor(opportunity.title, locale)?.in,
      name: startup.name,
      slug: startup.slug,
      step: startup.lastStep,
      opportunity: glanceOf(opportunity, vocabulary, locale, now),
      agreement: { slug: opportunity.agreementSlug, title: opportunity.agreementTitle },
      applyUrl: opportunity.applyUrl,
      contactEmail: opportunity.contactEmail,
      standing: standingOf(sheet.verdict, state, takesAnswers(opportunity, now)),
      state,
      inviteNote: interest?.invitedAt ? interest.inviteNote : null,
      mayAnswer: mayAnswerFor(actor, startup.id),
      sheet: sheetView(sheet, readerOf(locale, "founder", vocabulary), leadingFor(locale, startup.slug)),
    };
  },
);

/** Whether there is something to answer: always when it was answered or invited to, else while open and not excluded. */
function standingOf(verdict: Verdict, state: InterestState, open: boolean) {
  if (state === "interested" || state === "declined") return "answering";
  if (!open) return "closed";
  return verdict === "not-eligible" && state !== "invited" ? "excluded" : "answering";
}

type Shown = Awaited<ReturnType<typeof loader>>;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export default function FounderMatch() {
  const shown = useLoaderData<typeof loader>();
  const { t, locale } = useLanguage();
  const { slug, opportunity } = shown;
  return (
    <FounderWorkspace slug={slug} name={shown.name} current="matches" step={shown.step}>
      <p className="mb-4">
        <Link href={paths.founderMatches(locale, slug)} icon="back">
          {t("matches:sheet.back")}
        </Link>
      </p>
      <PageHeader
        title={shown.heading}
        titleLang={shown.headingLang}
        kicker={t(`terms:opportunity-kind.${opportunity.kind}`)}
        lead={<MultilingualText words={opportunity.offer} />}
        status={
          <>
            <OpportunityStanding opportunity={opportunity} />
            {opportunity.isSample ? <SampleMark>{t("site:sample")}</SampleMark> : null}
          </>
        }
      />
      {shown.inviteNote ? (
        <Notice title={t("matches:card.is-invited", { partner: opportunity.providerName })}>
          <p>{t("matches:sheet.invited-note", { partner: opportunity.providerName })}</p>
          <blockquote dir="auto">{shown.inviteNote}</blockquote>
        </Notice>
      ) : null}
      <Columns sideLabel={t("matches:sheet.answer")} side={<Side shown={shown} />}>
        <MatchSheet sheet={shown.sheet} />
      </Columns>
    </FounderWorkspace>
  );
}

function Side({ shown }: { shown: Shown }) {
  const { t, locale } = useLanguage();
  const { opportunity, slug } = shown;
  const partner = opportunity.providerName;
  return (
    <>
      <Section title={t("matches:sheet.answer")} level={3}>
        <div className="grid justify-items-start gap-3">
          {shown.state === "interested" && shown.applyUrl ? (
            <ButtonLink variant="primary" href={shown.applyUrl} iconEnd="external" rel="noopener external">
              {t("matches:sheet.go-out", { partner })}
            </ButtonLink>
          ) : null}
          {shown.state === "interested" && !shown.applyUrl && shown.contactEmail ? (
            <ButtonLink variant="primary" href={`mailto:${shown.contactEmail}`} icon="mail">
              {t("matches:sheet.contact", { email: shown.contactEmail })}
            </ButtonLink>
          ) : null}
          {shown.standing === "closed" ? <p>{t("matches:sheet.closed")}</p> : null}
          {shown.standing === "excluded" ? (
            <p>
              {t("matches:sheet.excluded")}{" "}
              <Link href={paths.registration(locale, slug, shown.step)}>{t("matches:sheet.correct")}</Link>
            </p>
          ) : null}
          {shown.standing === "answering" ? (
            <MatchActs
              org={slug}
              opportunity={opportunity.slug}
              partner={partner}
              state={shown.state}
              mayAnswer={shown.mayAnswer}
            />
          ) : null}
        </div>
      </Section>
      <DefinitionList
        layout="stack"
        items={[
          { term: t("site:opportunity.provider"), value: <bdi>{partner}</bdi> },
          { term: t("site:opportunity.deadline"), value: <Deadline opportunity={opportunity} /> },
          {
            term: t("matches:sheet.agreement"),
            value: (
              <Link href={paths.agreement(locale, shown.agreement.slug)}>
                <MultilingualText words={shown.agreement.title} />
              </Link>
            ),
          },
        ]}
      />
      <p className="mt-4">
        <Link href={paths.opportunity(locale, opportunity.slug)}>{t("matches:sheet.opportunity")}</Link>
      </p>
    </>
  );
}
