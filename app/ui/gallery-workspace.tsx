import { Button, ButtonLink } from "#app/ui/action.tsx";
import { DefinitionList, Prose } from "#app/ui/card.tsx";
import type { Say } from "#app/ui/gallery.tsx";
import { Breadcrumb, PageHeader, Section, WorkspaceLayout } from "#app/ui/layout.tsx";
import { StatusPill } from "#app/ui/status.tsx";
import { DataTable } from "#app/ui/table.tsx";

/** A signed-in person's side of the portal: side navigation, a dense table, facts in rows. Has its own `<main>`. */
export function WorkspaceGallery({ locale = "fr" }: { locale?: "fr" | "ar" }) {
  const say: Say = (fr, ar) => (locale === "ar" ? ar : fr);
  return (
    <WorkspaceLayout
      navLabel={say("Espace de travail", "فضاء العمل")}
      title={say("Registre", "السجل")}
      groups={[
        {
          items: [
            { href: "#desk", label: say("Tableau de bord", "لوحة القيادة"), icon: "home" },
            { href: "#queue", label: say("À vérifier", "للتحقق"), icon: "inbox", count: "12", current: true },
            { href: "#agreements", label: say("Accords", "الاتفاقيات"), icon: "handshake" },
          ],
        },
        {
          title: say("Données", "البيانات"),
          items: [
            { href: "#import", label: say("Importer", "استيراد"), icon: "upload" },
            { href: "#journal", label: say("Journal", "السجل الزمني"), icon: "history" },
          ],
        },
      ]}
    >
      <Breadcrumb
        label={say("Fil d’Ariane", "مسار الصفحة")}
        items={[{ href: "#desk", label: say("Registre", "السجل") }, { label: say("À vérifier", "للتحقق") }]}
      />
      <PageHeader
        title={say("Douze startups à vérifier", "اثنتا عشرة شركة للتحقق")}
        status={<StatusPill tone="closing">{say("Deux en retard", "اثنتان متأخرتان")}</StatusPill>}
        actions={
          <>
            <ButtonLink href="#export" icon="download">
              {say("Exporter", "تصدير")}
            </ButtonLink>
            <Button variant="primary">{say("Prendre la suivante", "معالجة التالية")}</Button>
          </>
        }
      />
      <DenseTable say={say} />
      <Section title={say("Fiche", "البطاقة")} id="facts">
        <DefinitionList
          items={[
            {
              term: say("Raison sociale", "الاسم القانوني"),
              value: <bdi>Atlas Langue SARL</bdi>,
              note: say("document vérifié", "وثيقة مدققة"),
            },
            { term: say("Ville", "المدينة"), value: say("Agadir", "أكادير") },
          ]}
        />
        <div className="mt-8">
          <Prose>
            <p>
              {say(
                "Atlas Langue transcrit et résume les appels en darija et en français, sur place, sans envoyer la voix hors du pays.",
                "تقوم أطلس لانغ بتفريغ المكالمات بالدارجة والفرنسية وتلخيصها داخل المؤسسة دون إرسال الصوت خارج البلاد.",
              )}
            </p>
            <ul>
              <li>{say("Deux modèles publiés", "نموذجان منشوران")}</li>
              <li>{say("Sept personnes", "سبعة أشخاص")}</li>
            </ul>
          </Prose>
        </div>
      </Section>
    </WorkspaceLayout>
  );
}

function DenseTable({ say }: { say: Say }) {
  const rows = ["Atlas Langue", "Rif Vision", "Wahat", "Ω"];
  return (
    <DataTable
      caption={say("File d’attente", "قائمة الانتظار")}
      hideCaption
      dense
      narrow="scroll"
      rows={rows}
      rowKey={(row) => row}
      rowHref={(row) => `#${row}`}
      columns={[
        {
          key: "name",
          header: say("Startup", "الشركة"),
          rowHeader: true,
          cell: (row) => <a href={`#${row}`}>{row}</a>,
        },
        { key: "city", header: say("Ville", "المدينة"), cell: () => say("Agadir", "أكادير") },
        {
          key: "asked",
          header: say("Déposée le", "تاريخ الإيداع"),
          cell: () => say("21 nov. 2026", "21 نونبر 2026"),
          sort: { href: "#sort", direction: "ascending" },
        },
        {
          key: "state",
          header: say("État", "الحالة"),
          cell: () => <StatusPill tone="near">{say("À l’étude", "قيد الدراسة")}</StatusPill>,
        },
        {
          key: "score",
          header: say("Complet", "الاكتمال"),
          align: "end",
          cell: (row) => String(row.length * 9),
        },
      ]}
    />
  );
}
