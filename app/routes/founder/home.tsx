import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { guarded } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { days, plusMilliseconds } from "#app/kernel/clock.ts";
import { civilDateOf, dateInWords } from "#app/kernel/dates.ts";
import { found } from "#app/kernel/refusal.ts";
import { paths } from "#app/paths.ts";
import { mayEditProfile, maySpeakFor } from "#app/registry/policy.ts";
import { completeness, missingForSubmission } from "#app/registry/profile.ts";
import { readStartup } from "#app/registry/queries.server.ts";
import { freshDays, isListed, stateOf } from "#app/registry/startup.ts";
import { FounderWorkspace } from "#app/registry/ui/FounderWorkspace.tsx";
import { Link } from "#app/ui/action.tsx";
import { SampleMark } from "#app/ui/card.tsx";
import { Columns, PageHeader, Section } from "#app/ui/layout.tsx";
import { StatusPill, type Tone } from "#app/ui/status.tsx";
import { ConsentsPanel, MissingPanel, NextStep } from "./home-parts.tsx";
import { readTopMatches } from "./top-matches.server.ts";
import { TopMatches } from "./top-matches.tsx";

export const loader = guarded({ as: "founder" }, async ({ organisation, actor, db, now, locale, t }) => {
  const startup = found(await readStartup(db, organisation.organisationId));
  const { percent, missing } = completeness(startup);
  const confirmed = startup.confirmedAt;
  return {
    title: t("common:titled", { page: startup.name }),
    slug: startup.slug,
    name: startup.name,
    state: stateOf(startup),
    sample: startup.isSample,
    listed: isListed(startup),
    reason: startup.decisionReason,
    lastStep: startup.lastStep,
    percent,
    missing: missing.slice(0, 6),
    required: missingForSubmission(startup),
    publicConsent: startup.publicConsent,
    contactConsent: startup.contactConsent,
    confirmedOn: confirmed ? dateInWords(civilDateOf(confirmed), locale) : null,
    stale: confirmed !== null && confirmed < plusMilliseconds(now, -days(freshDays)),
    can: {
      edit: mayEditProfile(actor, startup.id),
      speak: maySpeakFor(actor, startup.id),
    },
    matches: await readTopMatches(db, startup.id, locale, now),
  };
});

export type HomeShown = Awaited<ReturnType<typeof loader>>;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

const tones: Record<HomeShown["state"], Tone> = {
  draft: "neutral",
  submitted: "unknown",
  "correction-asked": "near",
  verified: "met",
  refused: "not-met",
  suspended: "not-met",
  closed: "neutral",
};

export default function FounderHome() {
  const shown = useLoaderData<typeof loader>();
  const { t, locale } = useLanguage();
  const { slug, name } = shown;
  return (
    <FounderWorkspace slug={slug} name={name} current="overview" step={shown.lastStep}>
      <PageHeader
        title={name}
        kicker={t("founder:home.kicker")}
        status={
          <>
            <StatusPill tone={tones[shown.state]}>{t(`terms:startup-state.${shown.state}`)}</StatusPill>
            {shown.sample ? <SampleMark>{t("founder:home.sample")}</SampleMark> : null}
          </>
        }
        lead={t(shown.listed ? "founder:home.listed" : "founder:home.not-listed")}
      />
      <NextStep shown={shown} />
      <Columns side={<MissingPanel shown={shown} />} sideLabel={t("founder:completion.label")}>
        <Section
          title={t("founder:top-matches.title")}
          id="matches"
          action={<Link href={paths.founderMatches(locale, slug)}>{t("founder:top-matches.all")}</Link>}
        >
          <TopMatches slug={slug} matches={shown.matches} />
        </Section>
        <ConsentsPanel shown={shown} />
        <Section
          title={t("founder:home.incubators.title")}
          action={
            <Link href={paths.founderIncubators(locale, slug)}>{t("founder:home.incubators.link")}</Link>
          }
        >
          <p>{t("founder:home.incubators.text")}</p>
        </Section>
        <Section
          title={t("founder:home.members.title")}
          action={<Link href={paths.founderMembers(locale, slug)}>{t("founder:home.members.link")}</Link>}
        >
          <p>{t("founder:home.members.text")}</p>
        </Section>
      </Columns>
    </FounderWorkspace>
  );
}
