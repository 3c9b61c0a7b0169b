import { spawn } from "node:child_process";
import { existsSync, watch } from "node:fs";
import { build } from "./build.mjs";
import { assertWritable, dataFolder, markFolder } from "./data.mjs";
import { environment, findNode } from "./node.mjs";
import { installPackages } from "./packages.mjs";
import { assertFree, wantedPort } from "./port.mjs";
import { codeOfSignal, inProject, printFailure, stopWithChildren } from "./steps.mjs";

/** @typedef {import("./data.mjs").Mode} Mode @typedef {import("./node.mjs").Node} Node */

const commands = { demonstration: "npm start", production: "npm run serve", development: "npm run dev" };

/** Makes ready whatever is missing, then runs the server until it ends. @param {Mode} mode */
export async function serve(mode) {
  stopWithChildren();
  const port = wantedPort();
  await assertFree(port, process.env.HOST || "localhost", commands[mode]);
  assertWritable();

  await installPackages();
  const node = findNode();
  await build(node);

  let server = startServer(node, mode, port);
  process.removeAllListeners("SIGTERM").removeAllListeners("SIGHUP");
  process.on("SIGTERM", () => server.kill("SIGTERM"));
  process.on("SIGHUP", () => server.kill("SIGTERM"));
  // Ctrl-C reaches the server by itself; a second SIGINT would cut its orderly end short.
  process.on("SIGINT", () => process.stdin.isTTY || server.kill("SIGINT"));

  if (mode !== "development") {
    process.exitCode = await endOf(server);
    return;
  }
  for (;;) {
    const ended = endOf(server);
    const changed = await Promise.race([ended.then(() => false), nextChange().then(() => true)]);
    if (!changed) process.exit(await ended);
    try {
      await build(node);
      server.kill("SIGTERM");
      await ended;
      server = startServer(node, mode, port);
    } catch (error) {
      // What was typed does not build yet: the last pages that did stay up.
      printFailure(error);
    }
  }
}

/** @param {Node} node @param {Mode} mode @param {number} port */
function startServer(node, mode, port) {
  const server = spawn(node.path, [inProject("app", "http", "server.ts")], {
    cwd: inProject("."),
    stdio: "inherit",
    env: environment(node, {
      MODE: mode,
      NODE_ENV: mode === "development" ? "development" : "production",
      PORT: String(port),
      DATA_DIR: dataFolder(),
    }),
  });
  if (server.pid) markFolder(mode, server.pid);
  return server;
}

/** @param {import("node:child_process").ChildProcess} server @returns {Promise<number>} its exit code */
function endOf(server) {
  return new Promise((resolve) =>
    server.once("close", (code, signal) => resolve(code ?? codeOfSignal(signal))),
  );
}

/** Waits until a file the pages are made from changes, and for the burst of changes of one save to be over. */
function nextChange() {
  return new Promise((resolve) => {
    /** @type {NodeJS.Timeout | undefined} */
    let quiet;
    const watchers = ["app", "db", "public"]
      .filter((name) => existsSync(inProject(name)))
      .map((name) =>
        watch(inProject(name), { recursive: true }, () => {
          clearTimeout(quiet);
          quiet = setTimeout(() => {
            for (const watcher of watchers) watcher.close();
            resolve(undefined);
          }, 150);
        }),
      );
  });
}
