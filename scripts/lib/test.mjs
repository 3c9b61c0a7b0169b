import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { build } from "./build.mjs";
import { prepareMachine } from "./machine.mjs";
import { findNode, runTool } from "./node.mjs";
import { installPackages } from "./packages.mjs";
import { Failure, inProject, printFailure, seconds, spokenStep, step, stopWithChildren } from "./steps.mjs";

const unitReport = inProject(".cache", "unit.json");
const journeysReport = inProject(".cache", "journeys.json");

/** Everything that must hold, the quickest to fail first. Stops at the first step that fails. */
export async function test() {
  stopWithChildren();
  const began = performance.now();
  for (const report of [unitReport, journeysReport]) rmSync(report, { force: true });
  mkdirSync(inProject(".cache"), { recursive: true });
  let stopped = false;
  try {
    await everything();
  } catch (error) {
    printFailure(error);
    process.exitCode = 1;
    stopped = true;
  }
  const { passed, failed } = sum([vitestCounts(), playwrightCounts()]);
  console.log(`\nTests took ${seconds(began)}.`);
  // A step that fails before any test of it is counted still fails the run.
  console.log(told({ passed, failed: stopped ? Math.max(failed, 1) : failed }));
}

async function everything() {
  await installPackages();
  const node = findNode();
  // Downloads while the compiler works; whatever goes wrong is told when its turn comes.
  const machine = prepareMachine(node);
  machine.catch(() => {});

  await step("Types", () =>
    quiet(node, "typescript", ["--noEmit"], "The types do not fit", { command: "tsc" }),
  );
  await step("Lint and format", () =>
    quiet(
      node,
      "@biomejs/biome",
      ["check", "--error-on-warnings", "."],
      "Lint or format objects (npm run format mends most of it)",
    ),
  );
  await step("Browser, fonts, database", () => machine);
  // Before the tests: those of the access matrix ask the built pages.
  await build(node);
  await spokenStep("Unit and integration", async () => {
    const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`];
    const { code } = await runTool(node, "vitest", args, { shown: true });
    if (code !== 0) throw new Failure("Unit and integration tests failed: see above.");
    return told(vitestCounts());
  });
  await spokenStep("Journeys", async () => {
    const { code } = await runTool(node, "@playwright/test", ["test"], {
      shown: true,
      command: "playwright",
    });
    if (code !== 0) throw new Failure("Journeys failed: see above.");
    return told(playwrightCounts());
  });
}

/**
 * @param {import("./node.mjs").Node} node
 * @param {string} tool
 * @param {readonly string[]} args
 * @param {string} complaint
 * @param {{ command?: string }} [options]
 */
async function quiet(node, tool, args, complaint, options) {
  const { code, output } = await runTool(node, tool, args, options);
  if (code !== 0) throw new Failure(`${complaint}: see above.`, output);
  return "good";
}

/** @typedef {{ passed: number, failed: number }} Counts */

/** @param {readonly Counts[]} counts @returns {Counts} */
const sum = (counts) => ({
  passed: counts.reduce((total, each) => total + each.passed, 0),
  failed: counts.reduce((total, each) => total + each.failed, 0),
});

/** @param {Counts} counts */
const told = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

/** @returns {Counts} */
function vitestCounts() {
  const report = read(unitReport);
  // A file that cannot even be loaded holds no tests and would otherwise count for nothing.
  const broken = (report?.testResults ?? []).filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === "failed" && file.assertionResults.length === 0,
  ).length;
  return { passed: report?.numPassedTests ?? 0, failed: (report?.numFailedTests ?? 0) + broken };
}

/** @returns {Counts} */
function playwrightCounts() {
  const stats = read(journeysReport)?.stats;
  return { passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: stats?.unexpected ?? 0 };
}

/** @param {string} file */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
