import { useLanguage } from "#app/i18n/language.tsx";
import { numberInWords } from "#app/kernel/dates.ts";
import type { Reach } from "#app/opportunities/eligibility/reach.server.ts";
import type { RuleField } from "#app/opportunities/eligibility/rule.ts";
import { Meter } from "#app/ui/match.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { VerdictBadge } from "#app/ui/status.tsx";

/** How many listed startups the rules would let in; a script renews it while one chooses. */
export function ReachPanel({
  reach,
  isWithOpenRule,
  contradictions,
}: {
  reach: Reach;
  isWithOpenRule: boolean;
  contradictions: readonly { kind: string; field: RuleField | null }[];
}) {
  const { t, locale } = useLanguage();
  const excludesAll = reach.listed > 0 && reach.eligible + reach.possible === 0;
  return (
    <div id="reach" role="status" className="card card-sunken">
      <h2 className="card-title">
        {isWithOpenRule ? t("partner:reach.with-rule") : t("partner:reach.title")}
      </h2>
      <Meter
        label={t("partner:reach.meter")}
        value={reach.eligible}
        max={Math.max(1, reach.listed)}
        valueText={t("partner:reach.of", {
          count: reach.eligible,
          listed: numberInWords(reach.listed, locale),
        })}
        tone="met"
      />
      <ul className="mt-3 grid gap-2">
        {(["eligible", "possible", "near", "not-eligible"] as const).map((verdict) => (
          <li key={verdict} className="flex justify-between gap-3">
            <VerdictBadge verdict={verdict}>{t(`partner:reach.${verdict}`)}</VerdictBadge>
            <strong className="tabular-nums">{numberInWords(reach[verdict], locale)}</strong>
          </li>
        ))}
      </ul>
      {contradictions.map((one) => (
        <Notice key={`${one.kind} ${one.field}`} tone="danger" level={3}>
          {one.kind === "empty-choice"
            ? t("partner:reach.empty-choice")
            : t("partner:reach.contradiction", {
                field: one.field ? t(`terms:rule-field.${one.field}`) : "",
              })}
        </Notice>
      ))}
      {excludesAll && contradictions.length === 0 && (
        <Notice tone="warning" level={3}>
          {t("partner:reach.excludes-all")}
        </Notice>
      )}
    </div>
  );
}
