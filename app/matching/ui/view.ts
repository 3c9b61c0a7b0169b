import { hasWords, translator } from "#app/i18n/translate.ts";
import type { Locale, Words } from "#app/kernel/words.ts";
import type { RuleOutcome } from "#app/opportunities/eligibility/evaluate.ts";
import type { RuleField } from "#app/opportunities/eligibility/rule.ts";
import type { RegistrationStep } from "#app/registry/profile.ts";
import { schemes, type Vocabulary } from "#app/vocabulary/term.ts";
import {
  type Explanation,
  explain,
  type Reader,
  type RuleLine,
  type Voice,
  valueInWords,
} from "../explain.ts";
import type { Sheet } from "../index.server.ts";
import type { Verdict } from "../match.ts";

/** A reason as a card shows it; `href` leads to where what is missing can be said. */
export type ReasonView = {
  kind: "for" | "against" | "unknown";
  text: string;
  href?: string;
  action?: string;
};

/** A match as a card shows it: the two strongest reasons and the one thing missing. */
export type MatchView = { verdict: Verdict; score: number; reasons: ReasonView[] };

export type RuleView = {
  condition: string;
  /** What the profile says, or that it does not. */
  said: string;
  /** The provider's own wording. */
  words: Words | null;
  source: string;
  outcome: RuleOutcome["outcome"];
  required: boolean;
  /** Fails, but another condition of the same choice is met. */
  spared: boolean;
  href: string | null;
};

export type ScoreLine = { criterion: string; sentence: string; source: string; share: number };

/** A match taken apart, ready to be shown. */
export type SheetView = MatchView & {
  verdictWords: string;
  lines: ScoreLine[];
  /** The conditions that keep the startup out. */
  refusing: ReasonView[];
  rules: RuleView[];
  change: ReasonView | null;
  settle: ReasonView | null;
  toCheck: Words;
  weightsVersion: string;
  rulesVersion: number;
};

/** Where a fact is asked in the registration; none for what only the registry can say. */
export const askedIn: Record<RuleField, { step: RegistrationStep; control: string } | null> = {
  country: { step: "place", control: "country" },
  region: { step: "place", control: "region" },
  city: { step: "place", control: "city" },
  stage: { step: "maturity", control: "stage" },
  fundingStage: { step: "maturity", control: "fundingStage" },
  legalForm: { step: "identity", control: "legalForm" },
  sector: { step: "activity", control: "sectors" },
  technology: { step: "activity", control: "technologies" },
  need: { step: "needs", control: "needs" },
  language: { step: "activity", control: "languages" },
  ageMonths: { step: "identity", control: "foundedOn" },
  headcount: { step: "maturity", control: "headcount" },
  fundingRaised: { step: "maturity", control: "fundingRaised" },
  revenue: { step: "maturity", control: "revenue" },
  trl: { step: "maturity", control: "trl" },
  incorporated: { step: "identity", control: "legalForm" },
  website: { step: "identity", control: "website" },
  verified: null,
};

/** Leads to where a fact can be said; given for a startup's own people only. */
export type Leading = (field: RuleField) => string | null;

/** Who reads a match: their language, whether they are spoken to, and the names of terms. */
export function readerOf(locale: Locale, voice: Voice, vocabulary: Vocabulary): Reader {
  const t = translator(locale);
  const label = (scheme: string, code: string) => {
    const own = schemes.find((one) => one === (scheme === "product-language" ? "language" : scheme));
    if (own) return vocabulary.label(own, code, locale);
    const key = `terms:${scheme}.${code}`;
    return hasWords(key, locale) ? t(key) : code;
  };
  return { locale, voice, label };
}

/** The two strongest reasons for, and the one thing missing: what stands in the way first, else what counts against. */
export function matchView(sheet: Sheet, reader: Reader, leading?: Leading): MatchView {
  return cardOf(sheet, explain(sheet, reader), reader, leading);
}

