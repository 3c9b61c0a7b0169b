import { createHash, randomBytes } from "node:crypto";
import { v7 } from "uuid";

/** A new id: UUIDv7 text, so that ids sort by the time they were made. */
export function newId(): string {
  return v7();
}

/** A new secret for a link or cookie: 256 bits, base64url. Only its hash is stored. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** What is stored of a secret: SHA-256 in hex. Secrets of 256 bits need no slow hash. */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
