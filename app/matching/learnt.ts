import type { Weights } from "./weights.ts";

/**
 * Learnt by `bench/matching.ts --learn` from 32 startups whose opportunities two judges graded 0 to 3:
 * softmax over each startup's list, then LambdaRank on NDCG@10, every weight ≥ 0 and drawn towards a plain prior.
 * Preferred conditions, language, place, deadline and freshness were not judged: their points are set by hand.
 */
export const shippedWeights: Weights = {
  version: "2026-11-23.4",
  points: {
    "need.asked": 12.1,
    "need.kindred": 9.7,
    "need.expected": 14.2,
    "sector.declared": 11.5,
    "sector.read": 0,
    "sector.kindred": 27.9,
    "sector.other": 0,
    "sector.unlimited": 23.2,
    "technology.declared": 31.4,
    "technology.read": 14.1,
    "technology.other": 4.3,
    "wording.text": 21.6,
    "wording.title": 0,
    "audience.firms": 0,
    "audience.startups": 0,
    "audience.reserved": 45.1,
    "breadth.aiTools": 25.6,
    "breadth.dataTools": 0,
    "breadth.programme": 18.1,
    "nature.physical": 1.7,
    "nature.otherCraft": 34.5,
    "nature.aiMissing": 45.1,
    "nature.aiDomain": 34.8,
    "nature.deepMoney": 26.4,
    "nature.green": 0,
    "nature.greenInnovation": 39.6,
    "nature.research": 0,
    "nature.innovationMoney": 27.6,
    "nature.export": 45.1,
    "nature.ownTransition": 0,
    "breadth.conditions": 9.9,
    "breadth.investor": 18.5,
    "stage.fit": 14.9,
    "stage.other": 14,
    "stage.growing": 0,
    "size.fit": 5.6,
    "preferred.met": 8,
    "language.shared": 3,
    "place.near": 3,
    "deadline.ahead": 2,
    "freshness.recent": 2,
  },
};
