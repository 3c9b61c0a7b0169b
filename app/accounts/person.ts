import type { MemberRole } from "#db/schema/accounts.ts";

/** Roles in an organisation, the strongest first. */
export const memberRoles = ["owner", "editor", "reviewer", "viewer"] as const satisfies readonly MemberRole[];

export const linkPurposes = ["verify-email", "reset-password", "unlock", "invitation"] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

/** How one address is always written: trimmed, compatibility forms folded, lower case. */
export function plainEmail(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}

const address =
  /^[^\s@"(),:;<>[\\\]]+@[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)+$/u;
const unseen = /[\p{Cc}\p{Cf}\u2028\u2029]/u;

/** Whether the text is one plain address (no quoting, no list, a domain with a dot). */
export function isEmail(text: string): boolean {
  const local = text.split("@")[0] ?? "";
  return (
    text.length <= 254 &&
    !hasUnseenCharacters(text) &&
    local.length <= 64 &&
    !/^\.|\.$|\.\./.test(local) &&
    address.test(text)
  );
}

/** Whether a text holds control, bidi or zero-width characters that a reader cannot see. */
export function hasUnseenCharacters(text: string): boolean {
  return unseen.test(text);
}

/** How a password is compared: compatibility forms folded, so that two keyboards write the same one. */
export function plainPassword(text: string): string {
  return text.normalize("NFKC");
}

/** What stands where a closed account's name stood. */
export const closedName = "—";

/** The address of a closed account: unique, and no mail can go there. */
export function closedEmail(personId: string): string {
  return `closed-${personId}@invalid`;
}
