import { newId } from "#app/kernel/ids.ts";
import type { Words } from "#app/kernel/words.ts";
import { noteChange } from "../changes.ts";
import { atomically } from "../connection.server.ts";
import type { Db } from "../schema/index.ts";

type PublicAgreement = {
  slug: string;
  title: Words;
  summary: Words;
  signedOn: string | null;
  discussionSince: string | null;
  parties: { name: Words; role: "provider" | "counterpart" }[];
  axes: { kind: string; title: Words; summary: Words }[];
  source: string;
};

const ministry: Words = {
  fr: "Ministère de la Transition numérique et de la Réforme de l’administration",
  ar: "وزارة الانتقال الرقمي وإصلاح الإدارة",
  en: "Ministry of Digital Transition and Administration Reform",
};

/** What is on the public record and no more: no opportunity is attributed to either company. */
const agreements: PublicAgreement[] = [
  {
    slug: "mistral-ai-2025",
    title: {
      fr: "Mémorandum d’entente avec Mistral AI",
      ar: "مذكرة تفاهم مع ميسترال إي آي",
      en: "Memorandum of understanding with Mistral AI",
    },
    summary: {
      fr: "Signé le 12 septembre 2025, le mémorandum porte sur la formation, la recherche appliquée, le transfert de technologie et un tissu entrepreneurial local.",
      ar: "وُقّعت المذكرة في 12 شتنبر 2025، وتشمل التكوين والبحث التطبيقي ونقل التكنولوجيا ونسيجًا مقاولاتيًا محليًا.",
      en: "Signed on 12 September 2025, the memorandum covers training, applied research, technology transfer and a local entrepreneurial fabric.",
    },
    signedOn: "2025-09-12",
    discussionSince: null,
    parties: [
      { name: { fr: "Mistral AI", ar: "ميسترال إي آي", en: "Mistral AI" }, role: "provider" },
      { name: ministry, role: "counterpart" },
    ],
    axes: [
      {
        kind: "training",
        title: { fr: "Formation", ar: "التكوين", en: "Training" },
        summary: {
          fr: "Compétences en intelligence artificielle.",
          ar: "الكفاءات في الذكاء الاصطناعي.",
          en: "Skills in artificial intelligence.",
        },
      },
      {
        kind: "research",
        title: { fr: "Recherche appliquée", ar: "البحث التطبيقي", en: "Applied research" },
        summary: { fr: "Travaux menés en commun.", ar: "أعمال مشتركة.", en: "Work carried out together." },
      },
      {
        kind: "tech-transfer",
        title: { fr: "Transfert de technologie", ar: "نقل التكنولوجيا", en: "Technology transfer" },
        summary: {
          fr: "Du laboratoire aux entreprises.",
          ar: "من المختبر إلى المقاولات.",
          en: "From the laboratory to companies.",
        },
      },
      {
        kind: "market-access",
        title: {
          fr: "Tissu entrepreneurial local",
          ar: "النسيج المقاولاتي المحلي",
          en: "Local entrepreneurial fabric",
        },
        summary: {
          fr: "Appui aux startups marocaines.",
          ar: "دعم المقاولات الناشئة المغربية.",
          en: "Support to Moroccan startups.",
        },
      },
    ],
    source: "Signature rendue publique le 12 septembre 2025",
  },
  {
    slug: "openai",
    title: { fr: "Échanges avec OpenAI", ar: "مباحثات مع أوبن إي آي", en: "Talks with OpenAI" },
    summary: {
      fr: "Des échanges ont eu lieu en marge de la 80e Assemblée générale des Nations unies sur la recherche, l’innovation et des usages concrets. Rien n’est signé et aucune offre n’en découle à ce jour.",
      ar: "جرت مباحثات على هامش الدورة الثمانين للجمعية العامة للأمم المتحدة حول البحث والابتكار واستعمالات ملموسة. لم يُوقَّع أي اتفاق ولا يُعرض أي شيء بموجبه إلى اليوم.",
      en: "Talks were held beside the 80th United Nations General Assembly on research, innovation and concrete uses. Nothing is signed and nothing is offered under it so far.",
    },
    signedOn: null,
    discussionSince: null,
    parties: [
      { name: { fr: "OpenAI", ar: "أوبن إي آي", en: "OpenAI" }, role: "provider" },
      { name: ministry, role: "counterpart" },
    ],
    axes: [],
    source: "Échanges rendus publics en marge de la 80e Assemblée générale des Nations unies",
  },
];

/** The agreements of the public record, put in once; an officer may correct them afterwards. */
export async function seedPublicRecord(db: Db, now: string): Promise<void> {
  for (const agreement of agreements) {
    const known = await db
      .selectFrom("agreements")
      .select("id")
      .where("slug", "=", agreement.slug)
      .executeTakeFirst();
    if (known) continue;
    const id = newId();
    await atomically(db, async (tx) => {
      await tx
        .insertInto("agreements")
        .values({
          id,
          slug: agreement.slug,
          kind: "memorandum",
          provider_id: null,
          title_words: JSON.stringify(agreement.title),
          summary_words: JSON.stringify(agreement.summary),
          sources: JSON.stringify([agreement.source]),
          discussion_since: agreement.discussionSince,
          signed_on: agreement.signedOn,
          in_force_on: null,
          suspended_at: null,
          ends_on: null,
          ended_at: null,
          approved_at: now,
          refused_at: null,
          decision_reason: null,
          is_sample: 0,
          version: 1,
          created_at: now,
          updated_at: now,
        })
        .execute();
      for (const [position, party] of agreement.parties.entries()) {
        await tx
          .insertInto("agreement_parties")
          .values({
            id: newId(),
            agreement_id: id,
            organisation_id: null,
            name_words: JSON.stringify(party.name),
            role: party.role,
            position,
          })
          .execute();
      }
      for (const [position, axis] of agreement.axes.entries()) {
        await tx
          .insertInto("axes")
          .values({
            id: newId(),
            agreement_id: id,
            kind: axis.kind,
            title_words: JSON.stringify(axis.title),
            summary_words: JSON.stringify(axis.summary),
            position,
          })
          .execute();
      }
      await noteChange(tx, "agreement", id, now);
    });
  }
}
