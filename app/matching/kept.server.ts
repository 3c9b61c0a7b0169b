import { type Instant, plusMilliseconds } from "#app/kernel/clock.ts";
import { type CivilDate, civilDateOf, instantAt, plusDays } from "#app/kernel/dates.ts";
import { type Opportunity, stateOf } from "#app/opportunities/opportunity.ts";
import { readOpportunities } from "#app/opportunities/queries.server.ts";
import { readStartups, whereListed } from "#app/registry/queries.server.ts";
import { isListed, type Startup } from "#app/registry/startup.ts";
import { allTerms } from "#app/vocabulary/queries.server.ts";
import type { Scheme, Term } from "#app/vocabulary/term.ts";
import { type Change, changesAfter, newestChange } from "#db/changes.ts";
import type { Db } from "#db/schema/index.ts";
import {
  type CountedOpportunity,
  countOpportunity,
  type PreparedStartup,
  prepareOpportunity,
  prepareStartup,
} from "./features.ts";
import { shippedWeights } from "./learnt.ts";
import { type Match, verdicts } from "./match.ts";
import { matchableOpportunity, matchableStartup } from "./matchable-of.ts";
import { MatchIndex, rankOpportunities } from "./rank.ts";
import { createVocabulary } from "./vocabulary.ts";

export type KeptStartup = { startup: Startup; prepared: PreparedStartup };

/**
 * The opportunities weighed at an instant, until when the answer stays the same, and the engine they were prepared in:
 * whoever weighs a whole registry keeps one of these, though the index moves on meanwhile.
 */
export type OpenNow = {
  list: Opportunity[];
  ids: ReadonlySet<string>;
  places: ReadonlyMap<string, number>;
  closed: number;
  day: CivilDate;
  from: Instant;
  until: Instant;
  engine: MatchIndex;
};

/** A startup's list over the open opportunities, best first, packed: a registry's worth of lists stays a few MB. */
type Ranks = {
  kept: KeptStartup;
  of: OpenNow;
  places: Uint32Array;
  verdicts: Uint8Array;
  scores: Uint8Array;
};

/** One line of a list: a place among the open opportunities, a place in `verdicts`, and the score. */
type Line = { place: number; rung: number; score: number };

/** More new opportunities than this are cheaper to weigh with all the others. */
const mostFresh = 40;

/** More changes than this are cheaper to read as a whole. */
const manyChanges = 1_500;

/**
 * Everything matching weighs, in memory: all listed startups, all public opportunities, and the weights already asked
 * for. Kept true by the change feed, which is drained before each answer.
 */
export class Kept {
  readonly startups = new Map<string, KeptStartup>();
  readonly opportunities = new Map<string, Opportunity>();
  /** Startups that nobody but their own people may see, prepared when they asked; never in the engine's own lists. */
  readonly #drafts = new Map<string, KeptStartup>();
  readonly #ranks = new Map<string, Ranks>();
  #engine = emptyEngine([]);
  #cursor: string | null = null;
  #open: OpenNow | null = null;
  /** Opportunities changed since the words of all of them were last counted. */
  #drifted = 0;
  #turn: Promise<unknown> = Promise.resolve();
  #fresh: { before: OpenNow; open: OpenNow; ids: ReadonlySet<string> } | null = null;

  /** Takes in what changed since the last answer. Callers wait for each other, so that the index is read whole. */
  upToDate(db: Db): Promise<void> {
    const next = this.#turn.then(() => this.#drain(db));
    this.#turn = next.catch(() => undefined);
    return next;
  }

  /** A startup, listed or not; null when there is none. Only its own people may be shown one that is not listed. */
  async anyStartup(db: Db, id: string): Promise<KeptStartup | null> {
    const known = this.startups.get(id) ?? this.#drafts.get(id);
    if (known) return known;
    const [startup] = await readStartups(db, [id]);
    if (!startup) return null;
    const { model, statistics } = this.#engine;
    const prepared = prepareStartup(matchableStartup(startup), model.vocabulary, statistics);
    if (this.#drafts.size > 500) this.#drafts.clear();
    this.#drafts.set(id, { startup, prepared });
    return { startup, prepared };
  }

  /** The opportunities open or forecast at an instant. */
  openAt(now: Instant): OpenNow {
    const known = this.#open;
    if (known && known.from <= now && now < known.until) return known;
    const day = civilDateOf(now);
    const list: Opportunity[] = [];
    let until = instantAt(plusDays(day, 1));
    for (const opportunity of this.opportunities.values()) {
      const state = stateOf(opportunity, now);
      if (state !== "open" && state !== "forecast") continue;
      list.push(opportunity);
      const { opensAt, closesAt, closedAt } = opportunity;
      // A call is still open at its closing instant, and no more after it.
      for (const turn of [opensAt, closesAt && plusMilliseconds(closesAt, 1), closedAt]) {
        if (turn && turn > now && turn < until) until = turn;
      }
    }
    const places = new Map(list.map((opportunity, place) => [opportunity.id, place]));
    this.#open = {
      list,
      ids: new Set(places.keys()),
      places,
      closed: this.opportunities.size - list.length,
      day,
      from: now,
      until,
      engine: this.#engine,
    };
    return this.#open;
  }

