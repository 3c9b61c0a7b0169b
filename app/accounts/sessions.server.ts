import { type Adapter, type DatabaseSession, Lucia, TimeSpan } from "lucia";
import { currentInstant, days, hours, minutes, plusMilliseconds } from "#app/kernel/clock.ts";
import { hashOf } from "#app/kernel/ids.ts";
import type { Db } from "#db/schema/index.ts";

/**
 * Sessions. The only file that imports Lucia, which is no longer developed; docs/decisions.md says what replaces it.
 * Lucia knows one lifetime; idle and absolute limits per role are ours (`created_at`, `last_seen_at`).
 */
declare module "lucia" {
  interface Register {
    Lucia: Lucia<{ createdAt: string; lastSeenAt: string; userAgent: string }>;
    DatabaseSessionAttributes: { createdAt: string; lastSeenAt: string; userAgent: string };
  }
}

const absolute = days(30);
const staffIdle = minutes(60);
const staffAbsolute = hours(24);

function adapterFor(db: Db): Adapter {
  const read = (
    plainId: string,
    row: {
      person_id: string;
      expires_at: string;
      created_at: string;
      last_seen_at: string;
      user_agent: string;
    },
  ): DatabaseSession => ({
    id: plainId,
    userId: row.person_id,
    expiresAt: new Date(row.expires_at),
    attributes: { createdAt: row.created_at, lastSeenAt: row.last_seen_at, userAgent: row.user_agent },
  });
  return {
    async getSessionAndUser(plainId) {
      const row = await db
        .selectFrom("sessions")
        .selectAll()
        .where("id", "=", hashOf(plainId))
        .executeTakeFirst();
      return row ? [read(plainId, row), { id: row.person_id, attributes: {} }] : [null, null];
    },
    async getUserSessions(personId) {
      const rows = await db.selectFrom("sessions").selectAll().where("person_id", "=", personId).execute();
      return rows.map((row) => read(row.id, row));
    },
    async setSession(session) {
      await db
        .insertInto("sessions")
        .values({
          id: hashOf(session.id),
          person_id: session.userId,
          expires_at: session.expiresAt.toISOString(),
          created_at: session.attributes.createdAt,
          last_seen_at: session.attributes.lastSeenAt,
          user_agent: session.attributes.userAgent,
        })
        .execute();
    },
    async updateSessionExpiration(plainId, expiresAt) {
      await db
        .updateTable("sessions")
        .set({ expires_at: expiresAt.toISOString() })
        .where("id", "=", hashOf(plainId))
        .execute();
    },
    async deleteSession(plainId) {
      await db.deleteFrom("sessions").where("id", "=", hashOf(plainId)).execute();
    },
    async deleteUserSessions(personId) {
      await db.deleteFrom("sessions").where("person_id", "=", personId).execute();
    },
    async deleteExpiredSessions() {
      await db.deleteFrom("sessions").where("expires_at", "<=", currentInstant()).execute();
    },
  };
}

export type SessionStore = ReturnType<typeof sessionStore>;

/** The sessions of a database. `secure`: the portal is served over https, so cookies take the `__Host-` prefix. */
export function sessionStore(db: Db, secure: boolean) {
  const lucia = new Lucia(adapterFor(db), {
    sessionExpiresIn: new TimeSpan(30, "d"),
    sessionCookie: {
      name: secure ? "__Host-session" : "session",
      expires: true,
      attributes: { secure, sameSite: "lax", path: "/" },
    },
    getSessionAttributes: (attributes) => attributes,
  });
  return {
    /** Opens a session and returns the Set-Cookie value. A new id at every sign-in. */
    async open(personId: string, userAgent: string, now: string): Promise<string> {
      const session = await lucia.createSession(personId, {
        createdAt: now,
        lastSeenAt: now,
        userAgent: userAgent.slice(0, 300),
      });
      return lucia.createSessionCookie(session.id).serialize();
    },
    /** The session a Cookie header names: its stored id and person; null when absent, expired or over its limits. */
    async read(
      cookieHeader: string | null,
      now: string,
    ): Promise<{ id: string; personId: string; createdAt: string; lastSeenAt: string } | null> {
      const plainId = lucia.readSessionCookie(cookieHeader ?? "");
      if (!plainId) return null;
      const { session } = await lucia.validateSession(plainId);
      if (!session || session.createdAt <= plusMilliseconds(now, -absolute)) return null;
      if (session.lastSeenAt <= plusMilliseconds(now, -minutes(5))) {
        await db
          .updateTable("sessions")
          .set({ last_seen_at: now })
          .where("id", "=", hashOf(plainId))
          .execute();
      }
      return {
        id: hashOf(plainId),
        personId: session.userId,
        createdAt: session.createdAt,
        lastSeenAt: session.lastSeenAt,
      };
    },
    /** Whether a session is over the shorter limits of officers and administrators: 60 min idle, 24 h in all. */
    overStaffLimits(session: { createdAt: string; lastSeenAt: string }, now: string): boolean {
      return (
        session.lastSeenAt <= plusMilliseconds(now, -staffIdle) ||
        session.createdAt <= plusMilliseconds(now, -staffAbsolute)
      );
    },
    /** Closes the session with this stored (hashed) id. Lucia would hash it again and revoke nothing. */
    async close(storedId: string): Promise<void> {
      await db.deleteFrom("sessions").where("id", "=", storedId).execute();
    },
    /** A Set-Cookie value that clears the cookie. */
    blankCookie(): string {
      return lucia.createBlankSessionCookie().serialize();
    },
    cookieName: lucia.sessionCookieName,
  };
}
