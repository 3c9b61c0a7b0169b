import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { guarded } from "#app/http/guard.ts";
import { MultilingualText, useLanguage } from "#app/i18n/language.tsx";
import { isUnread, mayBeContacted, stateOf, takesAnswers } from "#app/interests/interest.ts";
import { mayInviteTo } from "#app/interests/policy.ts";
import { civilDateOf, dateInWords } from "#app/kernel/dates.ts";
import { wordsFor } from "#app/kernel/words.ts";
import { MatchSheet } from "#app/matching/ui/MatchSheet.tsx";
import { readerOf, sheetView } from "#app/matching/ui/view.ts";
import { paths } from "#app/paths.ts";
import { startupGlanceOf } from "#app/registry/glance.ts";
import { StartupEvidence } from "#app/registry/ui/StartupCard.tsx";
import { ButtonLink, Link } from "#app/ui/action.tsx";
import { SampleMark } from "#app/ui/card.tsx";
import { Columns, PageHeader, Section } from "#app/ui/layout.tsx";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";
import { CandidateActs } from "./candidate-acts.tsx";
import { candidateOf } from "./candidates.server.ts";
import { deskOf, Workspace } from "./workspace.tsx";

export const loader = guarded({ as: "partner" }, async (visit) => {
  const { db, organisation, actor, params, locale, now, t } = visit;
  const { sheet, interest } = await candidateOf(db, organisation, params.id, params.startup, now);
  const { startup, opportunity } = sheet;
  const vocabulary = await readVocabulary(db);
  const title = wordsFor(opportunity.title, locale)?.text ?? "";
  const reachable = mayBeContacted(startup);
  const day = (instant: string | null | undefined) =>
    instant ? dateInWords(civilDateOf(instant), locale) : "";
  return {
    title: t("common:titled", { page: t("matches:candidate.title", { startup: startup.name, title }) }),
    desk: deskOf(organisation),
    id: opportunity.id,
    offer: title,
    startup: startupGlanceOf(startup, vocabulary, locale),
    // What a startup that is not to be contacted did is its own affair.
    state: reachable ? stateOf(interest) : "suggested",
    mayBeContacted: reachable,
    mayInvite: mayInviteTo(actor, opportunity) && takesAnswers(opportunity, now),
    invitedOn: day(interest?.invitedAt),
    interestedOn: day(interest?.interestedAt),
    unread: interest !== null && isUnread(interest),
    sheet: sheetView(sheet, readerOf(locale, "about", vocabulary)),
  };
});

type Shown = Awaited<ReturnType<typeof loader>>;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export default function Candidate() {
  const shown = useLoaderData<typeof loader>();
  const { t, locale } = useLanguage();
  const { desk, id, startup } = shown;
  return (
    <Workspace desk={desk} current="home">
      <p className="mb-4">
        <Link href={paths.candidates(locale, desk.slug, id)} icon="back">
          {t("matches:candidate.back")}
        </Link>
      </p>
      <PageHeader
        title={startup.name}
        kicker={<bdi>{shown.offer}</bdi>}
        lead={<MultilingualText words={startup.tagline} />}
        status={
          <>
            <StartupEvidence startup={startup} />
            {startup.isSample ? <SampleMark>{t("site:sample")}</SampleMark> : null}
          </>
        }
      />
      <Columns sideLabel={t("matches:candidate.answer")} side={<Side shown={shown} />}>
        <MatchSheet sheet={shown.sheet} />
      </Columns>
    </Workspace>
  );
}

function Side({ shown }: { shown: Shown }) {
  const { t, locale } = useLanguage();
  const { desk, id, startup, state } = shown;
  const words = {
    suggested: t("matches:candidate.suggested"),
    seen: t("matches:candidate.seen"),
    invited: t("matches:candidate.invited", { date: shown.invitedOn }),
    interested: t("matches:candidate.interested", { date: shown.interestedOn }),
    declined: t("matches:candidate.declined"),
  };
  return (
    <Section title={t("matches:candidate.answer")} level={3}>
      <div className="grid justify-items-start gap-3">
        <p>
          {words[state]}
          {state === "invited" ? (
            <> · {t(shown.unread ? "matches:candidate.unread" : "matches:candidate.read")}</>
          ) : null}
        </p>
        <CandidateActs
          org={desk.slug}
          id={id}
          startup={startup.slug}
          state={state}
          mayInvite={shown.mayInvite}
          mayBeContacted={shown.mayBeContacted}
        />
        {state === "invited" && shown.unread && desk.mayWrite ? (
          <ButtonLink
            size="small"
            variant="quiet"
            href={paths.invitationWithdrawal(locale, desk.slug, id, startup.slug)}
          >
            {t("matches:invitation.withdraw-title")}
          </ButtonLink>
        ) : null}
        <Link href={paths.startup(locale, startup.slug)}>{t("matches:candidates.profile")}</Link>
      </div>
    </Section>
  );
}
