import { describe, expect, test } from "vitest";
import { readEmail, readInstant, readSection, type Section } from "#app/opportunities/forms.ts";

function faultsOf(section: Section, values: Record<string, string>): Record<string, string> {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  const { faults } = readSection(section, form);
  return Object.fromEntries(Object.entries(faults).map(([name, fault]) => [name, fault.key]));
}

describe("a date and time in Morocco", () => {
  // Past days alone: what Morocco's clocks will show is for its government to say.
  test.each([
    ["2025-01-31T18:00", "2025-01-31T17:00:00.000Z"],
    // Ramadan: the clock stands at UTC.
    ["2025-03-10T18:00", "2025-03-10T18:00:00.000Z"],
    ["31/01/2025 18:00", "2025-01-31T17:00:00.000Z"],
    ["٢٠٢٥-٠١-٣١T١٨:٠٠", "2025-01-31T17:00:00.000Z"],
    ["2025-01-31", "2025-01-31T22:59:59.000Z"],
    ["2025-01-31T23:59", "2025-01-31T22:59:59.000Z"],
    ["2024-02-29T00:00", "2024-02-28T23:00:00.000Z"],
  ])("%s is the instant %s", (typed, instant) => {
    expect(readInstant(typed, "closing")).toEqual({ value: instant });
  });

  test.each([
    ["2027-02-29T12:00", "errors:date-unreal"],
    ["31/02/2027", "errors:date-unreal"],
    ["demain", "errors:date"],
    ["2027-01-31T25:00", "partner:errors.time"],
    ["1800-01-01T10:00", "errors:date-early"],
  ])("%s is refused", (typed, key) => {
    expect(readInstant(typed, "closing")).toMatchObject({ fault: { key } });
  });
});

test.each([
  ["javascript:alert(1)", "errors:url-scheme"],
  ["http://127.0.0.1/appel", "errors:url-private"],
  ["//exemple.ma", "errors:url"],
  ["https://moi:secret@exemple.ma", "errors:url-person"],
])("the address to apply at cannot be %s", (applyUrl, key) => {
  expect(faultsOf("when", { closing: "rolling", applyUrl })).toEqual({ applyUrl: key });
});

test.each(["a@b", "x y@z.ma", "one@z.ma,two@z.ma", '"x@y"@z.ma', "a@z.ma\r\nBcc: b@z.ma"])(
  "%j is no e-mail address",
  (typed) => expect(readEmail(typed)).toEqual({ fault: { key: "errors:email" } }),
);

test("a closing date is asked for unless the call is rolling", () => {
  expect(faultsOf("when", { closing: "date" })).toEqual({ closesAt: "partner:errors.closing-missing" });
  expect(faultsOf("when", { closing: "rolling" })).toEqual({});
});

test("amounts are whole, positive and in digits of any script", () => {
  expect(faultsOf("offer", { mode: "online", amountMin: "-5", amountMax: "12,5", places: "0" })).toEqual({
    amountMin: "errors:number-negative",
    amountMax: "errors:number-whole",
    places: "errors:too-small",
  });
  const form = new FormData();
  form.set("mode", "online");
  form.set("amountMax", "١ ٥٠٠ ٠٠٠");
  expect(readSection("offer", form).patch.amountMax).toBe(1_500_000);
});

test("fields that are not the section's change nothing", () => {
  const form = new FormData();
  for (const name of ["providerId", "publishedAt", "version", "isSample", "__proto__"]) form.set(name, "1");
  expect(Object.keys(readSection("audience", form).patch).sort()).toEqual([
    "needs",
    "sectors",
    "technologies",
  ]);
});
