import { createServer } from "node:http";
import type { TestProject } from "vitest/node";
import { findPostgres, startPostgres } from "../../scripts/lib/postgres.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Where a test file asks for the run's PostgreSQL; empty when this machine has none. */
    postgresDoor: string;
  }
}

/** Holds one PostgreSQL per run, started only when a test file first asks for it: most runs never do. */
export default async function run(project: TestProject): Promise<() => Promise<void>> {
  if (!findPostgres()) {
    project.provide("postgresDoor", "");
    return async () => {};
  }
  let started: ReturnType<typeof startPostgres> | undefined;
  const door = createServer(async (_request, response) => {
    started ??= startPostgres();
    try {
      response.end((await started).url);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise<void>((resolve) => door.listen(0, "127.0.0.1", resolve));
  const address = door.address();
  project.provide(
    "postgresDoor",
    typeof address === "object" && address ? `http://127.0.0.1:${address.port}/` : "",
  );
  return async () => {
    door.closeAllConnections();
    door.close();
    await started?.then(
      (postgres) => postgres.stop(),
      () => {},
    );
  };
}
