import type { MetaFunction } from "@remix-run/node";
import { Links, Meta, Outlet, useLocation, useRouteError, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { usePageContext } from "#app/http/page-context.ts";
import { LanguageProvider } from "#app/i18n/language.tsx";
import { translator } from "#app/i18n/translate.ts";
import { defaultLocale, directionOf, isLocale, type Locale } from "#app/kernel/words.ts";
import { ErrorPage, errorKind } from "#app/routes/error-page.tsx";
import type { loader as frame } from "#app/routes/frame.tsx";
import { fontPreloads } from "#app/ui/fonts.ts";
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
        <meta name="color-scheme" content="light dark" />
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

/** The last resort, when not even the frame could be made. */
export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} />;
}

/** The frame's data (reader, demonstration), for pages that need it. */
export function useFrame() {
  return useRouteLoaderData<typeof frame>("routes/frame");
}
