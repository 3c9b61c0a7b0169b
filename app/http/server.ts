import { mkdirSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { getRequestListener } from "@hono/node-server";
import type { ServerBuild } from "@remix-run/node";
import { startJobs } from "#app/jobs.server.ts";
import { currentInstant } from "#app/kernel/clock.ts";
import { type Environment, readEnvironment } from "#app/kernel/env.ts";
import { locales } from "#app/kernel/words.ts";
import { migrate, openDatabase } from "#db/connection.server.ts";
import { prepareRecord } from "#db/seeds/index.ts";
import { pageHandler } from "./pages.ts";
import { type Pages, portal } from "./portal.ts";

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** The pages of the build; in development those of Vite, which serves the sources as they are now. */
async function pagesOf(env: Environment): Promise<{ pages: Pages; before?: Middleware }> {
  if (env.MODE !== "development") {
    const build: ServerBuild = await import(pathToFileURL(join(process.cwd(), "build/server/index.js")).href);
    return { pages: pageHandler(build, "production") };
  }
  const { createServer: createVite } = await import("vite");
  const vite = await createVite({ server: { middlewareMode: true } });
  return {
    pages: async (request, context) => {
      const build = await vite.ssrLoadModule("virtual:remix/server-build");
      return pageHandler(build as ServerBuild, "development")(request, context);
    },
    before: (request, response, next) => vite.middlewares(request, response, next),
  };
}

/** Cuts off those who hold a connection without using it: headers within 8 s, the whole request within 15 s. */
function guardedServer(listener: (request: IncomingMessage, response: ServerResponse) => void): Server {
  const server = createServer(
    {
      headersTimeout: 8_000,
      requestTimeout: 15_000,
      keepAliveTimeout: 5_000,
      connectionsCheckingInterval: 1_000,
      maxHeaderSize: 16_384,
    },
    listener,
  );
  server.maxRequestsPerSocket = 1_000;
  return server;
}

async function start(): Promise<void> {
  const env = readEnvironment(process.env);
  mkdirSync(env.DATA_DIR, { recursive: true });
  const db = openDatabase({ url: env.DATABASE_URL, file: join(env.DATA_DIR, "tawafuq.sqlite") });
  await migrate(db);
  await prepareRecord(db, env.MODE, currentInstant());
  const { pages, before } = await pagesOf(env);
  const jobs = startJobs({ db, env });
  const answer = getRequestListener(portal({ db, env, pages, afterWrite: jobs.afterWrite }).fetch);
  const server = guardedServer((request, response) =>
    before ? before(request, response, () => void answer(request, response)) : void answer(request, response),
  );
  // A demonstration has sign-in by one click: it listens on this machine alone.
  const host = env.MODE === "production" ? env.HOST : "127.0.0.1";
  server.listen(env.PORT, host, () => process.stdout.write(banner(env)));
  const stop = () => {
    server.close(() => {
      jobs
        .stop()
        .then(() => db.destroy())
        .finally(() => process.exit(0));
    });
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), 9_000).unref();
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

function banner(env: Environment): string {
  const lines = ["", `Tawafuq is open:  ${env.publicUrl}/`, `Languages:        ${locales.join(" ")}`];
  if (env.MODE === "demonstration") {
    lines.push(
      `Sign in as any:   ${env.publicUrl}/fr/demo   (founder, partner, incubator, officer, administrator: one click each)`,
      `E-mails it sent:  ${env.publicUrl}/fr/demo/mailbox`,
      "The organisations and opportunities marked as sample are invented. Stop with Ctrl-C; npm run reset starts afresh.",
    );
  }
  return `${lines.join("\n")}\n`;
}

try {
  await start();
} catch (error) {
  // A person reads this in a terminal: the sentence first, and the trace only when asked for.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  if (process.env.LOG_LEVEL === "debug")
    process.stderr.write(`${error instanceof Error ? error.stack : ""}\n`);
  process.exit(1);
}
