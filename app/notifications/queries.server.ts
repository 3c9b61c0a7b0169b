import { z } from "zod";
import type { Locale } from "#app/kernel/words.ts";
import type { Db } from "#db/schema/index.ts";
import { mailWords } from "./mail.ts";

const paramsShape = z.record(z.string(), z.union([z.string(), z.number()]));

/** The messages sent to a person, the latest first, in the language she reads now; links stay only where they are no secret. */
export async function listMessages(db: Db, personId: string, locale: Locale, limit = 100) {
  const rows = await db
    .selectFrom("outbox")
    .select(["id", "template", "params", "created_at", "sent_at", "failed_at", "read_at"])
    .where("person_id", "=", personId)
    .orderBy("created_at", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => {
    const { secretUrl, ...params } = paramsShape.parse(JSON.parse(row.params));
    const { subject, paragraphs, action } = mailWords(row.template, params, locale);
    const url = typeof params.url === "string" && params.url.startsWith("/") ? params.url : null;
    return {
      id: row.id,
      subject,
      paragraphs,
      action: url ? { href: url, label: action } : null,
      at: row.created_at,
      state: row.failed_at ? ("failed" as const) : row.sent_at ? ("sent" as const) : ("waiting" as const),
      unread: row.read_at === null,
    };
  });
}

/** Marks a person's messages as read, up to now. */
export async function markMessagesRead(db: Db, personId: string, now: string): Promise<void> {
  await db
    .updateTable("outbox")
    .set({ read_at: now })
    .where("person_id", "=", personId)
    .where("read_at", "is", null)
    .where("created_at", "<=", now)
    .execute();
}

/** The demonstration's mailbox, the latest first. */
export async function listMailbox(db: Db, limit = 200) {
  return db
    .selectFrom("mailbox")
    .select(["id", "sent_at", "to_email", "subject"])
    .orderBy("sent_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
}

/** One mail of the demonstration's mailbox. */
export async function readMail(db: Db, id: string) {
  return db.selectFrom("mailbox").selectAll().where("id", "=", id).executeTakeFirst();
}