/** Everything a match sheet shows. */
export function sheetView(sheet: Sheet, reader: Reader, leading?: Leading): SheetView {
  const t = translator(reader.locale);
  const explanation = explain(sheet, reader);
  const refused = sheet.verdict === "near" || sheet.verdict === "not-eligible";
  return {
    ...cardOf(sheet, explanation, reader, leading),
    verdictWords: explanation.verdict.text,
    lines: [...explanation.for, ...explanation.against].map((line) => ({
      criterion: t(`matches:criterion.${line.criterion}`),
      sentence: line.text,
      source: t(`matches:source.${line.source}`),
      share: line.share,
    })),
    refusing: explanation.rules
      .filter((line) => line.refuses)
      .map((line) => ({ kind: "against", text: refusal(line, reader) })),
    rules: explanation.rules.map((line, at) => ({
      condition: line.condition.text,
      said: isKept(line, reader)
        ? t("matches:sheet.kept")
        : valueInWords(line.rule.field, sheet.rules[at]?.actual ?? null, reader) || line.outcome.text,
      words: line.rule.words ?? null,
      source: t(`matches:source.${sourceOf(line, sheet)}`),
      outcome: line.state,
      required: line.required,
      spared: line.required && line.state === "not-met" && !line.refuses && !refused,
      href: line.state === "unknown" ? (leading?.(line.rule.field) ?? null) : null,
    })),
    change: changeOf(sheet, explanation, reader, leading),
    settle: settleOf(sheet, explanation, reader, leading),
    toCheck: sheet.opportunity.toCheck,
    weightsVersion: sheet.weightsVersion,
    rulesVersion: sheet.opportunity.eligibilityVersion,
  };
}

function cardOf(sheet: Sheet, explanation: Explanation, reader: Reader, leading?: Leading): MatchView {
  const reasons: ReasonView[] = explanation.for.slice(0, 2).map(({ text }) => ({ kind: "for", text }));
  const missing =
    changeOf(sheet, explanation, reader, leading) ??
    settleOf(sheet, explanation, reader, leading) ??
    weakest(explanation, reader);
  if (missing) reasons.push(missing);
  return { verdict: sheet.verdict, score: sheet.score, reasons };
}

function changeOf(
  { change }: Sheet,
  explanation: Explanation,
  reader: Reader,
  leading?: Leading,
): ReasonView | null {
  if (!change || !explanation.change) return null;
  const href = leading?.(change.field);
  return {
    kind: "against",
    text: explanation.change.text,
    ...(href ? { href, action: translator(reader.locale)("matches:missing.change-here") } : {}),
  };
}

function settleOf(
  { settle }: Sheet,
  explanation: Explanation,
  reader: Reader,
  leading?: Leading,
): ReasonView | null {
  if (!explanation.settle) return null;
  const href = settle.map((field) => leading?.(field)).find(Boolean);
  return {
    kind: "unknown",
    text: explanation.settle.text,
    ...(href ? { href, action: translator(reader.locale)("matches:missing.settle") } : {}),
  };
}

function weakest({ rules, against }: Explanation, reader: Reader): ReasonView | null {
  const t = translator(reader.locale);
  const refusing = rules.find((line) => line.refuses);
  if (refusing) return { kind: "against", text: refusal(refusing, reader) };
  const unmet = rules.find((line) => !line.required && line.state === "not-met");
  if (unmet) {
    return { kind: "against", text: t("matches:missing.preferred", { condition: unmet.condition.text }) };
  }
  const [worst] = against;
  return worst ? { kind: "against", text: worst.text } : null;
}

function refusal(line: RuleLine, reader: Reader): string {
  const said = isKept(line, reader) ? "" : line.outcome.text;
  return translator(reader.locale)("matches:missing.required", {
    condition: line.condition.text,
    said,
  }).trim();
}

/** Amounts are the startup's own: others learn whether a condition holds, not how much money there is. */
const amounts: readonly RuleField[] = ["revenue", "fundingRaised"];

function isKept(line: RuleLine, { voice }: Reader): boolean {
  return voice === "about" && line.state !== "unknown" && amounts.includes(line.rule.field);
}

/** What an officer checked when she verified the startup. */
const checked: readonly RuleField[] = ["legalForm", "incorporated"];

function sourceOf({ rule }: RuleLine, { startup }: Sheet): string {
  if (rule.field === "verified" || (startup.verifiedAt && checked.includes(rule.field))) {
    return "registry-checked";
  }
  return rule.field === "ageMonths" && startup.foundedOn ? "computed" : "startup-declared";
}
