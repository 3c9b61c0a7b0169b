import { MultilingualText, useLanguage } from "#app/i18n/language.tsx";
import type { SpokenGroup, SpokenRule } from "../eligibility/words.ts";

/** The conditions of a call, in sentences; choices stand under what joins them. */
export function EligibilityWords({ group }: { group: SpokenGroup }) {
  const { t } = useLanguage();
  if (group.of.length === 0) return <p>{t("site:eligibility.open-to-all")}</p>;
  return <Group group={group} top />;
}

function Group({ group, top }: { group: SpokenGroup; top?: boolean }) {
  const { t } = useLanguage();
  return (
    <>
      {(!top || group.join !== "all") && <p>{t(`site:eligibility.join.${group.join}`)}</p>}
      <ul className="conditions">
        {group.of.map((part, at) => (
          <li key={at}>{"join" in part ? <Group group={part} /> : <SpokenCondition rule={part} />}</li>
        ))}
      </ul>
    </>
  );
}

/** One condition, with the provider's wording under it. */
export function SpokenCondition({ rule }: { rule: SpokenRule }) {
  return (
    <>
      <span>{rule.text}</span>
      {rule.own && (
        <span className="condition-own">
          <MultilingualText words={rule.own} />
        </span>
      )}
    </>
  );
}
