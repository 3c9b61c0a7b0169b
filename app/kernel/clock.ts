/** An instant as ISO-8601 UTC text: sorts right, reads alike in SQLite and PostgreSQL. */
export type Instant = string;

/** The only place that reads the machine's clock. */
export function currentInstant(): Instant {
  return new Date().toISOString();
}

/** `instant` moved by a number of milliseconds. */
export function plusMilliseconds(instant: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}

export const minutes = (count: number): number => count * 60_000;
export const hours = (count: number): number => count * 3_600_000;
export const days = (count: number): number => count * 86_400_000;
