import { parse } from "csv-parse/sync";
import { z } from "zod";

const recordsWithInfo = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }),
);

/** One record of a file as read: `line` counts from 1 and is the line an editor shows. */
export type RawRow = { line: number; fields: Record<string, unknown> } | { line: number; fault: RowFault };

/** What is wrong with a row: a key of the `imports:` catalogue with its parameters. */
export type RowFault = { key: string; params?: Record<string, string | number> };

/** A file that cannot be read as rows at all. */
export class UnreadableFile extends Error {
  readonly fault: RowFault;
  constructor(key: string, params: Record<string, string | number> = {}) {
    super(key);
    this.fault = { key, params };
  }
}

/** Reads CSV (comma, semicolon or tab; quoted; with a header) or JSON Lines. `name` is the file's, for its ending. */
export function readRows(bytes: Uint8Array, name: string): RawRow[] {
  let text: string;
  try {
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile("file.encoding");
  }
  if (text.trim() === "") throw new UnreadableFile("file.empty");
  const json = /\.(jsonl|ndjson)$/i.test(name) || text.trimStart().startsWith("{");
  return json ? readJsonLines(text) : readCsv(text);
}

function readJsonLines(text: string): RawRow[] {
  return text.split("\n").flatMap((source, index): RawRow[] => {
    if (source.trim() === "") return [];
    const line = index + 1;
    try {
      const value: unknown = JSON.parse(source);
      if (typeof value !== "object" || value === null || Array.isArray(value)) {
        return [{ line, fault: { key: "row.not-an-object" } }];
      }
      return [{ line, fields: normalHeaders(Object.entries(value)) }];
    } catch {
      return [{ line, fault: { key: "row.not-json" } }];
    }
  });
}

function readCsv(text: string): RawRow[] {
  const header = text.slice(0, text.search(/\r?\n|$/));
  const delimiter =
    [";", "\t", ","].toSorted((a, b) => header.split(b).length - header.split(a).length)[0] ?? ",";
  let records: z.infer<typeof recordsWithInfo>;
  try {
    records = recordsWithInfo.parse(
      parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true, info: true }),
    );
  } catch (error) {
    const line = error instanceof Error && "lines" in error ? Number(error.lines) : 1;
    throw new UnreadableFile("file.csv", { line });
  }
  const [head, ...rows] = records;
  if (!head || head.record.length < 2) throw new UnreadableFile("file.header");
  return rows.map(({ record, info }): RawRow => {
    // Quoted newlines: `lines` is where the record ends.
    const line = info.lines - record.join("").split("\n").length + 1;
    if (record.length > head.record.length) return { line, fault: { key: "row.too-many-columns" } };
    return {
      line,
      fields: normalHeaders(
        head.record.map((name, column): [string, unknown] => [name, record[column] ?? ""]),
      ),
    };
  });
}

/** Headers meet whatever their case, spaces and accents: `Date de création` is `date_de_creation`. */
function normalHeaders(entries: [string, unknown][]): Record<string, unknown> {
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .trim()
        .toLowerCase()
        .replace(/[\s./-]+/g, "_"),
      value,
    ]),
  );
}
