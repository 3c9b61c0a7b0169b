import { Button, Link } from "#app/ui/action.tsx";
import { Card, CardGrid, DefinitionList, Fact, Stat, Stats } from "#app/ui/card.tsx";
import type { Say } from "#app/ui/gallery.tsx";
import { Columns, Section } from "#app/ui/layout.tsx";
import { Meter, ReasonList, Receipt, Timeline } from "#app/ui/match.tsx";
import { EvidenceBadge, StatusPill, VerdictBadge } from "#app/ui/status.tsx";

/** Verdicts, reasons and the receipt of a score. */
export function GalleryMatches({ say }: { say: Say }) {
  return (
    <>
      <Section title={say("Correspondances", "المطابقات")} id="matches">
        <CardGrid wide>
          <MatchCard say={say} />
          <SecondCard say={say} />
        </CardGrid>
        <p className="mt-6 flex flex-wrap gap-x-8 gap-y-3">
          <VerdictBadge verdict="eligible">{say("Éligible", "مؤهلة")}</VerdictBadge>
          <VerdictBadge verdict="possible">{say("Possible", "محتملة")}</VerdictBadge>
          <VerdictBadge verdict="near">{say("Presque", "قريبة")}</VerdictBadge>
          <VerdictBadge verdict="not-eligible">{say("Non éligible", "غير مؤهلة")}</VerdictBadge>
          <VerdictBadge verdict="eligible" large>
            {say("Éligible", "مؤهلة")}
          </VerdictBadge>
        </p>
        <p className="mt-4 flex flex-wrap gap-2">
          <StatusPill tone="met">{say("Vérifiée", "تم التحقق منها")}</StatusPill>
          <StatusPill tone="unknown">{say("Non renseigné", "غير مصرح به")}</StatusPill>
          <StatusPill tone="near">{say("En cours d’examen", "قيد الدراسة")}</StatusPill>
          <StatusPill tone="not-met">{say("Refusée", "مرفوضة")}</StatusPill>
          <StatusPill>{say("Brouillon", "مسودة")}</StatusPill>
          <StatusPill tone="closing">{say("Ferme dans 3 jours", "تغلق خلال 3 أيام")}</StatusPill>
        </p>
        <p className="mt-4 flex flex-wrap gap-x-6 gap-y-2">
          <EvidenceBadge level={1}>{say("déclaré", "مصرح به")}</EvidenceBadge>
          <EvidenceBadge level={2}>{say("numéro valide", "رقم صحيح")}</EvidenceBadge>
          <EvidenceBadge level={3} detail={say("12 mai 2026", "12 ماي 2026")}>
            {say("document vérifié", "وثيقة مدققة")}
          </EvidenceBadge>
          <EvidenceBadge level={4}>{say("certifié", "مصادق عليه")}</EvidenceBadge>
        </p>
      </Section>
      <Section title={say("Le détail d’une correspondance", "تفصيل المطابقة")} id="receipt">
        <Columns sideLabel={say("Résumé", "ملخص")} side={<Side say={say} />}>
          <MatchReceipt say={say} />
        </Columns>
      </Section>
      <Section title={say("En chiffres", "بالأرقام")} id="figures">
        <Stats label={say("Le registre en chiffres", "السجل بالأرقام")}>
          <Stat
            value="412"
            label={say("startups inscrites", "شركة ناشئة مسجلة")}
            note={say("dont 268 vérifiées", "تم التحقق من 268 منها")}
          />
          <Stat value="37" label={say("opportunités ouvertes", "فرصة مفتوحة")} href="#opportunities" />
          <Stat value={say("1 284", "1.284")} label={say("mises en relation", "ربط اتصال")} />
          <Stat value="61 %" label={say("réponses en moins de 15 jours", "ردود في أقل من 15 يوما")} />
        </Stats>
      </Section>
    </>
  );
}

