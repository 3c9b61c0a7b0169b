import { distance } from "fastest-levenshtein";
import { foldLetters } from "./normalise.ts";
import { skeleton } from "./skeleton.ts";

/**
 * Whether two names could be taken for each other: the same consonants and, when both are in one script, few letters
 * apart ("Tetra" and "Tara AI" share consonants and nothing else).
 */
export function looksAlike(one: string, other: string): boolean {
  if (skeleton(one) === "" || skeleton(one) !== skeleton(other)) return false;
  const [a, b] = [foldLetters(one).replace(/\s+/g, ""), foldLetters(other).replace(/\s+/g, "")];
  if (/\p{Script=Arabic}/u.test(a) !== /\p{Script=Arabic}/u.test(b)) return true;
  const longest = Math.max(a.length, b.length);
  return distance(a, b) <= (longest < 6 ? 1 : Math.floor(longest / 4));
}
