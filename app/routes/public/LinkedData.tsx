/** Facts for machines, in schema.org's words. Nothing in it can close its own element. */
export function LinkedData({ data }: { data: Record<string, unknown> }) {
  const text = JSON.stringify({ "@context": "https://schema.org", ...data }).replaceAll("<", "\\u003c");
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every "<" escaped, which no HTML parser can leave.
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />
  );
}
