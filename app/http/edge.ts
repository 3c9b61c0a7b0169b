import { randomBytes } from "node:crypto";
import { Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { secureHeaders } from "hono/secure-headers";
import type { RequestContext } from "./context.ts";

export type EdgeEnv = { Variables: { nonce: string; visit: RequestContext } };

const formLimit = 1_000_000;
const uploadLimit = 6_000_000;

/** Paths that mean another path to somebody on the way (`//`, encoded slashes, dot segments, `;x`) are refused outright. */
const plainPath: MiddlewareHandler<EdgeEnv> = async (c, next) => {
  const path = c.req.path;
  // The framework's own addresses for its client, which we do not send: its data and its list of routes.
  if (path === "/__manifest" || path.endsWith(".data")) return c.text("Not found", 404);
  if (/\/\/|%2f|%5c|%00|\\|;|\/\.\.?(\/|$)/i.test(path) || path.length > 2_000 || !isDecodable(path))
    return c.text("Bad request", 400);
  await next();
};

/** Whether every percent sign begins a letter; the framework fills the console over one that does not. */
function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * What stands in front of everything: headers with a fresh nonce, plain paths, body limits, and one CSRF check
 * (Origin and Fetch-Metadata; 403, never 500). `origin` is the portal's public address.
 */
export function edge(options: { origin: string; secure: boolean }): Hono<EdgeEnv> {
  const app = new Hono<EdgeEnv>();
  app.use(async (c, next) => {
    c.set("nonce", randomBytes(16).toString("base64"));
    await next();
  });
  // A stored file opened on its own may do nothing at all, whatever its bytes are taken for.
  app.use("/files/*", async (c, next) => {
    await next();
    c.header("Content-Security-Policy", "default-src 'none'; sandbox");
  });
  app.use(async (c, next) => {
    const nonce = `'nonce-${c.get("nonce")}'`;
    return secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: [nonce],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      strictTransportSecurity: options.secure ? "max-age=63072000; includeSubDomains" : false,
      referrerPolicy: "strict-origin-when-cross-origin",
      crossOriginOpenerPolicy: "same-origin",
      crossOriginResourcePolicy: "same-origin",
      permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
    })(c, next);
  });
  app.use(async (c, next) => {
    // Forms know two methods, and so do we.
    if (!["GET", "HEAD", "POST"].includes(c.req.method))
      return c.text("Method not allowed", 405, { Allow: "GET, HEAD, POST" });
    await next();
  });
  app.use(plainPath);
  app.use(async (c, next) => {
    const limit = c.req.header("content-type")?.startsWith("multipart/form-data") ? uploadLimit : formLimit;
    return bodyLimit({ maxSize: limit, onError: (context) => context.text("Payload too large", 413) })(
      c,
      next,
    );
  });
  app.use(async (c, next) => {
    const unsafe = !["GET", "HEAD"].includes(c.req.method);
    if (unsafe && !isOwnRequest(c.req.header("origin"), c.req.header("sec-fetch-site"), options.origin)) {
      return c.text("Forbidden", 403);
    }
    await next();
  });
  return app;
}

/** Fetch-Metadata where the browser sends it, and the Origin always: an unsafe request without one is refused. */
export function isOwnRequest(origin: string | undefined, site: string | undefined, own: string): boolean {
  if (site !== undefined && site !== "same-origin") return false;
  return origin === own;
}
