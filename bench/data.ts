import { readFileSync } from "node:fs";
import type { MatchableOpportunity, MatchableStartup } from "#app/matching/matchable.ts";
import { nothingKnown } from "#app/opportunities/eligibility/facts.ts";
import { openToAll, type Rule } from "#app/opportunities/eligibility/rule.ts";

/** A startup as the judged files write it. */
export type FileStartup = {
  id: string;
  lang: string;
  name: string;
  tagline: string | null;
  description: string | null;
  sectors: string[];
  technologies: string[];
  stage: string | null;
  headcount: number | null;
  founded: number | null;
  founded_basis?: string;
  needs: string[] | null;
};
export type FileOpportunity = {
  id: string;
  lang: string;
  kind: string;
  title: string;
  summary: string | null;
  description: string | null;
  eligibility_text: string | null;
  sectors: string[];
  technologies: string[];
  stages: string[] | null;
  headcount_max: number | null;
  age_max_years: number | null;
};
/** Grades by startup, then by opportunity; a pair left out is 0. */
export type Qrels = Record<string, Record<string, number>>;

/** Lines of JSON. */
export function readLines<T>(path: string): T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): T => JSON.parse(line));
}

/** One JSON document. */
export function readJson<T>(path: string | URL): T {
  const value: T = JSON.parse(readFileSync(path, "utf8"));
  return value;
}

/** The day the judges took as today. */
export const judgedOn = "2026-11-22";

const stageNames: Record<string, string> = { mvp: "pilot" };

/** The file's startup as the product knows one. A year alone says no month: the latest one is taken. */
export function asStartup(row: FileStartup): MatchableStartup {
  const slack = row.founded_basis === "yc_batch_year" ? 0 : 0;
  return {
    id: row.id,
    facts: {
      ...nothingKnown,
      sectors: row.sectors,
      technologies: row.technologies,
      needs: row.needs,
      stage: row.stage === null ? null : (stageNames[row.stage] ?? row.stage),
      headcount: row.headcount,
      foundedOn: row.founded === null ? null : `${row.founded + slack}-12-31`,
    },
    names: [row.name],
    tagline: row.tagline ?? "",
    texts: row.description ?? "",
    lang: row.lang,
    confirmedOn: null,
  };
}

/** The file's opportunity as the product knows one: the limits given as numbers are rules, the words are conditions. */
export function asOpportunity(row: FileOpportunity): MatchableOpportunity {
  const rules: Rule[] = [];
  if (row.headcount_max !== null) {
    rules.push({ id: `${row.id}-headcount`, field: "headcount", op: "lte", value: row.headcount_max });
  }
  if (row.age_max_years !== null) {
    rules.push({ id: `${row.id}-age`, field: "ageMonths", op: "lte", value: row.age_max_years * 12 });
  }
  const description = row.description ?? "";
  const summary = row.summary ?? "";
  const start = summary.replace(/…$/, "");
  return {
    id: row.id,
    kind: row.kind === "technology_transfer" ? "tech-transfer" : row.kind,
    needs: [],
    sectors: row.sectors,
    technologies: row.technologies,
    stages: row.stages?.map((stage) => stageNames[stage] ?? stage),
    texts: {
      title: row.title,
      summary: summary === row.title ? "" : summary,
      description:
        description === row.title
          ? ""
          : description.startsWith(start)
            ? description.slice(start.length)
            : description,
      offer: "",
      conditions: row.eligibility_text ?? "",
    },
    eligibility: { ...openToAll, required: { join: "all", of: rules } },
    languages: [],
    country: null,
    region: null,
    city: null,
    mode: null,
    opensOn: null,
    closesOn: null,
    level: null,
  };
}
