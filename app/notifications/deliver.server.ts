import { createTransport } from "nodemailer";
import { z } from "zod";
import { days, hours, minutes, plusMilliseconds } from "#app/kernel/clock.ts";
import type { Environment } from "#app/kernel/env.ts";
import { log } from "#app/kernel/log.ts";
import { defaultLocale, isLocale } from "#app/kernel/words.ts";
import { atomically } from "#db/connection.server.ts";
import type { Db } from "#db/schema/index.ts";
import type { OutboxTable } from "#db/schema/record.ts";
import { type Mail, type MailParams, renderMail } from "./mail.ts";

/** How long after each failed attempt the next one follows; after the last the message is given up. */
const waits = [minutes(1), minutes(5), minutes(15), hours(1), hours(3), hours(6), hours(12)];
/** How long a claimed message is left alone: longer than any sending takes. */
const lease = minutes(10);

const paramsShape = z.record(z.string(), z.union([z.string(), z.number()]));

export type Letter = Mail & { messageId: string; to: string };

/** Hands one letter over, or throws. */
export type Send = (letter: Letter) => Promise<void>;

/** A sender by SMTP. `url` may carry nodemailer's options as a query. */
export function smtpSender(url: string, from: string): Send {
  const transport = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 60_000,
  });
  return async (letter) => {
    await transport.sendMail({
      from,
      // As an object: a text would be read as a list of addresses.
      to: { name: "", address: letter.to },
      subject: letter.subject,
      text: letter.text,
      html: letter.html,
      messageId: letter.messageId,
      headers: { "Auto-Submitted": "auto-generated" },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  };
}

/**
 * Sends what is due; answers how many messages went out. Exactly once, as far as SMTP allows: a row is claimed by an
 * update that names the attempt it saw, so no two deliverers hold it at once; it is marked sent right after the server took it. Only
 * a crash between those two sends it again, after the lease, with the same Message-ID, by which mail servers and readers
 * know the double. The mailbox of the demonstration is written in the same transaction as the mark: there it is truly once.
 */
export async function deliverDue(
  db: Db,
  options: { publicUrl: string; send: Send | null },
  now: string,
): Promise<number> {
  const due = await db
    .selectFrom("outbox")
    .selectAll()
    .where("sent_at", "is", null)
    .where("failed_at", "is", null)
    .where("next_attempt_at", "<=", now)
    .orderBy("next_attempt_at")
    .limit(50)
    .execute();
  let sent = 0;
  for (const row of due) if (await deliver(db, row, options, now)) sent += 1;
  return sent;
}

async function deliver(
  db: Db,
  row: OutboxTable,
  options: { publicUrl: string; send: Send | null },
  now: string,
): Promise<boolean> {
  const claimed = await db
    .updateTable("outbox")
    .set({ attempts: row.attempts + 1, next_attempt_at: plusMilliseconds(now, lease) })
    .where("id", "=", row.id)
    .where("attempts", "=", row.attempts)
    .where("sent_at", "is", null)
    .where("failed_at", "is", null)
    .executeTakeFirst();
  if (Number(claimed.numUpdatedRows) !== 1) return false;

  const params = paramsShape.parse(JSON.parse(row.params));
  const locale = isLocale(row.locale) ? row.locale : defaultLocale;
  const mail = renderMail(row.template, params, locale, options.publicUrl);
  if (!options.send) {
    await atomically(db, async (tx) => {
      await tx
        .insertInto("mailbox")
        .values({ id: row.id, sent_at: now, to_email: row.to_email, ...mail })
        .onConflict((conflict) => conflict.column("id").doNothing())
        .execute();
      await markSent(tx, row, params, now);
    });
    return true;
  }
  try {
    const messageId = `<${row.id}@${new URL(options.publicUrl).hostname}>`;
    await options.send({ ...mail, messageId, to: row.to_email });
  } catch (error) {
    await markFailed(db, row, params, error, now);
    return false;
  }
  await markSent(db, row, params, now);
  return true;
}

/** What may stay of a message once it has left: no working link, and no address where it must be forgotten. */
function kept(row: OutboxTable, params: MailParams): { params: string; to_email: string } {
  const { secretUrl: _, ...rest } = params;
  return { params: JSON.stringify(rest), to_email: params.forget ? "" : row.to_email };
}

async function markSent(db: Db, row: OutboxTable, params: MailParams, now: string): Promise<void> {
  await db
    .updateTable("outbox")
    .set({ sent_at: now, ...kept(row, params) })
    .where("id", "=", row.id)
    .execute();
}

async function markFailed(
  db: Db,
  row: OutboxTable,
  params: MailParams,
  error: unknown,
  now: string,
): Promise<void> {
  const wait = waits[row.attempts];
  // The server says this address does not exist: asking again changes nothing.
  const refused =
    error instanceof Error && "code" in error && error.code === "EENVELOPE" && "responseCode" in error
      ? Number(error.responseCode) >= 500
      : false;
  const givenUp = refused || wait === undefined;
  log.warn(
    { message: row.id, template: row.template, attempt: row.attempts + 1, givenUp },
    "a message was not sent",
  );
  await db
    .updateTable("outbox")
    .set(
      givenUp ? { failed_at: now, ...kept(row, params) } : { next_attempt_at: plusMilliseconds(now, wait) },
    )
    .where("id", "=", row.id)
    .execute();
}

/** How this portal sends: by SMTP in production, else into the mailbox table. */
export function senderFor(env: Environment): Send | null {
  if (env.MODE !== "production") return null;
  if (!env.SMTP_URL || !env.MAIL_FROM) throw new Error("Production needs SMTP_URL and MAIL_FROM.");
  return smtpSender(env.SMTP_URL, env.MAIL_FROM);
}

/** Drops the demonstration's oldest mail: what is older than 30 days. */
export async function sweepMailbox(db: Db, now: string): Promise<void> {
  await db
    .deleteFrom("mailbox")
    .where("sent_at", "<", plusMilliseconds(now, -days(30)))
    .execute();
}
