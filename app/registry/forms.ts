import { validate as checkIce } from "stdnum/lib/cjs/ma/ice.js";
import { z } from "zod";
import { type Locale, locales, type Words } from "#app/kernel/words.ts";
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
import type { Scheme, Vocabulary } from "#app/vocabulary/term.ts";
import { askedIn, atMost, longest, type ProfilePatch, type RegistrationStep } from "./profile.ts";
import type { Startup } from "./startup.ts";
import { readWebsite, websiteLength } from "./website.ts";

/** What a form said: the fields that read well, and what is wrong with the others (by control name). */
export type ProfileReading = { patch: ProfilePatch; faults: Record<string, Fault> };

/** What reading needs to know: the lists one may choose from, and the civil date in Morocco. */
export type ReadingContext = { vocabulary: Vocabulary; today: string };

/** The most money a field takes, in dirhams. */
const mostMoney = 100_000_000_000;

/** Reads one step of the registration field by field, so that what is right is kept when something is wrong. */
export function readStep(step: RegistrationStep, form: FormData, context: ReadingContext): ProfileReading {
  const patch: ProfilePatch = {};
  const faults: Record<string, Fault> = {};
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  /** Keeps a field that reads well; notes what is wrong with one that does not. */
  const keep = <T>(name: string, read: Read<T>, put: (value: T | null) => void): void => {
    if ("fault" in read) faults[name] = read.fault;
    else put(read.value);
  };
  const choice = (name: string, scheme: Scheme, put: (value: string | null) => void): void =>
    keep(name, readTerm(text(name), scheme, context.vocabulary), put);
  const choices = (name: keyof typeof atMost, scheme: Scheme, put: (codes: string[]) => void): void =>
    keep(name, readTerms(form.getAll(name), scheme, atMost[name], context.vocabulary), (codes) =>
      put(codes ?? []),
    );
  const yesNo = (name: string, put: (value: boolean | null) => void): void => {
    const said = text(name);
    if (said === "" || said === "yes" || said === "no") put(said === "" ? null : said === "yes");
    else faults[name] = { key: "errors:not-in-list" };
  };
  const words = (name: string, most: number, line: boolean, put: (words: Words) => void): void => {
    const said: Words = {};
    let whole = true;
    for (const locale of locales) {
      const typed = text(`${name}.${locale}`);
      const read = line ? readName(typed, most) : readText(typed, most);
      if ("fault" in read) {
        faults[`${name}.${locale}`] = read.fault;
        whole = false;
      } else if (read.value !== null) said[locale] = read.value;
    }
    // A text in three languages is one value: a language that does not read well must not be taken for emptied.
    if (whole) put(said);
  };

  switch (step) {
    case "identity":
      keep("name", readName(text("name"), longest.name), (value) => {
        if (value === null) faults.name = { key: "errors:required" };
        else patch.name = value;
      });
      keep("nameAr", readArabicName(text("nameAr")), (value) => (patch.nameAr = value));
      keep("legalName", readName(text("legalName"), longest.name), (value) => (patch.legalName = value));
      keep("aliases", readAliases(text("aliases")), (value) => (patch.aliases = value ?? []));
      keep("website", readSite(text("website")), (value) => (patch.website = value));
      keep(
        "foundedOn",
        readDate(text("foundedOn"), { earliest: "1900-01-01", latest: context.today }),
        (value) => {
          patch.foundedOn = value;
        },
      );
      choice("legalForm", "legal-form", (value) => (patch.legalForm = value));
      yesNo("incorporated", (value) => (patch.incorporated = value));
      keep("ice", readIce(text("ice")), (value) => (patch.ice = value));
      keep("rc", readRc(text("rc")), (value) => (patch.rc = value));
      keep("rcCourt", readName(text("rcCourt"), longest.court), (value) => (patch.rcCourt = value));
      break;
    case "place":
      readPlace(text("region"), text("city"), context.vocabulary, patch, faults);
      choice("country", "country", (value) => (patch.country = value));
      break;
    case "activity":
      words("tagline", longest.tagline, true, (value) => (patch.tagline = value));
      words("description", longest.description, false, (value) => (patch.description = value));
      choices("sectors", "sector", (codes) => (patch.sectors = codes));
      choices("technologies", "technology", (codes) => (patch.technologies = codes));
      choices("languages", "language", (codes) => (patch.languages = codes));
      break;
    case "maturity":
      choice("stage", "stage", (value) => (patch.stage = value));
      keep("headcount", readNumber(text("headcount"), { least: 1, most: 100_000, whole: true }), (value) => {
        patch.headcount = value;
      });
      choice("fundingStage", "funding-stage", (value) => (patch.fundingStage = value));
      keep("fundingRaised", readNumber(text("fundingRaised"), { least: 0, most: mostMoney }), (value) => {
        patch.fundingRaised = value === null ? null : Math.round(value);
      });
      keep("revenue", readNumber(text("revenue"), { least: 0, most: mostMoney }), (value) => {
        patch.revenue = value === null ? null : Math.round(value);
      });
      keep(
        "trl",
        readNumber(text("trl"), { least: 1, most: 9, whole: true }),
        (value) => (patch.trl = value),
      );
      yesNo("womenLed", (value) => (patch.womenLed = value));
      break;
    case "needs":
      choices("needs", "need", (codes) => (patch.needs = codes));
      choices("sdgs", "sdg", (codes) => (patch.sdgs = codes));
      break;
    case "team":
      words("team", longest.team, false, (value) => (patch.team = value));
      break;
  }
  return { patch, faults };
}

