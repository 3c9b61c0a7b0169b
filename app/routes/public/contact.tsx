import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { guarded } from "#app/http/guard.ts";
import { readOperator } from "#app/settings/queries.server.ts";
import { headOf, metaOf } from "./head.ts";
import { Operator } from "./Operator.tsx";
import { StaticPage } from "./StaticPage.tsx";

export const loader = guarded({ as: "anyone" }, async (visit) => ({
  head: headOf(visit, { title: visit.t("pages:contact.title"), description: visit.t("pages:contact.lead") }),
  operator: await readOperator(visit.db),
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => metaOf(data?.head);

export default function Contact() {
  const { operator } = useLoaderData<typeof loader>();
  return (
    <StaticPage name="contact">
      <Operator operator={operator} />
    </StaticPage>
  );
}
