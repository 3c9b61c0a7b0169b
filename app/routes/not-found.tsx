import { guarded } from "#app/http/guard.ts";
import { Refusal } from "#app/kernel/refusal.ts";

/** Every address that no page has. */
export const loader = guarded({ as: "anyone" }, async () => {
  throw new Refusal("not-found", "not-found");
});

export default function NotFound() {
  return null;
}
