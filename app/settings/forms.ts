import { z } from "zod";
import { longestPromise, type Settings } from "./settings.ts";

/** Digits as people type them, Arabic-Indic ones too. */
const promised = z
  .string()
  .transform((text) =>
    text
      .trim()
      .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
      .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0)),
  )
  .pipe(
    z
      .string()
      .regex(/^\d{1,4}$/, { message: "errors:whole-days" })
      .transform(Number)
      .pipe(z.number().min(1).max(longestPromise)),
  );

/** A text that may be left empty. No `pipe`: conform takes an empty end for a missing one. */
const folded = (max: number) =>
  z
    .string()
    .optional()
    .transform((text = "") =>
      text
        .normalize("NFC")
        .replace(/[\s\p{Cf}]+/gu, " ")
        .trim(),
    )
    .refine((text) => text.length <= max, {
      message: JSON.stringify(["errors:too-long", { count: max }]),
    });

const address = folded(254).refine((text) => text === "" || /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/u.test(text), {
  message: "errors:email",
});

export const settingsForm = z
  .object({
    approval: z.enum(["before", "none"]),
    requests: promised,
    startups: promised,
    agreements: promised,
    opportunities: promised,
    operatorName: folded(200),
    controller: folded(1_000),
    contactEmail: address,
  })
  .transform(
    ({ approval, requests, startups, agreements, opportunities, ...words }): Settings => ({
      opportunityApproval: approval,
      promisedDays: { requests, startups, agreements, opportunities },
      ...words,
    }),
  );
