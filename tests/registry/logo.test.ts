import { existsSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { beforeEach, expect, test } from "vitest";
import type { Viewer } from "#app/accounts/viewer.ts";
import { files } from "#app/api/files.ts";
import { setConsents } from "#app/registry/commands.server.ts";
import { discardFiles, filePath, redrawLogo, storeLogo } from "#app/registry/logo.server.ts";
import { setLogo } from "#app/registry/logo-commands.server.ts";
import type { Db } from "#db/schema/index.ts";
import { rowCounts, testDatabase, testNow } from "#tests/support/database.ts";
import { draftStartup, listedStartup, officer, person, stored } from "#tests/support/factories.ts";

let db: Db;
let dataDir: string;
beforeEach(async () => {
  db = await testDatabase();
  dataDir = mkdtempSync(join(tmpdir(), "logo-"));
});

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#24558a" } });
const text = (words: string) => new TextEncoder().encode(words);

test("a picture is drawn anew: WebP, at most 512 pixels, nothing hidden in it", async () => {
  const exif = { IFD0: { Artist: "CANARY" } };
  const jpeg = await picture(1200, 600).withExif(exif).jpeg().toBuffer();
  expect(jpeg.includes("CANARY")).toBe(true);
  for (const bytes of [
    jpeg,
    await picture(1200, 600).png().toBuffer(),
    await picture(9, 9).webp().toBuffer(),
  ]) {
    const drawn = await redrawLogo(bytes);
    const { format, exif: kept } = await sharp(drawn.data).metadata();
    expect({ format, kept }).toEqual({ format: "webp", kept: undefined });
    expect(Math.max(drawn.width, drawn.height)).toBeLessThanOrEqual(512);
    expect(drawn.data.includes("CANARY")).toBe(false);
  }
});

test("printing colours are taken too", async () => {
  const cmyk = await picture(20, 20).toColourspace("cmyk").jpeg().toBuffer();
  expect((await redrawLogo(cmyk)).width).toBe(20);
});

test("what is no picture of the three kinds, or no whole one, is refused with the reason", async () => {
  const png = await picture(400, 400).png().toBuffer();
  const cases: [string, Uint8Array][] = [
    ["logo-empty", new Uint8Array()],
    ["logo-type", text("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")],
    ["logo-type", await picture(4, 4).gif().toBuffer()],
    ["logo-type", text("<html><script>alert(1)</script>")],
    ["logo-type", text("MZ\u0090")],
    ["logo-broken", png.subarray(0, 60)],
    ["logo-broken", png.subarray(0, png.length - 40)],
    ["logo-heavy", new Uint8Array(5_000_001)],
    ["logo-large", await picture(8_000, 5_100).png({ compressionLevel: 9 }).toBuffer()],
  ];
  for (const [code, bytes] of cases) {
    await expect(redrawLogo(bytes), code).rejects.toMatchObject({ kind: "invalid", code, field: "logo" });
  }
});

test("a picture one pixel high and very long is taken within its limits", async () => {
  const drawn = await redrawLogo(await picture(16_000, 1).png().toBuffer());
  expect(drawn).toMatchObject({ width: 512, height: 1 });
});

test("replacing and removing a logo leaves no file behind", async () => {
  const { startup, owner } = await draftStartup(db);
  const first = await storeLogo(dataDir, await picture(40, 40).png().toBuffer());
  expect(await setLogo(db, owner, startup.id, first, testNow)).toEqual([]);
  const second = await storeLogo(dataDir, await picture(60, 40).png().toBuffer());
  await discardFiles(dataDir, await setLogo(db, owner, startup.id, second, testNow));
  expect(readdirSync(join(dataDir, "files"))).toEqual([second.contentHash]);
  await discardFiles(dataDir, await setLogo(db, owner, startup.id, null, testNow));
  expect(readdirSync(join(dataDir, "files"))).toEqual([]);
  expect((await stored(db, startup.id)).logoFileId).toBeNull();
});

test("a file two startups share stays while one still shows it", async () => {
  const one = await draftStartup(db, { name: "One" });
  const two = await draftStartup(db, { name: "Two" });
  const logo = await storeLogo(dataDir, await picture(40, 40).png().toBuffer());
  await setLogo(db, one.owner, one.startup.id, logo, testNow);
  await setLogo(db, two.owner, two.startup.id, logo, testNow);
  await discardFiles(dataDir, await setLogo(db, one.owner, one.startup.id, null, testNow));
  expect(existsSync(filePath(dataDir, logo.contentHash))).toBe(true);
});

test("another's logo cannot be set, and nothing is written", async () => {
  const { startup } = await listedStartup(db);
  const stranger = await person(db);
  const logo = await storeLogo(dataDir, await picture(4, 4).png().toBuffer());
  const before = await rowCounts(db);
  await expect(setLogo(db, stranger, startup.id, logo, testNow)).rejects.toMatchObject({ kind: "not-found" });
  expect(await rowCounts(db)).toEqual(before);
});

test("a logo is shown to anybody while its startup is listed, else to its people and officers alone", async () => {
  const { startup, owner } = await listedStartup(db);
  const logo = await storeLogo(dataDir, await picture(40, 40).png().toBuffer());
  await setLogo(db, owner, startup.id, logo, testNow);
  const id = (await stored(db, startup.id)).logoFileId;
  const status = async (viewer: Viewer | null, file = id) => {
    const app = files({ db, dataDir, viewer: async () => viewer });
    return (await app.request(`/files/${file}`)).status;
  };
  expect(await status(null)).toBe(200);
  expect(await status(null, "no-such-file")).toBe(404);
  await setConsents(db, owner, startup.id, { publicProfile: false, partnerContact: true }, testNow);
  const seenBy = [null, await person(db), owner, await officer(db)];
  expect(await Promise.all(seenBy.map((viewer) => status(viewer)))).toEqual([404, 404, 200, 200]);
});
