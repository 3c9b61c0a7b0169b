import { useLanguage } from "#app/i18n/language.tsx";
import type { FormWords } from "#app/routes/form-words.tsx";
import { TextArea } from "#app/ui/inputs.tsx";

/** The incubator's own note on a line of a shortlist. */
export function NoteField({
  form,
  recorded = "",
  longest,
}: {
  form: FormWords;
  recorded?: string;
  longest: number;
}) {
  const { t } = useLanguage();
  return (
    <TextArea
      name="note"
      rows={5}
      label={t("incubator:shortlist.note")}
      hint={t("incubator:shortlist.note-hint")}
      optionalMark={t("incubator:optional")}
      counter={{
        max: longest,
        words: t("incubator:at-most", { count: longest }),
        template: t("common:characters-left"),
      }}
      defaultValue={form.value("note", recorded)}
      error={form.error("note")}
    />
  );
}
