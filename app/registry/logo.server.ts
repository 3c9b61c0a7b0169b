import { createHash } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { newId } from "#app/kernel/ids.ts";
import { Refusal } from "#app/kernel/refusal.ts";

/** The heaviest file taken, in bytes. */
export const heaviestLogo = 5_000_000;
const mostPixels = 40_000_000;
/** The longer side of a stored logo, in pixels. */
const side = 512;

// One picture at a time and no cache: an upload must not cost the pages their memory.
sharp.concurrency(1);
sharp.cache(false);

export type StoredLogo = {
  contentHash: string;
  mediaType: string;
  bytes: number;
  width: number;
  height: number;
};

/** PNG, JPEG or WebP by their first bytes; the name and the announced type say nothing. */
function kindOf(bytes: Uint8Array): "png" | "jpeg" | "webp" | null {
  const starts = (...signature: number[]) => signature.every((byte, at) => bytes[at] === byte);
  const letters = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return "png";
  if (starts(0xff, 0xd8, 0xff)) return "jpeg";
  if (letters(0, 4) === "RIFF" && letters(8, 12) === "WEBP") return "webp";
  return null;
}

const refused = (code: string) => new Refusal("invalid", code, { field: "logo" });

/**
 * Reads a picture whatever it calls itself and writes it anew: WebP, at most 512 pixels, first frame, no metadata.
 * Refuses an empty, heavy, too large, broken or other file with the reason.
 */
export async function redrawLogo(
  bytes: Uint8Array,
): Promise<{ data: Buffer; width: number; height: number }> {
  if (bytes.length === 0) throw refused("logo-empty");
  if (bytes.length > heaviestLogo) throw refused("logo-heavy");
  const kind = kindOf(bytes);
  if (kind === null) throw refused("logo-type");
  const open = () => sharp(bytes, { limitInputPixels: mostPixels, failOn: "error", pages: 1 });
  let pixels: number;
  try {
    const { width, height, format } = await open().metadata();
    if (format !== kind) throw refused("logo-type");
    pixels = width * height;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw refused(
      error instanceof Error && /pixel limit/i.test(error.message) ? "logo-large" : "logo-broken",
    );
  }
  if (pixels > mostPixels) throw refused("logo-large");
  try {
    const { data, info } = await open()
      .timeout({ seconds: 10 })
      .rotate()
      .resize({ width: side, height: side, fit: "inside", withoutEnlargement: true })
      .toColourspace("srgb")
      .webp({ quality: 86 })
      .toBuffer({ resolveWithObject: true });
    return { data, width: info.width, height: info.height };
  } catch {
    throw refused("logo-broken");
  }
}

/** Where files lie, each under the hash of its bytes. */
export function filePath(dataDir: string, contentHash: string): string {
  return join(dataDir, "files", contentHash);
}

/** Redraws a logo and writes it under its hash; a file half written is never seen under its name. */
export async function storeLogo(dataDir: string, bytes: Uint8Array): Promise<StoredLogo> {
  const { data, width, height } = await redrawLogo(bytes);
  const contentHash = createHash("sha256").update(data).digest("hex");
  await mkdir(join(dataDir, "files"), { recursive: true });
  const whole = filePath(dataDir, contentHash);
  const partial = `${whole}.${newId()}`;
  await writeFile(partial, data, { flush: true });
  await rename(partial, whole);
  return { contentHash, mediaType: "image/webp", bytes: data.length, width, height };
}

/** Deletes files nobody refers to any more. Call after the commit that dropped the last row. */
export async function discardFiles(dataDir: string, contentHashes: readonly string[]): Promise<void> {
  for (const hash of contentHashes) await rm(filePath(dataDir, hash), { force: true });
}
