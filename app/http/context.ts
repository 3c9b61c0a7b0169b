import type { SessionStore } from "#app/accounts/sessions.server.ts";
import type { Viewer } from "#app/accounts/viewer.ts";
import type { Environment } from "#app/kernel/env.ts";
import type { Db } from "#db/schema/index.ts";

/** What the server hands every loader and action: one database, one session store, one clock reading per request. */
export type RequestContext = {
  db: Db;
  sessions: SessionStore;
  env: Environment;
  now: string;
  nonce: string;
  /** The client's address after trusted proxies, cut to /64 for IPv6. */
  clientAddress: string;
  /** The signed-in person, resolved once per request. */
  viewer: () => Promise<Viewer | null>;
};

declare module "@remix-run/server-runtime" {
  interface AppLoadContext extends RequestContext {}
  interface Future {
    v3_singleFetch: true;
  }
}
