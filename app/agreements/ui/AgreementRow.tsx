import type { ReactNode } from "react";
import { MultilingualText, useLanguage } from "#app/i18n/language.tsx";
import { dateInWords } from "#app/kernel/dates.ts";
import { paths } from "#app/paths.ts";
import { ListRow } from "#app/ui/card.tsx";
import { StatusPill, type Tone } from "#app/ui/status.tsx";
import type { AgreementGlance } from "../glance.ts";
import type { AgreementState } from "../kinds.ts";

const tones: Record<AgreementState, Tone> = {
  "in-discussion": "unknown",
  signed: "near",
  "in-force": "met",
  suspended: "not-met",
  ended: "neutral",
};

/** Where an agreement stands, in a shape and a word. */
export function AgreementStanding({ state }: { state: AgreementState }) {
  const { t } = useLanguage();
  return <StatusPill tone={tones[state]}>{t(`terms:agreement-state.${state}`)}</StatusPill>;
}

/** An agreement among others: who with whom, over what, where it stands, what is open under it. */
export function AgreementRow({
  agreement,
  title,
  short,
  level,
}: {
  agreement: AgreementGlance;
  title?: ReactNode;
  /** Without its summary: for the home page and side columns. */
  short?: boolean;
  level?: 2 | 3 | 4;
}) {
  const { t, locale } = useLanguage();
  return (
    <ListRow
      href={paths.agreement(locale, agreement.slug)}
      level={level}
      title={title ?? <MultilingualText words={agreement.title} />}
      sample={agreement.isSample ? t("site:sample") : undefined}
      lead={short ? undefined : <MultilingualText words={agreement.summary} />}
      meta={
        <>
          {!short && <span>{t(`terms:agreement-kind.${agreement.kind}`)}</span>}
          <span>
            {agreement.parties.map((party, at) => (
              <span key={at}>
                {at > 0 && " · "}
                <MultilingualText words={party} marked={false} />
              </span>
            ))}
          </span>
          {agreement.signedOn && !short && (
            <time dateTime={agreement.signedOn}>
              {t("site:agreement.signed-on", { date: dateInWords(agreement.signedOn, locale) })}
            </time>
          )}
        </>
      }
      end={
        <>
          <AgreementStanding state={agreement.state} />
          {agreement.state === "in-discussion" ? (
            <span className="row-note">{t("site:agreement.nothing-yet")}</span>
          ) : (
            <span className="row-note">{t("site:agreement.open", { count: agreement.open })}</span>
          )}
        </>
      }
    />
  );
}
