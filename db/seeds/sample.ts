import type { Insertable } from "kysely";
import { civilDateOf, endOfDay, instantAt, plusDays } from "#app/kernel/dates.ts";
import { newId } from "#app/kernel/ids.ts";
import type { Locale, Words } from "#app/kernel/words.ts";
import { skeleton } from "#app/text/skeleton.ts";
import type { MemberRole } from "#db/schema/accounts.ts";
import { noteChange } from "../changes.ts";
import { atomically } from "../connection.server.ts";
import type { Db } from "../schema/index.ts";
import type { OrganisationsTable } from "../schema/registry.ts";
import { agreements } from "./sample/agreements.ts";
import { incubators } from "./sample/incubators.ts";
import { opportunities1 } from "./sample/opportunities-1.ts";
import { opportunities2 } from "./sample/opportunities-2.ts";
import { opportunities3 } from "./sample/opportunities-3.ts";
import { opportunities4 } from "./sample/opportunities-4.ts";
import { opportunities5 } from "./sample/opportunities-5.ts";
import { opportunities6 } from "./sample/opportunities-6.ts";
import { partners } from "./sample/partners.ts";
import type { SampleAgreement, SampleOpportunity, SampleStartup } from "./sample/shape.ts";
import { startups1 } from "./sample/startups-1.ts";
import { startups2 } from "./sample/startups-2.ts";
import { startups3 } from "./sample/startups-3.ts";
import { startups4 } from "./sample/startups-4.ts";
import { startups5 } from "./sample/startups-5.ts";
import { startups6 } from "./sample/startups-6.ts";

export const sampleStartups = [
  ...startups1,
  ...startups2,
  ...startups3,
  ...startups4,
  ...startups5,
  ...startups6,
];
export const sampleOpportunities = [
  ...opportunities1,
  ...opportunities2,
  ...opportunities3,
  ...opportunities4,
  ...opportunities5,
  ...opportunities6,
];
export { agreements as sampleAgreements, incubators as sampleIncubators, partners as samplePartners };

const words = (given: Words | undefined): string => JSON.stringify(given ?? {});

/** Puts the sample ecosystem in, once: invented organisations, people, agreements and calls, dated from today. */
export async function seedSample(db: Db, now: string): Promise<void> {
  const known = await db
    .selectFrom("settings")
    .select("value")
    .where("key", "=", "sample")
    .executeTakeFirst();
  if (known) return;
  await atomically(db, async (tx) => {
    const seed = new Seed(tx, now);
    await seed.office();
    for (const startup of sampleStartups) await seed.startup(startup);
    for (const partner of partners) {
      const id = await seed.organisation({
        kind: "partner",
        slug: partner.key,
        subtype: partner.type,
        name: partner.name,
        name_ar: partner.nameAr ?? null,
        tagline_words: words(partner.tagline),
        description_words: words(partner.description),
        website: `https://${partner.key}.example`,
        country: partner.country,
        region: partner.region ?? null,
        city: partner.city ?? null,
        listed_at: now,
      });
      await seed.member(id, partner.manager, partner.key, "owner");
    }
    for (const agreement of agreements) await seed.agreement(agreement);
    for (const opportunity of sampleOpportunities) await seed.opportunity(opportunity);
    for (const incubator of incubators) {
      const id = await seed.organisation({
        kind: "incubator",
        slug: incubator.key,
        subtype: incubator.type,
        name: incubator.name,
        name_ar: incubator.nameAr ?? null,
        tagline_words: words(incubator.tagline),
        description_words: words(incubator.description),
        website: `https://${incubator.key}.example`,
        country: "MA",
        region: incubator.region,
        city: incubator.city,
        listed_at: now,
      });
      await seed.member(id, incubator.manager, incubator.key, "owner");
      for (const [position, key] of incubator.portfolio.entries()) await seed.portfolio(id, key, position);
    }
    await tx.insertInto("settings").values({ key: "sample", value: "present", updated_at: now }).execute();
  });
}

class Seed {
  private readonly db: Db;
  private readonly now: string;
  private readonly organisations = new Map<string, string>();
  private readonly axes = new Map<string, string>();
  private readonly providers = new Map<string, string>();
  private count = 0;

  constructor(db: Db, now: string) {
    this.db = db;
    this.now = now;
  }

  /** The registry's own organisation, with an officer and an administrator to sign in as. */
  async office(): Promise<void> {
    const id = await this.organisation({
      kind: "registry",
      slug: "registre-exemple",
      name: "Registre (exemple)",
      name_ar: "السجل (مثال)",
      country: "MA",
    });
    await this.member(id, { name: "Houda Bensouda-Amri", locale: "fr" }, "administrator", "owner");
    await this.member(id, { name: "إدريس الودغيري", locale: "ar" }, "officer", "editor");
  }

