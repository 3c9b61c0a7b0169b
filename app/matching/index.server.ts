import type { Instant } from "#app/kernel/clock.ts";
import { civilDateOf } from "#app/kernel/dates.ts";
import { verdictOf } from "#app/opportunities/eligibility/evaluate.ts";
import type { Eligibility } from "#app/opportunities/eligibility/rule.ts";
import type { Opportunity } from "#app/opportunities/opportunity.ts";
import type { Startup } from "#app/registry/startup.ts";
import type { Db } from "#db/schema/index.ts";
import { breathe, currentIndex, type Kept, type KeptStartup, type OpenNow } from "./kept.server.ts";
import {
  type Board,
  type BoardQuery,
  type BoardRow,
  type Match,
  type MatchList,
  type Tally,
  type Verdict,
  verdicts,
  type Weight,
} from "./match.ts";
import { rankStartups } from "./rank.ts";
import { type MatchScore, score } from "./score.ts";

/** A pair taken apart, for its match sheet. */
export type Sheet = Match & MatchScore;

/**
 * What fits a startup, whatever its own state: a draft sees its matches at once. Only for the startup's own people;
 * null when there is no such startup. Eligible and possible first by score, then near; not eligible are counted only.
 */
export async function matchesForStartup(db: Db, startupId: string, now: Instant): Promise<MatchList | null> {
  const index = await currentIndex(db);
  const kept = await index.anyStartup(db, startupId);
  return kept && listFor(index, kept, index.openAt(now));
}

/** The first few of what fits, for the side of the registration. */
export async function firstMatches(
  db: Db,
  startupId: string,
  now: Instant,
  limit = 3,
): Promise<{ matches: Sheet[]; tally: Tally } | null> {
  const list = await matchesForStartup(db, startupId, now);
  if (!list) return null;
  const promising = list.matches.filter((match) => match.verdict !== "near").slice(0, limit);
  return { matches: await explained(db, promising, now), tally: list.tally };
}

/** The listed startups that fit an opportunity: eligible first, then possible, then near, each by score. */
export async function candidatesFor(db: Db, opportunityId: string, now: Instant): Promise<MatchList | null> {
  const index = await currentIndex(db);
  const { engine, day } = index.openAt(now);
  const opportunity = index.opportunities.get(opportunityId);
  const prepared = engine.opportunities.get(opportunityId);
  if (!opportunity || !prepared) return null;
  const ranked = rankStartups(prepared, engine, { today: day });
  const tally: Tally = { ...noTally, weighed: index.startups.size, notEligible: index.startups.size };
  const matches: Match[] = [];
  for (const { id, verdict, score } of ranked) {
    const kept = index.startups.get(id);
    if (!kept || verdict === "not-eligible") continue;
    tally[verdict]++;
    tally.notEligible--;
    matches.push({ startup: kept.startup, opportunity, verdict, score });
  }
  // Stable: within a verdict the engine's order stays.
  matches.sort((one, other) => verdicts.indexOf(one.verdict) - verdicts.indexOf(other.verdict));
  return { matches, tally };
}

/** A public opportunity by its address, out of the index. */
export async function findOpportunity(db: Db, slug: string): Promise<Opportunity | null> {
  const index = await currentIndex(db);
  for (const opportunity of index.opportunities.values()) if (opportunity.slug === slug) return opportunity;
  return null;
}

/** A listed startup by its address, out of the index. */
export async function findListed(db: Db, slug: string): Promise<Startup | null> {
  const index = await currentIndex(db);
  for (const { startup } of index.startups.values()) if (startup.slug === slug) return startup;
  return null;
}

/**
 * One pair with every rule and every line of its score. Null when there is no such startup or public opportunity.
 * The caller decides who may see a startup that is not listed: only its own people.
 */
export async function matchSheet(
  db: Db,
  startupId: string,
  opportunityId: string,
  now: Instant,
): Promise<Sheet | null> {
  const index = await currentIndex(db);
  const open = index.openAt(now);
  const startup = await index.anyStartup(db, startupId);
  const opportunity = index.opportunities.get(opportunityId);
  return startup && opportunity ? sheetOf(startup, opportunity, open) : null;
}

