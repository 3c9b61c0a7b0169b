import { useLoaderData } from "@remix-run/react";
import { type LinkState, mayBeProposed } from "#app/cohorts/cohort.ts";
import { proposeStartup } from "#app/cohorts/commands/portfolio.server.ts";
import { proposalForm } from "#app/cohorts/forms.ts";
import { readPortfolio } from "#app/cohorts/queries.server.ts";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { civilDateOf, dateInWords } from "#app/kernel/dates.ts";
import { paths } from "#app/paths.ts";
import { startupGlanceOf } from "#app/registry/glance.ts";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { findStartups } from "#app/routes/incubator/find-startups.server.ts";
import { StartupFinder, StartupLine } from "#app/routes/incubator/found-startups.tsx";
import { deskOf, titleOfData, Workspace } from "#app/routes/incubator/workspace.tsx";
import { Button, ButtonLink, Link } from "#app/ui/action.tsx";
import { EmptyState, List } from "#app/ui/card.tsx";
import { PageHeader, Section } from "#app/ui/layout.tsx";
import { StatusPill, type Tone } from "#app/ui/status.tsx";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";

export const loader = guarded({ as: "incubator" }, async (visit) => {
  const { db, actor, organisation, locale, now, t, url } = visit;
  const desk = deskOf(actor, organisation);
  const portfolio = await readPortfolio(db, organisation.organisationId);
  const vocabulary = await readVocabulary(db);
  const lines = portfolio.flatMap(({ link, state, startup }) => {
    const since = link.endedAt ?? link.declinedAt ?? link.confirmedAt ?? link.proposedAt;
    return startup
      ? [
          {
            id: link.id,
            state,
            since: dateInWords(civilDateOf(since), locale),
            startup: startupGlanceOf(startup, vocabulary, locale),
            again: mayBeProposed(link, now),
          },
        ]
      : [];
  });
  return {
    title: t("common:titled", { page: t("incubator:portfolio.title") }),
    desk,
    lines,
    unseen: portfolio.filter((line) => !line.startup && line.state === "confirmed").length,
    found: desk.mayWrite ? await findStartups(db, url.searchParams.get("q"), locale) : null,
  };
});

export const action = guardedAction(
  { as: "incubator" },
  async ({ db, actor, organisation, parse, locale, now }) => {
    const { startup } = parse(proposalForm);
    await proposeStartup(db, actor, organisation.organisationId, startup, now);
    return redirectWithNotice(paths.portfolio(locale, organisation.slug), "portfolio-proposed");
  },
);

export const meta = titleOfData;

type Shown = ReturnType<typeof useLoaderData<typeof loader>>;

export const linkTones: Record<LinkState, Tone> = {
  pending: "unknown",
  confirmed: "met",
  declined: "not-met",
  ended: "neutral",
  withdrawn: "neutral",
};

export default function Portfolio() {
  const { t, locale } = useLanguage();
  const { desk, lines, unseen, found } = useLoaderData<typeof loader>();
  const form = useFormWords();
  const of = (...states: LinkState[]) => lines.filter((line) => states.includes(line.state));
  const confirmed = of("confirmed");
  const pending = of("pending");
  const past = of("declined", "ended", "withdrawn");
  return (
    <Workspace desk={desk} current="portfolio">
      <PageHeader
        title={t("incubator:portfolio.title")}
        lead={t("incubator:portfolio.lead")}
        actions={
          confirmed.length > 0 && (
            <ButtonLink icon="target" href={paths.board(locale, desk.slug, { scope: "portfolio" })}>
              {t("incubator:portfolio.board")}
            </ButtonLink>
          )
        }
      />
      <div id="form">
        <FormErrors form={form} />
      </div>
      {desk.mayWrite ? (
        <Section
          id="propose"
          title={t("incubator:portfolio.propose")}
          lead={t("incubator:portfolio.propose-lead")}
        >
          <StartupFinder
            action={paths.portfolio(locale, desk.slug)}
            found={found}
            act={({ id, name }) => {
              const line = lines.find((one) => one.startup.id === id);
              if (line && !line.again) return <State state={line.state} />;
              return (
                <form method="post" action={paths.portfolio(locale, desk.slug)}>
                  <Button size="small" name="startup" value={id}>
                    {t("incubator:portfolio.propose-one")} <span className="sr-only">{name}</span>
                  </Button>
                </form>
              );
            }}
          />
        </Section>
      ) : null}
      <Section id="confirmed" title={t("incubator:portfolio.confirmed", { count: confirmed.length })}>
        {confirmed.length === 0 ? (
          <EmptyState level={3} title={t("incubator:portfolio.empty")}>
            <p>{t("incubator:portfolio.empty-text")}</p>
          </EmptyState>
        ) : (
          <Lines
            lines={confirmed}
            desk={desk}
            label={t("incubator:portfolio.confirmed", { count: confirmed.length })}
          />
        )}
        {unseen > 0 ? (
          <p className="mt-4 quiet">{t("incubator:portfolio.unseen", { count: unseen })}</p>
        ) : null}
      </Section>
      {pending.length > 0 ? (
        <Section
          id="pending"
          title={t("incubator:portfolio.pending", { count: pending.length })}
          lead={t("incubator:portfolio.pending-lead")}
        >
          <Lines
            lines={pending}
            desk={desk}
            label={t("incubator:portfolio.pending", { count: pending.length })}
          />
        </Section>
      ) : null}
      {past.length > 0 ? (
        <Section id="past" title={t("incubator:portfolio.past", { count: past.length })}>
          <Lines lines={past} desk={desk} label={t("incubator:portfolio.past", { count: past.length })} />
        </Section>
      ) : null}
    </Workspace>
  );
}

function State({ state }: { state: LinkState }) {
  const { t } = useLanguage();
  return <StatusPill tone={linkTones[state]}>{t(`incubator:link.${state}`)}</StatusPill>;
}

function Lines({ lines, desk, label }: { lines: Shown["lines"]; desk: Shown["desk"]; label: string }) {
  const { t, locale } = useLanguage();
  return (
    <List label={label}>
      {lines.map(({ id, state, since, startup }) => (
        <StartupLine
          key={id}
          startup={startup}
          meta={t(`incubator:since.${state}`, { date: since })}
          end={
            desk.mayWrite && (state === "confirmed" || state === "pending") ? (
              <Link href={paths.portfolioEnding(locale, desk.slug, id)}>
                {t(`incubator:portfolio.end-${state}`)} <span className="sr-only">{startup.name}</span>
              </Link>
            ) : (
              <State state={state} />
            )
          }
        />
      ))}
    </List>
  );
}
