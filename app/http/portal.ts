import { isIPv6 } from "node:net";
import type { Http2Bindings, HttpBindings } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import type { AppLoadContext } from "@remix-run/node";
import { readViewer } from "#app/accounts/queries.server.ts";
import { sessionStore } from "#app/accounts/sessions.server.ts";
import type { Viewer } from "#app/accounts/viewer.ts";
import { files } from "#app/api/files.ts";
import { currentInstant } from "#app/kernel/clock.ts";
import type { Environment } from "#app/kernel/env.ts";
import { log, loggedPath } from "#app/kernel/log.ts";
import { defaultLocale, isLocale } from "#app/kernel/words.ts";
import { newestChange } from "#db/changes.ts";
import type { Db } from "#db/schema/index.ts";
import { edge } from "./edge.ts";
import { KeptPages } from "./kept-pages.ts";

/** Answers a request with a page. */
export type Pages = (request: Request, context: AppLoadContext) => Promise<Response>;

/** The portal as a fetch handler over a database and its pages. `afterWrite` is told when something was done. */
export function portal(options: { db: Db; env: Environment; pages: Pages; afterWrite?: () => void }) {
  const { db, env, pages } = options;
  const secure = env.publicUrl.startsWith("https:");
  const publicHost = new URL(env.publicUrl).host;
  const sessions = sessionStore(db, secure);
  const app = edge({ origin: new URL(env.publicUrl).origin, secure });

  app.get("/healthz", (c) => c.text("ok"));
  app.use(
    "/assets/*",
    serveStatic({
      root: "build/client",
      onFound: (_path, c) => c.header("Cache-Control", "public, max-age=31536000, immutable"),
    }),
  );
  app.use("/favicon.svg", serveStatic({ root: "build/client" }));
  app.get("/robots.txt", (c) => c.text("User-agent: *\nDisallow: /*/account\n"));
  app.get("/", (c) => {
    const chosen = /(?:^|; )locale=(fr|ar|en)(?:;|$)/.exec(c.req.header("cookie") ?? "")?.[1];
    return c.redirect(`/${chosen ?? preferredLocale(c.req.header("accept-language"))}`, 302);
  });

  // A visitor's choice of language, kept for her next visit to `/`; a signed-in person's is in her account too.
  app.get("/language/:locale", (c) => {
    const locale = c.req.param("locale");
    const to = c.req.query("to") ?? "";
    if (!isLocale(locale)) return c.notFound();
    const own = /^\/(fr|ar|en)(?:[/?][^\\\r\n]*)?$/.test(to) && !to.startsWith("//");
    c.header(
      "Set-Cookie",
      `locale=${locale}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly${secure ? "; Secure" : ""}`,
    );
    return c.redirect(own ? to : `/${locale}`, 303);
  });

  const viewerOf = async (cookie: string | undefined, now: string): Promise<Viewer | null> => {
    const session = await sessions.read(cookie ?? null, now);
    if (!session) return null;
    const person = await readViewer(
      db,
      session.personId,
      session.id,
      // A sample person can be anybody: in production she signs in nowhere, whatever record was brought along.
      env.MODE === "production" ? "refused" : "welcome",
    );
    const staff = person?.memberships.some((one) => one.kind === "registry") ?? false;
    if (!staff || !sessions.overStaffLimits(session, now)) return person;
    await sessions.close(session.id);
    return null;
  };

  app.route(
    "/",
    files({
      db,
      dataDir: env.DATA_DIR,
      viewer: (request) => viewerOf(request.headers.get("cookie") ?? undefined, currentInstant()),
    }),
  );

  const kept = new KeptPages(db);
  app.all("*", async (c) => {
    const now = currentInstant();
    const cookie = c.req.header("cookie");
    const nonce = c.get("nonce");
    const render = (request: Request) => {
      let viewer: Promise<Viewer | null> | undefined;
      return pages(request, {
        db,
        sessions,
        env,
        now,
        nonce,
        clientAddress: addressOf(
          c.env as HttpBindings | Http2Bindings | undefined,
          c.req.header("x-forwarded-for"),
          env,
        ),
        viewer: () => (viewer ??= viewerOf(cookie, now)),
      });
    };
    const address = anonymousPage(c.req.raw, cookie?.includes(sessions.cookieName) ?? false);
    const response = address
      ? await anonymously(address, { now, nonce, gzip: acceptsGzip(c.req.raw) }, render)
      : await render(asOurOwn(c.req.raw, publicHost));
    if (c.req.method === "POST" && response.status < 400) options.afterWrite?.();
    if (!response.headers.has("Cache-Control")) response.headers.set("Cache-Control", "private, no-store");
    return response;
  });

  const anonymously = async (
    address: string,
    asked: { now: string; nonce: string; gzip: boolean },
    render: (request: Request) => Promise<Response>,
  ): Promise<Response> => {
    const known = await kept.find(address, asked.now, asked.nonce, asked.gzip);
    if (known) return known;
    // Read before the page is made: what changes meanwhile makes the kept page old at once.
    const cursor = await newestChange(db);
    const plain = new Request(env.publicUrl + address, { headers: { "Accept-Encoding": "identity" } });
    return kept.keep(address, await render(plain), { cursor, ...asked });
  };

  app.onError((error, c) => {
    log.error({ err: error, path: loggedPath(c.req.path) }, "a request failed");
    return c.text("Internal error", 500);
  });
  return app;
}

