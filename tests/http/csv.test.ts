import { expect, test } from "vitest";
import { csvText, harmless } from "#app/http/csv.ts";

test.each(["=1+1", "+1", "-1", "@a", "\tx", "\rx", "＝1", "＋1", "－1", "＠a"])(
  "disarms the formula %j",
  (cell) => {
    expect(harmless(cell)).toBe(`'${cell}`);
  },
);

test.each(["Tingis", "1=1", "توافق", "", "a-b"])("leaves %j as it is", (cell) => {
  expect(harmless(cell)).toBe(cell);
});

test("begins with a byte-order mark, keeps numbers numbers, and quotes what needs it", () => {
  expect(csvText(["Nom", "Score"], [["=x, y", -3]])).toBe('\uFEFFNom,Score\r\n"\'=x, y",-3\r\n');
});
