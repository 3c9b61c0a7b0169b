import { z } from "zod";
import { email, line } from "#app/accounts/forms.ts";
import { agreementStates } from "#app/agreements/kinds.ts";
import { issueKey } from "#app/http/issues.ts";
import { locales } from "#app/kernel/words.ts";
import { incubatorTypes, partnerTypes } from "#app/registry/kinds.ts";

const longest = 2_000;

/** Words the other side reads; what nobody can see does not count. No `pipe`: conform takes an empty end for a missing one. */
const words = (least: number) =>
  z
    .string()
    .optional()
    .transform((text = "") => text.normalize("NFC").trim())
    .refine((text) => text.replace(/[\p{Cf}\s]+/gu, " ").trim().length >= least, {
      message: issueKey("errors:too-short", { count: least }),
    })
    .refine((text) => text.length <= longest, {
      message: issueKey("errors:too-long", { count: longest }),
    });

/** The fewest characters of a refusal, and of a correction that is asked for. */
const refusal = 30;
const correction = 10;

const id = z.string().min(1).max(64);

export const requestDecisionForm = z.discriminatedUnion("decision", [
  z.object({ decision: z.literal("approve") }),
  z.object({ decision: z.literal("refuse"), reason: words(refusal) }),
]);

export const startupDecisionForm = z.discriminatedUnion("decision", [
  z.object({ decision: z.literal("verify") }),
  z.object({ decision: z.literal("correct"), reason: words(correction) }),
  z.object({ decision: z.literal("refuse"), reason: words(refusal) }),
]);

export const agreementDecisionForm = z.discriminatedUnion("decision", [
  z.object({ decision: z.literal("approve") }),
  z.object({ decision: z.literal("refuse"), reason: words(refusal) }),
  z.object({ decision: z.literal("move"), state: z.enum(agreementStates) }),
]);

export const opportunityDecisionForm = z.discriminatedUnion("decision", [
  z.object({ decision: z.literal("approve"), version: z.coerce.number().int() }),
  z.object({ decision: z.literal("correct"), reason: words(correction) }),
]);

export const invitationForm = z.discriminatedUnion("act", [
  z.object({
    act: z.literal("invite"),
    email,
    name: line(160, 2),
    type: z.enum([...partnerTypes, ...incubatorTypes]).transform((subtype) => {
      const partner = partnerTypes.some((one) => one === subtype);
      return { kind: partner ? ("partner" as const) : ("incubator" as const), subtype };
    }),
    language: z.enum(locales),
  }),
  z.object({ act: z.literal("withdraw"), invitation: id }),
]);

export const sampleRemovalForm = z.object({
  sure: z.literal("on", { message: "errors:tick-to-confirm" }),
});
