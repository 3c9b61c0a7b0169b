import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { sessionStore } from "#app/accounts/sessions.server.ts";
import { pageHandler } from "#app/http/pages.ts";
import { portal } from "#app/http/portal.ts";
import { currentInstant } from "#app/kernel/clock.ts";
import { readEnvironment } from "#app/kernel/env.ts";
import type { Db } from "#db/schema/index.ts";

export const origin = "http://localhost:4999";

/** The pages as they are built: `npm test` builds before it tests. */
export async function builtPages(): Promise<ServerBuild> {
  const file = join(process.cwd(), "build/server/index.js");
  if (!existsSync(file)) throw new Error("These tests ask the built pages: run npm run build first.");
  return import(pathToFileURL(file).href);
}

/** The whole portal over a database, asked without a socket; and a way to be signed in. */
export async function portalOver(db: Db, mode: "demonstration" | "production" = "demonstration") {
  const env = readEnvironment({
    MODE: mode,
    PORT: "4999",
    ...(mode === "production" && {
      PUBLIC_URL: origin,
      SECRET: "a secret of thirty-two characters",
      SMTP_URL: "smtp://localhost:9",
      MAIL_FROM: "portal@example.ma",
    }),
  });
  const build = await builtPages();
  const app = portal({ db, env, pages: pageHandler(build, "production") });
  const sessions = sessionStore(db, false);
  return {
    build,
    /** Asks for a path; `form` posts it from our own pages. */
    ask: (
      path: string,
      options: {
        cookie?: string;
        form?: Record<string, string>;
        method?: string;
        headers?: Record<string, string>;
      } = {},
    ) => {
      const method = options.method ?? (options.form ? "POST" : "GET");
      const body = options.form ? new URLSearchParams(options.form) : undefined;
      return app.request(`${origin}${path}`, {
        method,
        body,
        headers: {
          ...(options.cookie ? { Cookie: options.cookie } : {}),
          ...(method === "GET" ? {} : { Origin: origin }),
          ...options.headers,
        },
      });
    },
    /** A session cookie of a person. */
    signIn: async (personId: string) =>
      (await sessions.open(personId, "tests", currentInstant())).split(";")[0] ?? "",
  };
}
