import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { highlight } from "#app/text/highlight.ts";
import { normalise, stemArabic, tokens } from "#app/text/normalise.ts";
import { skeleton } from "#app/text/skeleton.ts";
import { terms } from "#app/text/terms.ts";

const letters =
  "abcdefghijklmnopqrstuvwxyzàâçéèêëîïôùûüœæßابتثجحخدذرزسشصضطظعغفقكلمنهويىةأإآؤئءݣڭ0123456789٠١٢٣٤٥٦٧٨٩ '-’.,&";
const texts = fc.string({ unit: fc.constantFrom(...letters), maxLength: 60 });

describe("normalising", () => {
  test("leaves what is normalised as it is", () => {
    fc.assert(
      fc.property(texts, (text) => normalise(normalise(text)) === normalise(text)),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => normalise(normalise(text)) === normalise(text)),
    );
  });

  test("is blind to case, accents, vowel signs, tatweel, invisible marks and the script of digits", () => {
    const eastern = (text: string) =>
      text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
    fc.assert(
      fc.property(texts, (text) => {
        const plain = normalise(text);
        expect(normalise(text.toUpperCase())).toBe(plain);
        expect(normalise(text.normalize("NFD"))).toBe(plain);
        expect(normalise(text.normalize("NFD").replace(/[\u0300-\u0302\u0308\u0327]/g, ""))).toBe(plain);
        expect(normalise(eastern(text))).toBe(plain);
        expect(normalise([...text].join("\u200E"))).toBe(plain);
        expect(normalise(text.replace(/[\u0621-\u064A]/g, "$&\u064E\u0640"))).toBe(plain);
      }),
      { numRuns: 1000 },
    );
  });

  test("reads the same word in its usual spellings", () => {
    expect(normalise("L'Œuvre d’aujourd'hui")).toBe("oeuvre aujourd hui");
    expect(normalise("E-mail, start-up’s R&D")).toBe("email startup rd");
    expect(normalise("Straße ÆØ")).toBe("strasse aeo");
    expect(normalise("آسفي")).toBe(normalise("أسفي"));
    expect(normalise("ڭلميم")).toBe(normalise("ݣلميم"));
    expect(normalise("مدرسة")).toBe(normalise("مدرسه"));
    expect(normalise("مصطفى")).toBe(normalise("مصطفي"));
    expect(normalise("بالـAI ٢٠٢٦")).toBe("بال ai 2026");
  });

  test("takes Arabic words to their light stem", () => {
    expect(tokens("والشركات الناشئة")).toEqual(["شرك", "ناش"]);
    expect(tokens("الشركة ناشئة")).toEqual(["شرك", "ناش"]);
    expect(stemArabic("ai")).toBe("ai");
    expect(tokens("")).toEqual([]);
  });

  test("keeps the meaningful words and one number of them", () => {
    expect(terms("Des crédits pour les startups")).toEqual(["credit", "startup"]);
    expect(terms("The credits of a company")).toEqual(["credit", "company"]);
  });

  test("marks the words that were looked for, as they are written", () => {
    expect(highlight("La Santé d'abord", tokens("sante"))).toEqual([
      { text: "La ", hit: false },
      { text: "Santé", hit: true },
      { text: " d'abord", hit: false },
    ]);
  });
});

describe("the skeleton of a name", () => {
  test("is shared by its Arabic and Latin spellings", () => {
    for (const [latin, arabic] of [
      ["Agadir", "أݣادير"],
      ["Ahfir", "احفير"],
      ["Dar Bouazza", "دار بوعزة"],
      ["Souk el Had", "سوق الأحد"],
    ] as const) {
      expect(skeleton(latin)).toBe(skeleton(arabic));
    }
  });

  test("does not tell apart doubled letters, accents or Arabizi digits", () => {
    expect(skeleton("7anouty")).toBe(skeleton("Hanouti"));
    expect(skeleton("Chaabi")).toBe(skeleton("Châbi"));
    expect(skeleton("Aéio")).toBe("aeio");
  });
});
