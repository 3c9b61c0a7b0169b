import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { shippedWeights } from "#app/matching/learnt.ts";
import { MatchIndex, rankOpportunities } from "#app/matching/rank.ts";
import { type Model, measuresOf } from "#app/matching/score.ts";
import { createVocabulary } from "#app/matching/vocabulary.ts";
import type { Weights } from "#app/matching/weights.ts";
import { verdictOf } from "#app/opportunities/eligibility/evaluate.ts";
import type { ConceptTerm } from "#app/vocabulary/concepts.ts";
import { baselines } from "./baselines.ts";
import {
  asOpportunity,
  asStartup,
  type FileOpportunity,
  type FileStartup,
  judgedOn,
  type Qrels,
  readJson,
  readLines,
} from "./data.ts";
import { asPoints, type Lesson, learn, ndcg10, precision5, unjudged } from "./learn.ts";

/**
 * How well the product's own ranking does on judged pairs. A startup whose grades the shipped weights were learnt from
 * is ranked with weights learnt without its fold; any other with the shipped ones, which never saw it.
 * `--learn VERSION` learns from all that is given and writes app/matching/learnt.ts.
 */
const { values: args } = parseArgs({
  options: {
    startups: { type: "string" },
    opportunities: { type: "string" },
    qrels: { type: "string" },
    json: { type: "boolean", default: false },
    learn: { type: "string" },
    folds: { type: "string", default: "8" },
  },
});
if (!args.startups || !args.opportunities || !args.qrels) {
  process.stderr.write(
    "npm run bench:matching -- --startups FILE --opportunities FILE --qrels FILE [--json]\n",
  );
  process.exit(2);
}

type Quality = { ndcg10: number; p5: number };
type Judged = { row: FileStartup; lesson: Lesson; grades: Record<string, number> };

const folds = Number(args.folds);
const typicalPoints = 70;
const learntFromFile = new URL("./learnt-from.json", import.meta.url);
const terms = (name: string) =>
  readJson<ConceptTerm[]>(new URL(`../db/seeds/reference/${name}.json`, import.meta.url));
const startups = readLines<FileStartup>(args.startups);
const opportunities = readLines<FileOpportunity>(args.opportunities);
const qrels = readJson<Qrels>(args.qrels);

const vocabulary = createVocabulary({
  sectors: terms("sectors"),
  technologies: terms("technologies"),
  needs: terms("needs"),
  stages: terms("stages"),
});
const model: Model = { vocabulary, weights: shippedWeights, off: unjudged };
const index = new MatchIndex(model, startups.map(asStartup), opportunities.map(asOpportunity));
const judged: Judged[] = startups.flatMap((row) => {
  const grades = qrels[row.id];
  return grades ? [{ row, grades, lesson: lessonFor(row.id, grades) }] : [];
});

if (args.learn) {
  const lessons = judged.map(({ lesson }) => lesson);
  writeWeights({ version: args.learn, points: asPoints(learn(lessons), lessons, typicalPoints) });
  writeFileSync(learntFromFile, `${JSON.stringify(lessons.map(({ id }) => id))}\n`);
  process.exit(0);
}

const seen = new Set<string>(JSON.parse(readFileSync(learntFromFile, "utf8")));
const practised = judged.filter(({ row }) => seen.has(row.id));
const unseen = judged.filter(({ row }) => !seen.has(row.id));
const qualities = new Map<string, Quality>();
const foldLines: string[] = [];

for (let fold = 0; fold < folds && practised.length > 0; fold++) {
  const held = practised.filter((_, at) => at % folds === fold);
  const lessons = practised.filter((_, at) => at % folds !== fold).map(({ lesson }) => lesson);
  if (held.length === 0 || lessons.length === 0) continue;
  const points = asPoints(learn(lessons), lessons, typicalPoints);
  rankHeld(held, { version: `fold ${fold + 1}`, points }, `fold ${fold + 1}`);
}
if (unseen.length > 0) rankHeld(unseen, shippedWeights, `not learnt from, ${shippedWeights.version}`);

