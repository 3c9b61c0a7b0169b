import { MultilingualText, useLanguage } from "#app/i18n/language.tsx";
import { numberInWords } from "#app/kernel/dates.ts";
import { Link } from "#app/ui/action.tsx";
import { Section } from "#app/ui/layout.tsx";
import { Receipt } from "#app/ui/match.tsx";
import type { Tone } from "#app/ui/status.tsx";
import { StatusPill } from "#app/ui/status.tsx";
import { DataTable } from "#app/ui/table.tsx";
import { Reasons, VerdictAndScore } from "./MatchSummary.tsx";
import type { RuleView, SheetView } from "./view.ts";

/** A match taken apart: the verdict and what would change it, the score as a receipt, every condition, what is left to check. */
export function MatchSheet({ sheet }: { sheet: SheetView }) {
  const { t } = useLanguage();
  const open = [...sheet.refusing, sheet.change, sheet.settle].filter((one) => one !== null);
  return (
    <>
      <Section title={t("matches:sheet.verdict")} id="verdict">
        <VerdictAndScore match={sheet} large />
        <p className="mt-3">{sheet.verdictWords}</p>
        {open.length > 0 ? (
          <div className="mt-3">
            <Reasons reasons={open} />
          </div>
        ) : null}
      </Section>
      <Section title={t("matches:sheet.rules")} id="rules">
        <Rules rules={sheet.rules} />
      </Section>
      {Object.keys(sheet.toCheck).length > 0 ? (
        <Section title={t("matches:sheet.to-check")} id="to-check" lead={t("matches:sheet.to-check-lead")}>
          <MultilingualText words={sheet.toCheck} as="block" />
        </Section>
      ) : null}
      <Section title={t("matches:sheet.score")} id="score">
        <Score sheet={sheet} />
      </Section>
    </>
  );
}

const outcomeTones: Record<RuleView["outcome"], Tone> = {
  met: "met",
  "not-met": "not-met",
  unknown: "unknown",
};

function Rules({ rules }: { rules: readonly RuleView[] }) {
  const { t } = useLanguage();
  if (rules.length === 0) return <p>{t("matches:sheet.no-rules")}</p>;
  const rows = rules.map((rule, at) => ({ ...rule, key: String(at) }));
  return (
    <DataTable
      caption={t("matches:sheet.rules")}
      hideCaption
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        {
          key: "condition",
          header: t("matches:sheet.condition"),
          rowHeader: true,
          cell: (row) => (
            <div>
              {row.condition} <RuleNotes rule={row} />
            </div>
          ),
        },
        {
          key: "said",
          header: t("matches:sheet.profile"),
          cell: (row) => (
            <div>
              <span dir="auto">{row.said}</span>
              {row.outcome === "unknown" ? null : <span className="receipt-source">{row.source}</span>}
              {row.href ? (
                <>
                  {" "}
                  <Link href={row.href}>{t("matches:missing.settle")}</Link>
                </>
              ) : null}
            </div>
          ),
        },
        {
          key: "outcome",
          header: t("matches:sheet.outcome"),
          cell: (row) => (
            <StatusPill tone={row.spared ? "neutral" : outcomeTones[row.outcome]}>
              {t(`matches:outcome.${row.outcome}`)}
            </StatusPill>
          ),
        },
      ]}
    />
  );
}

function RuleNotes({ rule }: { rule: RuleView }) {
  const { t } = useLanguage();
  return (
    <>
      <span className="receipt-source">
        {t(rule.required ? "matches:sheet.required" : "matches:sheet.preferred")}
      </span>
      {rule.words && Object.keys(rule.words).length > 0 ? (
        <span className="receipt-source">
          {t("matches:sheet.provider-words")} <MultilingualText words={rule.words} />
        </span>
      ) : null}
      {rule.spared ? <span className="receipt-source">{t("matches:sheet.choice")}</span> : null}
    </>
  );
}

function Score({ sheet }: { sheet: SheetView }) {
  const { t, locale } = useLanguage();
  if (sheet.verdict === "not-eligible") return <p>{t("matches:sheet.score-refused")}</p>;
  return (
    <Receipt
      caption={t("matches:sheet.score-caption")}
      heads={{
        criterion: t("matches:sheet.criterion"),
        value: t("matches:sheet.value"),
        share: t("matches:sheet.share"),
      }}
      rows={sheet.lines.map((line) => ({
        criterion: line.criterion,
        value: <span dir="auto">{line.sentence}</span>,
        source: line.source,
        tone: line.share < 0 ? "not-met" : "met",
        toneLabel: t(line.share < 0 ? "matches:reasons.against" : "matches:reasons.for"),
        share: signed(line.share, locale),
      }))}
      total={{
        label: t("matches:sheet.total"),
        share: numberInWords(sheet.score, locale),
        outOf: t("matches:sheet.out-of"),
      }}
      note={t("matches:sheet.version", { version: sheet.weightsVersion, rules: sheet.rulesVersion })}
    />
  );
}

/** With its sign, so that what takes points away is seen; isolated, since Arabic would move the sign. */
function signed(share: number, locale: Parameters<typeof numberInWords>[1]): string {
  const sign = share < 0 ? "−" : "+";
  return `\u2066${sign}${numberInWords(Math.abs(share), locale)}\u2069`;
}
