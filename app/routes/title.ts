import type { MetaFunction } from "@remix-run/node";
import { translator } from "#app/i18n/translate.ts";
import { defaultLocale, isLocale } from "#app/kernel/words.ts";

/** The title of a page from a key of the catalogue, in the language of its address. */
export function titled(key: string): MetaFunction {
  return ({ params, error }) => {
    // The title of an error page is made where the error is shown.
    if (error) return [];
    const t = translator(isLocale(params.locale) ? params.locale : defaultLocale);
    return [{ title: t("common:titled", { page: t(key) }) }, { name: "robots", content: "noindex" }];
  };
}
