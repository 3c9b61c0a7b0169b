import latin from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url";
import latinBold from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?url";
import arabic from "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url";
import arabicBold from "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2?url";

/** The font files the first screen of a page in this language needs: for `<link rel="preload" as="font" crossorigin>`. */
export function fontPreloads(locale: string): readonly string[] {
  return locale === "ar" ? [arabic, arabicBold] : [latin, latinBold];
}
