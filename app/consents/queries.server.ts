import type { Db } from "#db/schema/index.ts";
import type { ConsentPurpose } from "./consent.ts";

export type LedgerLine = {
  id: string;
  purpose: ConsentPurpose;
  organisationId: string | null;
  given: boolean;
  at: string;
  textVersion: string;
};

/** Every line a person wrote into the consent ledger, the latest first. */
export async function consentLedger(db: Db, personId: string): Promise<LedgerLine[]> {
  const rows = await db
    .selectFrom("consents")
    .select(["id", "purpose", "organisation_id", "given", "at", "text_version"])
    .where("person_id", "=", personId)
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    purpose: row.purpose,
    organisationId: row.organisation_id,
    given: row.given === 1,
    at: row.at,
    textVersion: row.text_version,
  }));
}

/** Whether a purpose holds now: the latest line decides, and no line is no. */
export function consentHolds(
  ledger: LedgerLine[],
  purpose: ConsentPurpose,
  organisationId: string | null,
): boolean {
  return (
    ledger.find((one) => one.purpose === purpose && one.organisationId === organisationId)?.given ?? false
  );
}