function readTerm(typed: string, scheme: Scheme, vocabulary: Vocabulary): Read<string> {
  if (typed === "") return { value: null };
  return vocabulary.find(scheme, typed) ? { value: typed } : { fault: { key: "errors:not-in-list" } };
}

function readTerms(
  typed: FormDataEntryValue[],
  scheme: Scheme,
  most: number,
  vocabulary: Vocabulary,
): Read<string[]> {
  const codes = [...new Set(typed.filter((code) => typeof code === "string" && code !== ""))].map(String);
  if (codes.some((code) => !vocabulary.find(scheme, code))) return { fault: { key: "errors:not-in-list" } };
  if (codes.length > most) return { fault: { key: "errors:choose-at-most", params: { count: most } } };
  return { value: codes };
}

/** A city belongs to one region: naming it alone is enough, naming another region's is refused. */
function readPlace(
  region: string,
  city: string,
  vocabulary: Vocabulary,
  patch: ProfilePatch,
  faults: Record<string, Fault>,
): void {
  const knownRegion = readTerm(region, "region", vocabulary);
  const knownCity = readTerm(city, "city", vocabulary);
  if ("fault" in knownRegion) faults.region = knownRegion.fault;
  if ("fault" in knownCity) faults.city = knownCity.fault;
  if ("fault" in knownRegion || "fault" in knownCity) return;
  const home = knownCity.value === null ? null : (vocabulary.find("city", knownCity.value)?.parent ?? null);
  if (knownRegion.value !== null && home !== null && home !== knownRegion.value) {
    faults.city = { key: "refusals:city-elsewhere" };
    return;
  }
  patch.region = knownRegion.value ?? home;
  patch.city = knownCity.value;
}

function readArabicName(typed: string): Read<string> {
  const read = readName(typed, longest.name);
  if ("fault" in read || read.value === null || /\p{Script=Arabic}/u.test(read.value)) return read;
  return { fault: { key: "errors:name-arabic" } };
}

function readAliases(typed: string): Read<string[]> {
  const aliases: string[] = [];
  for (const line of typed.split(/[\n;،؛]+/)) {
    const read = readName(line, longest.alias);
    if ("fault" in read) return read;
    if (read.value !== null && !aliases.includes(read.value)) aliases.push(read.value);
    if (aliases.length > longest.aliases) {
      return { fault: { key: "errors:lines-at-most", params: { count: longest.aliases } } };
    }
  }
  return { value: aliases };
}

function readSite(typed: string): Read<string> {
  const text = lineOf(typed);
  if (text === "") return { value: null };
  const read = readWebsite(text);
  if ("website" in read) return { value: read.website };
  return { fault: { key: `errors:${read.fault}`, params: { count: websiteLength } } };
}

