import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("../../app/ui/styles/tokens.css", import.meta.url), "utf8");
const [day = "", night = ""] = css.split("@variant dark");
const light = readTokens(day);
const dark = new Map([...light, ...readTokens(night)]);

const surfaces = ["paper", "sheet", "sunken"];
const words: [string, string[]][] = [
  ["ink", [...surfaces, "majorelle-wash", "mint-wash", "saffron-wash", "terracotta-wash"]],
  ["ink-soft", surfaces],
  ["majorelle", [...surfaces, "majorelle-wash", "mint-wash"]],
  ["majorelle-deep", [...surfaces, "majorelle-wash"]],
  ["mint", [...surfaces, "mint-wash"]],
  ["saffron", [...surfaces, "saffron-wash"]],
  ["terracotta", [...surfaces, "terracotta-wash"]],
  ["on-band", ["band", "band-soft"]],
  ["on-band-soft", ["band", "band-soft"]],
  ["on-majorelle", ["majorelle", "majorelle-deep", "majorelle-bright"]],
  ["on-terracotta", ["terracotta", "terracotta-deep"]],
];
const shapes: [string, string[]][] = [
  ["line-strong", ["paper", "sheet"]],
  ["majorelle", surfaces],
  ["saffron-bright", ["band", "band-soft"]],
  ["majorelle-bright", ["band"]],
];

for (const [theme, tokens] of [
  ["light", light],
  ["dark", dark],
] as const) {
  test(`words can be read on what they stand on (${theme})`, () => {
    expect(tooFaint(tokens, words, 4.5)).toEqual([]);
  });
  test(`edges and focus rings can be seen (${theme})`, () => {
    expect(tooFaint(tokens, shapes, 3)).toEqual([]);
  });
}

type Colour = [lightness: number, chroma: number, hue: number];

function readTokens(source: string): Map<string, Colour> {
  const found = source.matchAll(/--color-([a-z-]+): oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g);
  return new Map([...found].map(([, name = "", l, c, h]) => [name, [Number(l), Number(c), Number(h)]]));
}

function tooFaint(tokens: Map<string, Colour>, pairs: [string, string[]][], least: number): string[] {
  return pairs.flatMap(([above, grounds]) =>
    grounds.flatMap((ground) => {
      const ratio = contrast(tokens.get(above), tokens.get(ground));
      return ratio < least ? [`${above} on ${ground}: ${ratio.toFixed(2)}`] : [];
    }),
  );
}

function contrast(one: Colour | undefined, other: Colour | undefined): number {
  if (!one || !other) return 0;
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance of WCAG 2 from OKLCH, clipped to sRGB (Björn Ottosson's matrices). */
function luminance([lightness, chroma, hue]: Colour): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (channel: number) => Math.min(1, Math.max(0, channel));
  const red = clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
