import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { guarded } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";

export const loader = guarded({ as: "anyone" }, async ({ t }) => ({ title: t("common:portal") }));

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export default function Home() {
  const { t } = useLanguage();
  const { title } = useLoaderData<typeof loader>();
  return (
    <main id="main">
      <h1>{title}</h1>
      <p>{t("common:languages.fr")}</p>
    </main>
  );
}
