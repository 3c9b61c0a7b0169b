import type { z } from "zod";
import type { Params, Translate } from "#app/i18n/translate.ts";

/** An issue as a catalogue key with parameters, encoded in the text that zod and conform carry. */
export function issueKey(key: string, params: Params = {}): string {
  return JSON.stringify([key, params]);
}

/** Puts zod's own issues into keys of the `errors:` catalogue; messages that are keys already stay. */
export const issueWords: z.core.$ZodErrorMap = (issue) => {
  if (issue.message) return issue.message;
  switch (issue.code) {
    case "invalid_type":
      return issueKey(
        issue.input === undefined || issue.input === null ? "errors:required" : "errors:invalid",
      );
    case "too_small":
      if (issue.origin === "string") {
        return Number(issue.minimum) <= 1
          ? issueKey("errors:required")
          : issueKey("errors:too-short", { count: Number(issue.minimum) });
      }
      if (issue.origin === "array")
        return issueKey("errors:choose-at-least", { count: Number(issue.minimum) });
      return issueKey("errors:too-small", { minimum: String(issue.minimum) });
    case "too_big":
      if (issue.origin === "string") return issueKey("errors:too-long", { count: Number(issue.maximum) });
      if (issue.origin === "array")
        return issueKey("errors:choose-at-most", { count: Number(issue.maximum) });
      return issueKey("errors:too-big", { maximum: String(issue.maximum) });
    case "invalid_format":
      if (issue.format === "email") return issueKey("errors:email");
      if (issue.format === "url") return issueKey("errors:url");
      return issueKey("errors:invalid");
    case "invalid_value":
      return issueKey(issue.input === undefined ? "errors:required" : "errors:not-in-list");
    default:
      return issueKey("errors:invalid");
  }
};

/** The words of an encoded issue; a text that is no encoding is a key itself. */
export function issueText(encoded: string, t: Translate): string {
  if (!encoded.startsWith("[")) return t(encoded);
  const decoded: [string, Params?] = JSON.parse(encoded);
  return t(decoded[0], decoded[1]);
}
