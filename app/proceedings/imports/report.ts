import type { RowFault } from "./rows.ts";

export type RowOutcome = {
  line: number;
  name: string;
  outcome: "added" | "known" | "error";
  /** Errors, or remarks on a row that went in. */
  remarks: RowFault[];
};

/** What an import did, or with `dryRun` would do, row by row. */
export type ImportReport = {
  dryRun: boolean;
  rows: RowOutcome[];
  added: number;
  known: number;
  errors: number;
  /** Opportunities only: how many of those added are open, forecast and closed now. */
  open?: number;
  forecast?: number;
  closed?: number;
};

/** Counts a list of outcomes. */
export function reportOf(rows: RowOutcome[], dryRun: boolean): ImportReport {
  const count = (outcome: RowOutcome["outcome"]) => rows.filter((row) => row.outcome === outcome).length;
  return { dryRun, rows, added: count("added"), known: count("known"), errors: count("error") };
}

/** Called with the rows done and all there are, for a progress bar. */
export type Progress = (done: number, all: number) => void;

/** Ends the transaction of a dry run: everything was tried against the real record, nothing stays. */
export class DryRunEnds extends Error {
  readonly report: ImportReport;
  constructor(report: ImportReport) {
    super("dry run");
    this.report = report;
  }
}
