import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";

/** A server of ours in a process of its own, so that its CPU can be counted apart from the load's. */
export type Running = { address: string; cpu: () => number; rss: () => number; stop: () => Promise<void> };

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** Starts a script with an environment and waits until it answers. */
export async function startServer(
  script: string,
  env: Record<string, string>,
  probe: string,
): Promise<Running> {
  const port = await freePort();
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", script], {
    env: { ...process.env, NODE_ENV: "production", LOG_LEVEL: "error", PORT: String(port), ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const address = `http://localhost:${port}`;
  for (let attempt = 0; attempt < 600; attempt++) {
    const answered = await fetch(address + probe).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return running(child, address);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill();
  throw new Error(`${script} does not answer on ${address}${probe}`);
}

function running(child: ChildProcess, address: string): Running {
  return {
    address,
    cpu: () => {
      // Fields 14 and 15 of /proc/PID/stat: user and system time in ticks of 10 ms.
      const stat = readFileSync(`/proc/${child.pid}/stat`, "utf8");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      return (Number(fields[11]) + Number(fields[12])) * 10;
    },
    rss: () =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0) / 1024,
    stop: () =>
      new Promise((resolve) => {
        child.once("exit", () => resolve());
        child.kill("SIGTERM");
      }),
  };
}
