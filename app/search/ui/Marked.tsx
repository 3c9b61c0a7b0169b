import { useLanguage } from "#app/i18n/language.tsx";
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
  const { t, locale } = useLanguage();
  const shown = wordsFor(words, locale);
  if (!shown) return null;
  if (shown.in === locale) return <Marked text={shown.text} marked={marked} />;
  return (
    <>
      <span lang={shown.in}>
        <Marked text={shown.text} marked={marked} />
      </span>{" "}
      <span className="language-mark">{t(`common:languages.${shown.in}`)}</span>
    </>
  );
}
