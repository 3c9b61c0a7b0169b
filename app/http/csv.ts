import { stringify } from "csv-stringify/sync";

/** What a spreadsheet takes for a formula, in narrow and full-width forms, and what hides one behind a blank. */
const formulaStart = /^[=+\-@\t\r＝＋－＠]/;

/** A cell that no spreadsheet runs: what could be taken for a formula gets an apostrophe before it. */
export function harmless(cell: string): string {
  return formulaStart.test(cell) ? `'${cell}` : cell;
}

/** A CSV file's text: a byte-order mark so that spreadsheets read Arabic, comma, CRLF, every text cell harmless. */
export function csvText(heads: readonly string[], rows: readonly (string | number)[][]): string {
  const safe = [heads, ...rows].map((row) =>
    row.map((cell) => (typeof cell === "number" ? cell : harmless(cell))),
  );
  return stringify(safe, { bom: true, record_delimiter: "windows" });
}

/** A CSV file as an answer to download. `name` is plain ASCII. */
export function csvResponse(name: string, text: string): Response {
  return new Response(text, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name.replace(/[^\w.-]/g, "-")}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