/** Fifteen digits; the check digits are looked at afterwards, since numbers in use fail them. */
function readIce(typed: string): Read<string> {
  const ice = asciiDigits(lineOf(typed)).replace(/[\s./-]/g, "");
  if (ice === "") return { value: null };
  if (!/^\d+$/.test(ice)) return { fault: { key: "errors:digits-only" } };
  return ice.length === 15
    ? { value: ice }
    : { fault: { key: "errors:ice-length", params: { count: ice.length } } };
}

/** Whether an ICE of the right length carries the right check digits. */
export function iceChecks(ice: string): boolean {
  return checkIce(ice).isValid;
}

function readRc(typed: string): Read<string> {
  const rc = asciiDigits(lineOf(typed)).replace(/\s/g, "");
  if (rc === "") return { value: null };
  if (!/^\d[\d/-]*$/.test(rc)) return { fault: { key: "errors:digits-only" } };
  return rc.length <= longest.rc
    ? { value: rc }
    : { fault: { key: "errors:too-long", params: { count: longest.rc } } };
}

/** The profile as the registration's forms show it: a text per control, several where one may choose several. */
export function typedProfile(startup: Startup, womenLed: boolean | null): Record<string, string | string[]> {
  const yesNo = (value: boolean | null) => (value === null ? "" : value ? "yes" : "no");
  const values: Record<string, string | string[]> = {
    name: startup.name,
    nameAr: startup.nameAr ?? "",
    legalName: startup.legalName ?? "",
    aliases: startup.aliases.join("\n"),
    website: startup.website ?? "",
    foundedOn: startup.foundedOn ?? "",
    legalForm: startup.legalForm ?? "",
    incorporated: yesNo(startup.incorporated),
    ice: startup.ice ?? "",
    rc: startup.rc ?? "",
    rcCourt: startup.rcCourt ?? "",
    region: startup.region ?? "",
    city: startup.city ?? "",
    country: startup.country ?? "",
    sectors: startup.sectors,
    technologies: startup.technologies,
    languages: startup.languages,
    stage: startup.stage ?? "",
    headcount: startup.headcount?.toString() ?? "",
    fundingStage: startup.fundingStage ?? "",
    fundingRaised: startup.fundingRaised?.toString() ?? "",
    revenue: startup.revenue?.toString() ?? "",
    trl: startup.trl?.toString() ?? "",
    womenLed: yesNo(womenLed),
    needs: startup.needs,
    sdgs: startup.sdgs,
  };
  const texts: [string, Words][] = [
    ["tagline", startup.tagline],
    ["description", startup.description],
    ["team", startup.team],
  ];
  for (const [name, words] of texts) {
    for (const locale of locales) values[`${name}.${locale}`] = textIn(words, locale);
  }
  return values;
}

/** The field a control belongs to: `tagline.fr` is a part of `tagline`. */
export function fieldOfControl(control: string): string {
  return control.split(".")[0] ?? control;
}

/** What a step's controls held when the page was opened, for its hidden field: tells mine from theirs when both wrote. */
export function openedWith(step: RegistrationStep, values: Record<string, string | string[]>): string {
  const asked: readonly string[] = askedIn[step];
  const pairs = Object.entries(values)
    .filter(([control]) => asked.includes(fieldOfControl(control)))
    .flatMap(([control, value]) =>
      (typeof value === "string" ? [value] : value).map((one) => [control, one]),
    );
  return JSON.stringify(pairs);
}

const openedPairs = z.array(z.tuple([z.string(), z.string()]));

/** Reads the hidden field back into what the page was opened with; {} when it cannot be read. */
export function readOpened(step: RegistrationStep, form: FormData, context: ReadingContext): ProfilePatch {
  const text = form.get("opened");
  if (typeof text !== "string") return {};
  try {
    const opened = new FormData();
    for (const [control, value] of openedPairs.parse(JSON.parse(text))) opened.append(control, value);
    return readStep(step, opened, context).patch;
  } catch {
    return {};
  }
}

const textIn = (words: Words, locale: Locale): string => words[locale] ?? "";
