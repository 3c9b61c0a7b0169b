/** Hosts where many keep a page: sharing one says nothing about being the same startup. */
const sharedHosts = new Set([
  "facebook.com",
  "linkedin.com",
  "instagram.com",
  "x.com",
  "twitter.com",
  "youtube.com",
  "tiktok.com",
  "github.com",
  "gitlab.com",
  "medium.com",
  "linktr.ee",
  "sites.google.com",
  "docs.google.com",
  "play.google.com",
  "apps.apple.com",
  "t.me",
  "wa.me",
  "notion.site",
  "behance.net",
]);

/** The host that tells a startup apart: its website's, without www; null where many share the host. */
export function domainOf(website: string | null): string | null {
  if (!website || !URL.canParse(website)) return null;
  const host = new URL(website).hostname
    .replace(/^www\d?\./, "")
    .replace(/^(?:m|fr|ar|en|ma)\.(?=[^.]+\.[^.]+)/, "");
  return host === "" || sharedHosts.has(host) ? null : host;
}

export type WebsiteFault = "url" | "url-scheme" | "url-person" | "url-private" | "url-long";

/** The longest address of a website. */
export const websiteLength = 300;

/**
 * The address of a public website as typed, completed with https:// where that was left out; or what is wrong with it.
 * The portal never fetches it.
 */
export function readWebsite(typed: string): { website: string } | { fault: WebsiteFault } {
  const text = typed.trim();
  if (text.length > websiteLength) return { fault: "url-long" };
  if (/[\s\\]/.test(text) || text.startsWith("//")) return { fault: "url" };
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== "http" && scheme !== "https") return { fault: "url-scheme" };
  const full = scheme === undefined ? `https://${text}` : text;
  if (!/^https?:\/\/[^/]/i.test(full) || !URL.canParse(full)) return { fault: "url" };
  const url = new URL(full);
  if (url.username !== "" || url.password !== "") return { fault: "url-person" };
  const host = url.hostname.replace(/\.$/, "");
  if (host === "localhost" || /\.(?:localhost|local|internal|lan|home|arpa)$/.test(host)) {
    return { fault: "url-private" };
  }
  if (host.startsWith("[") || /^[\d.]+$/.test(host)) return { fault: "url-private" };
  if (!/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/.test(host)) {
    return { fault: "url" };
  }
  return url.href.length > websiteLength ? { fault: "url-long" } : { website: url.href };
}
