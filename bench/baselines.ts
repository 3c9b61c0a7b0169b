import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { needsByKind } from "#app/matching/relations.ts";
import type { FileOpportunity, FileStartup } from "./data.ts";

/** A way to order opportunities for a startup: ids, best first. */
export type Ranker = (startup: FileStartup) => string[];

/** What one would do without this project, over the same texts. */
export function baselines(opportunities: readonly FileOpportunity[]): Record<string, Ranker> {
  const documents = opportunities.map((o) => ({
    id: o.id,
    title: o.title,
    summary: o.summary ?? "",
    description: o.description ?? "",
    eligibility: o.eligibility_text ?? "",
    codes: [...o.sectors, ...o.technologies, o.kind].join(" "),
  }));
  const keys = ["title", "summary", "description", "eligibility", "codes"];
  const fuse = new Fuse(documents, { keys, includeScore: true, ignoreLocation: true, threshold: 0.6 });
  const mini = new MiniSearch({ fields: keys, searchOptions: { fuzzy: 0.2, prefix: true } });
  mini.addAll(documents);
  return {
    fuseTagline: (s) => fuse.search(s.tagline ?? s.name).map((hit) => hit.item.id),
    fuseTokens: (s) => {
      const sums = new Map<string, number>();
      for (const word of new Set((s.tagline ?? s.name).split(/\s+/).filter((token) => token.length > 3))) {
        for (const hit of fuse.search(word.slice(0, 32))) {
          sums.set(hit.item.id, (sums.get(hit.item.id) ?? 0) + 1 - (hit.score ?? 1));
        }
      }
      return byWorth(sums);
    },
    miniSearch: (s) =>
      mini
        .search([s.tagline ?? "", ...s.sectors, ...s.technologies, ...(s.needs ?? [])].join(" "))
        .map((hit) => String(hit.id)),
    structuredOverlap: (s) => {
      const worth = new Map<string, number>();
      for (const o of opportunities) {
        const kind = o.kind === "technology_transfer" ? "tech-transfer" : o.kind;
        const needs = (needsByKind[kind] ?? []).map(([need]) => need);
        worth.set(
          o.id,
          2 * shared(s.needs ?? [], needs) +
            shared(s.sectors, o.sectors) +
            shared(s.technologies, o.technologies),
        );
      }
      return byWorth(worth);
    },
  };
}

function shared(one: readonly string[], other: readonly string[]): number {
  return one.filter((code) => other.includes(code)).length;
}

function byWorth(worth: Map<string, number>): string[] {
  return [...worth].sort((one, other) => other[1] - one[1]).map(([id]) => id);
}
