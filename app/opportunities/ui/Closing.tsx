import { useLanguage } from "#app/i18n/language.tsx";
import { dateInWords } from "#app/kernel/dates.ts";
import { StatusPill, type Tone } from "#app/ui/status.tsx";
import { closingSoonDays, type OpportunityGlance } from "../glance.ts";
import type { OpportunityState } from "../opportunity.ts";

const tones: Record<OpportunityState, Tone> = {
  draft: "neutral",
  "in-review": "unknown",
  forecast: "near",
  open: "met",
  closed: "neutral",
  decided: "neutral",
  archived: "neutral",
  cancelled: "not-met",
};

/** Where an opportunity stands, in a shape and a word; in its last days the countdown takes that place. */
export function OpportunityStanding({
  opportunity,
}: {
  opportunity: Pick<OpportunityGlance, "state" | "daysLeft">;
}) {
  const { t } = useLanguage();
  const { state, daysLeft } = opportunity;
  if (state === "open" && daysLeft !== null && daysLeft <= closingSoonDays) {
    return <StatusPill tone="closing">{t("site:opportunity.days-left", { count: daysLeft })}</StatusPill>;
  }
  return <StatusPill tone={tones[state]}>{t(`terms:opportunity-state.${state}`)}</StatusPill>;
}

/** Until when, in words: the closing date, the opening date of what is announced, or that there is none. */
export function Deadline({
  opportunity,
}: {
  opportunity: Pick<OpportunityGlance, "state" | "opensOn" | "closesOn">;
}) {
  const { t, locale } = useLanguage();
  const { state, opensOn, closesOn } = opportunity;
  if (state === "forecast" && opensOn) {
    return (
      <time dateTime={opensOn}>{t("site:opportunity.opens-on", { date: dateInWords(opensOn, locale) })}</time>
    );
  }
  const unpublished = state === "draft" || state === "in-review";
  if (!closesOn) {
    return (
      <>{t(state === "open" || unpublished ? "site:opportunity.rolling" : "site:opportunity.no-date")}</>
    );
  }
  const key = state === "open" || state === "forecast" || unpublished ? "closes-on" : "closed-on";
  return (
    <time dateTime={closesOn}>{t(`site:opportunity.${key}`, { date: dateInWords(closesOn, locale) })}</time>
  );
}
