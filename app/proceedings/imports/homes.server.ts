import { openProgramme } from "#app/agreements/commands.server.ts";
import type { AxisKind } from "#app/agreements/kinds.ts";
import { readAgreements } from "#app/agreements/queries.server.ts";
import type { Actor } from "#app/kernel/actor.ts";
import { newId } from "#app/kernel/ids.ts";
import type { Locale } from "#app/kernel/words.ts";
import type { OpportunityKind } from "#app/opportunities/kinds.ts";
import { skeletonOf } from "#app/registry/record.server.ts";
import { noteChange } from "#db/changes.ts";
import type { Db } from "#db/schema/index.ts";
import { freeSlug } from "./free-slug.ts";
import type { ReadOpportunity } from "./read-opportunity.ts";
import { UnreadableFile } from "./rows.ts";

const axisOfKind: Record<OpportunityKind, AxisKind> = {
  training: "training",
  research: "research",
  "tech-transfer": "tech-transfer",
  compute: "compute",
  data: "data",
  funding: "funding",
  incubation: "market-access",
  challenge: "market-access",
  mentoring: "market-access",
  event: "market-access",
};

export type Home = { axisId: string; providerId: string };

/** Where calls go: the axis that was asked for, or the open programme of each call's provider. */
export class Homes {
  private readonly db: Db;
  private readonly actor: Actor;
  private readonly now: string;
  private readonly options: { source: string; under?: { agreement: string; axis: AxisKind } };
  private fixed: Home | null = null;
  private readonly providers = new Map<string, string>();
  private readonly axes = new Map<string, Map<string, string>>();
  private readonly slugs = new Set<string>();

  constructor(db: Db, actor: Actor, now: string, options: Homes["options"]) {
    this.db = db;
    this.actor = actor;
    this.now = now;
    this.options = options;
  }

  async learn(): Promise<void> {
    const { under } = this.options;
    if (under) {
      const [agreement] = await readAgreements(this.db, { slug: under.agreement, approvedOnly: true });
      if (!agreement) throw new UnreadableFile("file.no-agreement", { agreement: under.agreement });
      if (!agreement.providerId) throw new UnreadableFile("file.no-provider", { agreement: under.agreement });
      const axis = agreement.axes.find((one) => one.kind === under.axis);
      if (!axis) throw new UnreadableFile("file.no-axis", { agreement: under.agreement, axis: under.axis });
      this.fixed = { axisId: axis.id, providerId: agreement.providerId };
      return;
    }
    const rows = await this.db
      .selectFrom("organisations")
      .select(["id", "kind", "name_skeleton", "slug", "is_sample"])
      .execute();
    for (const row of rows) {
      this.slugs.add(row.slug);
      // A real call never lands at an invented provider, however alike the names.
      if (row.kind === "partner" && row.is_sample === 0) this.providers.set(row.name_skeleton, row.id);
    }
  }

  async of(read: ReadOpportunity): Promise<Home> {
    if (this.fixed) return this.fixed;
    const name = read.provider || "—";
    const skeleton = skeletonOf(name) || name;
    const providerId = this.providers.get(skeleton) ?? (await this.addProvider(name, skeleton, read.own));
    this.providers.set(skeleton, providerId);
    const axes = this.axes.get(providerId) ?? (await this.axesOf(providerId));
    this.axes.set(providerId, axes);
    const axisId = axes.get(axisOfKind[read.kind]);
    if (!axisId) throw new Error(`The open programme of ${providerId} has no axis for ${read.kind}`);
    return { axisId, providerId };
  }

  private async axesOf(providerId: string): Promise<Map<string, string>> {
    const programme = await openProgramme(this.db, this.actor, providerId, this.now);
    const rows = await this.db
      .selectFrom("axes")
      .select(["id", "kind"])
      .where("agreement_id", "=", programme)
      .execute();
    return new Map(rows.map((row) => [row.kind, row.id]));
  }

  private async addProvider(name: string, skeleton: string, own: Locale): Promise<string> {
    const id = newId();
    await this.db
      .insertInto("organisations")
      .values({
        id,
        kind: "partner",
        slug: freeSlug(name, this.slugs),
        subtype: null,
        name,
        legal_name: null,
        name_ar: own === "ar" ? name : null,
        aliases: "[]",
        tagline_words: "{}",
        description_words: "{}",
        website: null,
        domain: null,
        logo_file_id: null,
        country: null,
        region: null,
        city: null,
        is_sample: 0,
        imported_from: `${this.options.source}:provider:${name}`.slice(0, 300),
        name_skeleton: skeleton,
        version: 1,
        created_at: this.now,
        updated_at: this.now,
        listed_at: this.now,
        suspended_at: null,
        closed_at: null,
      })
      .execute();
    await noteChange(this.db, "organisation", id, this.now);
    return id;
  }
}