  async organisation(
    given: Pick<Insertable<OrganisationsTable>, "kind" | "slug" | "name"> &
      Partial<Insertable<OrganisationsTable>>,
  ): Promise<string> {
    const id = newId();
    const website = given.website ?? null;
    await this.db
      .insertInto("organisations")
      .values({
        id,
        subtype: null,
        legal_name: null,
        name_ar: null,
        aliases: "[]",
        tagline_words: "{}",
        description_words: "{}",
        logo_file_id: null,
        country: null,
        region: null,
        city: null,
        is_sample: 1,
        imported_from: null,
        name_skeleton: skeleton(given.name),
        version: 1,
        created_at: this.now,
        updated_at: this.now,
        listed_at: null,
        suspended_at: null,
        closed_at: null,
        ...given,
        website,
        domain: website ? new URL(website).hostname : null,
      })
      .execute();
    this.organisations.set(given.slug, id);
    await noteChange(this.db, "organisation", id, this.now);
    return id;
  }

  async member(
    organisationId: string,
    person: { name: string; locale: Locale },
    key: string,
    role: MemberRole,
  ): Promise<void> {
    const id = newId();
    await this.db
      .insertInto("people")
      .values({
        id,
        name: person.name,
        email: `${key}@sample.example`,
        email_verified_at: this.now,
        password_hash: null,
        locale: person.locale,
        suspended_at: null,
        closed_at: null,
        is_sample: 1,
        created_at: this.now,
      })
      .execute();
    await this.db
      .insertInto("members")
      .values({ id: newId(), organisation_id: organisationId, person_id: id, role, created_at: this.now })
      .execute();
  }

  async startup(startup: SampleStartup): Promise<void> {
    const submitted = startup.state !== "draft";
    const id = await this.organisation({
      kind: "startup",
      slug: startup.key,
      name: startup.name,
      legal_name: startup.legalName ?? null,
      name_ar: startup.nameAr ?? null,
      tagline_words: words(startup.tagline),
      description_words: words(startup.description),
      website: startup.hasWebsite ? `https://${startup.key}.example` : null,
      country: "MA",
      region: startup.region,
      city: startup.city,
      listed_at: submitted ? this.now : null,
    });
    this.count += 1;
    const incorporated = startup.legalForm === null ? null : startup.legalForm === "none" ? 0 : 1;
    await this.db
      .insertInto("startups")
      .values({
        organisation_id: id,
        founded_on: startup.foundedOn,
        legal_form: startup.legalForm,
        ice: startup.state === "verified" && incorporated === 1 ? sampleIce(this.count) : null,
        rc: null,
        rc_court: null,
        headcount: startup.headcount,
        stage: startup.stage,
        funding_stage: startup.fundingStage,
        funding_raised: startup.fundingRaised,
        revenue: startup.revenue,
        trl: startup.trl,
        incorporated,
        women_led: null,
        team_words: "{}",
        last_step: submitted ? "team" : "activity",
        submitted_at: submitted ? this.now : null,
        correction_asked_at: null,
        verified_at: startup.state === "verified" ? this.now : null,
        refused_at: null,
        decision_reason: null,
        confirmed_at: submitted ? this.now : null,
        public_consent: submitted ? 1 : 0,
        contact_consent: submitted ? 1 : 0,
      })
      .execute();
    const terms = Object.entries({
      sector: startup.sectors,
      technology: startup.technologies,
      need: startup.needs,
      language: startup.languages,
      sdg: startup.sdgs,
    }).flatMap(([scheme, codes]) =>
      [...new Set(codes)].map((code) => ({ organisation_id: id, scheme, code })),
    );
    if (terms.length > 0) await this.db.insertInto("organisation_terms").values(terms).execute();
    await this.member(id, startup.founder, startup.key, "owner");
  }

  async agreement(agreement: SampleAgreement): Promise<void> {
    const id = newId();
    const providerId = found(this.organisations, agreement.partner);
    const provider = partners.find((partner) => partner.key === agreement.partner);
    const begun = agreement.signedOn ?? null;
    const running =
      agreement.state === "in-force" || agreement.state === "suspended" || agreement.state === "ended";
    await this.db
      .insertInto("agreements")
      .values({
        id,
        slug: agreement.key,
        kind: agreement.kind,
        provider_id: providerId,
        title_words: words(agreement.title),
        summary_words: words(agreement.summary),
        sources: "[]",
        discussion_since: agreement.state === "in-discussion" ? civilDateOf(this.now) : null,
        signed_on: begun,
        in_force_on: running ? (begun ?? plusDays(civilDateOf(this.now), -400)) : null,
        suspended_at: agreement.state === "suspended" ? this.now : null,
        ends_on: agreement.endsOn ?? null,
        ended_at: agreement.state === "ended" ? this.now : null,
        approved_at: this.now,
        refused_at: null,
        decision_reason: null,
        is_sample: 1,
        version: 1,
        created_at: this.now,
        updated_at: this.now,
      })
      .execute();
    const name = provider ? { [provider.first]: provider.name } : {};
    await this.party(id, providerId, name, "provider", 0);
    if (agreement.counterpart) await this.party(id, null, agreement.counterpart, "counterpart", 1);
    for (const [position, axis] of agreement.axes.entries()) {
      const axisId = newId();
      await this.db
        .insertInto("axes")
        .values({
          id: axisId,
          agreement_id: id,
          kind: axis.kind,
          title_words: words(axis.title),
          summary_words: words(axis.summary),
          position,
        })
        .execute();
      this.axes.set(`${agreement.key} ${axis.kind}`, axisId);
      this.providers.set(axisId, providerId);
      for (const commitment of axis.commitments ?? []) {
        await this.db
          .insertInto("commitments")
          .values({
            id: newId(),
            axis_id: axisId,
            what_words: words(commitment.what),
            quantity: commitment.quantity,
            unit_words: words(commitment.unit),
            due_on: commitment.dueOn,
            indicator_words: words(commitment.indicator),
          })
          .execute();
      }
    }
    await noteChange(this.db, "agreement", id, this.now);
  }

