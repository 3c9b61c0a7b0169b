import { readStartups } from "#app/registry/queries.server.ts";
import { isListed } from "#app/registry/startup.ts";
import { changesAfter, newestChange } from "#db/changes.ts";
import type { Db } from "#db/schema/index.ts";
import { type Verdict, verdictOf } from "./evaluate.ts";
import type { StartupFacts } from "./facts.ts";
import { factsOf } from "./facts-of.ts";
import type { Eligibility } from "./rule.ts";

/** How many listed startups rules would let in, and how many startups are listed. */
export type Reach = Record<Verdict, number> & { listed: number };

type KeptFacts = { cursor: string; facts: Map<string, StartupFacts> };
const kept = new WeakMap<Db, KeptFacts>();
/** More changes than this are cheaper to read as a whole. */
const manyChanges = 1_000;

/** Counts the listed startups by what the rules make of them on a day (the closing day, or today when rolling). */
export async function reachOf(db: Db, eligibility: Eligibility, onDay: string): Promise<Reach> {
  const facts = await listedFacts(db);
  const reach: Reach = { eligible: 0, possible: 0, near: 0, "not-eligible": 0, listed: facts.size };
  for (const one of facts.values()) reach[verdictOf(eligibility, one, onDay)] += 1;
  return reach;
}

/** The facts of all listed startups, kept in memory and brought up to date by the change feed. */
async function listedFacts(db: Db): Promise<ReadonlyMap<string, StartupFacts>> {
  const known = kept.get(db);
  if (known) {
    if ((await newestChange(db)) === known.cursor) return known.facts;
    const changes = await changesAfter(db, known.cursor, manyChanges);
    const last = changes.at(-1);
    if (changes.length < manyChanges && last) {
      const changed = [
        ...new Set(changes.filter((one) => one.kind === "organisation").map((one) => one.subjectId)),
      ];
      for (const id of changed) known.facts.delete(id);
      for (const startup of await readStartups(db, changed)) {
        if (isListed(startup)) known.facts.set(startup.id, factsOf(startup));
      }
      known.cursor = last.id;
      return known.facts;
    }
  }
  const cursor = await newestChange(db);
  const facts = new Map(
    (await readStartups(db)).filter(isListed).map((startup) => [startup.id, factsOf(startup)]),
  );
  kept.set(db, { cursor, facts });
  return facts;
}
