import { expect, test } from "vitest";
import { readSection } from "#app/opportunities/forms.ts";
import { readStep } from "#app/registry/forms.ts";
import { readDate, readName, readNumber, readText } from "#app/text/typed.ts";
import { vocabularyOf } from "#app/vocabulary/term.ts";

const size = 900_000;
const hostile: [string, string][] = [
  ["spaces before a letter", `${" ".repeat(size)}x`],
  ["a letter, spaces, a letter", `x${" ".repeat(size)}x`],
  ["line ends", `x${"\n ".repeat(size / 2)}x`],
  ["digits", "1".repeat(size)],
  ["digits in groups", "1 ".repeat(size / 2)],
  ["points", "1.".repeat(size / 2)],
  ["zero-width marks", `a${"\u200b".repeat(size)}`],
  ["combining marks", `a${"\u0301".repeat(size)}`],
  ["names in a list", Array.from({ length: size / 6 }, (_, at) => `n${at}`).join(";")],
];

test.each(hostile)("no reader takes long over %s", (_what, typed) => {
  const form = new FormData();
  for (const name of [
    "aliases",
    "name",
    "title.fr",
    "description.fr",
    "opensAt",
    "applyUrl",
    "contactEmail",
  ]) {
    form.append(name, typed);
  }
  const context = { vocabulary: vocabularyOf([]), today: "2026-11-20" };
  const readers = {
    name: () => readName(typed, 120),
    text: () => readText(typed, 4_000),
    number: () => readNumber(typed, { least: 0, most: 9 }),
    date: () => readDate(typed, { earliest: "1900-01-01", latest: "2100-01-01" }),
    identity: () => readStep("identity", form, context),
    activity: () => readStep("activity", form, context),
    what: () => readSection("what", form),
    when: () => readSection("when", form),
  };
  for (const [reader, read] of Object.entries(readers)) {
    // A reader that backtracks without end would run into the test's own limit.
    expect(read, reader).not.toThrow();
  }
});
