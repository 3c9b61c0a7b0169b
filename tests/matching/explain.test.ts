import { describe, expect, test } from "vitest";
import { hasWords } from "#app/i18n/translate.ts";
import { locales } from "#app/kernel/words.ts";
import { conditionSentence, explain } from "#app/matching/explain.ts";
import { measures, signs } from "#app/matching/pair.ts";
import { MatchIndex } from "#app/matching/rank.ts";
import { score } from "#app/matching/score.ts";
import { changeableFields } from "#app/opportunities/eligibility/evaluate.ts";
import {
  operatorsByType,
  type Rule,
  type RuleField,
  ruleFields,
} from "#app/opportunities/eligibility/rule.ts";
import { model, opportunity, startup } from "./fixtures.ts";

const today = "2026-11-22";
const label = (_: string, code: string) => `«${code}»`;
const fields = Object.keys(ruleFields).filter((field): field is RuleField => field in ruleFields);

describe("the words of a match", () => {
  test("are there for every measure, verdict, change and fact, in both voices and every language", () => {
    const missing: string[] = [];
    for (const locale of locales) {
      for (const voice of ["founder", "about"]) {
        const keys = [
          ...measures.map(
            ({ name }) => `reason.${name === "wording.title" ? "wording.text" : name}.${voice}`,
          ),
          ...["eligible", "possible", "near", "not-eligible"].map((verdict) => `verdict.${verdict}.${voice}`),
          ...["met", "not-met", "unknown"].map((outcome) => `outcome.${outcome}.${voice}`),
          ...changeableFields.map((field) => `change.${field}.${voice}`),
          ...fields.map((field) => `field.${field}`),
          ...measures.map(({ criterion }) => `criterion.${criterion}`),
        ];
        for (const key of keys) if (!hasWords(`matching:${key}`, locale)) missing.push(`${locale} ${key}`);
      }
    }
    expect(missing).toEqual([]);
    expect(signs).toHaveLength(measures.length);
  });

  test("say every condition, as it is and turned round, in every language", () => {
    const values = { code: ["a"], codes: ["a", "b"], ordered: ["pilot"], number: 24, boolean: true } as const;
    for (const locale of locales) {
      for (const field of fields) {
        const { type } = ruleFields[field];
        for (const op of operatorsByType[type]) {
          const given = values[type];
          const value =
            op === "atLeast" || op === "atMost" ? "pilot" : typeof given === "object" ? [...given] : given;
          const rule: Rule = { id: "1", field, op, value };
          for (const inverted of [false, true]) {
            const { text } = conditionSentence(rule, inverted, { locale, voice: "about", label });
            expect(text).not.toMatch(/matching:|condition\.|\{\{|undefined/);
          }
        }
      }
    }
  });

  test("give reasons for and against, the conditions and what would settle them", () => {
    const s = startup(
      "s",
      { needs: ["compute"], technologies: ["llm"], website: false },
      { tagline: "Assistant en darija" },
    );
    const o = opportunity(
      "o",
      {
        needs: ["compute"],
        eligibility: {
          required: {
            join: "all",
            of: [
              { id: "1", field: "website", op: "is", value: true },
              { id: "2", field: "ageMonths", op: "lt", value: 60 },
            ],
          },
          preferred: [],
        },
      },
      "Crédits GPU",
    );
    const index = new MatchIndex(model, [s], [o]);
    const one = index.startups.get("s");
    const other = index.opportunities.get("o");
    if (!one || !other) throw new Error("s");
    const said = explain(score(one, other, model, today), { locale: "fr", voice: "founder", label });
    expect(said.verdict.text).toBe("Il ne manque qu’une chose, que vous pouvez changer.");
    expect(said.for.map(({ text }) => text)).toContain("Vous cherchez\u00a0: «compute». L’offre y répond.");
    expect(said.rules.map(({ condition, outcome }) => `${condition.text} ${outcome.text}`)).toEqual([
      "Avoir un site web. Vous ne remplissez pas cette condition\u00a0: votre fiche indique non.",
      "Âge\u00a0: moins de 5 ans. À préciser\u00a0: votre fiche n’indique pas la date de création.",
    ]);
    expect(said.change?.text).toBe("Il suffirait que vous ayez un site web.");
    expect(said.settle?.text).toBe("Complétez votre fiche pour le savoir\u00a0: la date de création.");
    expect(
      explain(score(one, other, model, today), { locale: "en", voice: "about", label }).for.map(
        ({ text }) => text,
      ),
    ).toContain("It is looking for: «compute». The opportunity provides it.");
  });
});
