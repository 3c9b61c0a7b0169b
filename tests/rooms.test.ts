import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

/** Who may import whom. Each room may also use what stands in the lists of the rooms it names. */
const base = ["kernel"];
const words = [...base, "text", "db", "i18n"];
const ledgers = [...words, "audit", "consents", "notifications", "vocabulary", "settings"];
const accounts = [...ledgers, "accounts"];
const registry = [...accounts, "registry"];
const agreements = [...accounts, "registry", "agreements"];
const opportunities = [...new Set([...registry, ...agreements, "opportunities"])];
const meeting = [...opportunities, "interests", "applications", "introductions", "cohorts"];
const readings = [...meeting, "search", "matching", "insights"];

const allowed: Record<string, readonly string[]> = {
  kernel: ["kernel"],
  text: words,
  i18n: words,
  ui: ["kernel", "i18n", "ui"],
  audit: ledgers,
  consents: ledgers,
  notifications: ledgers,
  vocabulary: ledgers,
  // What the administrator decides: below every room that must heed it.
  settings: ledgers,
  accounts,
  // The server starts what runs on the clock, and mounts what answers beside the pages.
  http: [...accounts, "http", "registry", "paths", "jobs.server", "api"],
  registry,
  agreements,
  opportunities,
  interests: [...opportunities, "interests"],
  cohorts: [...opportunities, "interests", "cohorts"],
  search: [...opportunities, "search", "matching"],
  matching: [...opportunities, "interests", "search", "matching"],
  proceedings: [...readings, "proceedings"],
};

/** What any room's `ui/` may use beside what the room may: the design system, links, and the views of other rooms. */
const uiExtras = ["ui", "paths", "http"];
const everywhere = ["paths"];

/** Kinds and viewers are types of everybody's speech. */
const speech = [
  "#app/registry/kinds.ts",
  "#app/opportunities/kinds.ts",
  "#app/agreements/kinds.ts",
  "#app/accounts/viewer.ts",
];

type Import = { file: string; room: string; target: string; typeOnly: boolean };

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function importsOf(file: string): Import[] {
  const room = file.split("/")[1] ?? "";
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/(?:^|\n)(import|export)( type)?[^;]*? from "([^"]+)"|import\("([^"]+)"\)/g)].map(
    (match) => ({
      file,
      room,
      target: match[3] ?? match[4] ?? "",
      typeOnly: match[2] !== undefined,
    }),
  );
}

const imports = sources("app").flatMap(importsOf);

describe("the rooms of the house", () => {
  test("import only along the arrows", () => {
    const wrong = imports.filter(({ file, room, target }) => {
      const list = allowed[room];
      if (!list || speech.includes(target)) return false;
      const to = target.startsWith("#app/")
        ? (target.slice(5).split("/")[0] ?? "").replace(/\.tsx?$/, "")
        : target.startsWith("#db/")
          ? "db"
          : null;
      if (to === null || to === room || list.includes(to) || everywhere.includes(to)) return false;
      return !(file.includes("/ui/") && uiExtras.includes(to));
    });
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  test("leave Remix to pages and http", () => {
    const wrong = imports.filter(
      ({ file, room, target }) =>
        target.startsWith("@remix-run/") &&
        !["routes", "http", "api"].includes(room) &&
        !/^app\/(root|entry|routes)\b/.test(file),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test("import the session library in one file", () => {
    const users = new Set(imports.filter(({ target }) => target === "lucia").map(({ file }) => file));
    expect([...users]).toEqual(["app/accounts/sessions.server.ts"]);
  });

  test("read the clock in one file", () => {
    const readers = sources("app").filter(
      (file) =>
        /new Date\(\)|Date\.now\(\)/.test(readFileSync(file, "utf8")) && !file.startsWith("app/enhance/"),
    );
    expect(readers).toEqual(["app/kernel/clock.ts"]);
  });

  test("keep SQL out of pages", () => {
    const wrong = sources("app/routes").filter((file) =>
      /\.(selectFrom|insertInto|updateTable|deleteFrom)\(/.test(readFileSync(file, "utf8")),
    );
    expect(wrong).toEqual([]);
  });

  test("guard every loader and action", () => {
    const open = sources("app/routes").filter((file) => {
      const text = readFileSync(file, "utf8");
      const loaders = [...text.matchAll(/export const (loader|action) = (\w+)/g)];
      const functions = /export (async )?function (loader|action)\b/.test(text);
      return functions || loaders.some((match) => match[2] !== "guarded" && match[2] !== "guardedAction");
    });
    expect(open).toEqual([]);
  });

  test("say start and end, never left and right", () => {
    const physical =
      /\b(ml|mr|pl|pr|text-left|text-right|border-l|border-r|rounded-l|rounded-r|left|right)-(\d|\[|px|auto|full)|text-align: *(left|right)|(margin|padding|border)-(left|right)/;
    const wrong = sources("app").filter((file) => physical.test(readFileSync(file, "utf8")));
    expect(wrong).toEqual([]);
  });
});
