import { pino } from "pino";

/** PostgreSQL quotes the row in what it says of an error. */
const sqlDetails = ["err.detail", "err.where", "err.internalQuery", "err.cause.detail", "err.cause.where"];

/** Structured log. Personal data, tokens and passwords are never put in; the paths below are a second net. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? (process.env.VITEST ? "silent" : "info"),
  base: null,
  redact: {
    paths: ["email", "password", "token", "*.email", "*.password", "*.token", ...sqlDetails],
    censor: "…",
  },
});

/** A path as it may stand in the log: the secret of a mailed link left out, which would work for whoever reads it. */
export function loggedPath(path: string): string {
  return path.replace(/(?<=\/)(?=[\w-]*[A-Z])[\w-]{43,}(?=\/|$)/g, "…");
}
