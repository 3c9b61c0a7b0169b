import { hash, verify } from "@node-rs/argon2";
import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";
import { Refusal } from "#app/kernel/refusal.ts";
import { foldLetters } from "#app/text/normalise.ts";
import { plainPassword } from "./person.ts";

/** argon2id, well over OWASP's floor of 19 MiB and two passes. */
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };
const atOnce = 4;
const inLine = 20;

/** Words an attacker of this portal tries first, in its three languages. */
const placeWords = [
  ...[
    "tawafuq",
    "توافق",
    "tawafuk",
    "maroc",
    "morocco",
    "المغرب",
    "casablanca",
    "الدارالبيضاء",
    "rabat",
    "marrakech",
  ],
  ...[
    "password",
    "passphrase",
    "motdepasse",
    "mot de passe",
    "كلمة المرور",
    "كلمةالسر",
    "azerty",
    "bismillah",
    "startup",
  ],
];

const meter = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

/**
 * Refuses a password that is shorter than 15 or longer than 128 characters, stands on a list, is mostly the person's own
 * words, or follows a pattern; no rule about kinds of characters (NIST SP 800-63B-4). `own`: name, e-mail.
 */
export function assertAcceptable(typed: string, own: readonly string[], field = "newPassword"): void {
  const refuse = (code: string) => new Refusal("invalid", code, { field });
  const password = plainPassword(typed);
  const length = [...password].length;
  if (length < 15) throw refuse("password-too-short");
  if (length > 128) throw refuse("password-too-long");

  const folded = foldLetters(password);
  const ownWords = [
    ...new Set(own.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]).map(foldLetters)),
  ]
    .filter((word) => [...word].length >= 3)
    .sort((a, b) => b.length - a.length);
  const personal = [...ownWords, "tawafuq", "توافق"];
  const rest = personal
    .reduce((text, word) => text.replaceAll(word, ""), folded)
    .replace(/[\p{P}\p{Z}]/gu, "");
  if ([...rest].length < 8 && rest.length < folded.length / 2) throw refuse("password-personal");

  if (new Set(folded).size < 5 || repeats(folded)) throw refuse("password-pattern");
  // In halves: measuring 128 characters at once takes over 100 ms, and one strong half is strong enough.
  const halves = [folded.slice(0, 64), folded.slice(64)].filter((half) => half !== "");
  const measured = halves.map((half) => meter.check(half, [...placeWords, ...ownWords]));
  if (measured.some((one) => one.guessesLog10 >= 10)) return;
  const listed = measured[0]?.sequence.some(
    (part) => part.pattern === "dictionary" && part.token.length >= folded.length / 2,
  );
  throw refuse(listed ? "password-common" : "password-pattern");
}

/** Whether a text is one part of less than 15 characters over and over, the last time perhaps cut short. */
function repeats(text: string): boolean {
  for (let length = 1; length < 15 && length <= text.length / 2; length++) {
    if (text.startsWith(text.slice(length))) return true;
  }
  return false;
}

let running = 0;
const waiting: (() => void)[] = [];

/** At most four hashes at once (64 MiB each); twenty more wait in line, any further is refused as busy. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) {
    if (waiting.length >= inLine) throw new Refusal("too-many", "busy");
    // The one who leaves hands over the place, so `running` stays as it is.
    await new Promise<void>((go) => waiting.push(go));
  } else {
    running += 1;
  }
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

/**
 * What the machine knows and the record does not: SECRET goes into every hash, so that a copy of the record alone cannot be
 * guessed at. Without one (a demonstration) hashes stand alone; changing it makes everybody choose a new password by e-mail.
 */
function options(): typeof cost & { secret?: Uint8Array } {
  const secret = process.env.SECRET;
  return secret ? { ...cost, secret: Buffer.from(secret) } : cost;
}

/** The argon2id hash of a password. Never call it inside a transaction: it takes a tenth of a second and more. */
export function hashPassword(typed: string): Promise<string> {
  return inTurn(() => hash(plainPassword(typed), options()));
}

let nobodys: Promise<string> | undefined;

/** Whether the password is the one hashed; takes as long when there is no hash, so that nobody can tell. */
export async function passwordHolds(stored: string | null, typed: string): Promise<boolean> {
  if (stored === null) nobodys ??= hashPassword("nobody has this password");
  const compared = stored ?? (await nobodys) ?? "";
  const holds = await inTurn(() => verify(compared, plainPassword(typed.slice(0, 1_000)), options()));
  return stored !== null && holds;
}

/** Answers no sooner than `floor` milliseconds after it was asked, whatever there was to do. */
export async function inEvenTime<T>(floor: number, work: () => Promise<T>): Promise<T> {
  const [outcome] = await Promise.allSettled([work(), new Promise((resolve) => setTimeout(resolve, floor))]);
  if (outcome.status === "rejected") throw outcome.reason;
  return outcome.value;
}
