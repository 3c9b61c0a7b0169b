/** Terms by ascending id, each with its weight. */
export type SparseTerms = { ids: Int32Array; weights: Float32Array };

/** How often each term occurs over the opportunities: what makes a shared word telling. */
export class Statistics {
  readonly #ids = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #documents: number[] = [];
  #count = 0;
  #length = 0;

  /** The term's number, given on first sight. */
  idOf(term: string): number {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(term, id);
    this.#documents.push(0);
    this.#terms.push(term);
    return id;
  }

  /** The term with that number. */
  termOf(id: number): string {
    return this.#terms[id] ?? "";
  }

  /** Counts one opportunity's distinct terms, and its weighted length in words. */
  count(ids: Iterable<number>, length: number): void {
    this.#count++;
    this.#length += length;
    for (const id of ids) this.#documents[id] = (this.#documents[id] ?? 0) + 1;
  }

  /** How telling a term is: high when few opportunities use it. */
  idf(id: number): number {
    const documents = this.#documents[id] ?? 0;
    return Math.log(1 + (this.#count - documents + 0.5) / (documents + 0.5));
  }

  get meanLength(): number {
    return this.#count === 0 ? 1 : this.#length / this.#count;
  }

  get size(): number {
    return this.#ids.size;
  }
}

/** BM25F's saturation and length pull, as measured best on judged pairs. */
const k1 = 3;
const b = 0.9;

/** A text's terms and their pairs, each counted `boost` times, added to `into`. Returns the words' weighted number. */
export function countTerms(
  words: readonly string[],
  boost: number,
  statistics: Statistics,
  into: Map<number, number>,
): number {
  const add = (term: string, by: number) => {
    const id = statistics.idOf(term);
    into.set(id, (into.get(id) ?? 0) + by);
  };
  words.forEach((word, at) => {
    add(word, boost);
    const next = words[at + 1];
    if (next !== undefined) add(`${word} ${next}`, boost);
  });
  return words.length * boost;
}

/** An opportunity's terms with what each is worth when a startup uses it too (BM25F). */
export function documentTerms(
  counts: Map<number, number>,
  length: number,
  statistics: Statistics,
): SparseTerms {
  const stretch = 1 - b + (b * length) / statistics.meanLength;
  return sparse(counts, (id, count) => {
    const frequency = count / stretch;
    return statistics.idf(id) * ((frequency * (k1 + 1)) / (k1 + frequency));
  });
}

/** A startup's terms: repeated words count more, ever less; scaled so that a long description gains nothing. */
export function queryTerms(counts: Map<number, number>, statistics: Statistics): SparseTerms {
  const terms = sparse(counts, (_, count) => (2 * count) / (count + 1));
  let norm = 0;
  terms.ids.forEach((id, at) => {
    norm += ((terms.weights[at] ?? 0) * statistics.idf(id)) ** 2;
  });
  const scale = norm === 0 ? 0 : 1 / Math.sqrt(norm);
  for (let at = 0; at < terms.weights.length; at++) terms.weights[at] = (terms.weights[at] ?? 0) * scale;
  return terms;
}

/** What two texts share. */
export function overlap(query: SparseTerms, document: SparseTerms): number {
  let sum = 0;
  let at = 0;
  let there = 0;
  while (at < query.ids.length && there < document.ids.length) {
    const one = query.ids[at] ?? 0;
    const other = document.ids[there] ?? 0;
    if (one === other) sum += (query.weights[at++] ?? 0) * (document.weights[there++] ?? 0);
    else if (one < other) at++;
    else there++;
  }
  return sum;
}

function sparse(counts: Map<number, number>, weigh: (id: number, count: number) => number): SparseTerms {
  const ids = Int32Array.from(counts.keys()).sort();
  const weights = new Float32Array(ids.length);
  ids.forEach((id, at) => {
    weights[at] = weigh(id, counts.get(id) ?? 0);
  });
  return { ids, weights };
}