  /** A startup's matches with the open opportunities, best first; the refused ones are left out. */
  *matchesOf(kept: KeptStartup, open: OpenNow): Generator<Match> {
    const ranks = this.#ranksOf(kept, open);
    for (let at = 0; at < ranks.places.length; at++) {
      const opportunity = open.list[ranks.places[at] ?? 0];
      const verdict = verdicts[ranks.verdicts[at] ?? 0];
      if (!opportunity || !verdict) continue;
      yield { startup: kept.startup, opportunity, verdict, score: ranks.scores[at] ?? 0 };
    }
  }

  /** The same without the records, best first: a visitor per pair, for whole registries. `rung` is a place in `verdicts`. */
  eachWeight(
    kept: KeptStartup,
    open: OpenNow,
    visit: (place: number, rung: number, score: number) => void,
  ): void {
    const { places, verdicts: rungs, scores } = this.#ranksOf(kept, open);
    for (let at = 0; at < places.length; at++) visit(places[at] ?? 0, rungs[at] ?? 3, scores[at] ?? 0);
  }

  #ranksOf(kept: KeptStartup, open: OpenNow): Ranks {
    const known = this.#ranks.get(kept.startup.id);
    if (known && known.of === open && known.kept === kept) return known;
    const lines = (known?.kept === kept && this.#linesLeft(known, open)) || linesOf(kept, open, open.ids);
    const made = {
      kept,
      of: open,
      places: Uint32Array.from(lines, ({ place }) => place),
      verdicts: Uint8Array.from(lines, ({ rung }) => rung),
      scores: Uint8Array.from(lines, ({ score }) => score),
    };
    if (this.#open === open) this.#ranks.set(kept.startup.id, made);
    return made;
  }

  /**
   * What still holds of a list when a few opportunities changed, opened or closed, and those few weighed anew: one change
   * must not cost a whole registry. Null when it takes more than that.
   */
  #linesLeft(known: Ranks, open: OpenNow): Line[] | null {
    if (known.of.engine !== open.engine || known.of.day !== open.day) return null;
    const fresh = this.#freshIn(known.of, open);
    if (fresh.size > mostFresh) return null;
    const left: Line[] = [];
    known.places.forEach((from, at) => {
      const opportunity = known.of.list[from];
      const place = opportunity && open.places.get(opportunity.id);
      if (place === undefined || open.list[place] !== opportunity) return;
      left.push({ place, rung: known.verdicts[at] ?? 3, score: known.scores[at] ?? 0 });
    });
    return fresh.size === 0 ? left : merged(left, linesOf(known.kept, open, fresh));
  }

