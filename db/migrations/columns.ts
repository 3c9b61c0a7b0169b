import type { Kysely } from "kysely";

/** `text?`: may be null. `text>people`: refers to `people.id`; `text?>people` may be null too; `!` cascades on delete. */
type Column = `${"text" | "integer"}${"" | "?"}${"" | `>${string}`}`;

/** Creates a table from one line per column, so that a migration reads as a list. `key` is the primary key. */
export async function createTable(
  db: Kysely<unknown>,
  name: string,
  columns: Record<string, Column>,
  key: readonly string[] = ["id"],
): Promise<void> {
  let table = db.schema.createTable(name);
  for (const [column, spec] of Object.entries(columns)) {
    const [type = "text", target] = spec.split(">");
    table = table.addColumn(column, type.startsWith("text") ? "text" : "bigint", (built) => {
      let made = type.endsWith("?") ? built : built.notNull();
      if (target) {
        const cascades = target.endsWith("!");
        const parent = cascades ? target.slice(0, -1) : target;
        made = made.references(parent.includes(".") ? parent : `${parent}.id`);
        if (cascades) made = made.onDelete("cascade");
      }
      return made;
    });
  }
  await table.addPrimaryKeyConstraint(`${name}_pk`, key as never).execute();
}

/** Creates an index named after its table and columns. */
export async function createIndex(
  db: Kysely<unknown>,
  table: string,
  columns: string[],
  options: { unique?: boolean } = {},
): Promise<void> {
  const index = db.schema
    .createIndex(`${table}_${columns.join("_")}`)
    .on(table)
    .columns(columns);
  await (options.unique ? index.unique() : index).execute();
}
