import { tokens } from "./normalise.ts";

/** Words that carry no meaning of their own, already in the form `tokens` gives them. */
const stopWords = new Set(
  [
    "a an and are as at be been but by can do for from get has have how if in into is it its more must new not of on or",
    "our out over so than that the their them they this those these to up us was we were what when where which who will",
    "with you your all also any each just like may most one other some such through while within about only between",
    "au aux avec ce ces cette dans de des du elle en est et eux il ils je la le les leur leurs lui mais me ne nos notre",
    "nous on ou où par pas pour plus qui que se sa ses si son sont sur tout tous toute toutes un une vos votre vous etre",
    "ainsi afin aussi entre dont sans sous chez comme cela ete fait faire peut peuvent y c d j l m n s t qu h r",
    "في من على إلى عن أن إن هذا هذه ذلك التي الذي الذين ما لا لم لن قد كل مع بين أو ثم كما حتى عند بعد قبل غير هو هي هم",
    "كان كانت يكون تكون به بها له لها فيه فيها منه منها لك لكم نحن أي أيضا خلال حيث ب ل و ال ف ك",
  ].flatMap((line) => tokens(line)),
);

/** The meaningful words of a text, in order, Latin plurals reduced: what matching compares. */
export function terms(text: string): string[] {
  const found: string[] = [];
  for (const token of tokens(text)) if (!stopWords.has(token)) found.push(singular(token));
  return found;
}

/** A Latin word without its plural ending, so that `credits` and `crédit` are one word. */
export function singular(token: string): string {
  if (token.length < 4 || token.charCodeAt(0) > 0x7f) return token;
  if (token.endsWith("ies") && token.length > 4) return `${token.slice(0, -3)}y`;
  if (token.endsWith("aux") && token.length > 4) return `${token.slice(0, -3)}al`;
  if (token.endsWith("s") && !/(?:ss|us|is)$/.test(token)) return token.slice(0, -1);
  return token;
}
