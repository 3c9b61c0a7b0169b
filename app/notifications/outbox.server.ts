import { newId } from "#app/kernel/ids.ts";
import type { Locale } from "#app/kernel/words.ts";
import type { Db } from "#db/schema/index.ts";

export type Message = {
  /** The same key never sends twice. */
  key: string;
  to: { email: string; personId: string | null; locale: Locale };
  /** Key under `mail:`: `<template>.subject` and `<template>.body` (paragraphs separated by a blank line). */
  template: string;
  /** Values of the template; `url` becomes the button, `action` its label's key is `<template>.action`. */
  params: Record<string, string | number>;
};

/** Writes a message in the caller's transaction; the outbox delivers it after commit. A known key is left as it is. */
export async function putInOutbox(db: Db, message: Message, now: string): Promise<void> {
  await db
    .insertInto("outbox")
    .values({
      id: newId(),
      idempotency_key: message.key,
      to_email: message.to.email,
      person_id: message.to.personId,
      locale: message.to.locale,
      template: message.template,
      params: JSON.stringify(message.params),
      created_at: now,
      next_attempt_at: now,
      attempts: 0,
      sent_at: null,
      failed_at: null,
      read_at: null,
    })
    .onConflict((conflict) => conflict.column("idempotency_key").doNothing())
    .execute();
}
