import { pino } from "pino";

/** Structured log. Personal data, tokens and passwords are never put in; the paths below are a second net. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? (process.env.VITEST ? "silent" : "info"),
  base: null,
  redact: { paths: ["email", "password", "token", "*.email", "*.password", "*.token"], censor: "…" },
});
