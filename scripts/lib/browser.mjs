import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { onPath } from "./machine.mjs";
import { Failure, inProject } from "./steps.mjs";

/** What Debian and others call a Chromium, the lightest first. */
const commands = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];

/** Flags for a machine without graphics and a browser that talks to nobody but the server under test. */
export const browserFlags = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
];

/**
 * The Chromium the journeys run in: the one CHROMIUM_PATH names, else Playwright's own, else the system's.
 * @returns {string | undefined} its path
 */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (answers(named)) return named;
    throw new Failure(`CHROMIUM_PATH=${named} is not a browser that runs on this machine.`);
  }
  const candidates = [playwrightsOwn(), ...commands.map(onPath), "/usr/lib/chromium/chromium-headless-shell"];
  return candidates.find((candidate) => candidate !== undefined && answers(candidate));
}

/** @param {string} browser */
function answers(browser) {
  if (!existsSync(browser)) return false;
  // A browser that lacks a library of the system is found but does not start.
  return spawnSync(browser, ["--no-sandbox", "--version"], { timeout: 10_000 }).status === 0;
}

function playwrightsOwn() {
  const folder = process.env.PLAYWRIGHT_BROWSERS_PATH || path.join(cacheFolder(), "ms-playwright");
  const { browsers } = JSON.parse(
    readFileSync(inProject("node_modules", "playwright-core", "browsers.json"), "utf8"),
  );
  const shell = browsers.find(
    (/** @type {{ name: string }} */ each) => each.name === "chromium-headless-shell",
  );
  const place = path.join(folder, `chromium_headless_shell-${shell?.revision}`);
  if (!existsSync(place)) return undefined;
  const file = readdirSync(place, { recursive: true, encoding: "utf8" }).find((name) =>
    /^(chrome-headless-shell|headless_shell)(\.exe)?$/.test(path.basename(name)),
  );
  return file && path.join(place, file);
}

function cacheFolder() {
  if (process.platform === "darwin") return path.join(homedir(), "Library", "Caches");
  if (process.platform === "win32")
    return process.env.LOCALAPPDATA ?? path.join(homedir(), "AppData", "Local");
  return process.env.XDG_CACHE_HOME || path.join(homedir(), ".cache");
}
