import { useLanguage } from "#app/i18n/language.tsx";
import { directionOf, locales, type Words } from "#app/kernel/words.ts";
import type { FormWords } from "#app/routes/form-words.tsx";
import { MultilingualField } from "#app/ui/multilingual.tsx";

/** One text in the three languages of the portal. */
export function WordsField({
  form,
  name,
  label,
  hint,
  recorded,
  rows = 1,
  longest,
  required,
}: {
  form: FormWords;
  name: string;
  label: string;
  hint?: string;
  recorded?: Words;
  rows?: number;
  longest: number;
  required?: boolean;
}) {
  const { t, locale } = useLanguage();
  return (
    <MultilingualField
      name={name}
      label={label}
      hint={hint}
      error={form.error(name)}
      rows={rows}
      required={required}
      optionalMark={required ? undefined : t("partner:optional")}
      counter={{
        max: longest,
        words: t("partner:at-most", { count: longest }),
        template: t("common:characters-left"),
      }}
      filledLabel={t("partner:filled")}
      emptyLabel={t("partner:empty")}
      openFirst={locale}
      panels={locales.map((lang) => ({
        lang,
        label: t(`common:languages.${lang}`),
        dir: directionOf(lang),
        name: `${name}.${lang}`,
        defaultValue: form.value(`${name}.${lang}`, recorded?.[lang]),
        error: form.error(`${name}.${lang}`),
      }))}
    />
  );
}
