import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import ar from "#app/i18n/messages/ar/index.ts";
import en from "#app/i18n/messages/en/index.ts";
import fr from "#app/i18n/messages/fr/index.ts";
import { typesetFrench } from "#app/i18n/translate.ts";

type Catalogue = { [key: string]: string | Catalogue };

const plural = /_(zero|one|two|few|many|other)$/;
const formsOf = {
  fr: ["one", "many", "other"],
  ar: ["zero", "one", "two", "few", "many", "other"],
  en: ["one", "other"],
};

function leaves(catalogue: Catalogue, prefix = ""): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[`${prefix}${key}`, value]] : leaves(value, `${prefix}${key}.`),
  );
}

function namespaced(catalogue: Record<string, Catalogue>): Map<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([namespace, content]) =>
      leaves(content).map(([key, text]): [string, string] => [`${namespace}:${key}`, text]),
    ),
  );
}

const catalogues = { fr: namespaced(fr), ar: namespaced(ar), en: namespaced(en) };
const stems = (catalogue: Map<string, string>) =>
  new Set([...catalogue.keys()].map((key) => key.replace(plural, "")));

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "messages" ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

describe("the catalogues", () => {
  test("say the same things in every language", () => {
    const french = stems(catalogues.fr);
    for (const locale of ["ar", "en"] as const) {
      const other = stems(catalogues[locale]);
      expect({ locale, missing: [...french].filter((key) => !other.has(key)) }).toEqual({
        locale,
        missing: [],
      });
      expect({ locale, extra: [...other].filter((key) => !french.has(key)) }).toEqual({ locale, extra: [] });
    }
  });

  test("hold every plural form a language needs", () => {
    for (const [locale, catalogue] of Object.entries(catalogues)) {
      const counted = new Set(
        [...catalogue.keys()].filter((key) => plural.test(key)).map((key) => key.replace(plural, "")),
      );
      const missing = [...counted].flatMap((stem) =>
        formsOf[locale as keyof typeof formsOf]
          .map((form) => `${stem}_${form}`)
          .filter((key) => !catalogue.has(key)),
      );
      expect({ locale, missing }).toEqual({ locale, missing: [] });
    }
  });

  test("leave no text empty, and keep the parameters of the French", () => {
    const parameters = (text: string) =>
      [...new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1]))].sort();
    for (const [locale, catalogue] of Object.entries(catalogues)) {
      const wrong = [...catalogue].flatMap(([key, text]) => {
        if (text.trim() === "") return [`${locale} ${key} is empty`];
        const french = catalogues.fr.get(key);
        if (french === undefined || plural.test(key)) return [];
        return JSON.stringify(parameters(text)) === JSON.stringify(parameters(french))
          ? []
          : [`${locale} ${key} differs in its parameters`];
      });
      expect(wrong).toEqual([]);
    }
  });

  test("hold every key the source names", () => {
    const known = stems(catalogues.fr);
    const branches = new Set(
      [...known].flatMap((key) =>
        key.split(/(?<=[:.])/).map((_, index, parts) => parts.slice(0, index + 1).join("")),
      ),
    );
    const missing = sources("app").flatMap((file) => {
      const text = readFileSync(file, "utf8");
      return [...text.matchAll(/\b(?:t|issueKey|tFr|tEn|tAr)\(\s*(["`])([a-z]+:[^"`]*)\1/g)].flatMap(
        (match) => {
          const key = match[2] ?? "";
          const fixed = key.split("${")[0] ?? "";
          const ok = key.includes("${")
            ? branches.has(fixed) || [...known].some((one) => one.startsWith(fixed))
            : known.has(key);
          return ok ? [] : [`${file}: ${key}`];
        },
      );
    });
    expect(missing).toEqual([]);
  });

  test("hold the words of every refusal", () => {
    const known = stems(catalogues.fr);
    const missing = sources("app").flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/new Refusal\(\s*"[a-z-]+",\s*"([^"]+)"/g)].flatMap((match) =>
        known.has(`refusals:${match[1]}`) ? [] : [`${file}: refusals:${match[1]}`],
      ),
    );
    expect(missing).toEqual([]);
  });

  test("hold the words of every notice that follows an act", () => {
    const known = stems(catalogues.fr);
    const missing = sources("app").flatMap((file) =>
      [
        ...readFileSync(file, "utf8").matchAll(
          /redirectWithNotice\(\s*(?:[^()]|\([^()]*\))*?,\s*"([a-z-]+)"/g,
        ),
      ].flatMap((match) =>
        known.has(`notices:done.${match[1]}`) ? [] : [`${file}: notices:done.${match[1]}`],
      ),
    );
    expect(missing).toEqual([]);
  });

  test("never put a person's words into Arabic with Latin spacing or italics", () => {
    const wrong = [...catalogues.ar].filter(([, text]) => /<i>|<em>|\s،|\s؟/.test(text)).map(([key]) => key);
    expect(wrong).toEqual([]);
  });

  test("print French as French is printed, however it was typed", () => {
    expect(typesetFrench("L'offre « {{title}} » : prête ?")).toBe(
      "L’offre «\u00a0{{title}}\u00a0»\u00a0: prête\u00a0?",
    );
    expect(typesetFrench("https://exemple.ma, à 23:59 ; 5 %")).toBe(
      "https://exemple.ma, à 23:59\u00a0; 5\u00a0%",
    );
  });
});
