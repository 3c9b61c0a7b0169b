import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Failure, inProject, run } from "./steps.mjs";

/** The Node everything but this script runs on. @typedef {{ path: string, version: string }} Node */

/**
 * Finds the Node the project pins (it came with the packages), else a recent enough one already here.
 * @returns {Node}
 */
export function findNode() {
  const suffix = process.platform === "win32" ? "bin/node.exe" : "bin/node";
  const pinned = inProject(
    "node_modules",
    `node-${process.platform.replace("win32", "win")}-${process.arch}`,
    suffix,
  );
  for (const candidate of [pinned, process.execPath, process.env.npm_node_execpath]) {
    if (!candidate || !existsSync(candidate)) continue;
    const version =
      candidate === process.execPath
        ? process.version
        : spawnSync(candidate, ["--version"]).stdout?.toString().trim();
    if (version && runsTheServer(version)) return { path: candidate, version };
  }
  throw new Failure(
    `Tawafuq runs on Node 24, which could not be installed for ${process.platform} ${process.arch}: install Node 24 yourself, then run this again. This is Node ${process.versions.node}.`,
  );
}

/** The server asks `import.meta.main` and Node to read TypeScript; far below, better-sqlite3 crashes without a word. @param {string} version */
export function runsTheServer(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
  return major > 24 || (major === 24 && minor >= 2);
}

/** The environment in which `node` and the packages' commands are found. @param {Node} node @param {Record<string, string>} [more] */
export function environment(node, more = {}) {
  const places = [path.dirname(node.path), inProject("node_modules", ".bin"), process.env.PATH ?? ""];
  return { ...process.env, PATH: places.join(path.delimiter), ...more };
}

/**
 * Runs a command that a package brings.
 * @param {Node} node
 * @param {string} name of the package
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, shown?: boolean, command?: string }} [options] `command`: where the package brings several
 */
export function runTool(node, name, args, { env = {}, shown = false, command } = {}) {
  const { bin } = JSON.parse(readFileSync(inProject("node_modules", name, "package.json"), "utf8"));
  const file = typeof bin === "string" ? bin : bin[command ?? name.split("/").at(-1) ?? name];
  return run(node.path, [inProject("node_modules", name, file), ...args], {
    env: environment(node, env),
    shown,
  });
}
