import type { Db } from "#db/schema/index.ts";

/** The database with every query counted: lists must not ask more of it when they are longer. */
export function counted(db: Db): { db: Db; count: () => number } {
  let queries = 0;
  const counting = db.withPlugin({
    transformQuery: ({ node }) => {
      queries++;
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  return { db: counting, count: () => queries };
}
