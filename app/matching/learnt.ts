import type { Weights } from "./weights.ts";

/**
 * Learnt by `bench/matching.ts --learn` from 32 startups whose opportunities two judges graded 0 to 3:
 * softmax over each startup's list, then LambdaRank on NDCG@10, every weight ≥ 0 and drawn towards a plain prior.
 * Preferred conditions, language, place, deadline and freshness were not judged: their points are set by hand.
 */
export const shippedWeights: Weights = {
  version: "2026-11-23.2",
  points: {
    "need.asked": 1.7,
    "need.kindred": 16.7,
    "need.expected": 11.8,
    "sector.declared": 0,
    "sector.read": 0.2,
    "sector.kindred": 13.1,
    "sector.other": 2.1,
    "sector.unlimited": 12.6,
    "technology.declared": 33.1,
    "technology.read": 6.4,
    "technology.other": 5,
    "wording.text": 17.6,
    "wording.title": 0,
    "audience.firms": 0,
    "audience.startups": 0,
    "audience.reserved": 46,
    "breadth.aiTools": 25.8,
    "breadth.dataTools": 0,
    "breadth.programme": 18.9,
    "nature.physical": 1.7,
    "nature.otherCraft": 14.5,
    "nature.aiMissing": 41.6,
    "nature.deepMoney": 21.9,
    "nature.green": 0,
    "nature.greenInnovation": 32.7,
    "nature.research": 0,
    "nature.innovationMoney": 28.2,
    "nature.export": 46.9,
    "nature.ownTransition": 0,
    "breadth.conditions": 7.8,
    "breadth.investor": 21.6,
    "stage.fit": 24.1,
    "stage.growing": 0,
    "size.fit": 4.6,
    "preferred.met": 8,
    "language.shared": 3,
    "place.near": 3,
    "deadline.ahead": 2,
    "freshness.recent": 2,
  },
};
