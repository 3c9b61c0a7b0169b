import { spawn } from "node:child_process";
import { build } from "./build.mjs";
import { assertWritable, dataFolder, markFolder } from "./data.mjs";
import { environment, findNode } from "./node.mjs";
import { installPackages } from "./packages.mjs";
import { assertFree, wantedPort } from "./port.mjs";
import { codeOfSignal, inProject, stopWithChildren } from "./steps.mjs";

/** Makes ready whatever is missing, then runs the server until it ends. @param {import("./data.mjs").Mode} mode */
export async function serve(mode) {
  stopWithChildren();
  const port = wantedPort();
  // A demonstration listens on this machine alone; production where HOST says, else everywhere.
  const host = mode === "production" ? process.env.HOST || undefined : "127.0.0.1";
  await assertFree(port, host);
  assertWritable();

  await installPackages();
  const node = findNode();
  if (mode !== "development") await build(node);

  const server = spawn(
    node.path,
    ["--disable-warning=ExperimentalWarning", inProject("app", "http", "server.ts")],
    {
      cwd: inProject("."),
      stdio: "inherit",
      env: environment(node, {
        MODE: mode,
        NODE_ENV: mode === "development" ? "development" : "production",
        PORT: String(port),
        DATA_DIR: dataFolder(),
      }),
    },
  );
  if (server.pid) markFolder(mode, server.pid);

  process.removeAllListeners("SIGTERM").removeAllListeners("SIGHUP");
  process.on("SIGTERM", () => server.kill("SIGTERM"));
  process.on("SIGHUP", () => server.kill("SIGHUP"));
  // Ctrl-C reaches the server by itself; a second SIGINT would cut its orderly end short.
  process.on("SIGINT", () => process.stdin.isTTY || server.kill("SIGINT"));
  process.exitCode = await new Promise((resolve) =>
    server.once("close", (code, signal) => resolve(code ?? codeOfSignal(signal))),
  );
}
