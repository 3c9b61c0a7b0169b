import { describe, expect, test } from "vitest";
import { ownPath } from "#app/accounts/next.ts";

const foreign = [
  "//evil.example",
  "///evil.example",
  "////evil.example/fr",
  "\\\\evil.example",
  "/\\evil.example",
  "\\/evil.example",
  "/fr\\..\\evil",
  "/fr//evil.example",
  "/fr/%2f%2fevil.example",
  "/%2f%2fevil.example",
  "/fr/%5cevil.example",
  "%2f%2fevil.example",
  "https://evil.example",
  "HTTPS://evil.example/fr/",
  "http:evil.example",
  "https:/fr/evil",
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "java\tscript:alert(1)",
  "data:text/html,<script>",
  "vbscript:x",
  "/fr@evil.example",
  "/@evil.example",
  "@evil.example",
  "portal@evil.example/fr/",
  "/fr\r\nLocation: https://evil.example",
  "/fr/%0d%0aSet-Cookie:x=1",
  "/fr/\t/evil.example",
  "/fr/?a=%0d%0aX: y",
  "/\t/evil.example",
  "/fr/../../evil",
  "/fr/./x",
  "/fr/%2e%2e/x",
  " /fr/account",
  "/fr account",
  "/de/account",
  "/frx",
  "/api/x",
  "fr/account",
  "?next=/fr",
  "#/fr",
  "/fr/\u2028x",
  "/fr/\u202e",
  "／fr／account",
  ".evil.example",
  "",
  `/fr/${"a".repeat(1_000)}`,
];

describe("where one goes after signing in", () => {
  test.each(foreign.map((text) => [text]))("%j is not followed", (text) => {
    expect(ownPath(text, "ar")).toBe("/ar/account");
  });

  test.each([[null], [undefined], [42], [["/fr/account"]]])("%j is no path", (value) => {
    expect(ownPath(value, "fr")).toBe("/fr/account");
  });

  test.each([
    ["/fr"],
    ["/ar/founder/sawaqi/matches?page=2"],
    ["/en/opportunities/x#apply"],
    ["/fr/search?q=a%2Fb"],
    ["/fr/search?q=https%3A%2F%2Fevil.example"],
  ])("%j is followed", (text) => {
    expect(ownPath(text, "fr")).toBe(text);
  });
});
