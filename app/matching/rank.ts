import { type Verdict, verdictOf } from "#app/opportunities/eligibility/evaluate.ts";
import {
  type CountedOpportunity,
  countOpportunity,
  type PreparedOpportunity,
  type PreparedStartup,
  prepareOpportunity,
  prepareStartup,
} from "./features.ts";
import type { MatchableOpportunity, MatchableStartup } from "./matchable.ts";
import { measure, measures } from "./pair.ts";
import { type Model, rawScore, shownScore } from "./score.ts";
import { pointsOf, type Weights } from "./weights.ts";
import { type SparseTerms, Statistics } from "./wording.ts";

/** One line of a ranked list; ask `score` for the reasons of those that are shown. */
export type Ranked = { id: string; verdict: Verdict; score: number; raw: number };
export type RankOptions = {
  /** Other weights than the index's own. */
  weights?: Weights;
  /** YYYY-MM-DD */
  today: string;
  /** Only these. */
  among?: ReadonlySet<string>;
  limit?: number;
  /** Keep those that are refused, last and with score 0. */
  withRefused?: boolean;
};

/** Everything prepared for matching, of both sides. Put and remove as records change. */
export class MatchIndex {
  readonly model: Model;
  readonly statistics = new Statistics();
  readonly startups = new Map<string, PreparedStartup>();
  readonly opportunities = new Map<string, PreparedOpportunity>();
  #startupLists: Lists<PreparedStartup> | null = null;
  #opportunityLists: Lists<PreparedOpportunity> | null = null;

  /** Prepares all opportunities and startups, the opportunities' words first: they say which words tell much. */
  constructor(
    model: Model,
    startups: Iterable<MatchableStartup> = [],
    opportunities: Iterable<MatchableOpportunity> = [],
  ) {
    this.model = model;
    const counted: CountedOpportunity[] = [];
    for (const opportunity of opportunities) counted.push(countOpportunity(opportunity, this.statistics));
    for (const one of counted) {
      this.opportunities.set(one.opportunity.id, prepareOpportunity(one, model.vocabulary, this.statistics));
    }
    for (const startup of startups) this.putStartup(startup);
  }

  /** Adds a startup, or replaces what was known of it. */
  putStartup(startup: MatchableStartup): PreparedStartup {
    const prepared = prepareStartup(startup, this.model.vocabulary, this.statistics);
    this.startups.set(startup.id, prepared);
    this.#startupLists = null;
    return prepared;
  }

  /** Adds an opportunity, or replaces what was known of it. */
  putOpportunity(opportunity: MatchableOpportunity): PreparedOpportunity {
    const counted = countOpportunity(opportunity, this.statistics);
    const prepared = prepareOpportunity(counted, this.model.vocabulary, this.statistics);
    this.opportunities.set(opportunity.id, prepared);
    this.#opportunityLists = null;
    return prepared;
  }

  removeStartup(id: string): void {
    if (this.startups.delete(id)) this.#startupLists = null;
  }

  removeOpportunity(id: string): void {
    if (this.opportunities.delete(id)) this.#opportunityLists = null;
  }

  /** Opportunities by the words they use. */
  get opportunityLists(): Lists<PreparedOpportunity> {
    this.#opportunityLists ??= listsOf(
      [...this.opportunities.values()],
      [(o) => o.terms, (o) => o.titleTerms],
      this.statistics.size,
    );
    return this.#opportunityLists;
  }

  /** Startups by the words they use. */
  get startupLists(): Lists<PreparedStartup> {
    this.#startupLists ??= listsOf([...this.startups.values()], [(s) => s.terms], this.statistics.size);
    return this.#startupLists;
  }
}

/** What a startup could use, best first: those it may or might use, then those one change away. */
export function rankOpportunities(
  startup: PreparedStartup,
  index: MatchIndex,
  options: RankOptions,
): Ranked[] {
  const { items, postings } = index.opportunityLists;
  const text = sumOver(startup.terms, postings[0], items.length);
  const title = sumOver(startup.terms, postings[1], items.length);
  return rank(
    items,
    index,
    options,
    (o) => o.opportunity.id,
    (o) => [startup, o],
    text,
    title,
  );
}

