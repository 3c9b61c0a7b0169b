import type { Weights } from "./weights.ts";

/**
 * Learnt from judged pairs by `bench/matching.ts`; the criteria the judges ignored are set by hand.
 */
export const shippedWeights: Weights = {
  version: "2026-11-23.1",
  points: {
    "need.asked": 4.1,
    "need.kindred": 12.7,
    "need.expected": 14.1,
    "sector.declared": 0,
    "sector.read": 3.9,
    "sector.kindred": 12.9,
    "sector.unlimited": 24.4,
    "technology.declared": 24.3,
    "technology.read": 14.5,
    "wording.text": 4.8,
    "wording.title": 0,
    "audience.firms": 2.7,
    "audience.startups": 0,
    "audience.reserved": 45,
    "breadth.aiTools": 16,
    "breadth.softwareTools": 0,
    "breadth.dataTools": 0,
    "breadth.programme": 14.6,
    "nature.physical": 0,
    "nature.green": 1.2,
    "nature.greenInnovation": 16.8,
    "nature.research": 0,
    "nature.innovationMoney": 28.7,
    "nature.export": 34.5,
    "nature.ownTransition": 0,
    "stage.fit": 9.6,
    "stage.beginning": 0,
    "stage.growing": 9.3,
    "size.fit": 0,
    "preferred.met": 8,
    "language.shared": 3,
    "place.near": 3,
    "deadline.ahead": 2,
    "freshness.recent": 2,
  },
};
