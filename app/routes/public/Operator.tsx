import { useLanguage } from "#app/i18n/language.tsx";
import type { Settings } from "#app/settings/settings.ts";
import { Link } from "#app/ui/action.tsx";
import { DefinitionList } from "#app/ui/card.tsx";
import { Section } from "#app/ui/layout.tsx";

export type OperatorWords = Pick<Settings, "operatorName" | "controller" | "contactEmail">;

/** Who runs the portal, as its administrator has said; nothing until she has. */
export function Operator({ operator }: { operator: OperatorWords }) {
  const { t } = useLanguage();
  const { operatorName, controller, contactEmail } = operator;
  if (!operatorName && !controller && !contactEmail) return null;
  return (
    <Section title={t("pages:operator.title")} id="operator">
      <DefinitionList
        items={[
          ...(operatorName ? [{ term: t("pages:operator.name"), value: <bdi>{operatorName}</bdi> }] : []),
          ...(controller ? [{ term: t("pages:operator.controller"), value: <bdi>{controller}</bdi> }] : []),
          ...(contactEmail
            ? [
                {
                  term: t("pages:operator.contact"),
                  value: (
                    <Link href={`mailto:${contactEmail}`}>
                      <bdi dir="ltr">{contactEmail}</bdi>
                    </Link>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}
