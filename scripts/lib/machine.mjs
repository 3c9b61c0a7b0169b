import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { findBrowser } from "./browser.mjs";
import { runTool } from "./node.mjs";
import { findPostgres } from "./postgres.mjs";
import { Failure, run } from "./steps.mjs";

/**
 * Sees to what the tests need of the machine: a Chromium, a font with Arabic letters, a PostgreSQL.
 * Where something is missing and this runs as root on a Debian, it is installed; without PostgreSQL the tests use PGlite.
 * @param {import("./node.mjs").Node} node
 * @returns {Promise<string>} what there is, in words
 */
export async function prepareMachine(node) {
  const missing = [
    ...(findBrowser() ? [] : ["chromium-headless-shell"]),
    ...(hasArabicFont() ? [] : ["fontconfig", "fonts-noto-core"]),
    ...(findPostgres() ? [] : ["postgresql"]),
  ];
  const installed = missing.length > 0 && mayInstall() ? await aptInstall(missing) : [];
  if (!findBrowser())
    await runTool(node, "@playwright/test", ["install", "chromium-headless-shell"], {
      command: "playwright",
    });

  const browser = findBrowser();
  if (!browser)
    throw new Failure(
      "There is no browser for the journeys and none could be installed: install Chromium (Debian: apt-get install chromium-headless-shell) or name one with CHROMIUM_PATH=/path.",
    );
  return [
    path.basename(browser),
    findPostgres() ? "PostgreSQL" : "PGlite for PostgreSQL",
    ...(hasArabicFont() ? [] : ["no Arabic font: install fonts-noto-core to see Arabic in screenshots"]),
    ...(installed.length > 0 ? [`installed ${installed.join(", ")}`] : []),
  ].join("; ");
}

/** Where a command is, if it is on the path. @param {string} command */
export function onPath(command) {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return folders.map((folder) => path.join(folder, command)).find((file) => existsSync(file));
}

/** Whether packages of the system can be installed without asking anyone. */
const mayInstall = () => process.getuid?.() === 0 && onPath("apt-get") !== undefined;

function hasArabicFont() {
  if (process.platform !== "linux") return true;
  const { stdout } = spawnSync("fc-list", [":lang=ar", "family"]);
  return stdout !== null && stdout.toString().trim() !== "";
}

/** @param {readonly string[]} wanted @returns {Promise<readonly string[]>} those that were installed */
async function aptInstall(wanted) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (/** @type {string[]} */ ...args) =>
    run("apt-get", ["-o", "DPkg::Lock::Timeout=120", ...args], { env });
  await apt("update");
  // Not every Debian-like system has every one, and apt-get refuses the whole list over a single unknown name.
  const known = wanted.filter((name) => spawnSync("apt-cache", ["show", name]).status === 0);
  const { code, output } =
    known.length > 0
      ? await apt("install", "-y", "--no-install-recommends", ...known)
      : { code: 0, output: "" };
  if (/no space left/i.test(output))
    throw new Failure(`The disk is full: ${known.join(", ")} could not be installed.`);
  return code === 0 ? known : [];
}
