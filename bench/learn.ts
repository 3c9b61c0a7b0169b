import { type Criterion, type Measure, measures, signs } from "#app/matching/pair.ts";

/** One startup's judged list: the measures and the grade of each opportunity it may use. */
export type Lesson = { id: string; rows: Float64Array[]; grades: number[] };

/** Criteria the judges were told to ignore: their points are set by hand and they are off in the bench. */
export const unjudged: Criterion[] = ["preferred", "language", "place", "deadline", "freshness"];
const setByHand: Partial<Record<Measure, number>> = {
  "preferred.met": 8,
  "language.shared": 3,
  "place.near": 3,
  "deadline.ahead": 2,
  "freshness.recent": 2,
};

/** What the weights are pulled towards: with 32 judged startups the plain criteria must not vanish by chance. */
const prior: Partial<Record<Measure, number>> = {
  "need.asked": 0.8,
  "need.kindred": 0.4,
  "sector.declared": 0.5,
  "sector.kindred": 0.4,
  "sector.read": 0.3,
  "sector.unlimited": 0.5,
  "technology.declared": 0.5,
  "technology.read": 0.3,
  "wording.text": 0.5,
  "wording.title": 0.2,
  "audience.reserved": 1,
  "nature.physical": 0.3,
  "nature.greenInnovation": 0.4,
  "nature.research": 0.3,
  "stage.fit": 0.3,
  "stage.other": 0.5,
  "size.fit": 0.1,
};
const pull = 0.1;
/** No single measure may decide alone; a rare one would, on so few startups. */
const ceiling = 0.8;
const priorWeights = Float64Array.from(measures, ({ name }) => prior[name] ?? 0);

/**
 * Weights ≥ 0 from judged lists: first softmax cross-entropy against the gains (ListNet), then LambdaRank, where
 * each pair in the wrong order pulls by what swapping it would change in NDCG@10. Deterministic.
 */
export function learn(lessons: readonly Lesson[]): Float64Array {
  const signed = lessons.map(({ rows, grades }) => ({
    grades,
    rows: rows.map((row) => row.map((value, at) => value * signs[at]!)),
  }));
  const start = new Float64Array(measures.length).fill(0.5);
  const roughly = descend(start, signed, 150, 0.05, listPull);
  return descend(roughly, signed, 60, 0.03, pairPull);
}

/** The learnt weights as points of the score: the middle one of the best-judged pairs gets `typical` points. */
export function asPoints(
  weights: Float64Array,
  lessons: readonly Lesson[],
  typical: number,
): Record<Measure, number> {
  const sums = lessons.flatMap(({ rows, grades }) =>
    rows
      .filter((_, at) => grades[at]! >= 2.5)
      .map((row) =>
        dot(
          row.map((value, at) => value * signs[at]!),
          weights,
        ),
      ),
  );
  const middle = sums.sort((one, other) => one - other)[Math.floor(sums.length / 2)] ?? 1;
  const points = measures.map(({ name }, at): [Measure, number] => [
    name,
    setByHand[name] ?? Math.round((weights[at]! * typical * 10) / middle) / 10,
  ]);
  const record: Record<string, number> = Object.fromEntries(points);
  return record;
}

/** NDCG at ten with gain 2^grade - 1, against the best order of all that was judged. */
export function ndcg10(ranked: readonly number[], judged: readonly number[]): number {
  const sum = (grades: readonly number[]) =>
    grades.slice(0, 10).reduce((total, grade, at) => total + gain(grade) / Math.log2(at + 2), 0);
  const best = sum([...judged].sort((one, other) => other - one));
  return best === 0 ? 0 : sum(ranked) / best;
}

/** The share of the first five that were graded 2 or better. */
export function precision5(ranked: readonly number[]): number {
  return ranked.slice(0, 5).filter((grade) => grade >= 2).length / 5;
}

type Signed = { rows: Float64Array[]; grades: number[] };
/** How much each row of a list should move, given the scores. */
type Pull = (scores: number[], grades: number[]) => Float64Array;

/** Adam, weights kept ≥ 0 and near the prior. */
function descend(
  start: Float64Array,
  lists: Signed[],
  steps: number,
  rate: number,
  pullOf: Pull,
): Float64Array {
  const w = Float64Array.from(start);
  const mean = new Float64Array(w.length);
  const square = new Float64Array(w.length);
  for (let step = 1; step <= steps; step++) {
    const gradient = new Float64Array(w.length);
    for (const { rows, grades } of lists) {
      const moves = pullOf(
        rows.map((row) => dot(row, w)),
        grades,
      );
      rows.forEach((row, at) => {
        const move = moves[at]!;
        for (let f = 0; f < w.length; f++) gradient[f]! += move * row[f]!;
      });
    }
    for (let f = 0; f < w.length; f++) {
      const slope = gradient[f]! / lists.length + pull * (w[f]! - priorWeights[f]!);
      mean[f] = 0.9 * mean[f]! + 0.1 * slope;
      square[f] = 0.999 * square[f]! + 0.001 * slope * slope;
      const stride = mean[f]! / (1 - 0.9 ** step) / (Math.sqrt(square[f]! / (1 - 0.999 ** step)) + 1e-8);
      w[f] = Math.max(0, Math.min(ceiling, w[f]! - rate * stride));
    }
  }
  return w;
}

function listPull(scores: number[], grades: number[]): Float64Array {
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const total = odds.reduce((sum, value) => sum + value, 0);
  const gains = grades.map(gain);
  const allGains = gains.reduce((sum, value) => sum + value, 0) || 1;
  return Float64Array.from(odds, (value, at) => value / total - gains[at]! / allGains);
}

const steepness = 4;

function pairPull(scores: number[], grades: number[]): Float64Array {
  const moves = new Float64Array(scores.length);
  const worth = new Float64Array(scores.length);
  const order = scores.map((_, at) => at).sort((one, other) => scores[other]! - scores[one]!);
  order.forEach((at, rank) => {
    worth[at] = rank < 15 ? 1 / Math.log2(rank + 2) : 0.5 / Math.log2(17);
  });
  const best = [...grades]
    .sort((one, other) => other - one)
    .slice(0, 10)
    .reduce((sum, grade, at) => sum + gain(grade) / Math.log2(at + 2), 0);
  for (let i = 0; i < scores.length; i++) {
    for (let j = 0; j < scores.length; j++) {
      if (grades[i]! <= grades[j]!) continue;
      const change = Math.abs((gain(grades[i]!) - gain(grades[j]!)) * (worth[i]! - worth[j]!)) / (best || 1);
      const wrong = (change * steepness) / (1 + Math.exp(steepness * (scores[i]! - scores[j]!)));
      moves[i]! -= wrong;
      moves[j]! += wrong;
    }
  }
  return moves;
}

function gain(grade: number): number {
  return 2 ** grade - 1;
}

function dot(row: Float64Array, w: Float64Array): number {
  let sum = 0;
  for (let f = 0; f < row.length; f++) sum += row[f]! * w[f]!;
  return sum;
}
