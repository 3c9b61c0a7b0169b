import type { ReactNode } from "react";
import { classes } from "#app/ui/classes.ts";
import { type Tone, ToneSign } from "#app/ui/status.tsx";

/** A quantity between none and all: score, completeness. The words carry it, the bar repeats it. */
export function Meter({
  label,
  value,
  max = 100,
  valueText,
  hideLabel,
  tone = "majorelle",
  size = "medium",
}: {
  label: string;
  value: number;
  max?: number;
  /** The value in words, e.g. “72 sur 100”. */
  valueText: string;
  hideLabel?: boolean;
  tone?: "majorelle" | "met" | "near" | "not-met";
  size?: "small" | "medium";
}) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <div className={classes("meter", `meter-${tone}`, size === "small" && "meter-small")}>
      <div className="meter-words" aria-hidden="true">
        {!hideLabel && <span>{label}</span>}
        <span className="meter-value">{valueText}</span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: browsers do not let the native meter be drawn alike */}
      <div
        role="meter"
        aria-label={label}
        aria-valuenow={value}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuetext={valueText}
        className="meter-track"
      >
        <Bar share={share} />
      </div>
    </div>
  );
}

/** Drawn, not styled: a style attribute would need a hole in the content security policy. */
function Bar({ share }: { share: number }) {
  return (
    <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false" className="bar">
      <rect width="100" height="4" className="bar-ground" />
      <rect width={Math.round(share * 1000) / 10} height="4" className="bar-fill" />
    </svg>
  );
}

export type Reason = { kind: "for" | "against" | "unknown"; kindLabel: string; text: ReactNode };

const reasonTones: Record<Reason["kind"], Tone> = { for: "met", against: "not-met", unknown: "unknown" };

/** Why it fits, why it does not, and what is not known. */
export function ReasonList({ label, reasons }: { label?: string; reasons: readonly Reason[] }) {
  return (
    <ul className="reasons" aria-label={label}>
      {reasons.map((reason, index) => (
        <li key={index} className={`reason-${reason.kind}`}>
          <ToneSign tone={reasonTones[reason.kind]} />
          <span>
            <span className="sr-only">{reason.kindLabel} </span>
            {reason.text}
          </span>
        </li>
      ))}
    </ul>
  );
}

export type ReceiptRow = {
  criterion: ReactNode;
  /** What the profile says. */
  value: ReactNode;
  /** Where the value comes from. */
  source?: ReactNode;
  tone: Tone;
  toneLabel: string;
  /** Its share of the score as shown, e.g. “18”. */
  share: string;
  outOf?: string;
};

/** A score taken apart, line by line, down to a total that adds up. */
export function Receipt({
  caption,
  heads,
  rows,
  total,
  note,
}: {
  caption: string;
  heads: { criterion: string; value: string; share: string };
  rows: readonly ReceiptRow[];
  total: { label: string; share: string; outOf?: string };
  note?: ReactNode;
}) {
  return (
    <div className="receipt">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{heads.criterion}</th>
            <th scope="col">{heads.value}</th>
            <th scope="col" className="cell-end">
              {heads.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              <th scope="row">
                <span className="receipt-criterion">
                  <ToneSign tone={row.tone} />
                  <span>
                    {row.criterion}
                    <span className="sr-only"> — {row.toneLabel}</span>
                  </span>
                </span>
              </th>
              <td>
                {row.value}
                {row.source && <span className="receipt-source">{row.source}</span>}
              </td>
              <td className="cell-end receipt-share">
                {row.share}
                {row.outOf && <span className="receipt-out-of"> / {row.outOf}</span>}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {total.label}
            </th>
            <td className="cell-end receipt-share">
              {total.share}
              {total.outOf && <span className="receipt-out-of"> / {total.outOf}</span>}
            </td>
          </tr>
        </tfoot>
      </table>
      {note && <p className="receipt-note">{note}</p>}
    </div>
  );
}

export type TimelineEntry = {
  /** The instant in ISO 8601 and as the reader says it. */
  dateTime?: string;
  when?: string;
  title: ReactNode;
  by?: ReactNode;
  state?: "done" | "current" | "todo";
  children?: ReactNode;
};

/** What happened, in order, and what is still to come. */
export function Timeline({ label, entries }: { label: string; entries: readonly TimelineEntry[] }) {
  return (
    <ol className="timeline" aria-label={label}>
      {entries.map((entry, index) => (
        <li
          key={index}
          className={`timeline-${entry.state ?? "done"}`}
          aria-current={entry.state === "current" ? "step" : undefined}
        >
          <p className="timeline-title">{entry.title}</p>
          {(entry.when || entry.by) && (
            <p className="timeline-meta">
              {entry.when && <time dateTime={entry.dateTime}>{entry.when}</time>}
              {entry.by && <bdi>{entry.by}</bdi>}
            </p>
          )}
          {entry.children && <div className="timeline-body">{entry.children}</div>}
        </li>
      ))}
    </ol>
  );
}
