import { MultilingualText, useLanguage } from "#app/i18n/language.tsx";
import type { Words } from "#app/kernel/words.ts";
import { wordsFor } from "#app/kernel/words.ts";
import { highlight } from "#app/text/highlight.ts";

/** A name or title with the words that were found marked. */
export function Marked({ text, marked }: { text: string; marked: readonly string[] }) {
  return (
    <bdi>
      {highlight(text, marked).map((segment, at) =>
        segment.hit ? <mark key={at}>{segment.text}</mark> : segment.text,
      )}
    </bdi>
  );
}

/** A multilingual title with the words that were found marked; one in another language says which, as elsewhere. */
export function MarkedWords({ words, marked }: { words: Words; marked: readonly string[] }) {
  const { locale } = useLanguage();
  const shown = wordsFor(words, locale);
  if (!shown || shown.in !== locale) return <MultilingualText words={words} />;
  return <Marked text={shown.text} marked={marked} />;
}
