import { redirect } from "@remix-run/node";
import { isAdministrator, type Viewer } from "#app/accounts/viewer.ts";
import type { Environment } from "#app/kernel/env.ts";
import { type Queue, readQueues, type Slice } from "#app/proceedings/queues.server.ts";
import { countSample } from "#app/proceedings/sample.server.ts";
import type { Db } from "#db/schema/index.ts";

type Visit = { db: Db; actor: Viewer; env: Environment; url: URL };

/** What stands around every page of the office: the queues, and whether samples are where they should not be. */
export async function officeFrame({ db, actor, env }: Pick<Visit, "db" | "actor" | "env">) {
  return {
    queues: await readQueues(db),
    administrator: isAdministrator(actor),
    samplesInProduction:
      env.MODE === "production" && Object.values(await countSample(db)).some((count) => count > 0),
  };
}

export type OfficeFrame = { queues: Queue[]; administrator: boolean; samplesInProduction: boolean };

/** Rows on one page of a list. */
export const pageSize = 50;

/** The page of a list that the address names; the first when it names none. */
export function sliceOf(url: URL): Slice {
  const page = Number(url.searchParams.get("page") ?? "1");
  return { page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1, size: pageSize };
}

/** Which view of a list the address names; the first when it names none. */
export function viewOf<View extends string>(url: URL, views: readonly [View, ...View[]]): View {
  const named = url.searchParams.get("view");
  return views.find((view) => view === named) ?? views[0];
}

/** A page past the end leads to the list's beginning: what it held was decided meanwhile. */
export function assertOnList(url: URL, slice: Slice, total: number): void {
  if (slice.page === 1 || (slice.page - 1) * slice.size < total) return;
  const search = new URLSearchParams(url.search);
  search.delete("page");
  throw redirect(search.size > 0 ? `${url.pathname}?${search}` : url.pathname);
}
