/** What waits for an officer, queue by queue, in the order of the office. */
export const queueKinds = ["requests", "startups", "agreements", "opportunities"] as const;
export type QueueKind = (typeof queueKinds)[number];

/** What the administrator decides for the whole portal. */
export type Settings = {
  /** Whether an officer reads a call before it is public. */
  opportunityApproval: "before" | "none";
  /** Within how many days each queue is answered. */
  promisedDays: Record<QueueKind, number>;
  /** Who runs the portal; empty until somebody has said so. */
  operatorName: string;
  /** The controller of the personal data, in the words of the legal texts. */
  controller: string;
  contactEmail: string;
};

/** What holds until somebody decides otherwise. */
export const defaultSettings: Settings = {
  opportunityApproval: "before",
  promisedDays: { requests: 5, startups: 10, agreements: 10, opportunities: 5 },
  operatorName: "",
  controller: "",
  contactEmail: "",
};

/** The longest delay that may be promised, in days. */
export const longestPromise = 90;
