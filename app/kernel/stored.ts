import { z } from "zod";
import type { Words } from "./words.ts";

const words = z.partialRecord(z.enum(["fr", "ar", "en"]), z.string());
const texts = z.array(z.string());

/** Multilingual text out of its JSON column. */
export function storedWords(text: string | null): Words {
  return text ? words.parse(JSON.parse(text)) : {};
}

/** A list of texts out of its JSON column. */
export function storedTexts(text: string | null): string[] {
  return text ? texts.parse(JSON.parse(text)) : [];
}

/** Multilingual text for its JSON column: trimmed, empty languages left out. */
export function wordsToStore(given: Words): string {
  return JSON.stringify(Object.fromEntries(Object.entries(given).filter(([, text]) => text?.trim())));
}
