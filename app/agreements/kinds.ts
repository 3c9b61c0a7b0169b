/** What an agreement covers, and under which an opportunity is posted. */
export const axisKinds = [
  "training",
  "research",
  "tech-transfer",
  "compute",
  "data",
  "funding",
  "market-access",
  "ethics",
] as const;
export type AxisKind = (typeof axisKinds)[number];

/** `open-programme`: a provider's own calls without a counterpart; one per provider, always in force. */
export const agreementKinds = ["memorandum", "convention", "open-programme"] as const;
export type AgreementKind = (typeof agreementKinds)[number];

export const agreementStates = ["in-discussion", "signed", "in-force", "suspended", "ended"] as const;
export type AgreementState = (typeof agreementStates)[number];
