import type { Weights } from "./weights.ts";

/**
 * Learnt by `bench/matching.ts --learn` from 32 startups whose opportunities two judges graded 0 to 3:
 * softmax over each startup's list, then LambdaRank on NDCG@10, every weight ≥ 0 and drawn towards a plain prior.
 * Preferred conditions, language, place, deadline and freshness were not judged: their points are set by hand.
 */
export const shippedWeights: Weights = {
  version: "2026-11-23.3",
  points: {
    "need.asked": 11.6,
    "need.kindred": 9.7,
    "need.expected": 14.1,
    "sector.declared": 10.7,
    "sector.read": 1.3,
    "sector.kindred": 27.6,
    "sector.other": 0,
    "sector.unlimited": 23.1,
    "technology.declared": 35.5,
    "technology.read": 14,
    "technology.other": 5,
    "wording.text": 21.8,
    "wording.title": 0,
    "audience.firms": 0,
    "audience.startups": 0,
    "audience.reserved": 45.7,
    "breadth.aiTools": 26.9,
    "breadth.dataTools": 0,
    "breadth.programme": 18.4,
    "nature.physical": 5.2,
    "nature.otherCraft": 35.6,
    "nature.aiMissing": 45.4,
    "nature.deepMoney": 27.6,
    "nature.green": 0,
    "nature.greenInnovation": 41.2,
    "nature.research": 0,
    "nature.innovationMoney": 28.2,
    "nature.export": 45.7,
    "nature.ownTransition": 0,
    "breadth.conditions": 7.5,
    "breadth.investor": 19.2,
    "stage.fit": 15.1,
    "stage.other": 15.4,
    "stage.growing": 0,
    "size.fit": 5.7,
    "preferred.met": 8,
    "language.shared": 3,
    "place.near": 3,
    "deadline.ahead": 2,
    "freshness.recent": 2,
  },
};
