import type { MetaFunction } from "@remix-run/node";
import { guarded } from "#app/http/guard.ts";
import { headOf, metaOf } from "./head.ts";
import { StaticPage } from "./StaticPage.tsx";

export const loader = guarded({ as: "anyone" }, async (visit) => ({
  head: headOf(visit, {
    title: visit.t("pages:accessibility.title"),
    description: visit.t("pages:accessibility.lead"),
  }),
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => metaOf(data?.head);

export default function Accessibility() {
  return <StaticPage name="accessibility" />;
}
