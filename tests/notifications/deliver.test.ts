import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterEach, describe, expect, test } from "vitest";
import { minutes, plusMilliseconds } from "#app/kernel/clock.ts";
import { deliverDue, smtpSender } from "#app/notifications/deliver.server.ts";
import { renderMail } from "#app/notifications/mail.ts";
import { type Message, putInOutbox } from "#app/notifications/outbox.server.ts";
import { listMessages } from "#app/notifications/queries.server.ts";
import type { Db } from "#db/schema/index.ts";
import { testDatabase, testNow } from "#tests/support/database.ts";

const publicUrl = "https://portal.example.ma";

type Received = { mail: ParsedMail; raw: string; recipients: string[] };

let server: SMTPServer | undefined;

afterEach(async () => {
  await new Promise<void>((done) => (server ? server.close(() => done()) : done()));
  server = undefined;
});

async function mailServer(answer?: (count: number) => number | null) {
  const received: Received[] = [];
  let count = 0;
  const started = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onRcptTo: (_address, _session, done) => {
      count += 1;
      const code = answer?.(count) ?? null;
      done(code === null ? null : Object.assign(new Error("refused"), { responseCode: code }));
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        const raw = Buffer.concat(chunks).toString();
        const recipients = session.envelope.rcptTo.map((one) => one.address);
        received.push({ mail: await simpleParser(raw), raw, recipients });
        done();
      });
    },
  });
  server = started;
  await new Promise<void>((listening) => started.listen(0, "127.0.0.1", listening));
  const { port } = started.server.address() as AddressInfo;
  return { received, send: smtpSender(`smtp://127.0.0.1:${port}`, "Tawafuq <portail@example.ma>") };
}

const message: Message = {
  key: "invitation:1",
  to: { email: "karim@exemple.ma", personId: null, locale: "fr" },
  template: "invitation",
  params: { inviter: "Salma", organisation: "Sawaqi", role: "Rédacteur", secretUrl: "/fr/invitation/SECRET" },
};

const put = (db: Db, given: Partial<Message> = {}) => putInOutbox(db, { ...message, ...given }, testNow);
const row = (db: Db) => db.selectFrom("outbox").selectAll().executeTakeFirstOrThrow();

describe("delivering", () => {
  test("sends a message once, with a stable Message-ID, and wipes its secret", async () => {
    const db = await testDatabase();
    const { received, send } = await mailServer();
    await put(db);
    await put(db);
    expect(await deliverDue(db, { publicUrl, send }, testNow)).toBe(1);
    expect(await deliverDue(db, { publicUrl, send }, plusMilliseconds(testNow, minutes(60)))).toBe(0);
    expect(received.length).toBe(1);
    const stored = await row(db);
    expect(stored.sent_at).toBe(testNow);
    expect(stored.params).not.toContain("SECRET");
    expect(received[0]?.mail.messageId).toBe(`<${stored.id}@portal.example.ma>`);
    expect(received[0]?.mail.subject).toBe("Invitation à rejoindre Sawaqi");
    expect(received[0]?.mail.text).toContain("https://portal.example.ma/fr/invitation/SECRET");
    expect(received[0]?.mail.from?.text).toBe('"Tawafuq" <portail@example.ma>');
  });

  test("is done by one of several deliverers", async () => {
    const db = await testDatabase();
    const { received, send } = await mailServer();
    for (let count = 0; count < 10; count++) await put(db, { key: `k${count}` });
    const counts = await Promise.all([1, 2, 3].map(() => deliverDue(db, { publicUrl, send }, testNow)));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(10);
    expect(received.length).toBe(10);
  });

  test("tries again later when the server cannot, and gives up after eight attempts", async () => {
    const db = await testDatabase();
    const { received, send } = await mailServer(() => 451);
    await put(db);
    let now = testNow;
    for (let attempt = 1; attempt <= 7; attempt++) {
      expect(await deliverDue(db, { publicUrl, send }, now)).toBe(0);
      const stored = await row(db);
      expect([stored.attempts, stored.failed_at]).toEqual([attempt, null]);
      expect(stored.next_attempt_at > now).toBe(true);
      expect(await deliverDue(db, { publicUrl, send }, now)).toBe(0);
      expect((await row(db)).attempts).toBe(attempt);
      now = stored.next_attempt_at;
    }
    await deliverDue(db, { publicUrl, send }, now);
    const last = await row(db);
    expect([last.attempts, last.failed_at, last.sent_at]).toEqual([8, now, null]);
    expect(last.params).not.toContain("SECRET");
    expect(received).toEqual([]);
  });

  test("arrives after an outage", async () => {
    const db = await testDatabase();
    const { received, send } = await mailServer((count) => (count === 1 ? 421 : null));
    await put(db);
    await deliverDue(db, { publicUrl, send }, testNow);
    expect(await deliverDue(db, { publicUrl, send }, plusMilliseconds(testNow, minutes(1)))).toBe(1);
    expect(received.length).toBe(1);
  });

  test("gives an address up that the server says does not exist", async () => {
    const db = await testDatabase();
    const { send } = await mailServer(() => 550);
    await put(db);
    await deliverDue(db, { publicUrl, send }, testNow);
    expect((await row(db)).failed_at).toBe(testNow);
  });

  test("writes the mailbox of the demonstration instead, exactly once", async () => {
    const db = await testDatabase();
    await put(db, { to: { email: "karim@exemple.ma", personId: null, locale: "ar" } });
    await deliverDue(db, { publicUrl, send: null }, testNow);
    await db.updateTable("outbox").set({ sent_at: null, attempts: 0, next_attempt_at: testNow }).execute();
    await deliverDue(db, { publicUrl, send: null }, testNow);
    const mails = await db.selectFrom("mailbox").selectAll().execute();
    expect(mails.length).toBe(1);
    expect(mails[0]?.html).toContain('<html lang="ar" dir="rtl">');
  });

  test("forgets the address where it must", async () => {
    const db = await testDatabase();
    await put(db, { template: "account-closed", params: { forget: 1 } });
    await deliverDue(db, { publicUrl, send: null }, testNow);
    expect((await row(db)).to_email).toBe("");
  });
});

