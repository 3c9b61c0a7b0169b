import {
  nodeAt,
  withGroup,
  withJoin,
  without,
  withRule,
  withRuleAt,
  withRuleMoved,
} from "#app/opportunities/eligibility/edit.ts";
import { readRule } from "#app/opportunities/eligibility/read-rule.ts";
import type { Eligibility, RuleGroup } from "#app/opportunities/eligibility/rule.ts";
import { isGroup } from "#app/opportunities/eligibility/truth.ts";
import { textOf } from "#app/opportunities/forms.ts";
import type { Fault } from "#app/text/typed.ts";

type Edited = { eligibility: Eligibility | null; faults: Record<string, Fault> };

const joins: readonly RuleGroup["join"][] = ["all", "any", "none"];

/** The rules after what a button of the builder asks; null when the place it names is not there. */
export function editedEligibility(eligibility: Eligibility, form: FormData): Edited {
  const place = textOf(form, "place");
  const edited = (next: Eligibility | null): Edited => ({ eligibility: next, faults: {} });
  const join = joins.find((one) => one === textOf(form, "join")) ?? "all";
  switch (textOf(form, "act")) {
    case "add":
    case "edit":
      return writtenRule(eligibility, form);
    case "remove":
      return edited(without(eligibility, place));
    case "move":
      return edited(withRuleMoved(eligibility, place, textOf(form, "to")));
    case "add-group":
      return edited(withGroup(eligibility, place, join));
    case "join":
      return edited(withJoin(eligibility, place, join));
    default:
      return edited(null);
  }
}

function writtenRule(eligibility: Eligibility, form: FormData): Edited {
  const place = textOf(form, "place");
  const before = textOf(form, "act") === "edit" ? nodeAt(eligibility, place) : null;
  const read = readRule(form, before && !isGroup(before) ? before.id : undefined);
  if (!read) return { eligibility: null, faults: { field: { key: "errors:required" } } };
  if (!read.rule) return { eligibility: null, faults: read.faults };
  const next = before ? withRuleAt(eligibility, place, read.rule) : withRule(eligibility, place, read.rule);
  return { eligibility: next, faults: {} };
}
