import { hours, minutes, plusMilliseconds } from "#app/kernel/clock.ts";
import { hashOf } from "#app/kernel/ids.ts";
import { Refusal } from "#app/kernel/refusal.ts";
import type { Db } from "#db/schema/index.ts";

export type Limit = { name: string; points: number; lasts: number };

/** How often what may be tried: `points` within `lasts` milliseconds of the first try. */
export const limits = {
  signInByAccount: { name: "sign-in-account", points: 10, lasts: minutes(15) },
  signInByAddress: { name: "sign-in-address", points: 10, lasts: minutes(15) },
  unlockMail: { name: "unlock-mail", points: 1, lasts: minutes(15) },
  signUpByAddress: { name: "sign-up-address", points: 30, lasts: hours(1) },
  mailByEmail: { name: "mail-email", points: 5, lasts: hours(1) },
  mailByAddress: { name: "mail-address", points: 30, lasts: hours(1) },
  invitations: { name: "invitations", points: 50, lasts: hours(24) },
  drafts: { name: "drafts", points: 20, lasts: hours(24) },
  /** What one organisation does to another that writes to its people, and can be taken back and done again. */
  approaches: { name: "approaches", points: 100, lasts: hours(24) },
  organisationRequests: { name: "organisation-requests", points: 5, lasts: hours(24) },
} as const satisfies Record<string, Limit>;

// Not rate-limiter-flexible's SQLite store: it writes on the shared connection behind Kysely's back, and so inside
// whatever transaction is open there. What is counted is hashed: the table names nobody.
const keyOf = (limit: Limit, subject: string) => `${limit.name}:${hashOf(subject)}`;

/** Counts one try, in one statement so that parallel tries cannot share a point; whether it is within the limit. */
export async function takePoint(db: Db, limit: Limit, subject: string, now: string): Promise<boolean> {
  const { points } = await db
    .insertInto("limits")
    .values({ key: keyOf(limit, subject), points: 1, expires_at: plusMilliseconds(now, limit.lasts) })
    .onConflict((conflict) =>
      conflict.column("key").doUpdateSet((eb) => ({
        points: eb
          .case()
          .when("limits.expires_at", "<=", now)
          .then(1)
          .else(eb("limits.points", "+", 1))
          .end(),
        expires_at: eb
          .case()
          .when("limits.expires_at", "<=", now)
          .then(eb.ref("excluded.expires_at"))
          .else(eb.ref("limits.expires_at"))
          .end(),
      })),
    )
    .returning("points")
    .executeTakeFirstOrThrow();
  return Number(points) <= limit.points;
}

/** Counts one try, or refuses as too many. */
export async function spendPoint(db: Db, limit: Limit, subject: string, now: string): Promise<void> {
  if (await takePoint(db, limit, subject, now)) return;
  throw new Refusal("too-many", limit.lasts > hours(1) ? "too-many-today" : "too-many");
}

/** Takes one try back: it was no failure after all. */
export async function returnPoint(db: Db, limit: Limit, subject: string): Promise<void> {
  await db
    .updateTable("limits")
    .set((eb) => ({ points: eb("points", "-", 1) }))
    .where("key", "=", keyOf(limit, subject))
    .where("points", ">", 0)
    .execute();
}

/** Starts the count anew. */
export async function forgetPoints(db: Db, limit: Limit, subject: string): Promise<void> {
  await db.deleteFrom("limits").where("key", "=", keyOf(limit, subject)).execute();
}

/** Drops what has expired: counters, sessions, and links a week after their end. */
export async function sweepExpired(db: Db, now: string): Promise<void> {
  await db.deleteFrom("limits").where("expires_at", "<=", now).execute();
  await db.deleteFrom("sessions").where("expires_at", "<=", now).execute();
  await db
    .deleteFrom("links")
    .where("expires_at", "<=", plusMilliseconds(now, -hours(24 * 7)))
    .execute();
}
