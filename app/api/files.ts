import { readFile } from "node:fs/promises";
import { Hono } from "hono";
import { isMember, isOfficer, type Viewer } from "#app/accounts/viewer.ts";
import { filePath } from "#app/registry/logo.server.ts";
import { readFileFor } from "#app/registry/queries.server.ts";
import type { Db } from "#db/schema/index.ts";

/**
 * Files by their id: the logo of a listed organisation for anybody, of another for its own people and officers; to anybody
 * else it does not exist. The edge adds a policy that lets a file do nothing. The id changes with the picture, so a browser may keep it for ever.
 */
export function files(options: {
  db: Db;
  dataDir: string;
  viewer: (request: Request) => Promise<Viewer | null>;
}): Hono {
  const app = new Hono();
  app.get("/files/:id", async (c) => {
    const file = await readFileFor(options.db, c.req.param("id"));
    if (!file) return c.text("Not found", 404);
    if (!file.listed) {
      const viewer = await options.viewer(c.req.raw);
      if (!isMember(viewer, file.organisationId) && !isOfficer(viewer)) return c.text("Not found", 404);
    }
    const bytes = await readFile(filePath(options.dataDir, file.contentHash)).catch(() => null);
    if (!bytes) return c.text("Not found", 404);
    return c.body(new Uint8Array(bytes), 200, {
      "Content-Type": file.mediaType,
      "Content-Length": String(bytes.length),
      "Content-Disposition": "inline",
      "X-Content-Type-Options": "nosniff",
      // A shared cache would go on showing the logo of an organisation that has withdrawn.
      "Cache-Control": "private, max-age=31536000, immutable",
    });
  });
  return app;
}