const acceptsGzip = (request: Request): boolean =>
  request.headers.get("Accept-Encoding")?.includes("gzip") ?? false;

/** The address of a page that is the same for everybody who is not signed in; null for any other request. */
function anonymousPage(request: Request, signedIn: boolean): string | null {
  if (request.method !== "GET" || signedIn) return null;
  const { pathname, search } = new URL(request.url);
  const isPublic =
    /^\/(fr|ar|en)(\/(startups|partners|incubators|agreements|opportunities)(\/[^/]+)?|\/(search|terms|privacy|accessibility))?\/?$/;
  return isPublic.test(pathname) && search.length < 400 ? pathname + search : null;
}

/**
 * The edge has decided whether a request is ours. Remix would decide again, trusting X-Forwarded-Host before Host, and answer
 * 500: it is shown the public address instead of what the request claims.
 */
function asOurOwn(request: Request, publicHost: string): Request {
  if (request.method === "GET" || request.method === "HEAD") return request;
  const headers = new Headers(request.headers);
  headers.delete("X-Forwarded-Host");
  headers.set("Host", publicHost);
  return new Request(request, { headers });
}

function preferredLocale(acceptLanguage: string | undefined): string {
  const wanted = (acceptLanguage ?? "").split(",").map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.find((code) => isLocale(code)) ?? defaultLocale;
}

/** The client's address: the socket's, or the entry that our own proxies vouch for. IPv6 is cut to its /64. */
function addressOf(
  bindings: HttpBindings | Http2Bindings | undefined,
  forwarded: string | undefined,
  env: Environment,
): string {
  const socket = bindings?.incoming?.socket?.remoteAddress ?? "unknown";
  const hops = (forwarded ?? "")
    .split(",")
    .map((hop) => hop.trim())
    .filter(Boolean);
  const address = env.TRUSTED_PROXIES > 0 ? (hops.at(-env.TRUSTED_PROXIES) ?? socket) : socket;
  return network(address);
}

/** An address as limits count it: IPv4 whole, IPv6 cut to its /64, which is one subscriber's, however it is written. */
export function network(address: string): string {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  const [before = "", after] = (address.split("%")[0] ?? "").toLowerCase().split("::");
  const groups = (text: string | undefined) => (text ? text.split(":") : []);
  const head = groups(before);
  // "::" stands for the zeros that are missing; a dotted end counts for two groups.
  const tail = groups(after).flatMap((group) => (group.includes(".") ? ["", ""] : group));
  const zeros = after === undefined ? 0 : 8 - head.length - tail.length;
  const all = [...head, ...Array<string>(Math.max(0, zeros)).fill("0"), ...tail];
  return all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}
