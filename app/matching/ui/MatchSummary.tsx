import { useLanguage } from "#app/i18n/language.tsx";
import { Link } from "#app/ui/action.tsx";
import { Meter, ReasonList } from "#app/ui/match.tsx";
import { VerdictBadge } from "#app/ui/status.tsx";
import type { MatchView, ReasonView } from "./view.ts";

/** A reason, with the way to where what is missing can be said. */
export function ReasonSentence({ reason }: { reason: ReasonView }) {
  return (
    <>
      <span dir="auto">{reason.text}</span>
      {reason.href && reason.action ? (
        <>
          {" "}
          <Link href={reason.href}>{reason.action}</Link>
        </>
      ) : null}
    </>
  );
}

/** Why, why not, and what is not known. */
export function Reasons({ reasons }: { reasons: readonly ReasonView[] }) {
  const { t } = useLanguage();
  return (
    <ReasonList
      label={t("matches:reasons.label")}
      reasons={reasons.map((reason) => ({
        kind: reason.kind,
        kindLabel: t(`matches:reasons.${reason.kind}`),
        text: <ReasonSentence reason={reason} />,
      }))}
    />
  );
}

const meterTones = { eligible: "met", possible: "near", near: "near", "not-eligible": "not-met" } as const;

/** The verdict and the score, in words and drawn. */
export function VerdictAndScore({ match, large }: { match: MatchView; large?: boolean }) {
  const { t } = useLanguage();
  return (
    <div className="match-verdict grid gap-1.5">
      <VerdictBadge verdict={match.verdict} large={large}>
        {t(`matches:verdict.${match.verdict}`)}
      </VerdictBadge>
      {match.verdict === "not-eligible" ? null : (
        <Meter
          size="small"
          hideLabel
          label={t("matches:score.label")}
          value={match.score}
          valueText={t("matches:score.value", { score: match.score })}
          tone={meterTones[match.verdict]}
        />
      )}
    </div>
  );
}

/** What a card says of a match: verdict, score, the strongest reasons and the one thing missing. */
export function MatchSummary({ match }: { match: MatchView }) {
  return (
    <div className="match-summary">
      <VerdictAndScore match={match} />
      {match.reasons.length > 0 ? <Reasons reasons={match.reasons} /> : null}
    </div>
  );
}
