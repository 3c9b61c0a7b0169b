import type { MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { usePageContext } from "#app/http/page-context.ts";
import { LanguageProvider } from "#app/i18n/language.tsx";
import { translator } from "#app/i18n/translate.ts";
import { defaultLocale, directionOf, isLocale, type Locale } from "#app/kernel/words.ts";
import { paths } from "#app/paths.ts";
import type { loader as frame } from "#app/routes/frame.tsx";
import { Actions, ButtonLink } from "#app/ui/action.tsx";
import { fontPreloads } from "#app/ui/fonts.ts";
import { Page, PageHeader } from "#app/ui/layout.tsx";
import styles from "#app/ui/styles.css?url";

export const links = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

function useAddressLocale(): Locale {
  const first = useLocation().pathname.split("/")[1];
  return isLocale(first) ? first : defaultLocale;
}

export function Layout({ children }: { children: ReactNode }) {
  const locale = useAddressLocale();
  const { script, nonce } = usePageContext();
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        {fontPreloads(locale).map((font) => (
          <link key={font} rel="preload" as="font" type="font/woff2" href={font} crossOrigin="anonymous" />
        ))}
        <Meta />
        <Links />
      </head>
      <body>
        <LanguageProvider value={locale}>{children}</LanguageProvider>
        {script ? <script type="module" src={script} nonce={nonce} /> : null}
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

/** The title of an error page, chosen where the head is made. */
export const meta: MetaFunction = ({ error, location }) => {
  if (!error) return [];
  const first = location.pathname.split("/")[1];
  const t = translator(isLocale(first) ? first : defaultLocale);
  return [{ title: t("common:titled", { page: t(`errors:page.${errorKind(error)}.title`) }) }];
};

function errorKind(error: unknown): "not-found" | "forbidden" | "refused" | "failed" {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  if (status === 404) return "not-found";
  if (status === 403) return "forbidden";
  return status < 500 ? "refused" : "failed";
}

/** Not found, not allowed, failed: says what happened, in the reader's language, and where to go from here. */
export function ErrorBoundary() {
  const error = useRouteError();
  const locale = useAddressLocale();
  const t = translator(locale);
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const kind =
    status === 404 ? "not-found" : status === 403 ? "forbidden" : status < 500 ? "refused" : "failed";
  return (
    <main id="main" className="mx-auto max-w-2xl px-4 py-16">
      <title>{t(`errors:page.${kind}.title`)}</title>
      <h1 className="text-3xl font-semibold">{t(`errors:page.${kind}.title`)}</h1>
      <p className="mt-4">{t(`errors:page.${kind}.text`)}</p>
      <p className="mt-6">
        <a href={paths.home(locale)} className="underline">
          {t("errors:page.home")}
        </a>
      </p>
    </main>
  );
}

/** The frame's data (reader, demonstration), for pages that need it. */
export function useFrame() {
  return useRouteLoaderData<typeof frame>("routes/frame");
}
