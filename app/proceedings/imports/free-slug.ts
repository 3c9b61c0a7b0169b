import { randomBytes } from "node:crypto";
import { slugCandidates } from "#app/registry/slug.ts";

/** An address for a name that is not among the taken ones, which it joins. */
export function freeSlug(name: string, taken: Set<string>): string {
  for (const slug of slugCandidates(name, () => randomBytes(3).toString("hex"))) {
    if (taken.has(slug)) continue;
    taken.add(slug);
    return slug;
  }
  throw new Error("no free address");
}
