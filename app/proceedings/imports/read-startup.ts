import type { CivilDate } from "#app/kernel/dates.ts";
import { isLocale, type Locale, type Words } from "#app/kernel/words.ts";
import { readWebsite } from "#app/registry/website.ts";
import type { Codes } from "./codes.server.ts";
import type { RowFault } from "./rows.ts";
import { dateOf, flagOf, listOf, numberOf, shortened, textOf, UnreadableValue, wordsOf } from "./values.ts";

/** A startup as its row says it. */
export type ReadStartup = {
  key: string;
  name: string;
  nameAr: string | null;
  legalName: string | null;
  tagline: Words;
  description: Words;
  website: string | null;
  country: string | null;
  region: string | null;
  city: string | null;
  ice: string | null;
  foundedOn: string | null;
  legalForm: string | null;
  headcount: number | null;
  stage: string | null;
  fundingStage: string | null;
  trl: number | null;
  incorporated: boolean | null;
  sectors: string[];
  technologies: string[];
  needs: string[];
  languages: string[];
  remarks: RowFault[];
};

/** Reads a startup out of a row, or throws what is wrong with it. Words become codes where the vocabulary knows them. */
export function readStartup(
  fields: Record<string, unknown>,
  line: number,
  codes: Codes,
  today: CivilDate,
): ReadStartup {
  const name = textOf(fields, ["name", "nom", "brand_name", "raison_sociale", "الاسم"], 200);
  if (!name || !/[\p{L}\p{N}]/u.test(name))
    throw new UnreadableValue("value.name-missing", "name", name ?? "");
  const remarks: RowFault[] = [];
  const given = textOf(fields, ["lang", "language", "langue"])?.slice(0, 2).toLowerCase();
  const description = textOf(fields, ["description", "long_description"]) ?? "";
  const own: Locale = isLocale(given) ? given : /\p{Script=Arabic}/u.test(description) ? "ar" : "en";
  const tagline = wordsOf(fields, ["tagline", "one_liner", "slogan", "accroche"], own);
  for (const [locale, text] of Object.entries(tagline)) {
    if (isLocale(locale) && text) tagline[locale] = shortened(text, 140);
  }
  const place = placeOf(fields, codes, remarks);
  const site = textOf(fields, ["website", "site", "url", "site_web"]);
  const website = site ? readWebsite(site) : null;
  if (website && "fault" in website)
    remarks.push({ key: "row.website-left-out", params: { value: (site ?? "").slice(0, 60) } });
  const founded = foundedOf(fields, today);
  const about = [
    ...listOf(fields, ["industry", "industries"]),
    ...listOf(fields, ["subindustry"]),
    ...listOf(fields, ["tags", "mots_cles"]),
    ...Object.values(tagline),
  ].join(" · ");
  const ice = textOf(fields, ["ice"])?.replace(/\D/g, "") ?? null;
  if (ice && ice.length !== 15) throw new UnreadableValue("value.ice", "ice", ice);
  return {
    key: textOf(fields, ["id", "key", "code"], 200) ?? `${line}:${name.slice(0, 100)}`,
    name,
    nameAr:
      textOf(fields, ["name_ar", "nom_ar"], 200) ?? (/^[^a-z]*\p{Script=Arabic}/iu.test(name) ? name : null),
    legalName: textOf(fields, ["legal_name", "denomination"], 200),
    tagline,
    description: wordsOf(fields, ["description", "long_description"], own, 10_000),
    website: website && "website" in website ? website.website : null,
    ...place,
    ice,
    foundedOn: founded,
    legalForm: coded(fields, ["legal_form", "forme_juridique"], "legal-form", codes, remarks),
    headcount: numberOf(fields, ["headcount", "team_size", "effectif", "employees"], 1_000_000),
    stage: coded(fields, ["stage", "stade"], "stage", codes, remarks),
    fundingStage: coded(fields, ["funding_stage", "stade_financement"], "funding-stage", codes, remarks),
    trl: numberOf(fields, ["trl"], 9),
    incorporated: flagOf(fields, ["incorporated", "constituee"]),
    sectors:
      codedList(fields, ["sectors", "secteurs", "sector", "secteur"], "sector", codes, remarks) ??
      codes.spokenOf("sector", about, 3),
    technologies:
      codedList(fields, ["technologies", "technology", "technologie"], "technology", codes, remarks) ??
      codes.spokenOf("technology", `${about} ${description}`, 6),
    needs: codedList(fields, ["needs", "besoins", "need"], "need", codes, remarks) ?? [],
    languages: codedList(fields, ["languages", "langues"], "language", codes, remarks) ?? [],
    remarks,
  };
}

/** The founding date, or the first day of a year alone; one that is still to come is an error on its row. */
function foundedOf(fields: Record<string, unknown>, today: CivilDate): CivilDate | null {
  const text = textOf(fields, ["founded_on", "founded", "date_de_creation", "year_founded"]);
  if (text === null) return null;
  const date = dateOf({ founded: /^\d{4}$/.test(text) ? `${text}-01-01` : text }, ["founded"])?.date ?? null;
  if (date !== null && date > today) throw new UnreadableValue("value.date", "founded", text);
  return date;
}

function placeOf(
  fields: Record<string, unknown>,
  codes: Codes,
  remarks: RowFault[],
): Pick<ReadStartup, "country" | "region" | "city"> {
  const location = textOf(fields, ["location", "localisation"]) ?? "";
  // « Casablanca, Morocco; Remote »: the first place counts, its last part is the country.
  const parts = (location.split(";")[0] ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  const named = textOf(fields, ["country", "pays"]) ?? (parts.length > 1 ? (parts.at(-1) ?? null) : null);
  const country = named === null ? null : (codes.exact("country", named) ?? "other");
  const cityName = textOf(fields, ["city", "ville"]) ?? parts[0] ?? null;
  const city = cityName && (country === null || country === "MA") ? codes.exact("city", cityName) : null;
  const region =
    coded(fields, ["region"], "region", codes, remarks) ??
    (city ? (codes.vocabulary.find("city", city)?.parent ?? null) : null);
  return { country: country ?? (region ? "MA" : null), region, city };
}

function coded(
  fields: Record<string, unknown>,
  names: readonly string[],
  scheme: "stage" | "funding-stage" | "legal-form" | "region",
  codes: Codes,
  remarks: RowFault[],
): string | null {
  const text = textOf(fields, names);
  if (text === null) return null;
  const code = codes.exact(scheme, text);
  if (code === null)
    remarks.push({ key: "row.unknown-term", params: { field: names[0] ?? "", value: text.slice(0, 60) } });
  return code;
}

function codedList(
  fields: Record<string, unknown>,
  names: readonly string[],
  scheme: "sector" | "technology" | "need" | "language",
  codes: Codes,
  remarks: RowFault[],
): string[] | null {
  const texts = listOf(fields, names).flatMap((text) => text.split(","));
  if (texts.length === 0) return null;
  const found = texts.flatMap((text) => {
    const code = codes.exact(scheme, text);
    if (code === null)
      remarks.push({
        key: "row.unknown-term",
        params: { field: names[0] ?? "", value: text.trim().slice(0, 60) },
      });
    return code ?? [];
  });
  return [...new Set(found)];
}
