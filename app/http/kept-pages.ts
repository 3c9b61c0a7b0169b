import { constants, crc32, deflateRawSync } from "node:zlib";
import { newestChange } from "#db/changes.ts";
import type { Db } from "#db/schema/index.ts";

/** A page as it is for everybody who is not signed in, split where the nonce of each answer goes. */
type KeptPage = {
  cursor: string;
  minute: string;
  before: Buffer;
  /** `before` compressed up to a byte boundary, so that only the few bytes after it are compressed per answer. */
  compressed: Buffer;
  crc: number;
  after: string;
  headers: [string, string][];
};

const gzipHeader = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
const most = 300;
const longest = 400_000;

/**
 * Keeps the bytes of public pages until something in the record changes, or the minute ends, since dates move what they
 * show. A page is kept only when its nonce stands in one place: each answer still has its own.
 */
export class KeptPages {
  private readonly pages = new Map<string, KeptPage>();
  private readonly db: Db;

  constructor(db: Db) {
    this.db = db;
  }

  /** The kept answer to `address`, with a fresh nonce; null when there is none or the record has moved on. */
  async find(address: string, now: string, nonce: string, gzip: boolean): Promise<Response | null> {
    const page = this.pages.get(address);
    if (!page) return null;
    if (page.minute !== minuteOf(now) || page.cursor !== (await newestChange(this.db))) {
      this.pages.delete(address);
      return null;
    }
    return answer(page, nonce, gzip);
  }

  /**
   * Keeps a page made at `now` from the record as it was at `cursor` (read before it was made), and answers with it. What
   * is no whole page of ours is handed back as it is.
   */
  async keep(
    address: string,
    made: Response,
    options: { cursor: string; now: string; nonce: string; gzip: boolean },
  ): Promise<Response> {
    const isPage = made.status === 200 && made.headers.get("Content-Type")?.startsWith("text/html");
    if (!isPage || made.headers.has("Set-Cookie") || made.headers.has("Content-Encoding")) return made;
    const html = await made.text();
    const [before, after, more] = html.split(options.nonce);
    const headers = [...made.headers].filter(([name]) => name !== "content-length");
    if (before === undefined || after === undefined || more !== undefined || html.length > longest) {
      return new Response(html, { headers: made.headers });
    }
    const bytes = Buffer.from(before);
    const page: KeptPage = {
      cursor: options.cursor,
      minute: minuteOf(options.now),
      before: bytes,
      compressed: deflateRawSync(bytes, { level: 5, finishFlush: constants.Z_FULL_FLUSH }),
      crc: crc32(bytes),
      after,
      headers,
    };
    if (this.pages.size >= most) this.pages.delete(this.pages.keys().next().value ?? "");
    this.pages.set(address, page);
    return answer(page, options.nonce, options.gzip);
  }
}

const minuteOf = (now: string): string => now.slice(0, 16);

function answer(page: KeptPage, nonce: string, gzip: boolean): Response {
  const tail = Buffer.from(nonce + page.after);
  const headers = new Headers(page.headers);
  if (!gzip) return new Response(Buffer.concat([page.before, tail]), { headers });
  const end = Buffer.alloc(8);
  end.writeUInt32LE(crc32(tail, page.crc), 0);
  end.writeUInt32LE((page.before.length + tail.length) >>> 0, 4);
  headers.set("Content-Encoding", "gzip");
  return new Response(Buffer.concat([gzipHeader, page.compressed, deflateRawSync(tail), end]), { headers });
}
