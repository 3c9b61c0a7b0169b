import { useLanguage } from "#app/i18n/language.tsx";
import { paths } from "#app/paths.ts";
import { DefinitionList } from "#app/ui/card.tsx";

const items = ["controller", "purposes", "recipients", "answers", "rights", "declaration"] as const;

/**
 * The notice the law wants where data is collected: who, why, who receives it, what is mandatory, which rights, and the
 * declaration with the country it is kept in. `form` picks the purposes and recipients: `notices:collection.<form>`.
 */
export function CollectionNotice({
  form,
}: {
  form: "sign-up" | "startup" | "organisation-request" | "members" | "account";
}) {
  const { t, locale } = useLanguage();
  return (
    <details className="disclosure collection-notice" open>
      <summary>{t("notices:collection.title")}</summary>
      <DefinitionList
        layout="stack"
        items={items.map((item) => ({
          term: t(`notices:collection.items.${item}`),
          value:
            item === "purposes" || item === "recipients"
              ? t(`notices:collection.${form}.${item}`)
              : t(`notices:collection.texts.${item}`),
        }))}
      />
      <p>
        <a className="link" href={paths.privacy(locale)}>
          {t("notices:collection.policy")}
        </a>
      </p>
    </details>
  );
}
