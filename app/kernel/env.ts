import { z } from "zod";

const schema = z.object({
  MODE: z.enum(["demonstration", "production", "development", "test"]).default("demonstration"),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default("0.0.0.0"),
  DATA_DIR: z.string().default("data"),
  DATABASE_URL: z.string().optional(),
  /** The address the public types; links in e-mails are built from it, never from a request's headers. */
  PUBLIC_URL: z.url().optional(),
  SECRET: z.string().min(32).optional(),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().optional(),
  /** How many proxies in front set X-Forwarded-For; 0 trusts none. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  LOG_LEVEL: z.enum(["silent", "fatal", "error", "warn", "info", "debug"]).default("info"),
});

export type Environment = z.infer<typeof schema> & { publicUrl: string };

/** What production cannot do without, each in a sentence that a person at a terminal can act on. */
const needed = {
  PUBLIC_URL:
    "the address people type, such as https://tawafuq.example.ma; links in e-mails are built from it",
  SECRET: "at least 32 characters that nobody else knows; one is made by: openssl rand -base64 32",
  SMTP_URL: "the mail server, such as smtps://user:password@mail.example.ma:465",
  MAIL_FROM: "the address e-mails come from, such as tawafuq@example.ma",
} as const;

/** Reads the environment once, and says in one sentence per line what is missing or makes no sense. */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map((issue) => String(issue.path[0])));
    throw new Error(
      [...wrong].map((name) => `${name} is not usable${hint(name) || ": see docs/operators.md."}`).join("\n"),
    );
  }
  const env = parsed.data;
  if (env.MODE === "production") {
    const missing = (["PUBLIC_URL", "SECRET", "SMTP_URL", "MAIL_FROM"] as const).filter((name) => !env[name]);
    if (missing.length > 0) {
      throw new Error(missing.map((name) => `Production needs ${name}${hint(name)}`).join("\n"));
    }
  }
  return { ...env, publicUrl: (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/, "") };
}

function hint(name: string): string {
  const words = Object.entries(needed).find(([one]) => one === name)?.[1];
  return words ? `: ${words}.` : "";
}
