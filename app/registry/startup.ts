import type { CivilDate } from "#app/kernel/dates.ts";
import type { Words } from "#app/kernel/words.ts";
import type { RegistrationStep } from "./profile.ts";

/** What every organisation of the registry is known by. */
export type Organisation = {
  id: string;
  kind: "startup" | "partner" | "incubator" | "registry";
  slug: string;
  subtype: string | null;
  name: string;
  legalName: string | null;
  nameAr: string | null;
  aliases: string[];
  tagline: Words;
  description: Words;
  website: string | null;
  logoFileId: string | null;
  country: string | null;
  region: string | null;
  city: string | null;
  isSample: boolean;
  importedFrom: string | null;
  version: number;
  createdAt: string;
  updatedAt: string;
  listedAt: string | null;
  suspendedAt: string | null;
  closedAt: string | null;
};

/** A startup with all it says of itself. Money is whole dirhams. */
export type Startup = Organisation & {
  foundedOn: CivilDate | null;
  legalForm: string | null;
  ice: string | null;
  rc: string | null;
  rcCourt: string | null;
  headcount: number | null;
  stage: string | null;
  fundingStage: string | null;
  fundingRaised: number | null;
  revenue: number | null;
  trl: number | null;
  incorporated: boolean | null;
  team: Words;
  sectors: string[];
  technologies: string[];
  needs: string[];
  languages: string[];
  sdgs: string[];
  lastStep: RegistrationStep;
  submittedAt: string | null;
  correctionAskedAt: string | null;
  verifiedAt: string | null;
  refusedAt: string | null;
  decisionReason: string | null;
  confirmedAt: string | null;
  publicConsent: boolean;
  contactConsent: boolean;
};

export const startupStates = [
  "draft",
  "submitted",
  "correction-asked",
  "verified",
  "refused",
  "suspended",
  "closed",
] as const;
export type StartupState = (typeof startupStates)[number];

/** Where a startup stands in the registry; the SQL twin is `whereListed` in queries.server.ts. */
export function stateOf(
  startup: Pick<
    Startup,
    "closedAt" | "suspendedAt" | "refusedAt" | "verifiedAt" | "correctionAskedAt" | "submittedAt"
  >,
): StartupState {
  if (startup.closedAt) return "closed";
  if (startup.suspendedAt) return "suspended";
  if (startup.refusedAt) return "refused";
  if (startup.correctionAskedAt) return "correction-asked";
  if (startup.verifiedAt) return "verified";
  return startup.submittedAt ? "submitted" : "draft";
}

/** Whether others may see the startup: submitted, with its owner's consent, and neither refused, suspended nor closed. */
export function isListed(startup: Startup): boolean {
  const state = stateOf(startup);
  return (
    startup.publicConsent &&
    startup.submittedAt !== null &&
    (state === "submitted" || state === "verified" || state === "correction-asked")
  );
}

/** How sure a fact is: nobody checked it, or an officer did. */
export type EvidenceLevel = "self-declared" | "checksum-valid" | "document-checked" | "certified";

/** How long an unconfirmed profile counts as fresh, in days. */
export const freshDays = 180;
