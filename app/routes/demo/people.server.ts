import { listSamplePeople } from "#app/accounts/queries.server.ts";
import type { Environment } from "#app/kernel/env.ts";
import { Refusal } from "#app/kernel/refusal.ts";
import type { Db } from "#db/schema/index.ts";

export type SampleRole = "founder" | "partner" | "incubator" | "officer" | "administrator";

/** Outside the demonstration these pages do not exist, whatever is asked of them. */
export function onlyInDemonstration(env: Environment): void {
  if (env.MODE !== "demonstration") throw new Refusal("not-found", "not-found");
}

export type SamplePerson = {
  id: string;
  /** How scripts and tests name her: the first of each role by the role, the others by their organisation. */
  key: string;
  name: string;
  role: SampleRole;
  organisation: string;
  slug: string;
  kind: string;
};

const order: SampleRole[] = ["founder", "partner", "incubator", "officer", "administrator"];

function roleOf(kind: string, memberRole: string | null): SampleRole {
  if (kind === "registry") return memberRole === "owner" ? "administrator" : "officer";
  return kind === "partner" ? "partner" : kind === "incubator" ? "incubator" : "founder";
}

/** The sample people: a few of each role to begin with, and the rest. */
export async function samplePeople(db: Db): Promise<{ first: SamplePerson[]; rest: SamplePerson[] }> {
  const seen = new Set<string>();
  const people: SamplePerson[] = [];
  for (const row of await listSamplePeople(db)) {
    if (!row.kind || !row.slug || seen.has(row.id)) continue;
    seen.add(row.id);
    people.push({
      id: row.id,
      key: row.slug,
      name: row.name,
      role: roleOf(row.kind, row.role),
      organisation: row.organisation ?? "",
      slug: row.slug,
      kind: row.kind,
    });
  }
  const keys = new Set<string>();
  const byRole = order.map((role) => people.filter((one) => one.role === role));
  const first: SamplePerson[] = [];
  for (const group of byRole) {
    for (const [index, one] of group.entries()) {
      one.key = index === 0 ? one.role : keys.has(one.key) ? `${one.key}-${index}` : one.key;
      keys.add(one.key);
    }
    first.push(...group.slice(0, 3));
  }
  const shown = new Set(first.slice(0, 12).map((one) => one.id));
  // Each role has somebody in view, however many the others are.
  for (const group of byRole) if (group[0]) shown.add(group[0].id);
  const inOrder = byRole.flat();
  return {
    first: inOrder.filter((one) => shown.has(one.id)),
    rest: inOrder.filter((one) => !shown.has(one.id)),
  };
}
