import { ButtonLink, Link } from "#app/ui/action.tsx";
import { Chips, Facets, Pagination, Tabs, Tags } from "#app/ui/browse.tsx";
import { EmptyState, List, ListRow, Monogram, Skeleton } from "#app/ui/card.tsx";
import type { Say } from "#app/ui/gallery.tsx";
import { SearchBox } from "#app/ui/inputs.tsx";
import { Columns, Section } from "#app/ui/layout.tsx";
import { EvidenceBadge, StatusPill } from "#app/ui/status.tsx";
import { DataTable } from "#app/ui/table.tsx";

/** Searching, narrowing, listing and paging. */
export function GalleryLists({ say }: { say: Say }) {
  return (
    <>
      <Section title={say("Annuaire", "الدليل")} id="directory">
        <Columns
          sideAt="start"
          fold={say("Filtrer (2)", "تصفية (2)")}
          sideLabel={say("Filtres", "المرشحات")}
          side={<Filters say={say} />}
        >
          <div className="grid gap-5">
            <SearchBox
              action="#search"
              label={say("Chercher une startup", "البحث عن شركة ناشئة")}
              submitLabel={say("Chercher", "بحث")}
              defaultValue={say("santé", "الصحة")}
            />
            <Chips
              label={say("Filtres choisis", "المرشحات المختارة")}
              chips={[
                {
                  label: say("Région : Souss-Massa", "الجهة: سوس ماسة"),
                  removeHref: "#r1",
                  removeLabel: say("Retirer Souss-Massa", "إزالة سوس ماسة"),
                },
                {
                  label: say("Santé", "الصحة"),
                  removeHref: "#r2",
                  removeLabel: say("Retirer Santé", "إزالة الصحة"),
                },
              ]}
              clear={{ href: "#clear", label: say("Tout retirer", "إزالة الكل") }}
            />
            <List label={say("Startups", "الشركات الناشئة")}>
              <ListRow
                href="#s1"
                logo={<Monogram name={say("Atlas", "أطلس")} />}
                title={<bdi>Atlas Langue</bdi>}
                sample={say("exemple", "مثال")}
                lead={say(
                  "Transcrit et résume la darija dans les centres d’appel.",
                  "تفريغ الدارجة وتلخيصها في مراكز النداء.",
                )}
                meta={<EvidenceBadge level={3}>{say("document vérifié", "وثيقة مدققة")}</EvidenceBadge>}
                end={<StatusPill tone="met">{say("Vérifiée", "تم التحقق منها")}</StatusPill>}
              />
              <ListRow
                href="#s2"
                logo={<Monogram name={say("Wahat", "واحات")} />}
                title={
                  <bdi>
                    {say(
                      "Société d’agriculture de précision et d’intelligence artificielle des oasis du Drâa",
                      "شركة الزراعة الدقيقة والذكاء الاصطناعي لواحات درعة",
                    )}
                  </bdi>
                }
                lead={say("Prévoit le besoin en eau des palmeraies.", "توقع حاجة الواحات من الماء.")}
                meta={<EvidenceBadge level={1}>{say("déclaré", "مصرح به")}</EvidenceBadge>}
                end={<StatusPill>{say("Déclarée", "مصرح بها")}</StatusPill>}
              />
            </List>
            <Pagination
              label={say("Pages", "الصفحات")}
              summary={say("21–40 sur 412", "21–40 من 412")}
              current={2}
              last={21}
              href={(page) => `#page-${page}`}
              pageLabel={(page) => say(`Page ${page}`, `الصفحة ${page}`)}
              previousLabel={say("Précédente", "السابقة")}
              nextLabel={say("Suivante", "التالية")}
            />
          </div>
        </Columns>
      </Section>
      <Section title={say("File d’attente", "قائمة الانتظار")} id="queue">
        <Tabs
          label={say("Vues", "العروض")}
          tabs={[
            { href: "#t1", label: say("À vérifier", "للتحقق"), count: "12", current: true },
            { href: "#t2", label: say("Doublons", "المكررات"), count: "2" },
            { href: "#t3", label: say("Décidées", "المحسومة") },
          ]}
        />
        <Queue say={say} />
      </Section>
      <Section title={say("Rien, et bientôt", "فراغ وانتظار")} id="nothing">
        <div className="grid gap-6 lg:grid-cols-2">
          <EmptyState
            level={3}
            title={say("Aucune opportunité ne correspond", "لا توجد فرصة مطابقة")}
            action={
              <ButtonLink href="#all">{say("Voir toutes les opportunités", "عرض كل الفرص")}</ButtonLink>
            }
          >
            {say(
              "Retirez un filtre, ou enregistrez cette recherche : nous vous écrirons.",
              "أزيلوا مرشحا، أو احفظوا هذا البحث وسنراسلكم.",
            )}
          </EmptyState>
          <div className="grid content-start gap-6">
            <Skeleton label={say("Chargement", "جار التحميل")} />
            <Tags
              label={say("Technologies", "التقنيات")}
              tags={[
                say("vision", "الرؤية الحاسوبية"),
                { label: say("modèles de langue", "نماذج اللغة"), href: "#llm" },
                "NLP",
              ]}
            />
          </div>
        </div>
      </Section>
    </>
  );
}