function MatchCard({ say }: { say: Say }) {
  return (
    <Card
      href="#match"
      icon="compute"
      kicker={say("Calcul et modèles", "الحوسبة والنماذج")}
      title={say("Heures de calcul pour modèles de langue", "ساعات حوسبة لنماذج اللغة")}
      status={<StatusPill tone="closing">{say("Ferme dans 3 jours", "تغلق خلال 3 أيام")}</StatusPill>}
      sample={say("exemple", "مثال")}
      meta={
        <>
          <Fact icon="coins" label={say("Offre", "العرض")}>
            {say("2 000 heures de GPU", "2000 ساعة حوسبة")}
          </Fact>
          <Fact icon="place" label={say("Lieu", "المكان")}>
            {say("à distance", "عن بعد")}
          </Fact>
        </>
      }
      footer={
        <>
          <Button variant="primary" size="small">
            {say("Je suis intéressée", "يهمني")}
          </Button>
          <Button variant="quiet" size="small">
            {say("Pas pour moi", "لا يناسبني")}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <div className="grid gap-1">
          <VerdictBadge verdict="near">{say("Presque éligible", "قريبة من الأهلية")}</VerdictBadge>
          <Meter
            size="small"
            hideLabel
            label={say("Pertinence", "درجة الملاءمة")}
            value={78}
            valueText={say("78 sur 100", "78 من 100")}
          />
        </div>
        <ReasonList
          reasons={[
            {
              kind: "for",
              kindLabel: say("Pour :", "لصالحكم:"),
              text: say(
                "Votre produit traite la darija, langue prioritaire de l’appel.",
                "منتجكم يعالج الدارجة، وهي لغة ذات أولوية.",
              ),
            },
            {
              kind: "against",
              kindLabel: say("Contre :", "ضدكم:"),
              text: say(
                "L’appel demande un prototype ; vous déclarez une idée.",
                "يشترط النداء نموذجا أوليا، وقد صرحتم بفكرة.",
              ),
            },
            {
              kind: "unknown",
              kindLabel: say("Inconnu :", "غير معروف:"),
              text: say("Votre date de création n’est pas renseignée.", "تاريخ تأسيسكم غير مذكور."),
            },
          ]}
        />
      </div>
    </Card>
  );
}

function SecondCard({ say }: { say: Say }) {
  return (
    <Card
      href="#match2"
      icon="training"
      kicker={say("Formation", "تكوين")}
      title={say("Évaluer un modèle avant de le mettre en service", "تقييم نموذج قبل تشغيله")}
      status={<StatusPill tone="met">{say("Ouverte", "مفتوحة")}</StatusPill>}
      meta={
        <Fact icon="calendar" label={say("Dates", "التواريخ")}>
          {say("du 4 au 8 janvier 2027", "من 4 إلى 8 يناير 2027")}
        </Fact>
      }
      footer={<Link href="#sheet">{say("Voir le détail", "عرض التفاصيل")}</Link>}
    >
      <div className="grid gap-1">
        <VerdictBadge verdict="eligible">{say("Éligible", "مؤهلة")}</VerdictBadge>
        <Meter
          size="small"
          hideLabel
          tone="met"
          label={say("Pertinence", "درجة الملاءمة")}
          value={92}
          valueText={say("92 sur 100", "92 من 100")}
        />
      </div>
    </Card>
  );
}

function MatchReceipt({ say }: { say: Say }) {
  return (
    <Receipt
      caption={say("Comment ce score est fait", "كيف حسبت هذه الدرجة")}
      heads={{
        criterion: say("Critère", "المعيار"),
        value: say("Votre profil", "ملفكم"),
        share: say("Part", "الحصة"),
      }}
      rows={[
        {
          criterion: say("Langues traitées", "اللغات المعالجة"),
          value: say("darija, français", "الدارجة والفرنسية"),
          source: say("déclaré", "مصرح به"),
          tone: "met",
          toneLabel: say("rempli", "مستوفى"),
          share: "30",
          outOf: "30",
        },
        {
          criterion: say("Technologies", "التقنيات"),
          value: say("modèles de langue", "نماذج اللغة"),
          source: say("document vérifié le 12 mai 2026", "وثيقة مدققة في 12 ماي 2026"),
          tone: "met",
          toneLabel: say("rempli", "مستوفى"),
          share: "36",
          outOf: "40",
        },
        {
          criterion: say("Stade", "المرحلة"),
          value: say("idée ; l’appel demande un prototype", "فكرة؛ والمطلوب نموذج أولي"),
          tone: "not-met",
          toneLabel: say("non rempli", "غير مستوفى"),
          share: "0",
          outOf: "12",
        },
        {
          criterion: say("Âge de la startup", "عمر الشركة"),
          value: <Link href="#founded">{say("Ajouter la date de création", "إضافة تاريخ التأسيس")}</Link>,
          tone: "unknown",
          toneLabel: say("inconnu", "غير معروف"),
          share: "12",
          outOf: "18",
        },
      ]}
      total={{ label: say("Total", "المجموع"), share: "78", outOf: "100" }}
      note={say("Règles du 3 novembre 2026, version 4.", "قواعد 3 نونبر 2026، الصيغة 4.")}
    />
  );
}

function Side({ say }: { say: Say }) {
  return (
    <div className="grid gap-8">
      <Meter label={say("Profil complété", "اكتمال الملف")} value={64} valueText="64 %" />
      <DefinitionList
        layout="stack"
        items={[
          {
            term: say("Accord", "الاتفاقية"),
            value: <Link href="#a">{say("Programme ouvert Atlas", "برنامج أطلس المفتوح")}</Link>,
          },
          {
            term: say("Clôture", "الإغلاق"),
            value: say("26 novembre 2026 à 18:00", "26 نونبر 2026 على الساعة 18:00"),
            note: say("heure de Casablanca", "بتوقيت الدار البيضاء"),
          },
        ]}
      />
      <Timeline
        label={say("Parcours", "المسار")}
        entries={[
          {
            title: say("Suggérée", "مقترحة"),
            dateTime: "2026-11-02",
            when: say("2 novembre", "2 نونبر"),
            state: "done",
          },
          {
            title: say("Candidature reçue", "استلام الترشيح"),
            dateTime: "2026-11-20",
            when: say("20 novembre", "20 نونبر"),
            by: say("Salma Berrada", "سلمى برادة"),
            state: "current",
          },
          { title: say("Décision", "القرار"), state: "todo" },
        ]}
      />
    </div>
  );
}
