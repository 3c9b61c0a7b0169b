import { sql } from "kysely";
import { expect, test } from "vitest";
import { testDatabase } from "#tests/support/database.ts";

test.each([
  "select id from changes where kind = 'term' order by id desc limit 1",
  "select id from audit_events order by at desc, id desc limit 25",
  "delete from links where invitation_id = 'x'",
])("no visit reads through a table that only grows: %s", async (query) => {
  const db = await testDatabase();
  const plan = await sql<{ detail: string }>`explain query plan ${sql.raw(query)}`.execute(db);
  const detail = plan.rows.map((row) => row.detail).join("; ");
  expect(detail).toContain("INDEX");
  expect(detail).not.toContain("TEMP B-TREE");
});
