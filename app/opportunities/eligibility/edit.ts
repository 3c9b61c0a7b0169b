import {
  type Eligibility,
  operatorsByType,
  type Rule,
  type RuleField,
  type RuleGroup,
  ruleFields,
} from "./rule.ts";
import { isGroup } from "./truth.ts";

/**
 * Where a node stands: `r` is the whole of what is required, `r.2.0` the first node of its third one; `p` the list of what
 * is preferred, `p.1` its second rule. Good for one version of the rules: an edit names that version too.
 */
export type Place = string;

type Node = Rule | RuleGroup;

/** The node at a place; null when there is none (or the place is the preferred list itself). */
export function nodeAt(eligibility: Eligibility, place: Place): Node | null {
  const [list, ...steps] = place.split(".");
  if (list === "p") return steps.length === 1 ? (eligibility.preferred[Number(steps[0])] ?? null) : null;
  if (list !== "r") return null;
  let node: Node | undefined = eligibility.required;
  for (const step of steps) {
    if (!node || !isGroup(node)) return null;
    node = node.of[Number(step)];
  }
  return node ?? null;
}

/** A place where a rule or a group can be put: the groups of what is required, and the preferred list. */
export type Shelf = { place: Place; join: RuleGroup["join"] | "preferred"; depth: number };

/** Every group in the order of reading, then the preferred list. */
export function shelvesOf(eligibility: Eligibility): Shelf[] {
  const shelves: Shelf[] = [];
  const visit = (group: RuleGroup, place: Place, depth: number): void => {
    shelves.push({ place, join: group.join, depth });
    group.of.forEach((node, index) => {
      if (isGroup(node)) visit(node, `${place}.${index}`, depth + 1);
    });
  };
  visit(eligibility.required, "r", 1);
  return [...shelves, { place: "p", join: "preferred", depth: 1 }];
}

/** Puts a rule at the end of a group or of the preferred list; null when there is no such place. */
export function withRule(eligibility: Eligibility, place: Place, rule: Rule): Eligibility | null {
  const next = structuredClone(eligibility);
  return put(next, place, rule) ? next : null;
}

/** Puts an empty group at the end of a group. */
export function withGroup(
  eligibility: Eligibility,
  place: Place,
  join: RuleGroup["join"],
): Eligibility | null {
  const next = structuredClone(eligibility);
  return place !== "p" && put(next, place, { join, of: [] }) ? next : null;
}

/** Changes how the conditions of a group are combined. */
export function withJoin(
  eligibility: Eligibility,
  place: Place,
  join: RuleGroup["join"],
): Eligibility | null {
  const next = structuredClone(eligibility);
  const node = nodeAt(next, place);
  if (!node || !isGroup(node)) return null;
  node.join = join;
  return next;
}

/** Writes a rule anew where it stands. */
export function withRuleAt(eligibility: Eligibility, place: Place, rule: Rule): Eligibility | null {
  const next = structuredClone(eligibility);
  const siblings = siblingsOf(next, place);
  const index = Number(place.split(".").at(-1));
  const node = siblings?.[index];
  if (!siblings || !node || isGroup(node)) return null;
  siblings[index] = rule;
  return next;
}

/** Takes a rule or a group (with what it holds) away; the whole of what is required cannot be. */
export function without(eligibility: Eligibility, place: Place): Eligibility | null {
  const next = structuredClone(eligibility);
  const siblings = siblingsOf(next, place);
  const index = Number(place.split(".").at(-1));
  if (!siblings?.[index]) return null;
  siblings.splice(index, 1);
  return next;
}

/** Moves a rule to the end of another group or of the preferred list. */
export function withRuleMoved(eligibility: Eligibility, place: Place, to: Place): Eligibility | null {
  const next = structuredClone(eligibility);
  const rule = nodeAt(next, place);
  if (!rule || isGroup(rule)) return null;
  // The rule is put first and taken away after: taking it away could move the place it goes to.
  const siblings = siblingsOf(next, place);
  if (!siblings || !put(next, to, rule)) return null;
  siblings.splice(siblings.indexOf(rule), 1);
  return next;
}

/** The operators a field can be compared with. */
export function operatorsOf(field: RuleField): readonly Rule["op"][] {
  return operatorsByType[ruleFields[field].type];
}

function put(eligibility: Eligibility, place: Place, node: Node): boolean {
  if (place === "p") {
    if (isGroup(node)) return false;
    eligibility.preferred.push(node);
    return true;
  }
  const group = nodeAt(eligibility, place);
  if (!group || !isGroup(group)) return false;
  group.of.push(node);
  return true;
}

function siblingsOf(eligibility: Eligibility, place: Place): Node[] | null {
  if (place.startsWith("p.")) return eligibility.preferred;
  const parent = place.includes(".") ? nodeAt(eligibility, place.replace(/\.[^.]*$/, "")) : null;
  return parent && isGroup(parent) ? parent.of : null;
}