  private async party(
    agreementId: string,
    organisationId: string | null,
    name: Words,
    role: "provider" | "counterpart",
    position: number,
  ): Promise<void> {
    await this.db
      .insertInto("agreement_parties")
      .values({
        id: newId(),
        agreement_id: agreementId,
        organisation_id: organisationId,
        name_words: words(name),
        role,
        position,
      })
      .execute();
  }

  async opportunity(opportunity: SampleOpportunity): Promise<void> {
    const id = newId();
    const axisId = found(this.axes, `${opportunity.agreement} ${opportunity.axis}`);
    const today = civilDateOf(this.now);
    await this.db
      .insertInto("opportunities")
      .values({
        id,
        slug: opportunity.key,
        axis_id: axisId,
        provider_id: found(this.providers, axisId),
        kind: opportunity.kind,
        title_words: words(opportunity.title),
        summary_words: words(opportunity.summary),
        description_words: words(opportunity.description),
        offer_words: words(opportunity.offer),
        amount_min: opportunity.amount?.min ?? null,
        amount_max: opportunity.amount?.max ?? null,
        currency: opportunity.amount?.currency ?? null,
        units_quantity: opportunity.units?.quantity ?? null,
        units_kind: opportunity.units?.unit ?? null,
        places: opportunity.places ?? null,
        mode: opportunity.mode,
        region: opportunity.region ?? null,
        city: opportunity.city ?? null,
        level: opportunity.level ?? null,
        opens_at: instantAt(plusDays(today, opportunity.opensIn), "09:00"),
        closes_at: opportunity.closesIn === null ? null : endOfDay(plusDays(today, opportunity.closesIn)),
        apply_url: opportunity.applyUrl ?? null,
        contact_email: opportunity.applyUrl ? null : "contact@sample.example",
        eligibility: JSON.stringify(opportunity.eligibility),
        to_check_words: words(opportunity.toCheck),
        eligibility_version: 1,
        submitted_at: this.now,
        approved_at: this.now,
        correction_asked_at: null,
        correction_words: null,
        published_at: this.now,
        closed_at: null,
        decided_at: null,
        archived_at: null,
        cancelled_at: null,
        cancel_reason: null,
        is_sample: 1,
        imported_from: null,
        created_by: null,
        version: 1,
        created_at: this.now,
        updated_at: this.now,
      })
      .execute();
    const terms = Object.entries({
      sector: opportunity.sectors,
      technology: opportunity.technologies,
      need: opportunity.needs,
      language: opportunity.languages,
    }).flatMap(([scheme, codes]) =>
      [...new Set(codes)].map((code) => ({ opportunity_id: id, scheme, code })),
    );
    if (terms.length > 0) await this.db.insertInto("opportunity_terms").values(terms).execute();
    await noteChange(this.db, "opportunity", id, this.now);
  }

  /** All but the last of a portfolio are confirmed, so that a proposal waits for somebody. */
  async portfolio(incubatorId: string, startupKey: string, position: number): Promise<void> {
    await this.db
      .insertInto("portfolio_links")
      .values({
        id: newId(),
        incubator_id: incubatorId,
        startup_id: found(this.organisations, startupKey),
        proposed_at: this.now,
        proposed_by: "sample",
        confirmed_at: position < 2 ? this.now : null,
        declined_at: null,
        ended_at: null,
      })
      .execute();
  }
}

function found(map: Map<string, string>, key: string): string {
  const id = map.get(key);
  if (!id) throw new Error(`The sample ecosystem names ${key}, which is not in it.`);
  return id;
}

/** A number with a valid check that no register gives out: 999…, a multiple of 97. */
function sampleIce(index: number): string {
  const base = 999_000_000_000_000n;
  const first = base + (97n - (base % 97n));
  return String(first + 97n * BigInt(index));
}
