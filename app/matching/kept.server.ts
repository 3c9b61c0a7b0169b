import type { Instant } from "#app/kernel/clock.ts";
import { type CivilDate, civilDateOf } from "#app/kernel/dates.ts";
import { type Opportunity, stateOf } from "#app/opportunities/opportunity.ts";
import { readOpportunities } from "#app/opportunities/queries.server.ts";
import { readStartups, whereListed } from "#app/registry/queries.server.ts";
import { isListed, type Startup } from "#app/registry/startup.ts";
import { allTerms } from "#app/vocabulary/queries.server.ts";
import { type Change, changesAfter, newestChange } from "#db/changes.ts";
import type { Db } from "#db/schema/index.ts";
import type { Weight } from "./match.ts";
import { matchableOpportunity, matchableStartup } from "./matchable-of.ts";
import { type Explanation, type ReadyOpportunity, type ReadyStartup, Scales } from "./scales.ts";

export type KeptStartup = { startup: Startup; ready: ReadyStartup };
export type KeptOpportunity = {
  opportunity: Opportunity;
  ready: ReadyOpportunity;
  closesOn: CivilDate | null;
};

/** One startup's weights, in the order of the open opportunities they were made for. */
type Weights = { of: OpenNow; weights: Weight[] };

/**
 * The opportunities weighed at an instant, until when the answer stays the same, and the scales they were made ready
 * for: whoever weighs a whole registry keeps one of these, though the index moves on meanwhile.
 */
export type OpenNow = {
  list: KeptOpportunity[];
  closed: number;
  day: CivilDate;
  until: Instant;
  scales: Scales;
};

/** More changes than this are cheaper to read as a whole. */
const manyChanges = 1_500;

/**
 * Everything matching weighs, in memory: all listed startups, all public opportunities, and the weights already asked
 * for. Kept true by the change feed, which is drained before each answer.
 */
export class Kept {
  readonly startups = new Map<string, KeptStartup>();
  readonly opportunities = new Map<string, KeptOpportunity>();
  /** Startups that nobody but their own people may see, prepared when they asked. */
  readonly #drafts = new Map<string, KeptStartup>();
  readonly #weights = new Map<string, Weights>();
  #scales = new Scales([], []);
  #cursor: string | null = null;
  #open: OpenNow | null = null;
  /** Opportunities changed since the words of all of them were last counted. */
  #drifted = 0;
  #turn: Promise<unknown> = Promise.resolve();

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
    const kept = this.#ready(startup);
    if (this.#drafts.size > 500) this.#drafts.clear();
    this.#drafts.set(id, kept);
    return kept;
  }

  /** The opportunities open or forecast at an instant. */
  openAt(now: Instant): OpenNow {
    const known = this.#open;
    const day = civilDateOf(now);
    if (known && known.day === day && now < known.until) return known;
    const list: KeptOpportunity[] = [];
    let until = "9999";
    for (const kept of this.opportunities.values()) {
      const state = stateOf(kept.opportunity, now);
      if (state !== "open" && state !== "forecast") continue;
      list.push(kept);
      const { opensAt, closesAt, closedAt } = kept.opportunity;
      for (const turn of [opensAt, closesAt, closedAt]) {
        if (turn !== null && turn > now && turn < until) until = turn;
      }
    }
    this.#open = { list, closed: this.opportunities.size - list.length, day, until, scales: this.#scales };
    return this.#open;
  }

  /** A startup's weights against the open opportunities, in their order. */
  weightsOf(kept: KeptStartup, open: OpenNow): Weight[] {
    const known = this.#weights.get(kept.startup.id);
    if (known && known.of === open) return known.weights;
    const weights = open.list.map((one) => weigh(kept, one, open));
    this.#weights.set(kept.startup.id, { of: open, weights });
    return weights;
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
    const matchable = opportunities.map(matchableOpportunity);
    this.#scales = new Scales(await allTerms(db), matchable);
    this.opportunities.clear();
    this.startups.clear();
    this.#drafts.clear();
    this.#weights.clear();
    this.#open = null;
    this.#drifted = 0;
    for (const opportunity of opportunities) this.#keep(opportunity);
    for (const startup of startups) this.startups.set(startup.id, this.#ready(startup));
    this.#cursor = cursor;
  }

  async #takeIn(db: Db, changes: Change[]): Promise<void> {
    const of = (kind: Change["kind"]) => [
      ...new Set(changes.filter((change) => change.kind === kind).map((change) => change.subjectId)),
    ];
    const organisations = of("organisation");
    const opportunities = new Set(of("opportunity"));
    for (const id of organisations) {
      this.startups.delete(id);
      this.#drafts.delete(id);
      this.#weights.delete(id);
    }
    const others = new Set(organisations);
    for (const startup of await readStartups(db, organisations)) {
      others.delete(startup.id);
      if (isListed(startup)) this.startups.set(startup.id, this.#ready(startup));
    }
    // A provider or an agreement that changed may hide, show or rename everything under it.
    for (const providerId of others) {
      for (const one of await readOpportunities(db, { providerId, publicOnly: false }))
        opportunities.add(one.id);
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
    if (opportunities.size === 0) return;
    for (const id of opportunities) this.opportunities.delete(id);
    for (const one of await readOpportunities(db, { ids: [...opportunities], publicOnly: true }))
      this.#keep(one);
    this.#drifted += opportunities.size;
    this.#open = null;
  }

  #ready(startup: Startup): KeptStartup {
    return { startup, ready: this.#scales.readyStartup(matchableStartup(startup)) };
  }

  #keep(opportunity: Opportunity): void {
    const matchable = matchableOpportunity(opportunity);
    const ready = this.#scales.readyOpportunity(matchable);
    this.opportunities.set(opportunity.id, { opportunity, ready, closesOn: matchable.closesOn });
  }
}

/** Weighs one pair, on the day the call closes, or today when it is rolling. */
export function weigh(startup: KeptStartup, opportunity: KeptOpportunity, open: OpenNow): Weight {
  return open.scales.weigh(startup.ready, opportunity.ready, opportunity.closesOn ?? open.day);
}

/** The weight with every rule and every line that makes it up. */
export function explain(startup: KeptStartup, opportunity: KeptOpportunity, open: OpenNow): Explanation {
  return open.scales.explain(startup.ready, opportunity.ready, opportunity.closesOn ?? open.day);
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
