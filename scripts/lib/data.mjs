import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { Failure, inProject, step } from "./steps.mjs";

/** @typedef {"demonstration" | "production" | "development"} Mode */

const mark = ".made-by";

/** The folder of the database, the uploads and the mail. */
export const dataFolder = () => path.resolve(inProject("."), process.env.DATA_DIR || "data");

/** Fails in one sentence unless the data folder can be written. Makes it where it is missing. */
export function assertWritable(folder = dataFolder()) {
  const probe = path.join(folder, `.probe-${process.pid}`);
  try {
    makeFolder(folder);
    writeFileSync(probe, "x".repeat(4096));
    unlinkSync(probe);
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOSPC" || code === "EDQUOT")
      throw new Failure(
        `The disk is full: nothing can be written to ${folder}. Make room, or name another folder with DATA_DIR=/path.`,
      );
    if (code === "EEXIST" || code === "ENOTDIR")
      throw new Failure(`${folder} is not a folder. Name another one with DATA_DIR=/path.`);
    throw new Failure(
      `${folder} cannot be written (${code}). Change its permissions, or name another folder with DATA_DIR=/path.`,
    );
  }
  assertRoom(folder, 50, "for the database");
}

/** Node's own recursive mkdir never returns where the kernel refuses with ENOENT, as under /proc. @param {string} folder */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}

/** Fails in one sentence when a disk has less room than a step needs. @param {string} folder @param {number} megabytes @param {string} purpose */
export function assertRoom(folder, megabytes, purpose) {
  const { bavail, bsize } = statfsSync(folder);
  const free = Math.floor((bavail * bsize) / 1e6);
  if (free < megabytes)
    throw new Failure(
      `The disk is nearly full: ${free} MB are free at ${folder}, ${megabytes} MB are needed ${purpose}.`,
    );
}

/** Remembers in the data folder who fills it and which process uses it. @param {Mode} mode @param {number} pid of the server */
export function markFolder(mode, pid, folder = dataFolder()) {
  writeFileSync(path.join(folder, mark), JSON.stringify({ mode, pid }));
}

/** Fails in one sentence rather than mix a real record with samples. @param {Mode} mode */
export function assertSameRecord(mode, folder = dataFolder()) {
  const made = readMark(folder);
  if (made && made.mode !== "production" && mode === "production")
    throw new Failure(
      `${folder} holds the samples of a demonstration. Name another folder for production: DATA_DIR=/path npm run serve`,
    );
  if (made?.mode === "production" && mode !== "production")
    throw new Failure(
      `${folder} holds a production record, which samples must not enter. Name another folder: DATA_DIR=/path npm start`,
    );
}

/** Empties the data folder of a demonstration or of development; the next start makes it anew. */
export async function reset() {
  const folder = dataFolder();
  await step("Reset", () => {
    if (!existsSync(folder) || readdirSync(folder).length === 0) return `${folder} is already empty`;
    const made = readMark(folder);
    if (!made || made.mode === "production")
      throw new Failure(`${folder} was not made by "npm start": if it may go, remove it yourself.`);
    if (isAlive(made.pid))
      throw new Failure(`A server (process ${made.pid}) still uses ${folder}: stop it, then run this again.`);
    for (const name of readdirSync(folder)) rmSync(path.join(folder, name), { recursive: true });
    return `${folder} is empty`;
  });
}

/** @param {string} folder @returns {{ mode: Mode, pid: number } | undefined} */
function readMark(folder) {
  const file = path.join(folder, mark);
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/** @param {unknown} error */
export const codeOf = (error) => (error instanceof Error && "code" in error ? String(error.code) : "unknown");
