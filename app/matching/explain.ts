import { translator } from "#app/i18n/translate.ts";
import { dateInWords, listInWords, moneyInWords, numberInWords } from "#app/kernel/dates.ts";
import type { Locale } from "#app/kernel/words.ts";
import type { Change, RuleOutcome } from "#app/opportunities/eligibility/evaluate.ts";
import type { FactValue } from "#app/opportunities/eligibility/facts.ts";
import { type Rule, type RuleField, ruleFields } from "#app/opportunities/eligibility/rule.ts";
import type { ReasonValue } from "./evidence.ts";
import type { Criterion } from "./pair.ts";
import type { MatchScore, Reason } from "./score.ts";

/** Who is spoken to: the founder herself, or someone reading about her startup. */
export type Voice = "founder" | "about";
export type Reader = {
  locale: Locale;
  voice: Voice;
  /** A term in the reader's language. Schemes are those of the vocabularies and of the closed lists in `terms`. */
  label: (scheme: string, code: string) => string;
};

/** A sentence: its key and parameters in the catalogue, and the text they make. */
export type Sentence = { key: string; params: Record<string, string>; text: string };
export type ReasonLine = Sentence & { criterion: Criterion; share: number; source: Reason["source"] };
export type RuleLine = {
  /** The condition in our words. */
  condition: Sentence;
  /** What the profile makes of it. */
  outcome: Sentence;
  state: RuleOutcome["outcome"];
  required: boolean;
  refuses: boolean;
  rule: Rule;
};
export type Explanation = {
  verdict: Sentence;
  for: ReasonLine[];
  against: ReasonLine[];
  rules: RuleLine[];
  /** The one change that would open a `near` opportunity. */
  change: Sentence | null;
  /** The facts to fill in to settle it. */
  settle: Sentence | null;
};

/** A match in the reader's language: what speaks for it and against it, heaviest first, and every condition. */
export function explain(match: MatchScore, reader: Reader): Explanation {
  const lines = match.reasons.map((reason): ReasonLine => {
    const { criterion, share, source } = reason;
    return { ...reasonSentence(reason, reader), criterion, share, source };
  });
  const settling = match.settle.map((field) => say(reader, `field.${field}`).text);
  return {
    verdict: spoken(reader, `verdict.${match.verdict}`),
    for: lines.filter(({ share }) => share > 0),
    against: lines.filter(({ share }) => share < 0).sort((one, other) => one.share - other.share),
    rules: match.rules.map((outcome) => ruleLine(outcome, reader)),
    change: match.change ? changeSentence(match.change, reader) : null,
    settle:
      settling.length > 0 ? spoken(reader, "settle", { fields: listInWords(settling, reader.locale) }) : null,
  };
}

/** One condition and what the profile makes of it. */
export function ruleLine(outcome: RuleOutcome, reader: Reader): RuleLine {
  const { rule, outcome: state, actual, required, refuses } = outcome;
  const said: Record<string, string> =
    state === "unknown"
      ? { field: say(reader, `field.${rule.field}`).text }
      : { actual: valueInWords(rule.field, actual, reader) };
  return {
    condition: conditionSentence(rule, outcome.inverted, reader),
    outcome: spoken(reader, `outcome.${state}`, said),
    state,
    required,
    refuses,
    rule,
  };
}

const opposites: Record<Rule["op"], string> = {
  in: "notIn",
  notIn: "in",
  anyOf: "noneOf",
  allOf: "notAllOf",
  noneOf: "anyOf",
  atLeast: "below",
  atMost: "above",
  lt: "gte",
  lte: "gt",
  gte: "lt",
  gt: "lte",
  eq: "notEq",
  is: "is",
};

/** A condition in words, without regard to any startup. `inverted`: it must not hold. */
export function conditionSentence(rule: Rule, inverted: boolean, reader: Reader): Sentence {
  if (typeof rule.value === "boolean") {
    return say(reader, `condition.${rule.field}.${rule.value === inverted ? "no" : "yes"}`);
  }
  const op = inverted ? opposites[rule.op] : rule.op;
  return say(reader, `condition.${rule.field}.${op}`, {
    value: valueInWords(rule.field, rule.value, reader),
  });
}

