import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { guarded } from "#app/http/guard.ts";
import { readOperator } from "#app/settings/queries.server.ts";
import { headOf, metaOf } from "./head.ts";
import { Operator } from "./Operator.tsx";
import { StaticPage } from "./StaticPage.tsx";

export const loader = guarded({ as: "anyone" }, async (visit) => ({
  head: headOf(visit, { title: visit.t("pages:terms.title"), description: visit.t("pages:terms.lead") }),
  operator: await readOperator(visit.db),
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => metaOf(data?.head);

export default function Terms() {
  const { operator } = useLoaderData<typeof loader>();
  return (
    <StaticPage name="terms">
      <Operator operator={operator} />
    </StaticPage>
  );
}
