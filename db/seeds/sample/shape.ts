import type { AgreementKind, AgreementState, AxisKind } from "#app/agreements/kinds.ts";
import type { Locale, Words } from "#app/kernel/words.ts";
import type { Eligibility } from "#app/opportunities/eligibility/rule.ts";
import type {
  AttendanceMode,
  Currency,
  OfferUnit,
  OpportunityKind,
  TrainingLevel,
} from "#app/opportunities/kinds.ts";
import type {
  FundingStage,
  IncubatorType,
  LegalForm,
  PartnerType,
  ProductLanguage,
  Stage,
} from "#app/registry/kinds.ts";

/** The sample ecosystem is invented from end to end: names, people, offers. Nothing in it is a real organisation's. */
export type SampleStartup = {
  /** Slug, unique over all organisations. */
  key: string;
  name: string;
  legalName?: string;
  nameAr?: string;
  /** The language its owner wrote first. */
  first: Locale;
  tagline: Words;
  description: Words;
  region: string;
  /** Code in reference/cities.json, in that region. */
  city: string;
  foundedOn: string | null;
  legalForm: LegalForm | null;
  headcount: number | null;
  stage: Stage;
  fundingStage: FundingStage | null;
  /** Whole dirhams. */
  fundingRaised: number | null;
  revenue: number | null;
  trl: number | null;
  sectors: string[];
  technologies: string[];
  languages: ProductLanguage[];
  needs: string[];
  sdgs: string[];
  hasWebsite: boolean;
  /** Its place in the registry's process. */
  state: "submitted" | "verified" | "draft";
  founder: { name: string; locale: Locale };
};

export type SampleIncubator = {
  key: string;
  name: string;
  nameAr?: string;
  type: IncubatorType;
  first: Locale;
  tagline: Words;
  description: Words;
  region: string;
  city: string;
  manager: { name: string; locale: Locale };
  /** Keys of startups in its portfolio. */
  portfolio: string[];
};

export type SamplePartner = {
  key: string;
  name: string;
  nameAr?: string;
  type: PartnerType;
  first: Locale;
  tagline: Words;
  description: Words;
  country: string;
  region?: string;
  city?: string;
  manager: { name: string; locale: Locale };
};

export type SampleAgreement = {
  key: string;
  kind: AgreementKind;
  /** Key of the sample partner that provides. */
  partner: string;
  /** The other party; none for an open programme. */
  counterpart?: Words;
  title: Words;
  summary: Words;
  state: AgreementState;
  signedOn?: string;
  endsOn?: string;
  axes: {
    kind: AxisKind;
    title: Words;
    summary: Words;
    commitments?: { what: Words; quantity: number; unit: Words; dueOn: string; indicator: Words }[];
  }[];
};

export type SampleOpportunity = {
  /** Slug, unique over all opportunities. */
  key: string;
  agreement: string;
  axis: AxisKind;
  kind: OpportunityKind;
  first: Locale;
  title: Words;
  /** One or two sentences. */
  summary: Words;
  description: Words;
  /** What one gets, in one line of 120 characters at most. */
  offer: Words;
  amount?: { min?: number; max: number; currency: Currency };
  units?: { quantity: number; unit: OfferUnit };
  places?: number;
  mode: AttendanceMode;
  region?: string;
  city?: string;
  languages: Locale[];
  level?: TrainingLevel;
  technologies: string[];
  sectors: string[];
  /** The needs it answers, codes of reference/needs.json. */
  needs: string[];
  /** Days from the day of seeding; negative: in the past. */
  opensIn: number;
  /** null: rolling. */
  closesIn: number | null;
  eligibility: Eligibility;
  /** Conditions no rule can check. */
  toCheck?: Words;
  /** A path under https://example.org when one applies elsewhere. */
  applyUrl?: string;
};
