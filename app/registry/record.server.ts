import type { Updateable } from "kysely";
import { wordsToStore } from "#app/kernel/stored.ts";
import type { Words } from "#app/kernel/words.ts";
import { skeleton } from "#app/text/skeleton.ts";
import type { OrganisationsTable, StartupsTable } from "#db/schema/registry.ts";
import type { ProfileField, ProfilePatch } from "./profile.ts";
import type { Startup } from "./startup.ts";
import { domainOf } from "./website.ts";

/** The look-alike key that is stored of a startup: its brand name's. */
export function skeletonOf(name: string): string {
  return skeleton(name);
}

/** The columns a patch writes, with those that follow from them (`after`: the profile as it will be). */
export function columnsOf(
  patch: ProfilePatch,
  after: Startup,
): { organisation: Updateable<OrganisationsTable>; startup: Updateable<StartupsTable> } {
  const flag = (value: boolean | null | undefined) =>
    value === undefined ? undefined : value === null ? null : Number(value);
  return {
    organisation: withoutGaps({
      name: patch.name,
      name_skeleton: patch.name === undefined ? undefined : skeletonOf(after.name),
      legal_name: patch.legalName,
      name_ar: patch.nameAr,
      aliases: patch.aliases === undefined ? undefined : JSON.stringify(patch.aliases),
      tagline_words: patch.tagline === undefined ? undefined : wordsToStore(patch.tagline),
      description_words: patch.description === undefined ? undefined : wordsToStore(patch.description),
      website: patch.website,
      domain: patch.website === undefined ? undefined : domainOf(patch.website),
      country: patch.country,
      region: patch.region,
      city: patch.city,
    }),
    startup: withoutGaps({
      founded_on: patch.foundedOn,
      legal_form: patch.legalForm,
      ice: patch.ice,
      rc: patch.rc,
      rc_court: patch.rcCourt,
      headcount: patch.headcount,
      stage: patch.stage,
      funding_stage: patch.fundingStage,
      funding_raised: patch.fundingRaised,
      revenue: patch.revenue,
      trl: patch.trl,
      incorporated: flag(patch.incorporated),
      women_led: flag(patch.womenLed),
      team_words: patch.team === undefined ? undefined : wordsToStore(patch.team),
    }),
  };
}

/** Kysely writes what is there: a field the patch does not name must not be. */
function withoutGaps<T extends object>(columns: T): T {
  const kept = { ...columns };
  for (const name of Object.keys(kept)) {
    if (Reflect.get(kept, name) === undefined) Reflect.deleteProperty(kept, name);
  }
  return kept;
}

/** The vocabularies a patch writes, by scheme. */
export function termsOf(
  patch: Pick<ProfilePatch, "sectors" | "technologies" | "needs" | "languages" | "sdgs">,
): ["sector" | "technology" | "need" | "language" | "sdg", string[]][] {
  const lists: ["sector" | "technology" | "need" | "language" | "sdg", string[] | undefined][] = [
    ["sector", patch.sectors],
    ["technology", patch.technologies],
    ["need", patch.needs],
    ["language", patch.languages],
    ["sdg", patch.sdgs],
  ];
  return lists.flatMap(([scheme, codes]) => (codes === undefined ? [] : [[scheme, codes]]));
}

const lists: readonly string[] = ["sectors", "technologies", "needs", "languages", "sdgs"];

/** One spelling of a value, so that two that say the same compare equal. */
function comparable(field: string, value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify(lists.includes(field) ? [...value].sort() : value);
  if (value !== null && typeof value === "object") {
    const words: Words = value;
    return JSON.stringify([words.fr?.trim() ?? "", words.ar?.trim() ?? "", words.en?.trim() ?? ""]);
  }
  return JSON.stringify(value);
}

/** Whether two values of a field say the same. */
export function saysTheSame(field: ProfileField, one: unknown, other: unknown): boolean {
  return comparable(field, one) === comparable(field, other);
}

/** The fields of a patch that differ from the profile as it stands. */
export function changedFields(
  before: Startup,
  womenLed: boolean | null,
  patch: ProfilePatch,
): ProfileField[] {
  const held = { ...before, womenLed };
  const fields: ProfileField[] = [];
  for (const field of profileFields) {
    const said = patch[field];
    if (said !== undefined && !saysTheSame(field, said, held[field])) fields.push(field);
  }
  return fields;
}

const profileFields: readonly ProfileField[] = [
  "name",
  "legalName",
  "nameAr",
  "aliases",
  "tagline",
  "description",
  "website",
  "country",
  "region",
  "city",
  "foundedOn",
  "legalForm",
  "ice",
  "rc",
  "rcCourt",
  "headcount",
  "stage",
  "fundingStage",
  "fundingRaised",
  "revenue",
  "trl",
  "incorporated",
  "womenLed",
  "team",
  "sectors",
  "technologies",
  "needs",
  "languages",
  "sdgs",
];
