import { defineConfig } from "vitest/config";

export default defineConfig({
  cacheDir: ".cache/vitest",
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/support/run.ts"],
    // Forks: a crash in a native module (the database, the hashes, the images) then names the file it happened in.
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
