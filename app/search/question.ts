/** What a search is over. `organisation`: partners and incubators. */
export const searchKinds = ["opportunity", "startup", "organisation", "agreement"] as const;
export type SearchKind = (typeof searchKinds)[number];

/** The longest question that is read; the rest is left out, and the page says so. */
export const longestQuestion = 200;
/** Beyond this many words a question is no longer a search. */
export const mostWords = 12;

export type Question = { text: string; shortened: boolean };

const controls = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]+/gu;

/** The question out of whatever came in the address: control and invisible marks out, spaces single, cut to length. */
export function questionOf(given: string | null | undefined): Question {
  const start = (given ?? "").slice(0, longestQuestion * 4);
  const clean = start.replace(controls, " ").replace(/\s+/gu, " ").trim();
  const letters = [...clean];
  if (letters.length <= longestQuestion) {
    return { text: clean, shortened: (given ?? "").length > start.length };
  }
  return { text: letters.slice(0, longestQuestion).join("").trim(), shortened: true };
}

/** The kind named in the address, or none. */
export function searchKindOf(given: string | null | undefined): SearchKind | null {
  return searchKinds.find((kind) => kind === given) ?? null;
}
