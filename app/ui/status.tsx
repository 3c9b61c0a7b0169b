import type { ReactNode } from "react";
import { classes } from "#app/ui/classes.ts";

export type Tone = "met" | "unknown" | "near" | "not-met" | "neutral" | "closing";

/** A shape per tone, so that no meaning hangs on colour: disc, ring, half disc, crossed square, bar, hourglass. */
export function ToneSign({ tone, size = 16 }: { tone: Tone; size?: 16 | 20 }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
      className={`tone-sign tone-${tone}`}
    >
      {toneShapes[tone]}
    </svg>
  );
}

const toneShapes: Record<Tone, ReactNode> = {
  met: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="m4.8 8.2 2.2 2.2 4.2-4.6" fill="none" className="tone-cut" strokeWidth="1.8" />
    </>
  ),
  unknown: (
    <>
      <circle
        cx="8"
        cy="8"
        r="6.1"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeDasharray="3.190 3.190"
      />
      <circle cx="8" cy="8" r="1.6" fill="currentColor" />
    </>
  ),
  near: (
    <>
      <circle cx="8" cy="8" r="6.1" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d="M8 3.6a4.4 4.4 0 0 0 0 8.8z" fill="currentColor" />
    </>
  ),
  "not-met": (
    <>
      <rect x="1" y="1" width="14" height="14" rx="2" fill="currentColor" />
      <path d="m5.2 5.2 5.6 5.6m0-5.6-5.6 5.6" fill="none" className="tone-cut" strokeWidth="1.8" />
    </>
  ),
  neutral: <rect x="2" y="6.6" width="12" height="2.8" rx="1.4" fill="currentColor" />,
  closing: <path d="M3 1h10v2.2L9.4 8l3.6 4.8V15H3v-2.2L6.6 8 3 3.2z" fill="currentColor" />,
};

/** A state in a shape and a word. */
export function StatusPill({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={classes("pill", `pill-${tone}`)}>
      <ToneSign tone={tone} />
      <span>{children}</span>
    </span>
  );
}

export type Verdict = "eligible" | "possible" | "near" | "not-eligible";

/** The mark tells how well two squares fit: whole, outlined, half filled, or one square alone and struck through. */
function VerdictSign({ verdict, size }: { verdict: Verdict; size: number }) {
  const star = "M12 1.7 15 4.7h4.3V9l3 3-3 3v4.3H15l-3 3-3-3H4.7V15l-3-3 3-3V4.7H9z";
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
      className="verdict-sign"
    >
      {verdict === "eligible" && (
        <>
          <path d={star} fill="currentColor" />
          <path d="m7.6 12.3 3 3 5.8-6.4" fill="none" className="tone-cut" strokeWidth="2.2" />
        </>
      )}
      {verdict === "possible" && (
        <>
          <path d={star} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinejoin="miter" />
          <circle cx="12" cy="12" r="2.2" fill="currentColor" />
        </>
      )}
      {verdict === "near" && (
        <>
          <path d={star} fill="none" stroke="currentColor" strokeWidth="1.8" />
          <path d="M12 1.7 9 4.7H4.7V9l-3 3 3 3v4.3H9l3 3z" fill="currentColor" />
        </>
      )}
      {verdict === "not-eligible" && (
        <>
          <rect
            x="4.2"
            y="4.2"
            width="15.6"
            height="15.6"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.8"
          />
          <path d="m4.5 19.5 15-15" fill="none" stroke="currentColor" strokeWidth="1.8" />
        </>
      )}
    </svg>
  );
}

/** May this one apply? A shape of its own for each answer, and the word. */
export function VerdictBadge({
  verdict,
  children,
  large,
}: {
  verdict: Verdict;
  children: ReactNode;
  large?: boolean;
}) {
  return (
    <span className={classes("verdict", `verdict-${verdict}`, large && "verdict-large")}>
      <VerdictSign verdict={verdict} size={large ? 28 : 20} />
      <span>{children}</span>
    </span>
  );
}

export type EvidenceLevel = 1 | 2 | 3 | 4;

/** How well a fact is backed: four petals of a star, filled one by one, and the word. */
export function EvidenceBadge({
  level,
  children,
  detail,
}: {
  level: EvidenceLevel;
  children: ReactNode;
  detail?: string;
}) {
  return (
    <span className={classes("evidence", `evidence-${level}`)}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        {[
          "M8 .6 11 3.6 8 6.6 5 3.6z",
          "M12.4 5 15.4 8l-3 3-3-3z",
          "M8 9.4l3 3-3 3-3-3z",
          "M3.6 5l3 3-3 3-3-3z",
        ].map((petal, index) => (
          <path key={petal} d={petal} className={index < level ? "petal-full" : "petal-empty"} />
        ))}
      </svg>
      <span>{children}</span>
      {detail && <span className="evidence-detail">{detail}</span>}
    </span>
  );
}
