import { PassThrough } from "node:stream";
import { gzipSync } from "node:zlib";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { PageContext } from "#app/http/page-context.ts";
import { log, loggedPath } from "#app/kernel/log.ts";

const renderTimeout = 6_000;

/**
 * Renders the whole page, then answers: nothing streams, so a page is either complete or an error page.
 * No React is sent to the browser; the client entry is our own small script.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let answered = status;
    const { pipe, abort } = renderToPipeableStream(
      <PageContext.Provider value={{ script: remixContext.manifest.entry.module, nonce: loadContext.nonce }}>
        <RemixServer context={remixContext} url={request.url} nonce={loadContext.nonce} />
      </PageContext.Provider>,
      {
        nonce: loadContext.nonce,
        onAllReady() {
          clearTimeout(timer);
          const chunks: Buffer[] = [];
          const body = new PassThrough();
          body.on("data", (chunk: Buffer) => chunks.push(chunk));
          body.on("end", () => {
            const html = Buffer.concat(chunks);
            headers.set("Content-Type", "text/html; charset=utf-8");
            const compress = request.headers.get("Accept-Encoding")?.includes("gzip") ?? false;
            headers.append("Vary", "Accept-Encoding");
            if (compress) headers.set("Content-Encoding", "gzip");
            resolve(
              new Response(compress ? gzipSync(html, { level: 2 }) : html, { headers, status: answered }),
            );
          });
          body.on("error", reject);
          pipe(body);
        },
        onShellError: reject,
        onError(error) {
          answered = 500;
          log.error(
            { err: error, path: loggedPath(new URL(request.url).pathname) },
            "a page failed to render",
          );
        },
      },
    );
    // Cleared on every answer: a forgotten timer keeps the whole render in memory until it fires.
    const timer = setTimeout(abort, renderTimeout);
  });
}

/** Errors of loaders and actions; refusals are answers, not errors, and do not come here. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted) return;
  // A request for what no page does (a post where nothing can be posted) is the client's error.
  if (isRouteErrorResponse(error) && error.status < 500) return;
  log.error({ err: error, path: loggedPath(new URL(request.url).pathname) }, "a loader or action failed");
}
