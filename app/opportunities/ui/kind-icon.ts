import type { IconName } from "#app/ui/icon.tsx";
import type { OpportunityKind } from "../kinds.ts";

const icons: Record<OpportunityKind, IconName> = {
  training: "training",
  research: "research",
  "tech-transfer": "refresh",
  compute: "compute",
  data: "data",
  funding: "coins",
  incubation: "startup",
  challenge: "target",
  mentoring: "users",
  event: "calendar",
};

const known = new Map<string, IconName>(Object.entries(icons));

/** The drawing beside the name of a kind of opportunity. */
export function kindIcon(kind: string): IconName {
  return known.get(kind) ?? "flag";
}
