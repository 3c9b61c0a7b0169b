import { useLanguage } from "#app/i18n/language.tsx";
import type { InterestState } from "#app/interests/interest.ts";
import { paths } from "#app/paths.ts";
import { ButtonLink, Link } from "#app/ui/action.tsx";
import { EmptyState } from "#app/ui/card.tsx";
import { StatusPill } from "#app/ui/status.tsx";
import { addressOf, type MatchesShown } from "./matches.tsx";

/** Where the startup stands with an opportunity, and what it can answer from here. */
export function MatchActs({
  org,
  opportunity,
  partner,
  state,
  mayAnswer,
}: {
  org: string;
  opportunity: string;
  partner: string;
  state: InterestState;
  mayAnswer: boolean;
}) {
  const { t, locale } = useLanguage();
  if (state === "interested") {
    return (
      <>
        <StatusPill tone="met">{t("matches:card.is-interested")}</StatusPill>
        {mayAnswer ? (
          <Link href={paths.interestWithdrawal(locale, org, opportunity)}>{t("matches:card.withdraw")}</Link>
        ) : null}
      </>
    );
  }
  if (state === "declined") {
    return (
      <>
        <StatusPill>{t("matches:card.is-declined")}</StatusPill>
        {mayAnswer ? (
          <Link href={paths.declineWithdrawal(locale, org, opportunity)}>{t("matches:card.restore")}</Link>
        ) : null}
      </>
    );
  }
  return (
    <>
      {state === "invited" ? (
        <StatusPill tone="near">{t("matches:card.is-invited", { partner })}</StatusPill>
      ) : null}
      {mayAnswer ? (
        <>
          <ButtonLink size="small" icon="check" href={paths.interest(locale, org, opportunity)}>
            {t("matches:card.interested")}
          </ButtonLink>
          <ButtonLink size="small" variant="quiet" href={paths.decline(locale, org, opportunity)}>
            {t("matches:card.decline")}
          </ButtonLink>
        </>
      ) : null}
    </>
  );
}

/** Nothing in this list, and what to do about it. */
export function NoMatches({ shown }: { shown: MatchesShown }) {
  const { t, locale } = useLanguage();
  const which = shown.isNarrowed ? "filtered" : shown.tab;
  const action = shown.isNarrowed ? (
    <ButtonLink href={addressOf(shown, locale, { cleared: true })}>
      {t("matches:list.clear-filters")}
    </ButtonLink>
  ) : shown.tab === "fits" ? (
    <ButtonLink variant="primary" href={paths.registration(locale, shown.slug, shown.step)}>
      {t("matches:list.complete")}
    </ButtonLink>
  ) : (
    <ButtonLink href={paths.opportunities(locale)}>{t("matches:list.all-opportunities")}</ButtonLink>
  );
  return (
    <EmptyState title={t(`matches:list.empty-${which}`)} action={action}>
      <p>{t(`matches:list.empty-${which}-text`)}</p>
    </EmptyState>
  );
}