  /** The opportunities that were not there as they are now: the same for every startup, so asked once. */
  #freshIn(before: OpenNow, open: OpenNow): ReadonlySet<string> {
    const known = this.#fresh;
    if (known?.before === before && known.open === open) return known.ids;
    const old = new Set(before.list);
    const ids = new Set(open.list.filter((one) => !old.has(one)).map((one) => one.id));
    this.#fresh = { before, open, ids };
    return ids;
  }

  async #drain(db: Db): Promise<void> {
    if (this.#cursor === null) return this.#rebuild(db);
    const newest = await newestChange(db);
    if (newest === this.#cursor) return;
    const changes = await changesAfter(db, this.#cursor, manyChanges + 1);
    const whole = changes.length > manyChanges || changes.some((change) => changesEverything(change));
    if (whole) return this.#rebuild(db);
    await this.#takeIn(db, changes);
    this.#cursor = changes.at(-1)?.id ?? this.#cursor;
    // How telling a word is depends on all opportunities; past a fiftieth of them the counts no longer hold.
    if (this.#drifted * 50 > this.opportunities.size) await this.#rebuild(db);
  }

  async #rebuild(db: Db): Promise<void> {
    // The cursor is read first: what changes meanwhile is taken in again, never missed.
    const cursor = await newestChange(db);
    const opportunities = await readOpportunities(db, { publicOnly: true });
    const listed = await whereListed(
      db.selectFrom("organisations").innerJoin("startups", "startups.organisation_id", "organisations.id"),
    )
      .select("organisations.id")
      .execute();
    const startups = await readStartups(
      db,
      listed.map((row) => row.id),
    );
    const engine = await engineOver(await allTerms(db), opportunities);
    const ready: KeptStartup[] = [];
    for (const [at, startup] of startups.entries()) {
      await breathe(at);
      ready.push({ startup, prepared: engine.putStartup(matchableStartup(startup)) });
    }
    // From here on nothing waits: whoever reads the index finds the old one or the new one, never a half.
    this.#engine = engine;
    this.opportunities.clear();
    this.startups.clear();
    this.#drafts.clear();
    this.#ranks.clear();
    this.#fresh = null;
    this.#open = null;
    this.#drifted = 0;
    for (const opportunity of opportunities) this.opportunities.set(opportunity.id, opportunity);
    for (const kept of ready) this.startups.set(kept.startup.id, kept);
    this.#cursor = cursor;
  }

  async #takeIn(db: Db, changes: Change[]): Promise<void> {
    const of = (kind: Change["kind"]) => [
      ...new Set(changes.filter((change) => change.kind === kind).map((change) => change.subjectId)),
    ];
    const organisations = of("organisation");
    const opportunities = new Set(of("opportunity"));
    const startups = await readStartups(db, organisations);
    const others = new Set(organisations);
    for (const startup of startups) others.delete(startup.id);
    // A provider or an agreement that changed may hide, show or rename everything under it.
    for (const providerId of others) {
      const offered = await readOpportunities(db, { providerId, publicOnly: false });
      for (const one of offered) opportunities.add(one.id);
    }
    const agreements = of("agreement");
    if (agreements.length > 0) {
      const under = await db
        .selectFrom("opportunities")
        .innerJoin("axes", "axes.id", "opportunities.axis_id")
        .select("opportunities.id")
        .where("axes.agreement_id", "in", agreements)
        .execute();
      for (const row of under) opportunities.add(row.id);
    }
    const shown =
      opportunities.size > 0
        ? await readOpportunities(db, { ids: [...opportunities], publicOnly: true })
        : [];
    // From here on nothing waits.
    for (const id of organisations) {
      this.startups.delete(id);
      this.#drafts.delete(id);
      this.#ranks.delete(id);
      this.#engine.removeStartup(id);
    }
    for (const startup of startups) if (isListed(startup)) this.#list(startup);
    if (opportunities.size === 0) return;
    for (const id of opportunities) {
      this.opportunities.delete(id);
      this.#engine.removeOpportunity(id);
    }
    for (const one of shown) {
      this.opportunities.set(one.id, one);
      this.#engine.putOpportunity(matchableOpportunity(one));
    }
    this.#drifted += opportunities.size;
    this.#open = null;
  }

  #list(startup: Startup): void {
    const prepared = this.#engine.putStartup(matchableStartup(startup));
    this.startups.set(startup.id, { startup, prepared });
  }
}

function linesOf(kept: KeptStartup, open: OpenNow, among: ReadonlySet<string>): Line[] {
  const ranked = rankOpportunities(kept.prepared, open.engine, { today: open.day, among });
  return ranked.map(({ id, verdict, score }) => ({
    place: open.places.get(id) ?? 0,
    rung: verdicts.indexOf(verdict),
    score,
  }));
}

/** Two lists, best first, as one: what is near comes after what may be used. */
function merged(one: readonly Line[], other: readonly Line[]): Line[] {
  const worth = ({ rung, score }: Line) => (rung === 2 ? score - 1000 : score);
  const all: Line[] = [];
  let at = 0;
  for (const line of one) {
    let next = other[at];
    while (next && worth(next) > worth(line)) {
      all.push(next);
      next = other[++at];
    }
    all.push(line);
  }
  return [...all, ...other.slice(at)];
}

function emptyEngine(terms: readonly Term[]): MatchIndex {
  const of = (scheme: Scheme) =>
    terms
      .filter((term) => term.scheme === scheme)
      .map(({ code, labels, synonyms }) => ({ code, ...labels, syn: synonyms }));
  const vocabulary = createVocabulary({
    sectors: of("sector"),
    technologies: of("technology"),
    needs: of("need"),
    stages: of("stage"),
  });
  return new MatchIndex({ vocabulary, weights: shippedWeights });
}

/** The engine over all opportunities, made in small steps: their words are counted first, then each is prepared. */
async function engineOver(
  terms: readonly Term[],
  opportunities: readonly Opportunity[],
): Promise<MatchIndex> {
  const engine = emptyEngine(terms);
  const { statistics, model } = engine;
  const counted: CountedOpportunity[] = [];
  for (const [at, opportunity] of opportunities.entries()) {
    await breathe(at);
    counted.push(countOpportunity(matchableOpportunity(opportunity), statistics));
  }
  for (const [at, one] of counted.entries()) {
    await breathe(at);
    engine.opportunities.set(one.opportunity.id, prepareOpportunity(one, model.vocabulary, statistics));
  }
  return engine;
}

/** Lets other requests through while a whole registry is read or weighed. */
export async function breathe(at: number): Promise<void> {
  if (at % 5 === 4) await new Promise((resolve) => setImmediate(resolve));
}

function changesEverything(change: Change): boolean {
  return change.kind === "term" || change.kind === "setting";
}

const indexes = new WeakMap<Db, Kept>();

/** The match index of a database, with everything taken in that has happened so far. */
export async function currentIndex(db: Db): Promise<Kept> {
  let kept = indexes.get(db);
  if (!kept) {
    kept = new Kept();
    indexes.set(db, kept);
  }
  await kept.upToDate(db);
  return kept;
}
