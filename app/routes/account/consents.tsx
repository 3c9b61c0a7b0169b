import { useLoaderData } from "@remix-run/react";
import { recordConsent } from "#app/consents/commands.server.ts";
import { consentHolds, consentLedger } from "#app/consents/queries.server.ts";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { instantInWords } from "#app/kernel/dates.ts";
import { paths } from "#app/paths.ts";
import { AccountPage } from "#app/routes/account/account-page.tsx";
import { titled } from "#app/routes/title.ts";
import { Button, ButtonLink } from "#app/ui/action.tsx";
import { EmptyState, List, ListRow } from "#app/ui/card.tsx";
import { Section } from "#app/ui/layout.tsx";
import { StatusPill } from "#app/ui/status.tsx";
import { DataTable } from "#app/ui/table.tsx";

export const meta = titled("accounts:consents.title");

export const loader = guarded({ as: "person" }, async ({ db, actor }) => {
  const ledger = await consentLedger(db, actor.id);
  const nameOf = new Map(actor.memberships.map((one) => [one.organisationId, one.name]));
  return {
    newsletter: consentHolds(ledger, "newsletter", null),
    startups: actor.memberships
      .filter((one) => one.kind === "startup")
      .map(({ slug, name }) => ({ slug, name })),
    ledger: ledger.map((one) => ({ ...one, organisation: nameOf.get(one.organisationId ?? "") ?? null })),
  };
});

/** Gives or withdraws the consent that is about the person; those of a startup stand on its own page. */
export const action = guardedAction({ as: "person" }, async ({ form, db, actor, locale, now }) => {
  const given = form.get("newsletter") === "give";
  await recordConsent(
    db,
    actor,
    { purpose: "newsletter", organisationId: null, given, means: "account" },
    now,
  );
  return given
    ? redirectWithNotice(paths.accountConsents(locale), "consent-given")
    : redirectWithNotice(paths.accountConsents(locale), "consent-withdrawn");
});

export default function Consents() {
  const { t, locale } = useLanguage();
  const { newsletter, startups, ledger } = useLoaderData<typeof loader>();
  return (
    <AccountPage current="consents" lead={t("accounts:consents.lead")}>
      <List label={t("accounts:consents.title")}>
        <ListRow
          level={2}
          title={t("notices:consents.newsletter.box")}
          lead={t("notices:consents.newsletter.hint")}
          meta={
            <StatusPill tone={newsletter ? "met" : "neutral"}>
              {newsletter ? t("accounts:consents.given") : t("accounts:consents.not-given")}
            </StatusPill>
          }
          end={
            <form method="post">
              <Button size="small" name="newsletter" value={newsletter ? "withdraw" : "give"}>
                {newsletter ? t("accounts:consents.withdraw") : t("accounts:consents.give")}
              </Button>
            </form>
          }
        />
        {startups.map((one) => (
          <ListRow
            key={one.slug}
            level={2}
            title={<bdi>{one.name}</bdi>}
            lead={t("accounts:consents.startup")}
            end={
              <ButtonLink size="small" href={paths.founderConsents(locale, one.slug)}>
                {t("accounts:consents.open-startup")}
              </ButtonLink>
            }
          />
        ))}
      </List>
      <Section title={t("accounts:consents.ledger")} lead={t("accounts:consents.ledger-lead")} id="ledger">
        <DataTable
          caption={t("accounts:consents.ledger")}
          hideCaption
          rows={ledger}
          rowKey={(one) => one.id}
          empty={<EmptyState level={3} title={t("accounts:consents.empty")} />}
          columns={[
            {
              key: "purpose",
              header: t("accounts:consents.purpose"),
              rowHeader: true,
              cell: (one) => t(`notices:consents.${one.purpose}.name`),
            },
            {
              key: "for",
              header: t("accounts:consents.for"),
              cell: (one) => <bdi>{one.organisation ?? "—"}</bdi>,
            },
            {
              key: "what",
              header: t("accounts:consents.what"),
              cell: (one) => (one.given ? t("accounts:consents.given") : t("accounts:consents.withdrawn")),
            },
            {
              key: "at",
              header: t("accounts:consents.at"),
              cell: (one) => <time dateTime={one.at}>{instantInWords(one.at, locale)}</time>,
            },
            { key: "text", header: t("accounts:consents.text"), cell: (one) => <bdi>{one.textVersion}</bdi> },
          ]}
        />
      </Section>
    </AccountPage>
  );
}