function reasonSentence(reason: Reason, reader: Reader): Sentence {
  const { measure, startupValue, opportunityValue } = reason;
  const yours = inWords(startupValue, reader);
  const theirs = inWords(opportunityValue, reader);
  const key = `reason.${measure}`;
  switch (measure) {
    case "need.asked":
      return spoken(reader, key, { asked: theirs });
    case "need.kindred":
      return yours === ""
        ? spoken(reader, "reason.need.expected", { offered: theirs })
        : spoken(reader, key, { asked: yours, offered: theirs });
    case "need.expected":
      return spoken(reader, key, { offered: theirs });
    case "sector.declared":
    case "sector.read":
    case "technology.declared":
    case "technology.read":
      return spoken(reader, key, { shared: theirs });
    case "sector.kindred":
      return spoken(reader, key, { yours, theirs });
    case "sector.other":
    case "technology.other":
      return spoken(reader, key, { theirs });
    case "wording.text":
    case "wording.title":
      return spoken(reader, "reason.wording.text", { words: yours });
    case "audience.reserved":
      return spoken(reader, key, { audience: theirs });
    case "stage.fit":
      return spoken(reader, key, { stage: yours });
    case "stage.other":
      return spoken(reader, key, { stages: theirs });
    case "size.fit":
      return spoken(reader, key, { people: valueInWords("headcount", numberIn(startupValue), reader) });
    case "preferred.met":
      return spoken(reader, key, { met: yours, total: theirs });
    case "language.shared":
      return spoken(reader, key, { languages: theirs });
    case "place.near":
      if (opportunityValue === null) return spoken(reader, "reason.place.anywhere");
      if ("mode" in opportunityValue) return spoken(reader, "reason.place.online");
      return spoken(reader, "codes" in opportunityValue && isNear(reason) ? key : "reason.place.hybrid", {
        place: theirs,
      });
    case "deadline.ahead":
      if (startupValue !== null) return spoken(reader, "reason.deadline.announced", { day: yours });
      return theirs === "" ? spoken(reader, "reason.deadline.rolling") : spoken(reader, key, { day: theirs });
    case "freshness.recent":
      return spoken(reader, key, { day: yours });
    default:
      return spoken(reader, key);
  }
}

function changeSentence({ field, to }: Change, reader: Reader): Sentence {
  return typeof to === "boolean"
    ? spoken(reader, `change.${field}`)
    : spoken(reader, `change.${field}`, { to: valueInWords(field, to, reader) });
}

function inWords(value: ReasonValue, reader: Reader): string {
  if (value === null || "mode" in value) return "";
  if ("codes" in value)
    return listInWords(
      value.codes.map((code) => reader.label(value.scheme, code)),
      reader.locale,
    );
  if ("words" in value) return listInWords(value.words, reader.locale);
  if ("number" in value) return numberInWords(value.number, reader.locale);
  if ("day" in value) return dateInWords(value.day, reader.locale);
  return say(reader, `audience.${value.audience}`).text;
}

/** The place is the startup's own city or region; an offer held elsewhere counts only when it is also held online. */
function isNear({ startupValue, opportunityValue }: Reason): boolean {
  if (startupValue === null || opportunityValue === null) return false;
  if (!("codes" in startupValue) || !("codes" in opportunityValue)) return false;
  return startupValue.codes.some((code) => opportunityValue.codes.includes(code));
}

function numberIn(value: ReasonValue): number | null {
  return value !== null && "number" in value ? value.number : null;
}

/** A fact, or the value of a rule on it, in words. */
export function valueInWords(field: RuleField, value: FactValue, reader: Reader): string {
  if (value === null) return "";
  const t = translator(reader.locale);
  if (typeof value === "boolean") return t(`matching:answer.${value ? "yes" : "no"}`);
  if (typeof value === "number") {
    if (field === "ageMonths") {
      return value !== 0 && value % 12 === 0
        ? t("matching:duration.years", { count: value / 12 })
        : t("matching:duration.months", { count: value });
    }
    if (field === "headcount") return t("matching:people", { count: value });
    if (field === "trl") return t("matching:trl", { value });
    return moneyInWords(value, "MAD", reader.locale);
  }
  const about = ruleFields[field];
  const scheme = "scheme" in about ? about.scheme : field;
  const named = scheme === "language" ? "product-language" : scheme;
  const codes = Array.isArray(value) ? value : [value];
  return listInWords(
    codes.map((code) => reader.label(named, code)),
    reader.locale,
  );
}

function spoken(reader: Reader, key: string, params: Record<string, string> = {}): Sentence {
  return say(reader, `${key}.${reader.voice}`, params);
}

function say({ locale }: Reader, key: string, params: Record<string, string> = {}): Sentence {
  const full = `matching:${key}`;
  return { key: full, params, text: translator(locale)(full, params) };
}
