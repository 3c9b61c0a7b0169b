import type { CivilDate } from "#app/kernel/dates.ts";
import type { Words } from "#app/kernel/words.ts";
import { type Agreement, stateOf } from "./agreement.ts";
import type { AgreementState } from "./kinds.ts";

/** What a line says of an agreement. */
export type AgreementGlance = {
  id: string;
  slug: string;
  kind: string;
  title: Words;
  summary: Words;
  parties: Words[];
  axes: string[];
  state: AgreementState;
  signedOn: CivilDate | null;
  /** Calls open under it at this moment. */
  open: number;
  isSample: boolean;
};

/** An agreement as a list shows it on a day, with the number of calls open under it. */
export function agreementGlanceOf(agreement: Agreement, today: CivilDate, open: number): AgreementGlance {
  return {
    id: agreement.id,
    slug: agreement.slug,
    kind: agreement.kind,
    title: agreement.title,
    summary: agreement.summary,
    parties: agreement.parties.map((party) => party.name),
    axes: [...new Set(agreement.axes.map((axis) => axis.kind))],
    state: stateOf(agreement, today),
    signedOn: agreement.signedOn,
    open,
    isSample: agreement.isSample,
  };
}
