import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "./port.mjs";
import { Failure } from "./steps.mjs";

/** The folder with PostgreSQL's programs, the newest version first. @returns {string | undefined} */
export function findPostgres() {
  if (process.getuid?.() === 0 && !userPostgres()) return undefined;
  const debians = "/usr/lib/postgresql";
  const versions = existsSync(debians) ? readdirSync(debians).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => path.join(debians, version, "bin")),
    ...(process.env.PATH ?? "").split(path.delimiter),
  ];
  return folders.find(
    (folder) => existsSync(path.join(folder, "initdb")) && existsSync(path.join(folder, "postgres")),
  );
}

/**
 * Starts a PostgreSQL of its own in a temporary folder, for the length of a test run.
 * Nothing in it survives, so it never waits for the disk. It answers on 127.0.0.1 only, behind a random password.
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startPostgres() {
  const programs = findPostgres();
  if (!programs) throw new Failure("PostgreSQL is not on this machine.");
  const folder = mkdtempSync(path.join(tmpdir(), "tawafuq-postgres-"));
  const password = randomBytes(12).toString("hex");
  const passwordFile = path.join(folder, "password");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  const data = path.join(folder, "data");
  // PostgreSQL refuses to run as root.
  const user = process.getuid?.() === 0 ? userPostgres() : undefined;
  if (user) for (const place of [folder, passwordFile]) chownSync(place, user.uid, user.gid);
  const env = { ...process.env, LC_ALL: "C.UTF-8", LC_MESSAGES: "C", TZ: "UTC" };

  const made = spawnSync(
    path.join(programs, "initdb"),
    [
      "--pgdata",
      data,
      "--username=postgres",
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C.UTF-8",
      "--no-sync",
    ],
    { ...user, env, cwd: folder },
  );
  if (made.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Failure("A PostgreSQL for the tests could not be made.", String(made.stderr ?? made.error));
  }

  const port = await freePort();
  const settings = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
    max_connections: 60,
    shared_buffers: "64MB",
    autovacuum: "off",
  };
  const server = spawn(
    path.join(programs, "postgres"),
    ["-D", data, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])],
    { ...user, env, cwd: folder, stdio: ["ignore", "ignore", "pipe"] },
  );
  const ended = new Promise((resolve) => server.once("close", resolve));
  const stop = async () => {
    process.off("exit", stopAtOnce);
    server.kill("SIGINT");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const stopAtOnce = () => {
    server.kill("SIGQUIT");
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  };
  process.once("exit", stopAtOnce);

  await new Promise((resolve, reject) => {
    let said = "";
    server.stderr.on("data", (bytes) => {
      said += bytes;
      if (said.includes("ready to accept connections")) resolve(undefined);
    });
    ended.then(() => reject(new Failure("A PostgreSQL for the tests could not be started.", said)));
  });
  return { url: `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`, stop };
}

function userPostgres() {
  const number = (/** @type {string} */ flag) =>
    Number.parseInt(String(spawnSync("id", [flag, "postgres"]).stdout), 10);
  const [uid, gid] = [number("-u"), number("-g")];
  return Number.isNaN(uid) || Number.isNaN(gid) ? undefined : { uid, gid };
}