describe("what a person typed", () => {
  const lures = [
    "Salma\r\nBcc: everybody@exemple.ma",
    "Salma\nSubject: other",
    "Salma%0aBcc: x@exemple.ma",
    "Salma\u2028Bcc: x@exemple.ma",
    "=?utf-8?q?x=0d=0aBcc:_y@exemple.ma?=",
  ];

  test.each(lures.map((text) => [text]))(
    "%j never makes a header, and nobody else receives it",
    async (text) => {
      const db = await testDatabase();
      const { received, send } = await mailServer();
      await put(db, { params: { ...message.params, inviter: text, organisation: text } });
      await deliverDue(db, { publicUrl, send }, testNow);
      const [one] = received;
      expect(one?.recipients).toEqual(["karim@exemple.ma"]);
      expect([...(one?.mail.headers.keys() ?? [])].sort()).toEqual(
        [
          "auto-submitted",
          "content-type",
          "date",
          "from",
          "message-id",
          "mime-version",
          "subject",
          "to",
        ].sort(),
      );
    },
  );

  test.each([
    ["a@exemple.ma\r\nRCPT TO:<b@exemple.ma>"],
    ["a@exemple.ma, b@exemple.ma"],
    ["a@exemple.ma; b@exemple.ma"],
    ['"a@exemple.ma, b@exemple.ma"@exemple.ma'],
  ])("%j as an address reaches at most one mailbox", async (address) => {
    const db = await testDatabase();
    const { received, send } = await mailServer();
    await put(db, { to: { email: address, personId: null, locale: "fr" } });
    await deliverDue(db, { publicUrl, send }, testNow);
    for (const one of received) expect(one.recipients.length).toBe(1);
    expect(received.flatMap((one) => one.recipients)).not.toContain("b@exemple.ma");
  });

  test("is escaped and set apart in the page of a mail", () => {
    const params = { ...message.params, inviter: '<img src=x onerror="alert(1)">&', organisation: "سواقي" };
    const { html, text } = renderMail("invitation", params, "fr", publicUrl);
    expect(html).toContain("<bdi>&#60;img src=x onerror=&#34;alert(1)&#34;&#62;&#38;</bdi>");
    expect(html).toContain("<bdi>سواقي</bdi>");
    expect(html).not.toContain("<img");
    expect(text).toContain('<img src=x onerror="alert(1)">&');
  });

  test("never turns a name into a link of the portal's", () => {
    const params = { ...message.params, secretUrl: "", inviter: "javascript:alert(1)" };
    expect(renderMail("invitation", params, "fr", publicUrl).html).not.toContain('href="javascript');
  });
});

test("the list of messages shows no secret link", async () => {
  const db = await testDatabase();
  const { person } = await import("#tests/support/factories.ts");
  const karim = await person(db);
  await put(db, { to: { email: karim.email, personId: karim.id, locale: "fr" } });
  const messages = await listMessages(db, karim.id, "en");
  expect(messages).toMatchObject([{ subject: "Invitation to join Sawaqi", action: null, state: "waiting" }]);
  expect(JSON.stringify(messages)).not.toContain("SECRET");
});
