import type { CivilDate } from "#app/kernel/dates.ts";
import { locales, type Words } from "#app/kernel/words.ts";
import { readWebsite, websiteLength } from "#app/registry/website.ts";
import { type Fault, lineOf, readDate, readName, readText } from "#app/text/typed.ts";
import type { ProposedAgreement } from "./commands.server.ts";
import { agreementKinds, axisKinds } from "./kinds.ts";

export const longest = { title: 160, summary: 1_000, counterpart: 160 };

/** What the proposal form said: the agreement when all reads well, and what is wrong by control. */
export function readProposal(form: FormData): { given: ProposedAgreement; faults: Record<string, Fault> } {
  const faults: Record<string, Fault> = {};
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const words = (name: string, most: number, shape: "line" | "text"): Words => {
    const said: Words = {};
    for (const locale of locales) {
      const typed = text(`${name}.${locale}`);
      const read = shape === "line" ? readName(typed, most) : readText(typed, most);
      if ("fault" in read) faults[`${name}.${locale}`] = read.fault;
      else if (read.value !== null) said[locale] = read.value;
    }
    if (Object.keys(said).length === 0 && !Object.keys(faults).some((key) => key.startsWith(name))) {
      faults[name] = { key: "partner:errors.one-language" };
    }
    return said;
  };
  const date = (name: string): CivilDate | null => {
    const read = readDate(text(name), { earliest: "1990-01-01", latest: "2100-12-31" });
    if ("fault" in read) faults[name] = read.fault;
    return "fault" in read ? null : read.value;
  };
  const kind = agreementKinds.find((one) => one !== "open-programme" && one === text("kind"));
  if (!kind) faults.kind = { key: "errors:required" };
  const axes = axisKinds.filter((one) => form.getAll("axes").includes(one));
  if (axes.length === 0) faults.axes = { key: "errors:choose-at-least", params: { count: 1 } };
  const given: ProposedAgreement = {
    kind: kind === "convention" ? "convention" : "memorandum",
    title: words("title", longest.title, "line"),
    summary: words("summary", longest.summary, "text"),
    signedOn: date("signedOn"),
    endsOn: date("endsOn"),
    counterpart: words("counterpart", longest.counterpart, "line"),
    axes,
    source: null,
  };
  const source = lineOf(text("source"));
  if (source) {
    const read = readWebsite(source);
    if ("website" in read) given.source = read.website;
    else faults.source = { key: `errors:${read.fault}`, params: { count: websiteLength } };
  }
  return { given, faults };
}
