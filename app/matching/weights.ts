import { type Criterion, type Measure, measures } from "./pair.ts";

/** What each measure is worth, in points of the score. Kept in a versioned settings row; these are the shipped ones. */
export type Weights = { version: string; points: Partial<Record<Measure, number>> };

/** How many points a measure is worth, in the order of `measures`, without the criteria switched off. */
export function pointsOf(weights: Weights, off: readonly Criterion[] = []): Float64Array {
  return Float64Array.from(measures, ({ name, criterion }) =>
    off.includes(criterion) ? 0 : (weights.points[name] ?? 0),
  );
}
