import { createHash } from "node:crypto";
import { existsSync, lstatSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { assertRoom } from "./data.mjs";
import { Failure, inProject, run, step } from "./steps.mjs";

const stamp = inProject("node_modules", ".installed-from");

/** Installs exactly what package-lock.json says, unless that is what is already there. */
export async function installPackages() {
  const wanted = lockHash();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  // A linked node_modules belongs to another checkout: `npm ci` would empty it under that one's feet.
  if (lstatSync(inProject("node_modules"), { throwIfNoEntry: false })?.isSymbolicLink()) return;

  await step("Packages", async () => {
    assertRoom(inProject("."), 1200, "to install the packages");
    const [command, ...before] = npm();
    const { code, output } = await run(
      command,
      // Nothing here needs an install script, and a script is the usual way a bad package does harm.
      [
        ...before,
        "ci",
        "--ignore-scripts",
        "--include=dev",
        "--include=optional",
        "--no-audit",
        "--loglevel=error",
        "--no-fund",
      ],
      { shell: process.platform === "win32" },
    );
    if (code !== 0) throw new Failure(whyNpmFailed(output), beginning(output));
    writeFileSync(stamp, wanted);
    return "installed";
  });
}

function lockHash() {
  const lock = readFileSync(inProject("package-lock.json"));
  return `${createHash("sha256").update(lock).digest("hex")} ${process.platform}-${process.arch}\n`;
}

/** @returns {[string, ...string[]]} */
function npm() {
  const cli = process.env.npm_execpath;
  // Under `npm start` the first `node` of the path may be the one in node_modules, which `npm ci` removes first.
  const node = process.env.npm_node_execpath ?? process.execPath;
  if (cli && path.basename(cli) === "npm-cli.js" && existsSync(cli) && existsSync(node)) return [node, cli];
  return ["npm"];
}

/** @param {string} output */
function whyNpmFailed(output) {
  if (/ENOSPC|no space left/i.test(output)) return "The disk is full: the packages could not be installed.";
  if (/EACCES|EPERM|EROFS/.test(output))
    return `The packages could not be installed: ${inProject("node_modules")} cannot be written.`;
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|network/i.test(output))
    return "The packages could not be installed: npm's registry does not answer. Check the network, then run this again.";
  if (/^spawn npm|not found/m.test(output) && !/npm (error|ERR)/.test(output))
    return "The packages could not be installed: npm is not on this machine.";
  return "The packages could not be installed: npm says why above.";
}

/** What npm says first: after it comes a page of usage. @param {string} output */
const beginning = (output) =>
  (output.split(/^npm error Clean install a project$/m)[0] ?? "").split("\n").slice(0, 20).join("\n");
