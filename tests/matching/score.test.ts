import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MatchIndex, rankOpportunities, rankStartups } from "#app/matching/rank.ts";
import { type MatchScore, score, sharesOf, shownScore } from "#app/matching/score.ts";
import type { StartupFacts } from "#app/opportunities/eligibility/facts.ts";
import { model, opportunity, startup } from "./fixtures.ts";

const today = "2026-11-22";

const leaf = startup(
  "leaf",
  {
    sectors: ["agri"],
    technologies: ["computer-vision"],
    needs: ["compute"],
    stage: "pilot",
    headcount: 6,
    region: "MA-09",
    languages: ["fr", "ary"],
    website: true,
  },
  {
    tagline: "Des caméras qui voient la maladie de la tomate",
    texts: "Vision par ordinateur pour les serres du Souss",
    confirmedOn: "2026-11-01",
  },
);
const bank = startup(
  "bank",
  { sectors: ["finance"], needs: ["equity"], stage: "growth", headcount: 80 },
  { tagline: "Paiement par téléphone" },
);
const blank = startup("blank", {});

const gpu = opportunity(
  "gpu",
  { needs: ["compute"], languages: ["fr"] },
  "Heures de GPU pour startups d'IA",
  "Crédits de calcul pour toute startup",
);
const farm = opportunity(
  "farm",
  {
    kind: "funding",
    needs: ["grant"],
    sectors: ["agri"],
    technologies: ["computer-vision"],
    region: "MA-09",
    closesOn: "2027-01-15",
  },
  "Vision pour les serres",
  "Une subvention pour détecter les maladies des cultures",
);
const closed = opportunity("closed", {
  eligibility: {
    required: {
      join: "all",
      of: [
        { id: "1", field: "website", op: "is", value: true },
        { id: "2", field: "headcount", op: "lt", value: 50 },
      ],
    },
    preferred: [],
  },
});
const index = new MatchIndex(model, [leaf, bank, blank], [gpu, farm, closed]);
const pair = (one: string, other: string): MatchScore => {
  const s = index.startups.get(one);
  const o = index.opportunities.get(other);
  if (!s || !o) throw new Error(`${one} ${other}`);
  return score(s, o, model, today);
};

