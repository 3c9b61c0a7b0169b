import { useLanguage } from "#app/i18n/language.tsx";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink, Link } from "#app/ui/action.tsx";
import { DefinitionList } from "#app/ui/card.tsx";
import { Section } from "#app/ui/layout.tsx";
import { Meter } from "#app/ui/match.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { StatusPill } from "#app/ui/status.tsx";
import type { HomeShown } from "./home.tsx";

/** The one thing to do now, by where the startup stands. */
export function NextStep({ shown }: { shown: HomeShown }) {
  const { t, locale } = useLanguage();
  const { slug, state, required, can, lastStep } = shown;
  const resume = (
    <ButtonLink variant="primary" href={paths.registration(locale, slug, lastStep)} iconEnd="forward">
      {t("founder:next.resume")}
    </ButtonLink>
  );
  const submission = (
    <ButtonLink variant="primary" href={paths.submission(locale, slug)} iconEnd="forward">
      {t(state === "draft" ? "founder:next.submit" : "founder:next.submit-again")}
    </ButtonLink>
  );
  if (state === "draft") {
    const ready = required.length === 0;
    return (
      <Notice
        title={t(ready ? "founder:next.ready.title" : "founder:next.draft.title")}
        actions={can.edit ? (ready ? submission : resume) : undefined}
      >
        <p>
          {ready ? t("founder:next.ready.text") : t("founder:next.draft.text", { count: required.length })}
        </p>
      </Notice>
    );
  }
  if (state === "correction-asked" || state === "refused") {
    return (
      <Notice
        tone={state === "refused" ? "danger" : "warning"}
        title={t(`founder:next.${state}.title`)}
        actions={
          can.edit ? (
            <>
              {submission}
              <ButtonLink href={paths.registration(locale, slug, "identity")}>
                {t("founder:next.correct")}
              </ButtonLink>
            </>
          ) : undefined
        }
      >
        <p>{t(`founder:next.${state}.text`)}</p>
        <blockquote dir="auto">{shown.reason}</blockquote>
      </Notice>
    );
  }
  if (state === "suspended" || state === "closed") {
    return <Notice tone="danger" title={t(`founder:next.${state}.title`)} />;
  }
  return <StillTrue shown={shown} />;
}

function StillTrue({ shown }: { shown: HomeShown }) {
  const { t, locale } = useLanguage();
  return (
    <Notice
      tone={shown.stale ? "warning" : "info"}
      title={t(shown.stale ? "founder:still-true.stale" : "founder:still-true.title")}
      actions={
        shown.can.edit ? (
          <>
            <form method="post" action={paths.founderConfirmation(locale, shown.slug)}>
              <Button variant={shown.stale ? "primary" : "secondary"} icon="check">
                {t("founder:still-true.confirm")}
              </Button>
            </form>
            <ButtonLink variant="quiet" href={paths.registration(locale, shown.slug, "identity")}>
              {t("founder:still-true.edit")}
            </ButtonLink>
          </>
        ) : undefined
      }
    >
      <p>
        {shown.confirmedOn
          ? t("founder:still-true.text", { date: shown.confirmedOn })
          : t("founder:still-true.never")}
      </p>
    </Notice>
  );
}

/** How far the profile is, and what each missing field would bring, the heaviest first. */
export function MissingPanel({ shown }: { shown: HomeShown }) {
  const { t, locale } = useLanguage();
  return (
    <Section title={t("founder:completion.title")}>
      <Meter
        label={t("founder:completion.label")}
        value={shown.percent}
        valueText={t("founder:completion.value", { percent: shown.percent })}
        tone={shown.percent >= 70 ? "met" : "majorelle"}
      />
      {shown.missing.length === 0 ? (
        <p>{t("founder:completion.full")}</p>
      ) : (
        <DefinitionList
          layout="stack"
          items={shown.missing.map(({ field, step }) => ({
            term: shown.can.edit ? (
              <Link href={`${paths.registration(locale, shown.slug, step)}#${field}`}>
                {t(`founder:fields.${field}`)}
              </Link>
            ) : (
              t(`founder:fields.${field}`)
            ),
            value: t(`founder:brings.${field}`),
          }))}
        />
      )}
    </Section>
  );
}

/** What the startup agrees to today, and where to change it. */
export function ConsentsPanel({ shown }: { shown: HomeShown }) {
  const { t, locale } = useLanguage();
  const line = (purpose: "public-profile" | "partner-contact", given: boolean) => ({
    term: t(`founder:consents.${purpose}.short`),
    value: (
      <StatusPill tone={given ? "met" : "neutral"}>
        {t(given ? "founder:consents.given" : "founder:consents.not-given")}
      </StatusPill>
    ),
  });
  return (
    <Section
      title={t("founder:consents.title")}
      action={<Link href={paths.founderConsents(locale, shown.slug)}>{t("founder:consents.change")}</Link>}
    >
      <DefinitionList
        items={[line("public-profile", shown.publicConsent), line("partner-contact", shown.contactConsent)]}
      />
    </Section>
  );
}