/** Whom an opportunity fits, best first. */
export function rankStartups(
  opportunity: PreparedOpportunity,
  index: MatchIndex,
  options: RankOptions,
): Ranked[] {
  const { items, postings } = index.startupLists;
  const text = sumOver(opportunity.terms, postings[0], items.length);
  const title = sumOver(opportunity.titleTerms, postings[0], items.length);
  return rank(
    items,
    index,
    options,
    (s) => s.startup.id,
    (s) => [s, opportunity],
    text,
    title,
  );
}

function rank<Item>(
  items: readonly Item[],
  index: MatchIndex,
  options: RankOptions,
  idOf: (item: Item) => string,
  pairOf: (item: Item) => [PreparedStartup, PreparedOpportunity],
  text: Float64Array,
  title: Float64Array,
): Ranked[] {
  const { model } = index;
  const { today } = options;
  const points = pointsOf(options.weights ?? model.weights, model.off);
  const values = new Float64Array(measures.length);
  const ranked: Ranked[] = [];
  const wording = { text: 0, title: 0 };
  items.forEach((item, at) => {
    const id = idOf(item);
    if (options.among && !options.among.has(id)) return;
    const [s, o] = pairOf(item);
    const verdict = verdictOf(o.opportunity.eligibility, s.startup.facts, o.opportunity.closesOn ?? today);
    if (verdict === "not-eligible") {
      if (options.withRefused) ranked.push({ id, verdict, score: 0, raw: 0 });
      return;
    }
    wording.text = text[at] ?? 0;
    wording.title = title[at] ?? 0;
    measure(s, o, wording, today, values);
    const raw = rawScore(values, points);
    ranked.push({ id, verdict, score: shownScore(raw), raw });
  });
  ranked.sort(
    (one, other) => rungOf(one) - rungOf(other) || other.raw - one.raw || (one.id < other.id ? -1 : 1),
  );
  return options.limit === undefined ? ranked : ranked.slice(0, options.limit);
}

function rungOf({ verdict }: Ranked): number {
  return verdict === "not-eligible" ? 2 : verdict === "near" ? 1 : 0;
}

/** Items side by side, and for each word who uses it and how much. */
type Lists<Item> = { items: Item[]; postings: Postings[] };
type Postings = { starts: Int32Array; places: Int32Array; weights: Float32Array };

function listsOf<Item>(items: Item[], termsOf: ((item: Item) => SparseTerms)[], size: number): Lists<Item> {
  const postings = termsOf.map((of) => {
    const starts = new Int32Array(size + 1);
    for (const item of items) for (const id of of(item).ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
    for (let id = 0; id < size; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
    const next = starts.slice();
    const places = new Int32Array(starts[size] ?? 0);
    const weights = new Float32Array(places.length);
    items.forEach((item, place) => {
      const { ids, weights: own } = of(item);
      ids.forEach((id, at) => {
        const slot = next[id] ?? 0;
        next[id] = slot + 1;
        places[slot] = place;
        weights[slot] = own[at] ?? 0;
      });
    });
    return { starts, places, weights };
  });
  return { items, postings };
}

function sumOver(terms: SparseTerms, postings: Postings | undefined, size: number): Float64Array {
  const sums = new Float64Array(size);
  if (!postings) return sums;
  const { starts, places, weights } = postings;
  for (let at = 0; at < terms.ids.length; at++) {
    const id = terms.ids[at] ?? 0;
    const weight = terms.weights[at] ?? 0;
    const end = starts[id + 1] ?? 0;
    for (let slot = starts[id] ?? 0; slot < end; slot++) {
      const place = places[slot] ?? 0;
      sums[place] = (sums[place] ?? 0) + weight * (weights[slot] ?? 0);
    }
  }
  return sums;
}
