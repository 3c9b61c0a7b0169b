/** Why an act was not done. `not-found` also covers what the actor may not know exists. */
export type RefusalKind = "not-found" | "forbidden" | "conflict" | "invalid" | "too-many";

/**
 * Thrown by commands. `code` is a key under `refusals:` in the catalogue; `field` places it in a form.
 * Turned into words in one place (`http/refusal.ts`).
 */
export class Refusal extends Error {
  readonly kind: RefusalKind;
  readonly code: string;
  readonly field: string | undefined;
  readonly params: Record<string, string | number>;

  constructor(
    kind: RefusalKind,
    code: string,
    options: { field?: string; params?: Record<string, string | number> } = {},
  ) {
    super(`${kind}: ${code}`);
    this.name = "Refusal";
    this.kind = kind;
    this.code = code;
    this.field = options.field;
    this.params = options.params ?? {};
  }
}

/** Refuses as forbidden unless the policy said yes. */
export function authorize(allowed: boolean, code = "forbidden"): void {
  if (!allowed) throw new Refusal("forbidden", code);
}

/** The row, or a refusal as not found. */
export function found<T>(row: T | null | undefined, code = "not-found"): T {
  if (row === null || row === undefined) throw new Refusal("not-found", code);
  return row;
}
