import { type Agreement, carriesOpportunities } from "#app/agreements/agreement.ts";
import { axisKinds } from "#app/agreements/kinds.ts";
import type { Translate } from "#app/i18n/translate.ts";
import type { Instant } from "#app/kernel/clock.ts";
import { civilDateOf } from "#app/kernel/dates.ts";
import { type Locale, wordsFor } from "#app/kernel/words.ts";
import type { ChoiceGroup } from "#app/ui/inputs.tsx";

/** The axes a call can stand on, by agreement; the open programme's too while it does not exist yet. */
export function axisChoices(
  agreements: readonly Agreement[],
  locale: Locale,
  t: Translate,
  now: Instant,
  options: { withProgramme: boolean },
): ChoiceGroup[] {
  const today = civilDateOf(now);
  const groups = agreements
    .filter((agreement) => !agreement.refusedAt)
    .map((agreement) => {
      const title = wordsFor(agreement.title, locale)?.text ?? "";
      return {
        label: carriesOpportunities(agreement, today) ? title : t("partner:axis-not-yet", { title }),
        choices: agreement.axes.map((axis) => ({
          value: axis.id,
          label: wordsFor(axis.title, locale)?.text ?? t(`terms:axis-kind.${axis.kind}`),
        })),
      };
    });
  if (!options.withProgramme || agreements.some((agreement) => agreement.kind === "open-programme")) {
    return groups;
  }
  return [
    ...groups,
    {
      label: t("partner:own-programme"),
      choices: axisKinds.map((kind) => ({ value: `programme:${kind}`, label: t(`terms:axis-kind.${kind}`) })),
    },
  ];
}
