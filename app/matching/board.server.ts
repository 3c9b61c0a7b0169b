import type { Instant } from "#app/kernel/clock.ts";
import type { Opportunity } from "#app/opportunities/opportunity.ts";
import type { Startup } from "#app/registry/startup.ts";
import type { Db } from "#db/schema/index.ts";
import { boardByOpportunity, boardByStartup } from "./index.server.ts";
import { currentIndex, type KeptStartup, type OpenNow } from "./kept.server.ts";
import type { Board, BoardQuery, BoardRow } from "./match.ts";

export type BoardAsk = Omit<BoardQuery, "page" | "perPage">;

/** The board that is asked for most: the one that opens first. */
export const usualBoard: BoardAsk = { sort: "best", atLeast: "possible" };

/** A whole board: every row that the filters leave, and how many were weighed before them. */
export type WholeBoard<Subject> = Board<Subject> & {
  /** All listed startups there were to weigh (those `among`), before the filters. */
  allStartups: number;
  /** All opportunities open or announced, before the filters. */
  allOpportunities: number;
};

/** The boards kept per database: weighing a registry costs a tenth of a second, and pages and sheets ask for the same ones. */
const mostBoards = 24;

/**
 * The board by startup, weighed once and kept until a startup or an opportunity changes. `among`: only these startups;
 * null for the whole registry.
 */
export function wholeBoardByStartup(
  db: Db,
  among: readonly string[] | null,
  ask: BoardAsk,
  now: Instant,
): Promise<WholeBoard<Startup>> {
  return byStartup(db, among, ask, now, boardByStartup);
}

/** The board by opportunity, kept alike. */
export function wholeBoardByOpportunity(
  db: Db,
  among: readonly string[] | null,
  ask: BoardAsk,
  now: Instant,
): Promise<WholeBoard<Opportunity>> {
  return byOpportunity(db, among, ask, now, boardByOpportunity);
}

/** A page of a whole board; `page` is brought within what there is. */
export function pageOfBoard<Subject>(
  board: WholeBoard<Subject>,
  asked: number,
  perPage: number,
): { rows: BoardRow<Subject>[]; page: number; last: number } {
  const last = Math.max(1, Math.ceil(board.rows / perPage));
  const page = Math.min(Math.max(1, asked), last);
  return { rows: board.page.slice((page - 1) * perPage, page * perPage), page, last };
}

type KeptBoard<Subject> = { board: WholeBoard<Subject>; open: OpenNow; startups: readonly KeptStartup[] };
type Weigh<Subject> = (
  db: Db,
  among: readonly string[] | null,
  query: BoardQuery,
  now: Instant,
) => Promise<Board<Subject>>;

const byStartup = keeper<Startup>();
const byOpportunity = keeper<Opportunity>();

function keeper<Subject>() {
  const kept = new WeakMap<Db, Map<string, KeptBoard<Subject>>>();
  return async (
    db: Db,
    among: readonly string[] | null,
    ask: BoardAsk,
    now: Instant,
    weigh: Weigh<Subject>,
  ): Promise<WholeBoard<Subject>> => {
    const index = await currentIndex(db);
    const open = index.openAt(now);
    const startups = among
      ? among.flatMap((id) => index.startups.get(id) ?? [])
      : [...index.startups.values()];
    const boards = kept.get(db) ?? new Map<string, KeptBoard<Subject>>();
    kept.set(db, boards);
    const key = JSON.stringify([among, Object.entries(ask).sort()]);
    const known = boards.get(key);
    if (known && known.open === open && same(known.startups, startups)) return known.board;
    const board = {
      ...(await weigh(db, among, { ...ask, page: 1, perPage: Number.MAX_SAFE_INTEGER }, now)),
      allStartups: startups.length,
      allOpportunities: open.list.length,
    };
    boards.delete(key);
    const oldest = boards.keys().next().value;
    if (boards.size >= mostBoards && oldest !== undefined) boards.delete(oldest);
    // What changed while it was weighed makes it stale at the next question, since these are what it began with.
    boards.set(key, { board, open, startups });
    return board;
  };
}

/** Every startup that changed is prepared anew: the same ones in the same order mean that nothing happened. */
function same(one: readonly KeptStartup[], other: readonly KeptStartup[]): boolean {
  return one.length === other.length && one.every((startup, at) => startup === other[at]);
}
