import type { Instant } from "#app/kernel/clock.ts";
import { endOfDay, instantAt, wallClockOf } from "#app/kernel/dates.ts";
import { locales, type Words } from "#app/kernel/words.ts";
import { readWebsite, websiteLength } from "#app/registry/website.ts";
import {
  asciiDigits,
  type Fault,
  lineOf,
  type Read,
  readDate,
  readName,
  readNumber,
  readText,
} from "#app/text/typed.ts";
import type { OpportunityPatch } from "./drafting.server.ts";
import { attendanceModes, currencies, offerUnits, opportunityKinds, trainingLevels } from "./kinds.ts";
import type { Opportunity } from "./opportunity.ts";

/** The sections a call is written in, each saved by itself; who may apply has a page of its own. */
export const sections = ["what", "offer", "audience", "when"] as const;
export type Section = (typeof sections)[number];

export const longest = {
  title: 120,
  summary: 300,
  offer: 160,
  description: 8_000,
  reason: 600,
  toCheck: 2_000,
};
const mostMoney = 1_000_000_000_000;

/** What a section said: what reads well, and what is wrong with the rest, by control. */
export type SectionReading = { patch: OpportunityPatch; faults: Record<string, Fault> };

const isOneOf = <T extends string>(list: readonly T[], text: string): text is T =>
  list.some((one) => one === text);

/** Reads one section of the form control by control. Dates are civil time in Morocco and become instants. */
export function readSection(section: Section, form: FormData): SectionReading {
  const patch: OpportunityPatch = {};
  const faults: Record<string, Fault> = {};
  const text = (name: string) => textOf(form, name);
  const keep = <T>(name: string, read: Read<T>, put: (value: T | null) => void): void => {
    if ("fault" in read) faults[name] = read.fault;
    else put(read.value);
  };
  const codes = (name: string) => [
    ...new Set(form.getAll(name).flatMap((code) => (typeof code === "string" && code ? [code] : []))),
  ];
  const oneOf = <T extends string>(
    name: string,
    list: readonly T[],
    put: (value: T | null) => void,
  ): void => {
    const said = text(name);
    if (said === "") put(null);
    else if (isOneOf(list, said)) put(said);
    else faults[name] = { key: "errors:not-in-list" };
  };
  const amount = (name: string, most: number, put: (value: number | null) => void, least = 0): void =>
    keep(name, readNumber(text(name), { least, most, whole: true }), put);

  switch (section) {
    case "what":
      oneOf("kind", opportunityKinds, (value) => {
        if (value) patch.kind = value;
        else faults.kind = { key: "errors:required" };
      });
      if (text("axisId")) patch.axisId = text("axisId");
      patch.title = readWords(form, "title", longest.title, "line", faults);
      patch.summary = readWords(form, "summary", longest.summary, "text", faults);
      patch.offer = readWords(form, "offer", longest.offer, "line", faults);
      patch.description = readWords(form, "description", longest.description, "text", faults);
      if (
        Object.keys(patch.title).length === 0 &&
        !Object.keys(faults).some((key) => key.startsWith("title"))
      ) {
        faults.title = { key: "partner:errors.one-language" };
      }
      break;
    case "offer":
      amount("amountMin", mostMoney, (value) => (patch.amountMin = value));
      amount("amountMax", mostMoney, (value) => (patch.amountMax = value));
      oneOf("currency", currencies, (value) => (patch.currency = value));
      amount("unitsQuantity", 1_000_000_000, (value) => (patch.unitsQuantity = value), 1);
      oneOf("unitsKind", offerUnits, (value) => (patch.unitsKind = value));
      amount("places", 1_000_000, (value) => (patch.places = value), 1);
      oneOf("level", trainingLevels, (value) => (patch.level = value));
      oneOf("mode", attendanceModes, (value) => {
        if (value) patch.mode = value;
        else faults.mode = { key: "errors:required" };
      });
      patch.region = text("region") || null;
      patch.city = text("city") || null;
      patch.languages = codes("languages");
      break;
    case "audience":
      patch.sectors = codes("sectors");
      patch.technologies = codes("technologies");
      patch.needs = codes("needs");
      break;
    case "when":
      keep("opensAt", readInstant(text("opensAt"), "opening"), (value) => (patch.opensAt = value));
      if (text("closing") === "rolling") patch.closesAt = null;
      else {
        keep("closesAt", readInstant(text("closesAt"), "closing"), (value) => {
          if (value === null) faults.closesAt = { key: "partner:errors.closing-missing" };
          patch.closesAt = value;
        });
      }
      keep("applyUrl", readAddress(text("applyUrl")), (value) => (patch.applyUrl = value));
      keep("contactEmail", readEmail(text("contactEmail")), (value) => (patch.contactEmail = value));
      break;
  }
  return { patch, faults };
}

