import { describe, expect, test } from "vitest";
import { paths } from "#app/paths.ts";
import routes from "#app/routes.ts";

type Entry = { path?: string; index?: boolean; children?: Entry[] };

function patterns(entries: readonly Entry[], prefix = ""): string[] {
  return entries.flatMap((entry) => {
    const path = entry.path ? `${prefix}/${entry.path}` : prefix;
    const own = entry.children && !entry.index ? [] : [path || "/"];
    return [...own, ...patterns(entry.children ?? [], path)];
  });
}

const known = patterns(routes).map(
  (pattern) => new RegExp(`^${pattern.replace(/[.]/g, "\\.").replace(/:\w+/g, "[^/]+")}$`),
);
/** Served by the edge, not by a page. */
const edge = [/^\/files\/[^/]+$/, /^\/language\//];

describe("paths", () => {
  test.each(Object.entries(paths))("%s leads to a page that exists", (_name, build) => {
    const path = (build as (...parts: string[]) => string)("fr", "one", "two", "three").split("?")[0] ?? "";
    expect(
      [...known, ...edge].some((pattern) => pattern.test(path)),
      path,
    ).toBe(true);
  });

  test("every page that stands alone has a link", () => {
    const links = Object.values(paths).map(
      (build) => (build as (...parts: string[]) => string)("fr", "one", "two", "three").split("?")[0] ?? "",
    );
    const orphans = patterns(routes).filter((pattern) => {
      const matcher = new RegExp(`^${pattern.replace(/[.]/g, "\\.").replace(/:\w+/g, "[^/]+")}$`);
      return pattern !== "/:locale" && !links.some((link) => matcher.test(link));
    });
    expect(orphans).toEqual([]);
  });
});
