import type { Translate } from "#app/i18n/translate.ts";
import type { Locale, Words } from "#app/kernel/words.ts";
import { shelvesOf } from "#app/opportunities/eligibility/edit.ts";
import type { Eligibility, RuleGroup } from "#app/opportunities/eligibility/rule.ts";
import { isGroup } from "#app/opportunities/eligibility/truth.ts";
import { ruleInWords } from "#app/opportunities/eligibility/words.ts";
import type { Vocabulary } from "#app/vocabulary/term.ts";

export type RuleView = { kind: "rule"; place: string; sentence: string; words: Words };
export type GroupView = {
  kind: "group";
  place: string;
  join: RuleGroup["join"] | "preferred";
  depth: number;
  of: (RuleView | GroupView)[];
};
export type ShelfLabel = { value: string; label: string; depth: number };

/** The rules as the page draws them: sentences in the reader's language, nested as they are. */
export function treeOf(
  group: RuleGroup,
  place: string,
  depth: number,
  language: { t: Translate; locale: Locale; vocabulary: Vocabulary },
): GroupView {
  return {
    kind: "group",
    place,
    join: group.join,
    depth,
    of: group.of.map((node, index) =>
      isGroup(node)
        ? treeOf(node, `${place}.${index}`, depth + 1, language)
        : {
            kind: "rule",
            place: `${place}.${index}`,
            sentence: ruleInWords(node, language),
            words: node.words ?? {},
          },
    ),
  };
}

/** The places a rule can be moved to, named by how they combine and numbered by where they stand. */
export function shelfLabels(eligibility: Eligibility, t: Translate): ShelfLabel[] {
  return shelvesOf(eligibility).map(({ place, join, depth }) => ({
    value: place,
    depth,
    label:
      place === "r"
        ? t("partner:rules.shelf-required", { join: t(`partner:rules.join.${join}`) })
        : place === "p"
          ? t("partner:rules.preferred")
          : t("partner:rules.shelf-group", {
              number: groupNumber(place),
              join: t(`partner:rules.join.${join}`),
            }),
  }));
}

/** A group's place as people count: `r.1.0` is 2.1. */
export function groupNumber(place: string): string {
  return place
    .split(".")
    .slice(1)
    .map((step) => Number(step) + 1)
    .join(".");
}
