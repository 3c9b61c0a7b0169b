import { createHash } from "node:crypto";
import type { Words } from "#app/kernel/words.ts";
import { noteChange } from "../changes.ts";
import { atomically } from "../connection.server.ts";
import type { Db } from "../schema/index.ts";
import cities from "./reference/cities.json" with { type: "json" };
import countries from "./reference/countries.json" with { type: "json" };
import fundingStages from "./reference/funding-stages.json" with { type: "json" };
import languages from "./reference/languages.json" with { type: "json" };
import legalForms from "./reference/legal-forms.json" with { type: "json" };
import needs from "./reference/needs.json" with { type: "json" };
import regions from "./reference/regions.json" with { type: "json" };
import sdgs from "./reference/sdgs.json" with { type: "json" };
import sectors from "./reference/sectors.json" with { type: "json" };
import stages from "./reference/stages.json" with { type: "json" };
import technologies from "./reference/technologies.json" with { type: "json" };

type Entry = { code: string; fr: string; ar: string | null; en?: string; syn?: string[]; region?: string };

/** Every term the portal starts with, scheme by scheme. */
export const referenceTerms: Record<string, Entry[]> = {
  sector: sectors,
  technology: technologies,
  need: needs,
  stage: stages,
  "funding-stage": fundingStages,
  region: regions,
  city: cities,
  sdg: sdgs,
  language: languages,
  "legal-form": legalForms,
  country: countries,
};

/** Puts the vocabularies into the record; a term already there keeps what officers made of it. Runs only when the lists changed. */
export async function seedReference(db: Db, now: string): Promise<void> {
  const fingerprint = createHash("sha256").update(JSON.stringify(referenceTerms)).digest("hex");
  const known = await db
    .selectFrom("settings")
    .select("value")
    .where("key", "=", "reference")
    .executeTakeFirst();
  if (known?.value === fingerprint) return;
  await atomically(db, async (tx) => {
    for (const [scheme, entries] of Object.entries(referenceTerms)) {
      const rows = entries.map((entry, position) => {
        const labels: Words = { fr: entry.fr, en: entry.en ?? entry.fr };
        if (entry.ar) labels.ar = entry.ar;
        return {
          scheme,
          code: entry.code,
          labels: JSON.stringify(labels),
          synonyms: JSON.stringify(entry.syn ?? []),
          parent: entry.region ?? null,
          position,
          retired_at: null,
        };
      });
      for (let from = 0; from < rows.length; from += 100) {
        await tx
          .insertInto("terms")
          .values(rows.slice(from, from + 100))
          .onConflict((conflict) => conflict.columns(["scheme", "code"]).doNothing())
          .execute();
      }
    }
    await tx
      .insertInto("settings")
      .values({ key: "reference", value: fingerprint, updated_at: now })
      .onConflict((conflict) => conflict.column("key").doUpdateSet({ value: fingerprint, updated_at: now }))
      .execute();
    await noteChange(tx, "term", "reference", now);
  });
}
