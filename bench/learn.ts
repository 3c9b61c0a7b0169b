/** One startup's judged list: a row of measures and a grade for each opportunity it may use. */
export type Lesson = { id: string; rows: Float64Array[]; grades: number[]; ids: string[]; lang: string };

/** NDCG at ten with gain 2^grade - 1; `ideal` over all judged grades of the startup. */
export function ndcg10(ranked: number[], all: number[]): number {
  const gain = (grade: number, at: number) => (2 ** grade - 1) / Math.log2(at + 2);
  const sum = (grades: number[]) =>
    grades.slice(0, 10).reduce((total, grade, at) => total + gain(grade, at), 0);
  const best = sum([...all].sort((one, other) => other - one));
  return best === 0 ? 0 : sum(ranked) / best;
}

/** The share of the first five that were graded 2 or better. */
export function precision5(ranked: number[]): number {
  return ranked.slice(0, 5).filter((grade) => grade >= 2).length / 5;
}

export type Options = { steps: number; rate: number; decay: number; temperature: number; free?: boolean };

/**
 * Weights ≥ 0 that put the useful opportunities of each startup first: softmax cross-entropy against the
 * gains (ListNet), by gradient descent with Adam, pulled towards zero by `decay`.
 */
export function learn(lessons: Lesson[], size: number, options: Options): Float64Array {
  const w = new Float64Array(size).fill(0.5);
  const m = new Float64Array(size);
  const v = new Float64Array(size);
  const targets = lessons.map(({ grades }) => {
    const gains = grades.map((grade) => 2 ** grade - 1);
    const total = gains.reduce((sum, gain) => sum + gain, 0) || 1;
    return gains.map((gain) => gain / total);
  });
  for (let step = 1; step <= options.steps; step++) {
    const gradient = new Float64Array(size);
    lessons.forEach(({ rows }, at) => {
      const target = targets[at]!;
      const scores = rows.map((row) => dot(row, w) * options.temperature);
      const top = Math.max(...scores);
      const exps = scores.map((score) => Math.exp(score - top));
      const total = exps.reduce((sum, value) => sum + value, 0);
      rows.forEach((row, index) => {
        const error = (exps[index]! / total - target[index]!) * options.temperature;
        for (let f = 0; f < size; f++) gradient[f]! += error * row[f]!;
      });
    });
    for (let f = 0; f < size; f++) {
      const g = gradient[f]! / lessons.length + options.decay * w[f]!;
      m[f] = 0.9 * m[f]! + 0.1 * g;
      v[f] = 0.999 * v[f]! + 0.001 * g * g;
      const next =
        w[f]! -
        (options.rate * (m[f]! / (1 - 0.9 ** step))) / (Math.sqrt(v[f]! / (1 - 0.999 ** step)) + 1e-8);
      w[f] = options.free ? next : Math.max(0, next);
    }
  }
  return w;
}

/** A weighted sum. */
export function dot(row: Float64Array, w: Float64Array): number {
  let sum = 0;
  for (let f = 0; f < row.length; f++) sum += row[f]! * w[f]!;
  return sum;
}

/** The grades of a lesson in the order the weights put them. */
export function order(lesson: Lesson, w: Float64Array): number[] {
  return lesson.rows
    .map((row, at) => ({ score: dot(row, w), at }))
    .sort((one, other) => other.score - one.score || one.at - other.at)
    .map(({ at }) => lesson.grades[at]!);
}
