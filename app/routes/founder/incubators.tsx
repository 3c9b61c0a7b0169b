import { useLoaderData } from "@remix-run/react";
import { confirmLink, declineLink } from "#app/cohorts/commands/portfolio.server.ts";
import { answerForm } from "#app/cohorts/forms.ts";
import { mayAnswerIncubators } from "#app/cohorts/policy.ts";
import { readIncubatorsOf } from "#app/cohorts/queries.server.ts";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { MultilingualText, useLanguage } from "#app/i18n/language.tsx";
import { civilDateOf, dateInWords } from "#app/kernel/dates.ts";
import { found } from "#app/kernel/refusal.ts";
import { paths } from "#app/paths.ts";
import { readStartup } from "#app/registry/queries.server.ts";
import { FounderWorkspace } from "#app/registry/ui/FounderWorkspace.tsx";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { titleOfData } from "#app/routes/incubator/workspace.tsx";
import { Actions, Button, Link } from "#app/ui/action.tsx";
import { Card, EmptyState, List, ListRow } from "#app/ui/card.tsx";
import { PageHeader, Section } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { StatusPill } from "#app/ui/status.tsx";

export const loader = guarded({ as: "founder" }, async ({ db, actor, organisation, locale, t }) => {
  const startup = found(await readStartup(db, organisation.organisationId));
  const links = await readIncubatorsOf(db, startup.id);
  return {
    title: t("common:titled", { page: t("incubator:asked.title") }),
    name: startup.name,
    slug: startup.slug,
    step: startup.lastStep,
    mayAnswer: mayAnswerIncubators(actor, startup.id),
    links: links.map(({ link, state, incubator }) => ({
      id: link.id,
      state,
      since: dateInWords(
        civilDateOf(link.endedAt ?? link.declinedAt ?? link.confirmedAt ?? link.proposedAt),
        locale,
      ),
      name: locale === "ar" && incubator.nameAr ? incubator.nameAr : incubator.name,
      slug: incubator.listedAt && !incubator.suspendedAt && !incubator.closedAt ? incubator.slug : null,
      subtype: incubator.subtype,
      tagline: incubator.tagline,
      isSample: incubator.isSample,
    })),
  };
});

export const action = guardedAction(
  { as: "founder" },
  async ({ db, actor, organisation, parse, locale, now }) => {
    const { link, answer } = parse(answerForm);
    const back = paths.founderIncubators(locale, organisation.slug);
    if (answer === "confirm") {
      await confirmLink(db, actor, organisation.organisationId, link, now);
      return redirectWithNotice(back, "portfolio-confirmed");
    }
    await declineLink(db, actor, organisation.organisationId, link, now);
    return redirectWithNotice(back, "portfolio-declined");
  },
);

export const meta = titleOfData;

type Shown = ReturnType<typeof useLoaderData<typeof loader>>;
type Asked = Shown["links"][number];

export default function FounderIncubators() {
  const { t } = useLanguage();
  const shown = useLoaderData<typeof loader>();
  const { links, mayAnswer } = shown;
  const form = useFormWords();
  const pending = links.filter((link) => link.state === "pending");
  const confirmed = links.filter((link) => link.state === "confirmed");
  const past = links.filter((link) => link.state === "declined" || link.state === "ended");
  return (
    <FounderWorkspace slug={shown.slug} name={shown.name} current="incubators" step={shown.step}>
      <PageHeader title={t("incubator:asked.title")} lead={t("incubator:asked.lead")} />
      <div id="form">
        <FormErrors form={form} />
      </div>
      {links.length === 0 ? (
        <EmptyState title={t("incubator:asked.none")}>
          <p>{t("incubator:asked.none-text")}</p>
        </EmptyState>
      ) : null}
      {pending.length > 0 ? (
        <Section id="pending" title={t("incubator:asked.pending", { count: pending.length })}>
          {mayAnswer ? null : <Notice>{t("incubator:asked.owner-only")}</Notice>}
          <div className="grid gap-4">
            {pending.map((link) => (
              <Proposal key={link.id} link={link} mayAnswer={mayAnswer} />
            ))}
          </div>
        </Section>
      ) : null}
      {confirmed.length > 0 ? (
        <Section id="confirmed" title={t("incubator:asked.confirmed")}>
          <Lines links={confirmed} shown={shown} />
        </Section>
      ) : null}
      {past.length > 0 ? (
        <Section id="past" title={t("incubator:asked.past")}>
          <Lines links={past} shown={shown} />
        </Section>
      ) : null}
    </FounderWorkspace>
  );
}

function Proposal({ link, mayAnswer }: { link: Asked; mayAnswer: boolean }) {
  const { t, locale } = useLanguage();
  return (
    <Card
      title={<bdi>{link.name}</bdi>}
      kicker={link.subtype ? t(`terms:incubator-type.${link.subtype}`) : undefined}
      icon="building"
      sample={link.isSample ? t("site:sample") : undefined}
      meta={t("incubator:since.pending", { date: link.since })}
      footer={
        mayAnswer ? (
          <form method="post">
            <input type="hidden" name="link" value={link.id} />
            <Actions>
              <Button variant="primary" name="answer" value="confirm">
                {t("incubator:asked.confirm")} <span className="sr-only">{link.name}</span>
              </Button>
              <Button name="answer" value="decline">
                {t("incubator:asked.decline")} <span className="sr-only">{link.name}</span>
              </Button>
            </Actions>
          </form>
        ) : undefined
      }
    >
      <p>
        <MultilingualText words={link.tagline} />
      </p>
      <p>{t("incubator:asked.means")}</p>
      {link.slug ? (
        <p>
          <Link href={paths.incubator(locale, link.slug)}>{t("incubator:asked.see")}</Link>
        </p>
      ) : null}
    </Card>
  );
}

function Lines({ links, shown }: { links: readonly Asked[]; shown: Shown }) {
  const { t, locale } = useLanguage();
  return (
    <List>
      {links.map((link) => (
        <ListRow
          key={link.id}
          title={<bdi>{link.name}</bdi>}
          href={link.slug ? paths.incubator(locale, link.slug) : undefined}
          sample={link.isSample ? t("site:sample") : undefined}
          lead={<MultilingualText words={link.tagline} />}
          meta={t(`incubator:since.${link.state}`, { date: link.since })}
          end={<LineEnd link={link} shown={shown} />}
        />
      ))}
    </List>
  );
}

function LineEnd({ link, shown }: { link: Asked; shown: Shown }) {
  const { t, locale } = useLanguage();
  if (shown.mayAnswer && link.state === "confirmed") {
    return (
      <Link href={paths.founderIncubatorEnding(locale, shown.slug, link.id)}>
        {t("incubator:portfolio.end-confirmed")} <span className="sr-only">{link.name}</span>
      </Link>
    );
  }
  if (shown.mayAnswer && link.state === "declined") {
    return (
      <form method="post">
        <input type="hidden" name="link" value={link.id} />
        <Button size="small" name="answer" value="confirm">
          {t("incubator:asked.after-all")} <span className="sr-only">{link.name}</span>
        </Button>
      </form>
    );
  }
  return <StatusPill>{t(`incubator:link.${link.state}`)}</StatusPill>;
}
