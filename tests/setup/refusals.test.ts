import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { hashOf } from "../../scripts/lib/build.mjs";
import { assertSameRecord, assertWritable, markFolder, reset } from "../../scripts/lib/data.mjs";
import { runsTheServer } from "../../scripts/lib/node.mjs";
import { assertFree, freePort, wantedPort } from "../../scripts/lib/port.mjs";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tawafuq-setup-"));
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test("a taken port is refused with another one to try", async () => {
  const port = await freePort();
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(port, "127.0.0.1", resolve));
  await expect(assertFree(port, "localhost", "npm start")).rejects.toThrow(
    `Port ${port} is taken by another program. Choose another one: PORT=`,
  );
  await new Promise((resolve) => other.close(resolve));
  await expect(assertFree(port, "localhost", "npm start")).resolves.toBeUndefined();
});

test("a PORT that is no number is refused", () => {
  vi.stubEnv("PORT", "three thousand");
  expect(wantedPort).toThrow("PORT=three thousand is not a port: give a number from 1 to 65535.");
});

test("a data folder is made where there is none, and refused where there cannot be one", () => {
  assertWritable(join(folder, "deep", "data"));
  const file = join(folder, "file");
  writeFileSync(file, "");
  expect(() => assertWritable(file)).toThrow(`${file} is not a folder.`);
  expect(() => assertWritable("/proc/tawafuq")).toThrow("/proc/tawafuq cannot be written");
});

test("samples never enter a production record, nor the reverse", () => {
  markFolder("production", process.pid, folder);
  expect(() => assertSameRecord("demonstration", folder)).toThrow("holds a production record");
  expect(() => assertSameRecord("production", folder)).not.toThrow();
  markFolder("demonstration", process.pid, folder);
  expect(() => assertSameRecord("production", folder)).toThrow("holds the samples of a demonstration");
});

test("reset empties a demonstration, and nothing else", async () => {
  vi.stubEnv("DATA_DIR", folder);
  const record = join(folder, "record");
  writeFileSync(record, "kept");
  await expect(reset()).rejects.toThrow(`was not made by "npm start"`);

  markFolder("production", 0x7fffffff, folder);
  await expect(reset()).rejects.toThrow(`was not made by "npm start"`);

  markFolder("demonstration", process.pid, folder);
  await expect(reset()).rejects.toThrow(`A server (process ${process.pid}) still uses`);
  expect(readFileSync(record, "utf8")).toBe("kept");

  markFolder("demonstration", 0x7fffffff, folder);
  await reset();
  expect(readdirSync(folder)).toEqual([]);
});

test("a build is due when a file changes, moves or goes", () => {
  const first = join(folder, "a");
  writeFileSync(first, "one");
  const before = hashOf([folder]);
  writeFileSync(first, "two");
  const after = hashOf([folder]);
  rmSync(first);
  writeFileSync(join(folder, "b"), "one");
  expect(new Set([before, after, hashOf([folder])]).size).toBe(3);
});

test("only a Node that reads TypeScript runs the server", () => {
  expect(["v20.20.2", "v22.16.0", "v24.1.0", "v24.2.0", "v24.21.0", "v26.0.0"].map(runsTheServer)).toEqual([
    false,
    false,
    false,
    true,
    true,
    true,
  ]);
});
