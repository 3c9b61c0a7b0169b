import { type BoardAsked, boardAsked } from "#app/cohorts/board.ts";
import { portfolioIds } from "#app/cohorts/queries.server.ts";
import type { Locale } from "#app/kernel/words.ts";
import {
  pageOfBoard,
  type WholeBoard,
  wholeBoardByOpportunity,
  wholeBoardByStartup,
} from "#app/matching/board.server.ts";
import { explained } from "#app/matching/index.server.ts";
import type { Board, BoardRow, Match } from "#app/matching/match.ts";
import { matchView, readerOf } from "#app/matching/ui/view.ts";
import { glanceOf } from "#app/opportunities/glance.ts";
import { opportunityKinds } from "#app/opportunities/kinds.ts";
import type { Opportunity } from "#app/opportunities/opportunity.ts";
import { startupGlanceOf } from "#app/registry/glance.ts";
import type { Startup } from "#app/registry/startup.ts";
import type { Weighed } from "#app/routes/incubator/board-rows.tsx";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";
import type { Vocabulary } from "#app/vocabulary/term.ts";
import type { Db } from "#db/schema/index.ts";

/** The board that an address asks for, whole. */
export type AskedBoard = {
  ask: BoardAsked;
  vocabulary: Vocabulary;
  /** Startups of the portfolio, listed or not; null over the whole registry. */
  portfolio: number | null;
} & ({ by: "startup"; board: WholeBoard<Startup> } | { by: "opportunity"; board: WholeBoard<Opportunity> });

/** Weighs the registry, or the incubator's portfolio, as the address asks. */
export async function askedBoard(
  db: Db,
  incubatorId: string,
  params: URLSearchParams,
  now: string,
): Promise<AskedBoard> {
  const vocabulary = await readVocabulary(db);
  const ask = boardAsked(params, (filter, code) =>
    filter === "kind" ? isKind(code) : vocabulary.find(filter, code) !== undefined,
  );
  const among = ask.scope === "portfolio" ? await portfolioIds(db, incubatorId) : null;
  const narrowed = { sort: ask.sort, atLeast: ask.verdict, ...ask.filters };
  const shared = { ask, vocabulary, portfolio: among?.length ?? null };
  return ask.by === "startup"
    ? { ...shared, by: "startup", board: await wholeBoardByStartup(db, among, narrowed, now) }
    : { ...shared, by: "opportunity", board: await wholeBoardByOpportunity(db, among, narrowed, now) };
}

function isKind(code: string): boolean {
  return opportunityKinds.some((kind) => kind === code);
}

type Showing = { locale: Locale; now: string; perPage: number };

/** The rows of the asked page, each with its matches and their strongest reason. */
export async function pageOf(db: Db, asked: AskedBoard, { locale, now, perPage }: Showing) {
  const { vocabulary, ask } = asked;
  const rest = async (row: BoardRow<unknown>) => ({
    eligible: row.eligible,
    possible: row.possible,
    near: row.near,
    best: await weighed(db, row.best, vocabulary, locale, now),
  });
  if (asked.by === "startup") {
    const { rows, page, last } = pageOfBoard(asked.board, ask.page, perPage);
    const startups = [];
    for (const row of rows) {
      startups.push({ startup: startupGlanceOf(row.subject, vocabulary, locale), ...(await rest(row)) });
    }
    return { startups, opportunities: [], page, last };
  }
  const { rows, page, last } = pageOfBoard(asked.board, ask.page, perPage);
  const opportunities = [];
  for (const row of rows) {
    opportunities.push({ opportunity: glanceOf(row.subject, vocabulary, locale, now), ...(await rest(row)) });
  }
  return { startups: [], opportunities, page, last };
}

/** Matches with their strongest reason, ready to be shown. */
export async function weighed(
  db: Db,
  matches: readonly Match[],
  vocabulary: Vocabulary,
  locale: Locale,
  now: string,
) {
  const shown: Weighed[] = [];
  for (const match of matches) {
    shown.push({
      id: `${match.startup.id} ${match.opportunity.id}`,
      startup: startupGlanceOf(match.startup, vocabulary, locale),
      opportunity: glanceOf(match.opportunity, vocabulary, locale, now),
      verdict: match.verdict,
      score: match.score,
      reason: await strongestReason(db, match, vocabulary, locale, now),
    });
  }
  return shown;
}

/** A kept board's matches are the same objects until something changes, and so are their reasons. */
const reasons = new WeakMap<Match, Map<Locale, string | null>>();

async function strongestReason(
  db: Db,
  match: Match,
  vocabulary: Vocabulary,
  locale: Locale,
  now: string,
): Promise<string | null> {
  const known = reasons.get(match) ?? new Map<Locale, string | null>();
  reasons.set(match, known);
  const kept = known.get(locale);
  if (kept !== undefined) return kept;
  const [sheet] = await explained(db, [match], now);
  const view = sheet && matchView(sheet, readerOf(locale, "about", vocabulary));
  const reason = view?.reasons.find(({ kind }) => kind === "for") ?? view?.reasons[0];
  known.set(locale, reason?.text ?? null);
  return reason?.text ?? null;
}

/** How many were weighed, and how many were left out for which reason. */
export function tallyOf(asked: AskedBoard) {
  const { board, by, portfolio } = asked;
  const count = countsOf(board);
  return {
    ...count,
    unlisted: portfolio === null ? 0 : portfolio - board.allStartups,
    startupsFiltered: board.allStartups - board.startups,
    opportunitiesFiltered: board.allOpportunities - board.opportunities,
    without: (by === "startup" ? board.startups : board.opportunities) - board.rows,
  };
}

function countsOf({ rows, startups, opportunities, closed }: Board<unknown>) {
  return { rows, startups, opportunities, closed };
}

/** The choices of the filters, in the reader's language. */
export function filterChoices(vocabulary: Vocabulary, locale: Locale, kindLabel: (kind: string) => string) {
  const terms = (scheme: "region" | "sector" | "stage") =>
    vocabulary.of(scheme).map(({ code }) => ({ value: code, label: vocabulary.label(scheme, code, locale) }));
  return {
    region: terms("region"),
    sector: terms("sector").sort((one, other) => one.label.localeCompare(other.label, locale)),
    stage: terms("stage"),
    kind: opportunityKinds.map((kind) => ({ value: kind, label: kindLabel(kind) })),
  };
}
