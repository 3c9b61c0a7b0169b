import type { ReactNode } from "react";
import { classes } from "#app/ui/classes.ts";
import { Icon } from "#app/ui/icon.tsx";

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Figures line up at the end. */
  align?: "start" | "end";
  /** The cell that names the row. */
  rowHeader?: boolean;
  sort?: { href: string; direction?: "ascending" | "descending"; label?: string };
};

/** Rows under named columns. On phones each row becomes a block of named lines (`stack`) or the table scrolls (`scroll`). */
export function DataTable<Row>({
  caption,
  hideCaption,
  columns,
  rows,
  rowKey,
  narrow = "stack",
  dense,
  empty,
  footer,
  rowHref,
}: {
  caption: string;
  hideCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  narrow?: "stack" | "scroll";
  dense?: boolean;
  /** Stands in for the table when there are no rows. */
  empty?: ReactNode;
  footer?: ReactNode;
  /** Marks each row with where it leads, for the keyboard of the office. */
  rowHref?: (row: Row) => string;
}) {
  if (rows.length === 0 && empty) return empty;
  const table = (
    <table className={classes("data-table", `table-${narrow}`, dense && "table-dense")}>
      <caption className={hideCaption ? "sr-only" : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              aria-sort={column.sort?.direction}
              className={column.align === "end" ? "cell-end" : undefined}
            >
              {column.sort ? (
                <a href={column.sort.href} className="sort" title={column.sort.label}>
                  {column.header}
                  <Icon
                    name={
                      column.sort.direction === "ascending"
                        ? "up"
                        : column.sort.direction === "descending"
                          ? "down"
                          : "sort"
                    }
                    size={16}
                  />
                </a>
              ) : (
                column.header
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} data-row-href={rowHref?.(row)}>
            {columns.map((column) =>
              column.rowHeader ? (
                <th
                  key={column.key}
                  scope="row"
                  data-label={column.header}
                  className={column.align === "end" ? "cell-end" : undefined}
                >
                  {column.cell(row)}
                </th>
              ) : (
                <td
                  key={column.key}
                  data-label={column.header}
                  className={column.align === "end" ? "cell-end" : undefined}
                >
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
      {footer && <tfoot>{footer}</tfoot>}
    </table>
  );
  if (narrow === "stack") return table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section className="table-scroller" aria-label={caption} tabIndex={0}>
      {table}
    </section>
  );
}
