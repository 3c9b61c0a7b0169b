import { spawn } from "node:child_process";
import { constants } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The top folder of the project. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** The path of a file or folder of the project. @param {string[]} parts */
export const inProject = (...parts) => path.join(root, ...parts);

/** What went wrong, in one sentence a person can act on, with the tool's own output where there is some. */
export class Failure extends Error {
  /** @param {string} sentence @param {string} [output] */
  constructor(sentence, output = "") {
    super(sentence);
    this.output = output;
  }
}

/** @param {unknown} error */
export function printFailure(error) {
  if (!(error instanceof Failure)) return console.error(error);
  if (error.output) console.error(`\n${error.output.trimEnd()}`);
  console.error(`\n${error.message}`);
}

const width = 28;

/**
 * Does one piece of work and prints one line: its name, how it ended, its seconds.
 * @param {string} name
 * @param {() => string | Promise<string>} work answers how it ended
 */
export async function step(name, work) {
  const began = performance.now();
  const label = `  ${name} `.padEnd(width, ".");
  const live = process.stdout.isTTY;
  process.stdout.write(`${label} `);
  const ticking = live && setInterval(() => process.stdout.write(`\r${label} ${seconds(began)}`), 1000);
  try {
    const ending = await work();
    process.stdout.write(`${live ? `\r\x1b[K${label} ` : ""}${ending} (${seconds(began)})\n`);
  } catch (error) {
    process.stdout.write(`${live ? `\r\x1b[K${label} ` : ""}failed (${seconds(began)})\n`);
    throw error;
  } finally {
    if (ticking) clearInterval(ticking);
  }
}

/**
 * Like `step`, for a tool that prints its own progress between a first and a last line.
 * @param {string} name
 * @param {() => string | Promise<string>} work
 */
export async function spokenStep(name, work) {
  const began = performance.now();
  const label = `  ${name} `.padEnd(width, ".");
  console.log(`${label} begins`);
  try {
    const ending = await work();
    console.log(`${label} ${ending} (${seconds(began)})`);
  } catch (error) {
    console.log(`${label} failed (${seconds(began)})`);
    throw error;
  }
}

/** Seconds since an instant of `performance.now()`, as text. @param {number} began */
export const seconds = (began) => `${((performance.now() - began) / 1000).toFixed(1)} s`;

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/**
 * Runs a command to its end; its output is kept, or shown as it comes.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, shown?: boolean, shell?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { env = process.env, shown = false, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env,
      shell,
      stdio: shown ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
    });
    running.add(child);
    let output = "";
    const keep = (/** @type {Buffer} */ bytes) => {
      output += bytes;
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    child.on("error", (error) => resolve({ code: 127, output: error.message }));
    child.on("close", (code, signal) => {
      running.delete(child);
      resolve({ code: code ?? codeOfSignal(signal), output });
    });
  });
}

/** The exit code a shell gives to a process a signal ended. @param {NodeJS.Signals | null} signal */
export const codeOfSignal = (signal) => 128 + (signal ? constants.signals[signal] : 0);

/** Passes SIGTERM on to whatever is running, then ends: nothing keeps working behind the reader's back. */
export function stopWithChildren() {
  for (const signal of /** @type {const} */ (["SIGTERM", "SIGHUP"]))
    process.once(signal, () => {
      for (const child of running) child.kill(signal);
      process.exit(codeOfSignal(signal));
    });
}
