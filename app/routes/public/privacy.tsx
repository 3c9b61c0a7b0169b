import type { MetaFunction } from "@remix-run/node";
import { guarded } from "#app/http/guard.ts";
import { headOf, metaOf } from "./head.ts";
import { StaticPage } from "./StaticPage.tsx";

export const loader = guarded({ as: "anyone" }, async (visit) => ({
  head: headOf(visit, { title: visit.t("pages:privacy.title"), description: visit.t("pages:privacy.lead") }),
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => metaOf(data?.head);

export default function Privacy() {
  return <StaticPage name="privacy" />;
}