describe("a score", () => {
  test("is the exact sum of its reasons' shares", () => {
    for (const one of index.startups.keys()) {
      for (const other of index.opportunities.keys()) {
        const match = pair(one, other);
        expect(match.reasons.reduce((sum, { share }) => sum + share, 0)).toBe(match.score);
        expect(match.reasons.every(({ share }) => Number.isInteger(share) && share !== 0)).toBe(true);
      }
    }
    fc.assert(
      fc.property(fc.array(fc.float({ min: -80, max: 80, noNaN: true }), { maxLength: 14 }), (parts) => {
        const shares = sharesOf(parts);
        const gains = parts.reduce((sum, part) => sum + part, 0);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(
          parts.length === 0 ? 0 : shownScore(gains),
        );
        expect(shares.every((share, at) => parts[at] !== 0 || share === 0)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test("names the criterion, the two values and where they came from", () => {
    const need = pair("leaf", "gpu").reasons.find(({ criterion }) => criterion === "need");
    expect(need).toMatchObject({
      measure: "need.asked",
      startupValue: { codes: ["compute"], scheme: "need" },
      opportunityValue: { codes: ["compute"], scheme: "need" },
      source: "profile",
    });
    expect(pair("leaf", "farm").reasons.find(({ criterion }) => criterion === "sector")).toMatchObject({
      measure: "sector.declared",
    });
    expect(
      pair("leaf", "farm").reasons.find(({ criterion }) => criterion === "wording")?.startupValue,
    ).toMatchObject({ words: expect.arrayContaining(["serres"]) });
  });

  test("puts first what fits: need, sector and technology", () => {
    expect(pair("leaf", "gpu").score).toBeGreaterThan(pair("bank", "gpu").score);
    expect(pair("leaf", "farm").score).toBeGreaterThan(pair("bank", "farm").score);
  });

  test("is 0 without reasons for a refused startup, with the conditions that refuse", () => {
    const refused = pair("bank", "closed");
    expect(refused).toMatchObject({ verdict: "not-eligible", score: 0, reasons: [] });
    expect(refused.rules.filter(({ refuses }) => refuses).map(({ rule }) => rule.field)).toEqual([
      "headcount",
    ]);
    expect(pair("blank", "closed").verdict).toBe("possible");
  });

  test("never falls when one more criterion is met, nor rises when a fact becomes unknown", () => {
    const full: Partial<StartupFacts> = {
      ...leaf.facts,
      sectors: ["agri"],
      technologies: ["computer-vision"],
      needs: ["grant", "compute"],
    };
    const raw = (known: Partial<StartupFacts>, other: string) => {
      const own = new MatchIndex(
        model,
        [startup("one", known, { tagline: leaf.tagline, texts: leaf.texts })],
        [gpu, farm],
      );
      const s = own.startups.get("one");
      const o = own.opportunities.get(other);
      if (!s || !o) throw new Error(other);
      return score(s, o, model, today).raw;
    };
    for (const other of ["gpu", "farm"]) {
      const whole = raw(full, other);
      for (const field of [
        "sectors",
        "technologies",
        "needs",
        "stage",
        "headcount",
        "region",
        "languages",
        "website",
      ] as const) {
        expect({ other, field, holds: raw({ ...full, [field]: null }, other) <= whole }).toEqual({
          other,
          field,
          holds: true,
        });
      }
      for (const more of ["health", "software", "environment", "energy"]) {
        expect(raw({ ...full, sectors: ["agri", more] }, other)).toBeGreaterThanOrEqual(whole);
      }
      for (const more of ["llm", "robotics", "iot-edge", "data-science"]) {
        expect(raw({ ...full, technologies: ["computer-vision", more] }, other)).toBeGreaterThanOrEqual(
          whole,
        );
      }
      for (const more of ["equity", "applied-research", "internationalisation", "training"]) {
        expect(raw({ ...full, needs: ["grant", "compute", more] }, other)).toBeGreaterThanOrEqual(whole);
      }
    }
  });

  test("does not depend on who the opportunity is", () => {
    const twin = { ...gpu, id: "another" };
    const both = new MatchIndex(model, [leaf], [gpu, twin]);
    const s = both.startups.get("leaf");
    if (!s) throw new Error("leaf");
    const [first, second] = rankOpportunities(s, both, { today });
    expect(first?.raw).toBe(second?.raw);
  });

  test("drops the criteria that are switched off", () => {
    const s = index.startups.get("leaf");
    const o = index.opportunities.get("farm");
    if (!s || !o) throw new Error("leaf");
    const match = score(s, o, { ...model, off: ["place", "deadline"] }, today);
    expect(match.reasons.map(({ criterion }) => criterion)).not.toContain("place");
    expect(match.reasons.reduce((sum, { share }) => sum + share, 0)).toBe(match.score);
  });
});

describe("a ranked list", () => {
  test("gives each pair the score it has alone, from either side", () => {
    for (const [id, s] of index.startups) {
      for (const line of rankOpportunities(s, index, { today, withRefused: true })) {
        expect(line.score).toBe(pair(id, line.id).score);
        const o = index.opportunities.get(line.id);
        if (!o) throw new Error(line.id);
        const back = rankStartups(o, index, { today, withRefused: true }).find((one) => one.id === id);
        expect(back).toMatchObject({ score: line.score, verdict: line.verdict });
      }
    }
  });

  test("puts those one change away last, and leaves the refused out", () => {
    const s = index.putStartup(
      startup("shop", { website: false, headcount: 3, needs: ["compute"], technologies: ["llm"] }),
    );
    expect(
      rankOpportunities(s, index, { today })
        .map(({ id, verdict }) => [id, verdict])
        .at(-1),
    ).toEqual(["closed", "near"]);
    const refused = index.startups.get("bank");
    if (!refused) throw new Error("bank");
    expect(rankOpportunities(refused, index, { today }).map(({ id }) => id)).not.toContain("closed");
    expect(rankOpportunities(refused, index, { today, among: new Set(["gpu"]) }).map(({ id }) => id)).toEqual(
      ["gpu"],
    );
    index.removeStartup("shop");
  });

  test("follows the records as they change", () => {
    const s = index.startups.get("leaf");
    if (!s) throw new Error("leaf");
    index.putOpportunity(opportunity("new", { needs: ["compute"] }, "Calcul pour serres"));
    expect(rankOpportunities(s, index, { today }).map(({ id }) => id)).toContain("new");
    index.removeOpportunity("new");
    expect(rankOpportunities(s, index, { today }).map(({ id }) => id)).not.toContain("new");
  });
});
