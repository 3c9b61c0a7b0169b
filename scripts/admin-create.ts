import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { isEmail, plainEmail } from "#app/accounts/person.ts";
import { translator } from "#app/i18n/translate.ts";
import { currentInstant } from "#app/kernel/clock.ts";
import { Refusal } from "#app/kernel/refusal.ts";
import { isLocale } from "#app/kernel/words.ts";
import { paths } from "#app/paths.ts";
import { createAdministrator, hasAdministrator } from "#app/proceedings/administrator.server.ts";
import { migrate, openDatabase } from "#db/connection.server.ts";
import { prepareRecord } from "#db/seeds/index.ts";

const usage =
  "Usage: npm run admin:create -- --email nom@exemple.ma --name 'Prénom Nom' [--language fr|ar|en] [--another]";

/** Makes an administrator and prints the link that lets her choose a password. No e-mail is needed. */
async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      email: { type: "string" },
      name: { type: "string" },
      language: { type: "string", default: "fr" },
      another: { type: "boolean", default: false },
    },
  });
  const address = process.env.PUBLIC_URL?.replace(/\/$/, "");
  if (!address || !URL.canParse(address)) {
    throw new Error("Set PUBLIC_URL to the address people type (https://…): the link is built from it.");
  }
  if (!isLocale(values.language)) throw new Error(`--language is fr, ar or en. ${usage}`);
  const db = openDatabase({
    url: process.env.DATABASE_URL,
    file: join(process.env.DATA_DIR || "data", "tawafuq.sqlite"),
  });
  try {
    await migrate(db);
    await prepareRecord(db, "production", currentInstant());
    if (!values.another && (await hasAdministrator(db)))
      throw new Refusal("conflict", "administrator-exists");
    const email = plainEmail(values.email ?? (await ask("E-mail address: ")));
    if (!isEmail(email)) throw new Error(`"${email}" is not an e-mail address. ${usage}`);
    const name = (values.name ?? (await ask("Name: "))).replace(/\s+/gu, " ").trim();
    if (name.length < 2 || name.length > 120) throw new Error(`A name has 2 to 120 characters. ${usage}`);
    const { secret, locale } = await createAdministrator(
      db,
      { email, name, locale: values.language },
      values.another,
      currentInstant(),
    );
    console.log(`${name} <${email}> is an administrator of the portal.`);
    console.log("To choose a password, open this once, within an hour:");
    console.log(`${address}${paths.resetPassword(locale, secret)}`);
  } finally {
    await db.destroy();
  }
}

async function ask(question: string): Promise<string> {
  if (!process.stdin.isTTY) throw new Error(usage);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(question);
  terminal.close();
  return answer;
}

try {
  await run();
} catch (error) {
  const words =
    error instanceof Refusal
      ? translator("en")(`refusals:${error.code}`, error.params)
      : error instanceof Error
        ? error.message
        : String(error);
  process.stderr.write(`${words}\n`);
  process.exit(1);
}
