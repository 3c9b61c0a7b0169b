import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { build } from "./build.mjs";
import { assertSameRecord, assertWritable, dataFolder, markFolder } from "./data.mjs";
import { environment, findNode } from "./node.mjs";
import { installPackages } from "./packages.mjs";
import { assertFree, wantedPort } from "./port.mjs";
import { codeOfSignal, inProject, stopWithChildren } from "./steps.mjs";

/** @typedef {import("./data.mjs").Mode} Mode @typedef {import("./node.mjs").Node} Node */

const watched = ["app/http", "app/api", "app/kernel", "app/accounts", "db"].filter((name) =>
  existsSync(inProject(name)),
);
const commands = { demonstration: "npm start", production: "npm run serve", development: "npm run dev" };

/** Makes ready whatever is missing, then runs the server until it ends. @param {Mode} mode */
export async function serve(mode) {
  stopWithChildren();
  const port = wantedPort();
  await assertFree(port, (mode === "production" && process.env.HOST) || "localhost", commands[mode]);
  assertWritable();
  assertSameRecord(mode);

  await installPackages();
  const node = findNode();
  if (mode !== "development") await build(node);

  const server = startServer(node, mode, port);
  process.removeAllListeners("SIGTERM").removeAllListeners("SIGHUP");
  process.on("SIGTERM", () => server.kill("SIGTERM"));
  process.on("SIGHUP", () => server.kill("SIGTERM"));
  // Ctrl-C reaches the server by itself; a second SIGINT would cut its orderly end short.
  process.on("SIGINT", () => process.stdin.isTTY || server.kill("SIGINT"));

  process.exitCode = await new Promise((resolve) =>
    server.once("close", (code, signal) => resolve(code ?? codeOfSignal(signal))),
  );
}

/** @param {Node} node @param {Mode} mode @param {number} port */
function startServer(node, mode, port) {
  // In development Vite renews the pages by itself; what the server imports beside them needs a restart.
  const flags =
    mode === "development"
      ? ["--watch-preserve-output", ...watched.map((name) => `--watch-path=${inProject(name)}`)]
      : [];
  const server = spawn(node.path, [...flags, inProject("app", "http", "server.ts")], {
    cwd: inProject("."),
    stdio: "inherit",
    env: environment(node, {
      MODE: mode,
      NODE_ENV: mode === "development" ? "development" : "production",
      PORT: String(port),
      DATA_DIR: dataFolder(),
    }),
  });
  const { pid } = server;
  // Production not at once: a server that refuses its settings has put nothing in the folder.
  const marking = setTimeout(() => pid && markFolder(mode, pid), mode === "production" ? 5000 : 0);
  server.once("close", () => clearTimeout(marking));
  return server;
}
