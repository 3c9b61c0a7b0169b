import { useLanguage } from "#app/i18n/language.tsx";
import type { Words } from "#app/kernel/words.ts";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { Actions, Button } from "#app/ui/action.tsx";
import { TextInput } from "#app/ui/inputs.tsx";
import { versionFor } from "./side-by-side.tsx";
import { WordsField } from "./words-field.tsx";

export const longestPresentation = { tagline: 140, description: 4_000 };

/** How a partner or an incubator presents itself: what it does in a line, at length, and where to read more. */
export function PresentationForm({
  recorded,
  answer,
  mayWrite,
}: {
  recorded: { version: number; tagline: Words; description: Words; website: string | null };
  answer: Parameters<typeof versionFor>[1];
  mayWrite: boolean;
}) {
  const { t } = useLanguage();
  const form = useFormWords();
  return (
    <form method="post" id="form" className="form" noValidate>
      <FormErrors form={form} />
      <input type="hidden" name="version" value={versionFor(form, answer, recorded.version)} />
      <WordsField
        form={form}
        name="tagline"
        label={t("partner:fields.tagline")}
        hint={t("partner:hints.tagline")}
        recorded={recorded.tagline}
        longest={longestPresentation.tagline}
      />
      <WordsField
        form={form}
        name="description"
        label={t("partner:fields.about")}
        recorded={recorded.description}
        rows={8}
        longest={longestPresentation.description}
      />
      <TextInput
        type="url"
        name="website"
        label={t("partner:fields.website")}
        optionalMark={t("partner:optional")}
        error={form.error("website")}
        defaultValue={form.value("website", recorded.website)}
      />
      {mayWrite && (
        <Actions>
          <Button variant="primary">{t("partner:profile.save")}</Button>
        </Actions>
      )}
    </form>
  );
}
