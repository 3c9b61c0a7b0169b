import { isLocale, type Locale } from "#app/kernel/words.ts";
import { paths } from "#app/paths.ts";

/**
 * Where to go after signing in: a page of this portal, or the account. Only a plain path under a language is taken;
 * anything that a browser could read as another host, a script or a header is not.
 */
export function ownPath(next: unknown, locale: Locale): string {
  const home = paths.account(locale);
  if (typeof next !== "string" || next.length > 1_000) return home;
  if (!/^\/(?:fr|ar|en)(?:[/?#]|$)/.test(next)) return home;
  const path = next.split(/[?#]/, 1)[0] ?? "";
  // Printable ASCII only: whatever a browser drops or folds (tabs, line breaks, backslashes) never gets through.
  if (!/^[\x21-\x7e]+$/.test(next) || /\\|\/\/|\/\.\.?(?:\/|$)|%(?:2f|5c|2e|00|0d|0a|09)/i.test(path))
    return home;
  if (/%0[ad]/i.test(next)) return home;
  const origin = "https://portal.invalid";
  const url = URL.canParse(next, origin) ? new URL(next, origin) : null;
  if (url?.origin !== origin || !isLocale(url.pathname.split("/")[1])) return home;
  return url.pathname + url.search + url.hash;
}
