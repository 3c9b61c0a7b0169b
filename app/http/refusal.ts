import { data } from "@remix-run/node";
import { log } from "#app/kernel/log.ts";
import { Refusal, type RefusalKind } from "#app/kernel/refusal.ts";

export const statusOf: Record<RefusalKind, number> = {
  "not-found": 404,
  forbidden: 403,
  conflict: 409,
  invalid: 422,
  "too-many": 429,
};

/** What a page shows of a refusal: the catalogue key and the field it belongs to. */
export type ShownRefusal = { code: string; field?: string; params: Record<string, string | number> };

/** A refusal as plain data for the page. */
export function shown(refusal: Refusal): ShownRefusal {
  return { code: refusal.code, field: refusal.field, params: refusal.params };
}

/**
 * The one place where a refusal becomes an answer. In a loader, and always for what may not be seen, it is the
 * error page of its status; in an action the page itself says it, with what was typed kept.
 */
export function answerRefusal(error: unknown, inAction: boolean): { refusal: ShownRefusal; status: number } {
  if (!(error instanceof Refusal)) throw error;
  // Too busy to hash passwords is the server's state, not this person's doing.
  const status = error.code === "busy" ? 503 : statusOf[error.kind];
  if (!inAction || error.kind === "not-found" || error.kind === "forbidden") {
    log.debug({ kind: error.kind, code: error.code }, "refused");
    throw data({ refusal: shown(error) }, { status });
  }
  return { refusal: shown(error), status };
}
