import { useLanguage } from "#app/i18n/language.tsx";
import { paths } from "#app/paths.ts";
import { Link } from "#app/ui/action.tsx";

/** What Law 09-08 asks to be said where data are collected: who, why, for whom, what may stay empty, which rights. */
export function CollectionNotice() {
  const { t, locale } = useLanguage();
  return (
    <details className="collection-notice">
      <summary>{t("founder:collection.title")}</summary>
      <ul>
        {["controller", "purposes", "recipients", "optional", "rights", "hosting", "receipt"].map((item) => (
          <li key={item}>{t(`founder:collection.${item}`)}</li>
        ))}
      </ul>
      <Link href={paths.privacy(locale)}>{t("founder:collection.more")}</Link>
    </details>
  );
}
