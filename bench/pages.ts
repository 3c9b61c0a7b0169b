import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Running, startServer } from "./lib/server.ts";

/**
 * CPU per request, p50 and p99 of the main pages, one request after the other, and the bytes a first visit takes.
 *   npm run bench:pages [-- --startups FILE --opportunities FILE] [--requests N] [--settle S]
 * With files, they are imported beside the sample first. A plain Node server that answers as many bytes is the peer.
 */
const { values } = parseArgs({
  options: {
    startups: { type: "string" },
    opportunities: { type: "string" },
    requests: { type: "string", default: "300" },
    // The board is weighed by the clock, every minute where something changed: give it time with many rows.
    settle: { type: "string", default: "3" },
  },
});
const requests = Number(values.requests);
const data = mkdtempSync(join(tmpdir(), "tawafuq-bench-"));
const node = (script: string, args: string[]) =>
  spawnSync(process.execPath, [script, ...args], {
    env: { ...process.env, DATA_DIR: data },
    encoding: "utf8",
  });

type Figures = { cpu: number; p50: number; p95: number; p99: number; bytes: number };

async function measure(server: Running, path: string, cookie: string): Promise<Figures> {
  const headers = { Cookie: cookie, "Accept-Encoding": "gzip" };
  const once = async () => {
    const began = performance.now();
    const response = await fetch(server.address + path, { headers, redirect: "manual" });
    const body = await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
    // What travelled: fetch hands the body over unpacked.
    return {
      took: performance.now() - began,
      bytes: Number(response.headers.get("content-length") ?? body.byteLength),
    };
  };
  for (let warm = 0; warm < 60; warm++) await once();
  const before = server.cpu();
  const times: number[] = [];
  let bytes = 0;
  for (let index = 0; index < requests; index++) {
    const { took, bytes: size } = await once();
    times.push(took);
    bytes = size;
  }
  const cpu = (server.cpu() - before) / requests;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { cpu, p50: at(0.5), p95: at(0.95), p99: at(0.99), bytes };
}

async function signIn(server: Running, person: string): Promise<string> {
  const page = await (await fetch(`${server.address}/fr/demo`)).text();
  const button = new RegExp(`<button[^>]*data-person="${person}"[^>]*>`).exec(page)?.[0] ?? "";
  const value = /value="([^"]+)"/.exec(button)?.[1] ?? "";
  const response = await fetch(`${server.address}/fr/demo`, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: server.address, "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ person: value }),
  });
  const cookie = response.headers.getSetCookie()[0]?.split(";")[0];
  if (!cookie) throw new Error(`Could not sign in as ${person}`);
  return cookie;
}

/** Decoded and transferred bytes of what a page links, by kind. */
async function weights(server: Running, path: string, cookie: string) {
  const html = await (await fetch(server.address + path, { headers: { Cookie: cookie } })).text();
  const found = (pattern: RegExp) => [...new Set([...html.matchAll(pattern)].map((match) => match[1] ?? ""))];
  const size = async (paths: string[]) => {
    let bytes = 0;
    for (const one of paths) bytes += (await (await fetch(server.address + one)).arrayBuffer()).byteLength;
    return bytes;
  };
  return {
    html: Buffer.byteLength(html),
    script: await size(found(/<script[^>]+src="([^"]+)"/g)),
    style: await size(found(/<link rel="stylesheet" href="([^"]+)"/g)),
    font: await size(found(/<link rel="preload" as="font"[^>]+href="([^"]+)"/g)),
  };
}

try {
  const server0 = await startServer(
    "app/http/server.ts",
    { MODE: "demonstration", DATA_DIR: data },
    "/healthz",
  );
  await server0.stop();
  for (const [kind, file] of [
    ["startups", values.startups],
    ["opportunities", values.opportunities],
  ] as const) {
    if (!file) continue;
    const done = node("scripts/import.ts", [kind, file]);
    console.log(done.stdout.trim().split("\n").slice(-2).join("\n"));
  }
  const server = await startServer(
    "app/http/server.ts",
    { MODE: "demonstration", DATA_DIR: data },
    "/healthz",
  );
  const plain = await startServer("bench/lib/plain.ts", { BODY: "8000" }, "/");
  const founder = await signIn(server, "founder");
  const partner = await signIn(server, "partner");
  const incubator = await signIn(server, "incubator");
  const home = async (cookie: string, kind: string) => {
    const html = await (await fetch(`${server.address}/fr`, { headers: { Cookie: cookie } })).text();
    return new RegExp(`href="(/fr/${kind}/[^"/?]+)"`).exec(html)?.[1] ?? "";
  };
  const founderHome = await home(founder, "founder");
  const pages: [string, string, string][] = [
    ["home", "/fr", ""],
    ["home (ar)", "/ar", ""],
    ["directory", "/fr/startups", ""],
    ["directory, filtered", "/fr/startups?sector=health&sector=agri", ""],
    ["opportunities", "/fr/opportunities", ""],
    ["profile", "/fr/startups/sardaline", ""],
    [
      "opportunity",
      (await firstLink(server, "/fr/opportunities", "opportunities")) ?? "/fr/opportunities",
      "",
    ],
    ["search", "/fr/search?q=sante", ""],
    ["founder's matches", `${founderHome}/matches`, founder],
    ["founder's registration", `${founderHome}/registration/activity`, founder],
    ["partner's home", await home(partner, "partner"), partner],
    ["incubator's board", `${await home(incubator, "incubator")}/board`, incubator],
  ];
  const floor = await measure(plain, "/", "");
  console.log(`\n${requests} requests each, one after the other; gzip; Node ${process.versions.node}`);
  console.log(
    "page                      CPU ms   p50 ms   p95 ms   p99 ms  ×plain  gzip kB | html kB  script  style   font",
  );
  const kB = (bytes: number) => (bytes / 1000).toFixed(1).padStart(7);
  for (const [name, path, cookie] of pages) {
    const probe = await fetch(server.address + path, { headers: { Cookie: cookie }, redirect: "manual" });
    await probe.arrayBuffer();
    if (probe.status !== 200) {
      console.log(`${name.padEnd(24)} answered ${probe.status} at ${path}`);
      continue;
    }
    const figures = await measure(server, path, cookie);
    const weight = await weights(server, path, cookie);
    console.log(
      `${name.padEnd(24)} ${figures.cpu.toFixed(2).padStart(7)}  ${figures.p50.toFixed(2).padStart(7)}  ${figures.p95.toFixed(2).padStart(7)}  ${figures.p99.toFixed(2).padStart(7)}  ${(figures.p50 / floor.p50).toFixed(1).padStart(5)}  ${kB(figures.bytes)} |${kB(weight.html)} ${kB(weight.script)} ${kB(weight.style)} ${kB(weight.font)}`,
    );
  }
  console.log(
    `plain Node, 8 kB         ${floor.cpu.toFixed(2).padStart(7)}  ${floor.p50.toFixed(2).padStart(7)}  ${floor.p95.toFixed(2).padStart(7)}  ${floor.p99.toFixed(2).padStart(7)}    1.0`,
  );
  console.log(`memory of the server: ${server.rss().toFixed(0)} MB`);
  await server.stop();
  await plain.stop();
} finally {
  rmSync(data, { recursive: true, force: true });
}

async function firstLink(server: Running, path: string, kind: string): Promise<string | undefined> {
  const html = await (await fetch(server.address + path)).text();
  return new RegExp(`href="(/fr/${kind}/[^"?/]+)"`).exec(html)?.[1];
}