const total = mean([...qualities.values()]);
const languages = [...new Set(judged.map(({ row }) => row.lang))].sort();
const byLang = Object.fromEntries(
  languages.map((lang) => [
    lang,
    mean(judged.filter(({ row }) => row.lang === lang).flatMap(({ row }) => qualities.get(row.id) ?? [])),
  ]),
);
const compared = Object.fromEntries(
  Object.entries(baselines(opportunities)).map(([name, rank]) => [
    name,
    mean(judged.map(({ row, grades }) => qualityOf(rank(row), grades))),
  ]),
);

if (args.json) process.stdout.write(`${JSON.stringify({ ...total, byLang, baselines: compared })}\n`);
else {
  for (const line of foldLines) console.log(line);
  console.log(`\n${"".padEnd(24)} NDCG@10    P@5   startups`);
  print("all", total, judged.length);
  for (const lang of languages) {
    print(lang, byLang[lang], judged.filter(({ row }) => row.lang === lang).length);
  }
  console.log("\nbaselines in the same run");
  for (const [name, quality] of Object.entries(compared)) print(name, quality, judged.length);
}

function lessonFor(id: string, grades: Record<string, number>): Lesson {
  const lesson: Lesson = { id, rows: [], grades: [] };
  const startup = index.startups.get(id)!;
  for (const [other, opportunity] of index.opportunities) {
    const verdict = verdictOf(opportunity.opportunity.eligibility, startup.startup.facts, judgedOn);
    if (verdict === "not-eligible" || verdict === "near") continue;
    lesson.rows.push(measuresOf(startup, opportunity, judgedOn));
    lesson.grades.push(grades[other] ?? 0);
  }
  return lesson;
}

function rankHeld(held: Judged[], weights: Weights, name: string): void {
  const own: Quality[] = [];
  for (const { row, grades } of held) {
    const ranked = rankOpportunities(index.startups.get(row.id)!, index, { today: judgedOn, weights });
    const quality = qualityOf(
      ranked.map(({ id }) => id),
      grades,
    );
    qualities.set(row.id, quality);
    own.push(quality);
  }
  const { ndcg10: ndcg, p5 } = mean(own);
  foldLines.push(
    `${name.padEnd(10)} NDCG@10 ${ndcg.toFixed(3)}  P@5 ${p5.toFixed(3)}  ${held.map(({ row }) => row.id).join(" ")}`,
  );
}

function qualityOf(ids: readonly string[], grades: Record<string, number>): Quality {
  const ranked = ids.map((id) => grades[id] ?? 0);
  return { ndcg10: ndcg10(ranked, Object.values(grades)), p5: precision5(ranked) };
}

function mean(all: readonly Quality[]): Quality {
  const average = (of: (quality: Quality) => number) =>
    all.length === 0 ? 0 : all.reduce((sum, quality) => sum + of(quality), 0) / all.length;
  return { ndcg10: average((quality) => quality.ndcg10), p5: average((quality) => quality.p5) };
}

function print(name: string, quality: Quality | undefined, count: number): void {
  if (!quality) return;
  console.log(`${name.padEnd(24)} ${quality.ndcg10.toFixed(3)}   ${quality.p5.toFixed(3)}   ${count}`);
}

function writeWeights({ version, points }: Weights): void {
  const lines = Object.entries(points).map(([name, value]) => `    "${name}": ${value},`);
  writeFileSync(
    new URL("../app/matching/learnt.ts", import.meta.url),
    `import type { Weights } from "./weights.ts";

/**
 * Learnt by \`bench/matching.ts --learn\` from ${judged.length} startups whose opportunities two judges graded 0 to 3:
 * softmax over each startup's list, then LambdaRank on NDCG@10, every weight ≥ 0 and drawn towards a plain prior.
 * Preferred conditions, language, place, deadline and freshness were not judged: their points are set by hand.
 */
export const shippedWeights: Weights = {
  version: "${version}",
  points: {
${lines.join("\n")}
  },
};
`,
  );
}
