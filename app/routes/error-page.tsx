import { isRouteErrorResponse } from "@remix-run/react";
import { z } from "zod";
import { useLanguage } from "#app/i18n/language.tsx";
import { paths } from "#app/paths.ts";
import { Actions, ButtonLink } from "#app/ui/action.tsx";
import { Page, PageHeader } from "#app/ui/layout.tsx";

export type ErrorKind = "not-found" | "forbidden" | "refused" | "failed";

/** Which of our four error pages an error is. */
export function errorKind(error: unknown): ErrorKind {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  if (status === 404) return "not-found";
  if (status === 403) return "forbidden";
  return status < 500 ? "refused" : "failed";
}

const refusal = z.object({ refusal: z.object({ code: z.string() }) });

/** Not found, not allowed, refused, failed: says what happened and where to go from here. */
export function ErrorPage({ error }: { error: unknown }) {
  const { t, locale } = useLanguage();
  const kind = errorKind(error);
  const code = isRouteErrorResponse(error) ? refusal.safeParse(error.data).data?.refusal.code : undefined;
  const particular = code && code !== "not-found" && code !== "forbidden" ? t(`refusals:${code}`) : undefined;
  return (
    <Page narrow>
      <PageHeader title={t(`errors:page.${kind}.title`)} lead={particular ?? t(`errors:page.${kind}.text`)} />
      <Actions>
        <ButtonLink href={paths.home(locale)} variant="primary">
          {t("errors:page.home")}
        </ButtonLink>
        <ButtonLink href={paths.search(locale)} variant="secondary">
          {t("common:nav.search")}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