function Filters({ say }: { say: Say }) {
  return (
    <div className="grid gap-8">
      <Facets
        label={say("Affiner", "تدقيق")}
        groups={[
          {
            name: "region",
            title: say("Région", "الجهة"),
            options: [
              { value: "MA-06", label: "Casablanca-Settat", count: "141", href: "#f1" },
              {
                value: "MA-09",
                label: say("Souss-Massa", "سوس ماسة"),
                count: "28",
                checked: true,
                href: "#f2",
              },
              {
                value: "MA-04",
                label: say("Rabat-Salé-Kénitra", "الرباط سلا القنيطرة"),
                count: "97",
                href: "#f3",
              },
            ],
          },
          { name: "stage", title: say("Stade", "المرحلة"), closed: true, options: [] },
        ]}
      />
      <Facets
        label={say("Affiner par formulaire", "تدقيق بالاستمارة")}
        form={{ action: "#filter", submitLabel: say("Appliquer les filtres", "تطبيق المرشحات") }}
        groups={[
          {
            name: "sector",
            title: say("Secteur", "القطاع"),
            options: [
              { value: "health", label: say("Santé", "الصحة"), count: "44", checked: true, href: "#" },
              { value: "farming", label: say("Agriculture", "الفلاحة"), count: "39", href: "#" },
            ],
          },
        ]}
      />
    </div>
  );
}

function Queue({ say }: { say: Say }) {
  const rows = [
    {
      id: "1",
      name: "Atlas Langue",
      region: say("Souss-Massa", "سوس ماسة"),
      asked: say("21 nov. 2026", "21 نونبر 2026"),
      score: "78",
      late: false,
    },
    {
      id: "2",
      name: "Rif Vision",
      region: say("Tanger-Tétouan", "طنجة تطوان"),
      asked: say("12 nov. 2026", "12 نونبر 2026"),
      score: "9",
      late: true,
    },
    { id: "3", name: "Ω", region: "—", asked: say("2 nov. 2026", "2 نونبر 2026"), score: "100", late: false },
  ];
  return (
    <DataTable
      caption={say("Startups à vérifier", "شركات للتحقق")}
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => `#queue-${row.id}`}
      columns={[
        {
          key: "name",
          header: say("Startup", "الشركة"),
          rowHeader: true,
          cell: (row) => <Link href={`#queue-${row.id}`}>{row.name}</Link>,
        },
        {
          key: "region",
          header: say("Région", "الجهة"),
          cell: (row) => row.region,
          sort: { href: "#sort-region" },
        },
        {
          key: "asked",
          header: say("Déposée le", "تاريخ الإيداع"),
          cell: (row) => row.asked,
          sort: { href: "#sort", direction: "descending" },
        },
        {
          key: "state",
          header: say("État", "الحالة"),
          cell: (row) =>
            row.late ? (
              <StatusPill tone="closing">{say("Délai dépassé", "تجاوز الأجل")}</StatusPill>
            ) : (
              <StatusPill tone="near">{say("À l’étude", "قيد الدراسة")}</StatusPill>
            ),
        },
        { key: "score", header: say("Complet", "الاكتمال"), align: "end", cell: (row) => row.score },
      ]}
    />
  );
}