/** Matches with their reasons: only for the few that are shown, since reasons cost more than the score. */
export async function explained(db: Db, matches: readonly Match[], now: Instant): Promise<Sheet[]> {
  const index = await currentIndex(db);
  const open = index.openAt(now);
  const sheets: Sheet[] = [];
  for (const { startup, opportunity } of matches) {
    const one = await index.anyStartup(db, startup.id);
    const other = index.opportunities.get(opportunity.id);
    const sheet = one && other ? sheetOf(one, other, open) : null;
    if (sheet) sheets.push(sheet);
  }
  return sheets;
}

/** How many listed startups rules would let through: what a partner sees while choosing them. */
export async function audienceOf(
  db: Db,
  eligibility: Eligibility,
  closesAt: Instant | null,
  now: Instant,
): Promise<Tally> {
  const index = await currentIndex(db);
  const onDay = civilDateOf(closesAt ?? now);
  const tally: Tally = { ...noTally, weighed: index.startups.size };
  for (const { prepared } of index.startups.values()) {
    const verdict = verdictOf(eligibility, prepared.startup.facts, onDay);
    if (verdict === "not-eligible") tally.notEligible++;
    else tally[verdict]++;
  }
  return tally;
}

/** A page of the listed startups (or those `among` ids), each with what fits it best. */
export async function boardByStartup(
  db: Db,
  among: readonly string[] | null,
  query: BoardQuery,
  now: Instant,
): Promise<Board<Startup>> {
  const index = await currentIndex(db);
  const open = index.openAt(now);
  const startups = startupsOf(index, among, query);
  const wanted = open.list.map((opportunity) => passes(opportunity, query));
  const least = verdicts.indexOf(query.atLeast ?? "possible");
  const rows: (BoardRow<Startup> & { top: number })[] = [];
  for (const [at, kept] of startups.entries()) {
    await breathe(at);
    const row = { subject: kept.startup, best: [], ...noVerdicts, top: -1 };
    const best: Match[] = [];
    // Best first: the first three that pass are the strongest.
    index.eachWeight(kept, open, (place, rung, score) => {
      const opportunity = open.list[place];
      if (!opportunity || !wanted[place] || rung > least) return;
      const verdict = verdicts[rung] ?? "not-eligible";
      countVerdict(row, verdict);
      if (best.length < 3) best.push({ verdict, score, startup: kept.startup, opportunity });
    });
    if (row.eligible + row.possible + row.near === 0) continue;
    rows.push({ ...row, best, top: best[0]?.score ?? -1 });
  }
  rows.sort(
    (one, other) =>
      (query.sort === "name" ? 0 : other.top - one.top) ||
      compare(one.subject.name, other.subject.name) ||
      compare(one.subject.id, other.subject.id),
  );
  return boardOf(rows, query, startups.length, wanted.filter(Boolean).length, open);
}

/** A page of the open opportunities, each with the listed startups (or those `among` ids) that fit it best. */
export async function boardByOpportunity(
  db: Db,
  among: readonly string[] | null,
  query: BoardQuery,
  now: Instant,
): Promise<Board<Opportunity>> {
  const index = await currentIndex(db);
  const open = index.openAt(now);
  const startups = startupsOf(index, among, query);
  const least = verdicts.indexOf(query.atLeast ?? "possible");
  const rows = open.list.map((opportunity) => ({
    opportunity,
    best: new Best<Startup>(3),
    counts: { ...noVerdicts },
    wanted: passes(opportunity, query),
  }));
  for (const [at, kept] of startups.entries()) {
    await breathe(at);
    index.eachWeight(kept, open, (place, rung, score) => {
      const row = rows[place];
      if (!row?.wanted || rung > least) return;
      const verdict = verdicts[rung] ?? "not-eligible";
      countVerdict(row.counts, verdict);
      row.best.offer(kept.startup, verdict, score);
    });
  }
  const shown = rows.flatMap(({ opportunity, best, counts, wanted }) =>
    wanted && best.taken.length > 0
      ? [
          {
            subject: opportunity,
            best: best.taken.map(({ item, weight }) => ({ ...weight, startup: item, opportunity })),
            ...counts,
            top: best.taken[0]?.weight.score ?? -1,
          },
        ]
      : [],
  );
  const closing = (opportunity: Opportunity) => opportunity.closesAt ?? "9999";
  shown.sort(
    (one, other) =>
      (query.sort === "best" ? other.top - one.top : 0) ||
      (query.sort === "name" ? 0 : compare(closing(one.subject), closing(other.subject))) ||
      compare(titleOf(one.subject), titleOf(other.subject)) ||
      compare(one.subject.id, other.subject.id),
  );
  return boardOf(shown, query, startups.length, rows.filter((row) => row.wanted).length, open);
}

