import { z } from "zod";
import { locales } from "#app/kernel/words.ts";
import { incubatorTypes, partnerTypes } from "#app/registry/kinds.ts";
import { hasUnseenCharacters, isEmail, memberRoles, plainEmail, plainPassword } from "./person.ts";

/** One line of text as a person reads it: no invisible characters, spaces folded. */
export function line(max: number, min = 1) {
  return z
    .string()
    .transform((text) => text.normalize("NFC").replace(/\s+/gu, " ").trim())
    .pipe(z.string().min(min).max(max))
    .refine((text) => !hasUnseenCharacters(text), { message: "errors:invisible" });
}

/** One e-mail address, in the one way we write it. */
export const email = z.string().transform(plainEmail).refine(isEmail, { message: "errors:email" });

const typedPassword = z.string().min(1).max(1_000);
/** The lengths are told with the other fields' faults; what else a password must not be is told by the command. */
const chosenPassword = typedPassword
  .refine((text) => [...plainPassword(text)].length >= 15, { message: "refusals:password-too-short" })
  .refine((text) => [...plainPassword(text)].length <= 128, { message: "refusals:password-too-long" });
const ticked = z
  .literal("on")
  .optional()
  .transform((value) => value === "on");

/** A person's name: it stands in e-mails to others, so it carries no address to lure them to. */
const personName = line(120, 2).refine((text) => !/:\/\/|www\.|@/i.test(text), {
  message: "errors:name-link",
});

export const signUpForm = z.object({
  name: personName,
  email,
  password: chosenPassword,
  language: z.enum(locales),
  terms: z.literal("on", { message: "errors:accept-terms" }),
  newsletter: ticked,
});

export const signInForm = z.object({ email, password: typedPassword });
export const addressForm = z.object({ email });
export const newPasswordForm = z.object({ newPassword: chosenPassword });
export const passwordChangeForm = z.object({ password: typedPassword, newPassword: chosenPassword });
export const accountForm = z.object({ name: personName, language: z.enum(locales) });
export const closureForm = z.object({ password: typedPassword });
export const invitedForm = z.object({
  name: personName,
  password: chosenPassword,
  language: z.enum(locales),
  terms: z.literal("on", { message: "errors:accept-terms" }),
  newsletter: ticked,
});

const role = z.enum(memberRoles);
export const membersForm = z.discriminatedUnion("act", [
  z.object({ act: z.literal("invite"), email, role }),
  z.object({ act: z.literal("change-role"), member: z.string().min(1), memberRole: role }),
  z.object({ act: z.literal("remove"), member: z.string().min(1) }),
  z.object({ act: z.literal("withdraw"), invitation: z.string().min(1) }),
]);

/** A web address that a browser may open: http(s), a host with a dot, no user name in it. */
export const website = z
  .string()
  .trim()
  .max(300)
  .transform((text) => (text === "" || /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`))
  .refine((text) => text === "" || isPublicAddress(text), { message: "errors:url" });

function isPublicAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return (
    /^https?:$/.test(url.protocol) &&
    url.username === "" &&
    url.password === "" &&
    /\.[a-z][a-z0-9-]+$/i.test(url.hostname)
  );
}

export const organisationRequestForm = z.object({
  type: z.enum([...partnerTypes, ...incubatorTypes]).transform((subtype) => {
    const partner = partnerTypes.some((one) => one === subtype);
    return { kind: partner ? ("partner" as const) : ("incubator" as const), subtype };
  }),
  name: line(160, 2),
  website: website.optional().transform((text) => text || null),
  message: z
    .string()
    .transform((text) => text.normalize("NFC").trim())
    .pipe(z.string().min(20).max(2_000)),
});

export const newStartupForm = z.object({ name: line(160, 2), language: z.enum(locales) });
