import { useLanguage } from "#app/i18n/language.tsx";
import { sections } from "#app/opportunities/forms.ts";
import type { PublicationNeed } from "#app/opportunities/publishable.ts";
import { publicationNeeds } from "#app/opportunities/publishable.ts";
import { paths } from "#app/paths.ts";
import { Steps } from "#app/ui/form.tsx";

export type CallStep = (typeof sections)[number] | "eligibility" | "publication";

/** The sections of a call and how far one is; any can be opened at any time. */
export function CallSteps({
  org,
  id,
  current,
  missing,
  saved,
}: {
  org: string;
  id: string;
  current: CallStep;
  missing: readonly PublicationNeed[];
  saved?: string;
}) {
  const { t, locale } = useLanguage();
  const lacking = new Set<string>(missing.map((need) => publicationNeeds[need]));
  const list: { key: CallStep; href: string }[] = [
    ...sections.map((section) => ({
      key: section,
      href: paths.editOpportunity(locale, org, id, section),
    })),
    { key: "eligibility", href: paths.opportunityEligibility(locale, org, id) },
    { key: "publication", href: paths.publication(locale, org, id) },
  ];
  return (
    <Steps
      label={t("partner:steps.label")}
      progress={
        missing.length === 0
          ? t("partner:steps.ready")
          : t("partner:steps.missing", { count: missing.length })
      }
      saved={saved}
      steps={list.map(({ key, href }) => {
        const state =
          key === current
            ? "current"
            : lacking.has(key)
              ? "attention"
              : key === "publication"
                ? "todo"
                : "done";
        return {
          label: t(`partner:steps.${key}`),
          href,
          state,
          stateLabel: t(`partner:steps.state.${lacking.has(key) ? "attention" : state}`),
        };
      })}
    />
  );
}