const noVerdicts = { eligible: 0, possible: 0, near: 0 };
const noTally: Tally = { weighed: 0, closed: 0, notEligible: 0, ...noVerdicts };

function listFor(index: Kept, kept: KeptStartup, open: OpenNow): MatchList {
  const matches = [...index.matchesOf(kept, open)];
  const tally: Tally = { ...noTally, weighed: open.closed + open.list.length, closed: open.closed };
  for (const match of matches) countVerdict(tally, match.verdict);
  tally.notEligible = open.list.length - matches.length;
  return { matches, tally };
}

function countVerdict(row: { eligible: number; possible: number; near: number }, verdict: Verdict): void {
  if (verdict !== "not-eligible") row[verdict]++;
}

function sheetOf(kept: KeptStartup, opportunity: Opportunity, { engine, day }: OpenNow): Sheet | null {
  const prepared = engine.opportunities.get(opportunity.id);
  if (!prepared) return null;
  return { startup: kept.startup, opportunity, ...score(kept.prepared, prepared, engine.model, day) };
}

function startupsOf(index: Kept, among: readonly string[] | null, query: BoardQuery): KeptStartup[] {
  const kept = among ? among.flatMap((id) => index.startups.get(id) ?? []) : [...index.startups.values()];
  return kept.filter(
    ({ startup }) =>
      (!query.region || startup.region === query.region) &&
      (!query.stage || startup.stage === query.stage) &&
      (!query.sector || startup.sectors.includes(query.sector)),
  );
}

function passes(opportunity: Opportunity, query: BoardQuery): boolean {
  return (
    (!query.kind || opportunity.kind === query.kind) &&
    (!query.need || opportunity.needs.includes(query.need)) &&
    (!query.agreementId || opportunity.agreementId === query.agreementId)
  );
}

function boardOf<Subject>(
  rows: BoardRow<Subject>[],
  query: BoardQuery,
  startups: number,
  opportunities: number,
  open: OpenNow,
): Board<Subject> {
  const from = (query.page - 1) * query.perPage;
  const page = rows.slice(from, from + query.perPage);
  return { page, rows: rows.length, startups, opportunities, closed: open.closed };
}

/** The few strongest of many, kept in order without sorting them all. */
class Best<Item> {
  readonly taken: { item: Item; weight: Weight }[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  offer(item: Item, verdict: Verdict, score: number): void {
    const last = this.taken.at(-1);
    const mine = strength(verdict, score);
    const isFull = this.taken.length >= this.#limit;
    if (last && isFull && strength(last.weight.verdict, last.weight.score) >= mine) return;
    const at = this.taken.findIndex(({ weight }) => strength(weight.verdict, weight.score) < mine);
    this.taken.splice(at < 0 ? this.taken.length : at, 0, { item, weight: { verdict, score } });
    if (this.taken.length > this.#limit) this.taken.pop();
  }
}

/** Near comes after the others, as in every list. */
function strength(verdict: Verdict, score: number): number {
  return verdict === "near" ? score - 1000 : score;
}

function titleOf(opportunity: Opportunity): string {
  return opportunity.title.fr ?? opportunity.title.ar ?? opportunity.title.en ?? "";
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
