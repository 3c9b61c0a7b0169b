import {
  type Evaluation,
  evaluate,
  type RuleOutcome,
  type Verdict,
} from "#app/opportunities/eligibility/evaluate.ts";
import { evidenceFor, type ReasonSource, type ReasonValue } from "./evidence.ts";
import type { PreparedOpportunity, PreparedStartup } from "./features.ts";
import { type Criterion, criteria, type Measure, measure, measures, signs } from "./pair.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { pointsOf, type Weights } from "./weights.ts";
import { overlap } from "./wording.ts";

/** Why a match stands where it stands: one addend of its score, as data. */
export type Reason = {
  criterion: Criterion;
  /** The measure that says it best among those of the criterion. */
  measure: Measure;
  /** Points of the score, negative when it speaks against. All shares sum exactly to the score. */
  share: number;
  startupValue: ReasonValue;
  opportunityValue: ReasonValue;
  source: ReasonSource;
};

export type MatchScore = {
  verdict: Verdict;
  /** 0 to 100; 0 without reasons when the startup may not apply. */
  score: number;
  /** The sum before rounding and limits, for ordering. */
  raw: number;
  reasons: Reason[];
  /** Every rule with its outcome; the refusing ones are the reasons of a refusal. */
  rules: RuleOutcome[];
  change: Evaluation["change"];
  settle: Evaluation["settle"];
  weightsVersion: string;
};

export type Model = {
  vocabulary: Vocabulary;
  weights: Weights;
  /** Criteria that do not count. */
  off?: readonly Criterion[];
};

/** One startup and one opportunity: verdict, score and the reasons that add up to it, on `today` (YYYY-MM-DD). */
export function score(s: PreparedStartup, o: PreparedOpportunity, model: Model, today: string): MatchScore {
  const { eligibility, closesOn } = o.opportunity;
  const { verdict, rules, change, settle } = evaluate(eligibility, s.startup.facts, closesOn ?? today);
  const judged = { verdict, rules, change, settle, weightsVersion: model.weights.version };
  if (verdict === "not-eligible") return { ...judged, score: 0, raw: 0, reasons: [] };
  const values = measuresOf(s, o, today);
  const points = pointsOf(model.weights, model.off);
  const raw = rawScore(values, points);
  const byCriterion = criteria.map((criterion) =>
    measures.reduce(
      (sum, { criterion: own }, at) => (own === criterion ? sum + contribution(values, points, at) : sum),
      0,
    ),
  );
  const shares = sharesOf(byCriterion);
  const reasons: Reason[] = [];
  criteria.forEach((criterion, at) => {
    const share = shares[at] ?? 0;
    if (share === 0) return;
    const lead = leadOf(criterion, share, values, points);
    reasons.push({
      criterion,
      measure: lead,
      share,
      ...evidenceFor(lead, s, o, model.vocabulary, rules, today),
    });
  });
  reasons.sort((one, other) => other.share - one.share);
  return { ...judged, score: shownScore(raw), raw, reasons };
}

/** A pair's measures, in the order of `measures`. */
export function measuresOf(s: PreparedStartup, o: PreparedOpportunity, today: string): Float64Array {
  const values = new Float64Array(measures.length);
  const wording = { text: overlap(s.terms, o.terms), title: overlap(s.terms, o.titleTerms) };
  measure(s, o, wording, today, values);
  return values;
}

/** The weighted sum of a pair's measures. */
export function rawScore(values: Float64Array, points: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += contribution(values, points, at);
  return sum;
}

/** Points at which a score reaches 63 of 100; from there it rises ever more slowly and never jumps to 100. */
const reach = 60;

/** The score people see: whole, from 0 to 100, rising with the sum of points and never past 100. */
export function shownScore(raw: number): number {
  return raw <= 0 ? 0 : Math.round(100 * (1 - Math.exp(-raw / reach)));
}

/**
 * Whole shares that sum exactly to the shown score, each in proportion to its points; what rounding leaves over
 * goes to the largest remainders. When more speaks against than for, the losses are drawn in to a sum of 0.
 */
export function sharesOf(parts: readonly number[]): number[] {
  const gains = parts.reduce((sum, part) => sum + Math.max(0, part), 0);
  const losses = parts.reduce((sum, part) => sum + Math.max(0, -part), 0);
  const raw = gains - losses;
  const target = shownScore(raw);
  const scale = raw > 0 ? (100 * (1 - Math.exp(-raw / reach))) / raw : 100 / reach;
  const lossScale = raw > 0 || losses === 0 ? scale : (scale * gains) / losses;
  const exact = parts.map((part) => part * (part > 0 ? scale : lossScale));
  const shares = exact.map(Math.floor);
  const byRemainder = exact
    .map((value, at) => ({ remainder: value - Math.floor(value), at }))
    .filter(({ at }) => parts[at] !== 0)
    .sort((one, other) => other.remainder - one.remainder || one.at - other.at);
  let missing = target - shares.reduce((sum, share) => sum + share, 0);
  for (let turn = 0; missing !== 0 && byRemainder.length > 0; turn++) {
    const next = byRemainder[turn % byRemainder.length];
    if (!next) break;
    const step = missing > 0 ? 1 : -1;
    shares[next.at] = (shares[next.at] ?? 0) + step;
    missing -= step;
  }
  return shares;
}

/** Criteria whose measures go from the most to the least precise: the first that holds says it. */
const ordered: readonly Criterion[] = ["need", "sector", "technology"];

function leadOf(criterion: Criterion, share: number, values: Float64Array, points: Float64Array): Measure {
  const side = share < 0 ? -1 : 1;
  const own = measures.flatMap((one, at) =>
    one.criterion === criterion && signs[at] === side ? [{ ...one, at }] : [],
  );
  const first = own[0]?.name ?? "need.asked";
  if (ordered.includes(criterion)) return own.find(({ at }) => (values[at] ?? 0) > 0)?.name ?? first;
  const weight = (at: number) => Math.abs(contribution(values, points, at));
  return own.reduce(
    (best, one) => (weight(one.at) > weight(best.at) ? one : best),
    own[0] ?? { name: first, at: 0 },
  ).name;
}

function contribution(values: Float64Array, points: Float64Array, at: number): number {
  return (values[at] ?? 0) * (points[at] ?? 0) * (signs[at] ?? 1);
}
