import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runTool } from "./node.mjs";
import { Failure, inProject, step } from "./steps.mjs";

const inputs = [
  "app",
  "db",
  "public",
  "package.json",
  "package-lock.json",
  "remix.config.js",
  "tsconfig.json",
  "vite.config.ts",
];
const stamp = inProject("build", ".built-from");

/** Builds the pages, unless nothing they are made from has changed. @param {import("./node.mjs").Node} node */
export async function build(node) {
  const wanted = hashOf(inputs.map((name) => inProject(name)));
  const made = existsSync(inProject("build", "server", "index.js")) && existsSync(stamp);
  if (made && readFileSync(stamp, "utf8") === wanted) return;

  await step("Build", async () => {
    rmSync(stamp, { force: true });
    const { code, output } = await runTool(node, "@remix-run/dev", ["vite:build", "--logLevel", "warn"], {
      env: { NODE_ENV: "production" },
      command: "remix",
    });
    if (/ENOSPC/.test(output)) throw new Failure("The disk is full: the pages could not be built.");
    if (code !== 0) throw new Failure("The pages could not be built: the reason stands above.", output);
    mkdirSync(path.dirname(stamp), { recursive: true });
    writeFileSync(stamp, wanted);
    return "built";
  });
}

/** A hash of files and folders: names and contents. @param {readonly string[]} places */
export function hashOf(places) {
  const hash = createHash("sha256");
  const add = (/** @type {string} */ place, /** @type {string} */ name) => {
    if (!existsSync(place)) return;
    const entries = directoryEntries(place);
    if (!entries) {
      const bytes = readFileSync(place);
      hash.update(`${name}\0${bytes.length}\0`).update(bytes);
    } else for (const entry of entries) add(path.join(place, entry), `${name}/${entry}`);
  };
  for (const place of places) add(place, path.basename(place));
  return hash.digest("hex");
}

/** @param {string} place */
function directoryEntries(place) {
  try {
    return readdirSync(place).sort();
  } catch {
    return undefined;
  }
}
