import type { CivilDate } from "#app/kernel/dates.ts";
import type { Words } from "#app/kernel/words.ts";
import type { AgreementState } from "./kinds.ts";

export type Commitment = {
  id: string;
  what: Words;
  quantity: number;
  unit: Words;
  dueOn: CivilDate;
  indicator: Words;
};

export type Axis = { id: string; kind: string; title: Words; summary: Words; commitments: Commitment[] };

export type Party = {
  organisationId: string | null;
  /** Address of its public page, when it has one. */
  slug: string | null;
  name: Words;
  role: "provider" | "counterpart";
};

/** What a provider and a counterpart agreed to, with the axes under which opportunities are posted. */
export type Agreement = {
  id: string;
  slug: string;
  kind: string;
  providerId: string | null;
  title: Words;
  summary: Words;
  sources: string[];
  discussionSince: CivilDate | null;
  signedOn: CivilDate | null;
  inForceOn: CivilDate | null;
  suspendedAt: string | null;
  endsOn: CivilDate | null;
  endedAt: string | null;
  approvedAt: string | null;
  refusedAt: string | null;
  decisionReason: string | null;
  isSample: boolean;
  version: number;
  createdAt: string;
  parties: Party[];
  axes: Axis[];
};

type Dated = Pick<Agreement, "signedOn" | "inForceOn" | "suspendedAt" | "endsOn" | "endedAt">;

/** Where an agreement stands on a day (civil date in Morocco). */
export function stateOf(agreement: Dated, today: CivilDate): AgreementState {
  if (agreement.endedAt || (agreement.endsOn && agreement.endsOn < today)) return "ended";
  if (agreement.suspendedAt) return "suspended";
  if (agreement.inForceOn && agreement.inForceOn <= today) return "in-force";
  return agreement.signedOn ? "signed" : "in-discussion";
}

/** Whether opportunities may be published under it: signed or in force, and approved. */
export function carriesOpportunities(agreement: Agreement, today: CivilDate): boolean {
  const state = stateOf(agreement, today);
  return agreement.approvedAt !== null && (state === "signed" || state === "in-force");
}
