import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { defineConfig } from "@playwright/test";
import { browserFlags, findBrowser } from "./scripts/lib/browser.mjs";
import { freePort } from "./scripts/lib/port.mjs";

// This file is read once by the run and again by every worker: what the run chose must reach them.
if (!process.env.JOURNEYS_PORT) {
  const folder = mkdtempSync(path.join(tmpdir(), "tawafuq-journeys-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  process.env.JOURNEYS_DATA = folder;
  process.env.JOURNEYS_PORT = String(await freePort());
}
const address = `http://localhost:${process.env.JOURNEYS_PORT}`;

export default defineConfig({
  testDir: "tests/journeys",
  testMatch: "**/*.e2e.ts",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  timeout: 45_000,
  expect: { timeout: 7_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"], ["json", { outputFile: ".cache/journeys.json" }]],
  use: {
    baseURL: address,
    browserName: "chromium",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    actionTimeout: 10_000,
    launchOptions: { executablePath: findBrowser(), args: browserFlags },
  },
  webServer: {
    command: "node scripts/run.mjs start",
    url: address,
    timeout: 180_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
    env: { PORT: process.env.JOURNEYS_PORT ?? "", DATA_DIR: process.env.JOURNEYS_DATA ?? "" },
  },
});
