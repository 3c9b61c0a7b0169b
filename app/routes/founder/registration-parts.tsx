import { useLanguage } from "#app/i18n/language.tsx";
import { paths } from "#app/paths.ts";
import { registrationSteps } from "#app/registry/profile.ts";
import { Steps } from "#app/ui/form.tsx";
import { Section } from "#app/ui/layout.tsx";
import { Meter } from "#app/ui/match.tsx";
import type { RegistrationShown } from "./registration.tsx";
import { TopMatches } from "./top-matches.tsx";

/** The steps of the registration, the open one marked; each can be gone to at any time. */
export function RegistrationSteps({ shown, wrong }: { shown: RegistrationShown; wrong: boolean }) {
  const { t, locale } = useLanguage();
  const { slug, step, incomplete } = shown;
  const review = {
    label: t(shown.draft ? "founder:steps.review.title" : "founder:steps.review.again"),
    href: paths.submission(locale, slug),
    state: "todo" as const,
    stateLabel: t("founder:step-state.todo"),
  };
  const steps = registrationSteps.map((one) => {
    const state =
      one === step ? (wrong ? "attention" : "current") : incomplete.includes(one) ? "todo" : "done";
    return {
      label: t(`founder:steps.${one}.short`),
      href: paths.registration(locale, slug, one),
      state,
      stateLabel: t(`founder:step-state.${state}`),
    } as const;
  });
  return (
    <Steps
      label={t("founder:steps-label")}
      progress={t("founder:progress", {
        number: registrationSteps.indexOf(step) + 1,
        count: registrationSteps.length + 1,
      })}
      steps={[...steps, review]}
    />
  );
}

/** Beside the form: how far the profile is, why this step asks, who will see it, and what already fits. */
export function RegistrationSide({ shown }: { shown: RegistrationShown }) {
  const { t } = useLanguage();
  const { percent, step, slug, matches } = shown;
  return (
    <>
      <Meter
        label={t("founder:completion.label")}
        value={percent}
        valueText={t("founder:completion.value", { percent })}
        tone={percent >= 70 ? "met" : "majorelle"}
      />
      <Section title={t("founder:side.why")}>
        <p>{t(`founder:steps.${step}.why`)}</p>
        <p>{t(`founder:steps.${step}.seen`)}</p>
      </Section>
      <Section title={t("founder:top-matches.title")}>
        <TopMatches slug={slug} matches={matches} compact />
      </Section>
    </>
  );
}
