import { type AppLoadContext, createRequestHandler, type ServerBuild } from "@remix-run/node";

type Route = NonNullable<ServerBuild["routes"][string]>;
type Leaf = { id: string; pattern: RegExp; order: string; segments: number };

/** Fixed words before partly fixed ones (`:id.csv`), and those before any word (`:id`). */
function orderOf(segment: string): string {
  if (!segment.startsWith(":")) return segment;
  return /^:\w+$/.test(segment) ? "~~" : `~${segment.replace(/^:\w+/, "")}`;
}

/** `:name` sorts after a fixed word, segment by segment: the order in which the framework itself prefers routes. */
function leafOf(id: string, path: string): Leaf {
  const segments = path.split("/").filter(Boolean);
  return {
    id,
    segments: segments.length,
    order: segments.map(orderOf).join("/"),
    pattern: new RegExp(
      `^/${segments.map((segment) => segment.replace(/[.*+?^$()[\]{}|\\]/g, "\\$&").replace(/:\w+/g, "[^/]+")).join("/")}/?$`,
      "i",
    ),
  };
}

function pathOf(routes: ServerBuild["routes"], route: Route | undefined): string {
  if (!route) return "";
  const parent = route.parentId ? pathOf(routes, routes[route.parentId]) : "";
  return route.path ? `${parent}/${route.path}` : parent;
}

function lineage(routes: ServerBuild["routes"], id: string): string[] {
  const parent = routes[id]?.parentId;
  return parent ? [...lineage(routes, parent), id] : [id];
}

/** Every page's address pattern as it is built: for the access matrix. */
export function pagePatterns(
  build: ServerBuild,
): { id: string; path: string; hasLoader: boolean; hasAction: boolean; hasComponent: boolean }[] {
  return Object.values(build.routes).flatMap((route) =>
    route && (route.index || (route.path && !hasChildren(build, route.id)))
      ? [
          {
            id: route.id,
            path: pathOf(build.routes, route),
            hasLoader: route.module.loader !== undefined,
            hasAction: route.module.action !== undefined,
            hasComponent: route.module.default !== undefined,
          },
        ]
      : [],
  );
}

function hasChildren(build: ServerBuild, id: string): boolean {
  return Object.values(build.routes).some((route) => route?.parentId === id);
}

/**
 * Answers with pages. Remix ranks and compiles every route of its build several times a request; here each page gets a
 * handler over its own line of routes alone, which brings that cost to nothing however many pages there are. What no
 * page matches goes to a handler that knows only the frame, whose answer is the not-found page.
 */
export function pageHandler(
  build: ServerBuild,
  mode: "development" | "production",
): (request: Request, context: AppLoadContext) => Promise<Response> {
  const leaves = pagePatterns(build)
    .map(({ id, path }) => leafOf(id, path))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  const bySegments = new Map<number, Leaf[]>();
  for (const leaf of leaves) bySegments.set(leaf.segments, [...(bySegments.get(leaf.segments) ?? []), leaf]);

  const handlers = new Map<string, ReturnType<typeof createRequestHandler>>();
  const handlerFor = (id: string) => {
    const known = handlers.get(id);
    if (known) return known;
    const ids = new Set(lineage(build.routes, id));
    const only = <T>(all: Record<string, T>) =>
      Object.fromEntries(Object.entries(all).filter(([key]) => ids.has(key)));
    const made = createRequestHandler(
      {
        ...build,
        routes: only(build.routes),
        assets: { ...build.assets, routes: only(build.assets.routes) },
      },
      mode,
    );
    handlers.set(id, made);
    return made;
  };
  const fallback =
    Object.values(build.routes).find((route) => route?.path === "*")?.id ??
    Object.values(build.routes).find((route) => route?.parentId === "root")?.id ??
    "root";

  return (request, context) => {
    const { pathname } = new URL(request.url);
    const count = pathname.split("/").filter(Boolean).length;
    const leaf = bySegments.get(count)?.find(({ pattern }) => pattern.test(pathname));
    return handlerFor(leaf?.id ?? fallback)(request, context);
  };
}
