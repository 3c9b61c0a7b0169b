import { tokens } from "./normalise.ts";

/** A piece of a text, `hit` when it is one of the words looked for. */
export type Segment = { text: string; hit: boolean };

/** Cuts `text` into segments, marking the words whose tokens are among `sought` (tokens, or their beginnings). */
export function highlight(text: string, sought: readonly string[]): Segment[] {
  const segments: Segment[] = [];
  let plain = "";
  for (const piece of text.split(/([\p{L}\p{N}\p{Mn}\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069]+)/u)) {
    const isHit =
      piece !== "" &&
      tokens(piece).some((token) => sought.some((term) => term !== "" && token.startsWith(term)));
    if (!isHit) {
      plain += piece;
      continue;
    }
    if (plain !== "") segments.push({ text: plain, hit: false });
    plain = "";
    segments.push({ text: piece, hit: true });
  }
  if (plain !== "") segments.push({ text: plain, hit: false });
  return segments;
}
