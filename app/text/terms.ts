import { tokens } from "./normalise.ts";

/** Words that carry no meaning of their own, already in the form `tokens` gives them. */
const stopWords = new Set(
  [
    "a an and are as at be been but by can do for from get has have how if in into is it its more must new not of on or",
    "our out over so than that the their them they this those these to up us was we were what when where which who will",
    "with you your all also any each just like may most one other some such through while within about only between",
    "above after again against already always among another because before below being between both came come could did",
    "does doing done down during each either else ever every few first give given good had having here however itself keep",
    "last less let lets long made make makes making many me mine much my myself neither never next no none nor nothing now",
    "off often once own per place put quite rather really run runs said same saw say see seen set several she should since",
    "still take taken tells than then there thing think time today together too toward try two three four five six seven",
    "eight nine ten twelve twenty hundred thousand under until upon use used uses using very want way well went were what",
    "whether while whole whose why would yet date day days week month year years people sell money",
    "alors apres aucun aujourd hui autre autres avant avoir beaucoup bien car celle celles celui ceux chaque combien",
    "comment contre deja depuis derniere dernier deux dix donner dire dix encore environ faut fois font ici jamais jour jours",
    "jusque long lors maintenant meme memes mieux mois moins moment nombre non nouveau onze premier premiere pendant peu",
    "puis quand quatre quel quelle quelque rien sept sera sinon six soi soit surtout tant tel telle toujours tres trois trop",
    "vers voici voir vu annee annees semaine cinq huit neuf cent mille payer paye notamment partout",
    "ليس هناك هنا أو أم إذا لأن لكن مثل نفس أول آخر واحد اثنان ثلاث أربع خمس عشر مئة ألف يوم أيام شهر سنة سنوات أسبوع",
    "قبل بعد فوق تحت عن ضد نحو منذ لدى ذات ذو بعض جدا فقط اليوم الآن يمكن يجب تم يتم سوف كيف متى أين لماذا ليلا دفع",
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
