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

/** Reads the environment once, and says in one sentence per line what is missing. */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    throw new Error(
      parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("\n"),
    );
  }
  const env = parsed.data;
  if (env.MODE === "production") {
    const missing = (["PUBLIC_URL", "SECRET", "SMTP_URL", "MAIL_FROM"] as const).filter((name) => !env[name]);
    if (missing.length > 0) {
      throw new Error(
        `Production needs ${missing.join(", ")}. Set them in the environment; docs/operators.md says what each one is.`,
      );
    }
  }
  return { ...env, publicUrl: (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/, "") };
}