/** A text in up to three languages, each read by itself. */
export function readWords(
  form: FormData,
  name: string,
  most: number,
  shape: "line" | "text",
  faults: Record<string, Fault>,
): Words {
  const words: Words = {};
  for (const locale of locales) {
    const typed = textOf(form, `${name}.${locale}`);
    const read = shape === "line" ? readName(typed, most) : readText(typed, most);
    if ("fault" in read) faults[`${name}.${locale}`] = read.fault;
    else if (read.value !== null) words[locale] = read.value;
  }
  return words;
}

/**
 * A civil date and time in Morocco as an instant: `2026-12-31T18:00`, or a date alone, which opens at its first minute and
 * closes at its last second. 31 February, and 29 February of a common year, are refused.
 */
export function readInstant(typed: string, as: "opening" | "closing"): Read<Instant> {
  const line = asciiDigits(lineOf(typed));
  if (line === "") return { value: null };
  const [, day = line, time] = /^(.+?)[T ](\d{1,2}:\d{2})(?::\d{2})?$/.exec(line) ?? [];
  const read = readDate(day, { earliest: "2000-01-01", latest: "2100-12-31" });
  if ("fault" in read || read.value === null) return "fault" in read ? read : { value: null };
  if (!time) return { value: as === "closing" ? endOfDay(read.value) : instantAt(read.value) };
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  if (hour > 23 || minute > 59) return { fault: { key: "partner:errors.time" } };
  if (as === "closing" && hour === 23 && minute === 59) return { value: endOfDay(read.value) };
  return { value: instantAt(read.value, time.padStart(5, "0")) };
}

/** A public web address, or what is wrong with it. */
export function readAddress(typed: string): Read<string> {
  const line = lineOf(typed);
  if (line === "") return { value: null };
  const read = readWebsite(line);
  if ("website" in read) return { value: read.website };
  return { fault: { key: `errors:${read.fault}`, params: { count: websiteLength } } };
}

const address =
  /^[^\s@"(),:;<>[\\\]]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]+$/u;

/** One e-mail address as a form takes it. */
export function readEmail(typed: string): Read<string> {
  const line = lineOf(typed).normalize("NFKC").toLowerCase();
  if (line === "") return { value: null };
  return line.length <= 254 && address.test(line) ? { value: line } : { fault: { key: "errors:email" } };
}

/** A call as its sections show it: a text per control, several where one may choose several. */
export function typedOpportunity(opportunity: Opportunity): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {
    kind: opportunity.kind,
    axisId: opportunity.axisId,
    amountMin: opportunity.amountMin?.toString() ?? "",
    amountMax: opportunity.amountMax?.toString() ?? "",
    currency: opportunity.currency ?? "",
    unitsQuantity: opportunity.unitsQuantity?.toString() ?? "",
    unitsKind: opportunity.unitsKind ?? "",
    places: opportunity.places?.toString() ?? "",
    level: opportunity.level ?? "",
    mode: opportunity.mode,
    region: opportunity.region ?? "",
    city: opportunity.city ?? "",
    languages: opportunity.languages,
    sectors: opportunity.sectors,
    technologies: opportunity.technologies,
    needs: opportunity.needs,
    opensAt: opportunity.opensAt ? wallClockOf(opportunity.opensAt) : "",
    closing: opportunity.closesAt ? "date" : "rolling",
    closesAt: opportunity.closesAt ? wallClockOf(opportunity.closesAt) : "",
    applyUrl: opportunity.applyUrl ?? "",
    contactEmail: opportunity.contactEmail ?? "",
  };
  const texts = {
    title: opportunity.title,
    summary: opportunity.summary,
    offer: opportunity.offer,
    description: opportunity.description,
    toCheck: opportunity.toCheck,
  };
  for (const [name, words] of Object.entries(texts)) {
    for (const locale of locales) values[`${name}.${locale}`] = words[locale] ?? "";
  }
  return values;
}

/** The controls of each section, in the order of the page: for what a stale edit must show side by side. */
export const controlsOf: Record<Section, readonly string[]> = {
  what: [
    "kind",
    "axisId",
    ...words("title"),
    ...words("summary"),
    ...words("offer"),
    ...words("description"),
  ],
  offer: [
    "amountMin",
    "amountMax",
    "currency",
    "unitsQuantity",
    "unitsKind",
    "places",
    "level",
    "mode",
    "region",
    "city",
    "languages",
  ],
  audience: ["sectors", "technologies", "needs"],
  when: ["opensAt", "closing", "closesAt", "applyUrl", "contactEmail"],
};

function words(name: string): string[] {
  return locales.map((locale) => `${name}.${locale}`);
}

/** The text of a control as posted; empty when it is not there. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
