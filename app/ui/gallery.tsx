import { Actions, Button, ButtonLink, IconButton, Link } from "#app/ui/action.tsx";
import { GalleryForms } from "#app/ui/gallery-forms.tsx";
import { GalleryLists } from "#app/ui/gallery-lists.tsx";
import { GalleryMatches } from "#app/ui/gallery-matches.tsx";
import { Icon, iconNames } from "#app/ui/icon.tsx";
import { Breadcrumb, Page, PageHeader, Section } from "#app/ui/layout.tsx";
import { Mark, Zellige } from "#app/ui/mark.tsx";
import { Banner, FlashToast, Notice } from "#app/ui/notice.tsx";
import {
  AccountMenu,
  LanguageMenu,
  OrganisationSwitcher,
  SiteFooter,
  SiteHeader,
  SkipLink,
} from "#app/ui/shell.tsx";

/** Picks the sample words of the page's language. */
export type Say = (fr: string, ar: string) => string;

/** Every piece in every state: what screenshots and accessibility checks run on. */
export function Gallery({ locale = "fr" }: { locale?: "fr" | "ar" }) {
  const say: Say = (fr, ar) => (locale === "ar" ? ar : fr);
  return (
    <>
      <SkipLink>{say("Aller au contenu", "انتقل إلى المحتوى")}</SkipLink>
      <Header say={say} />
      <Banner
        label={say("Données d’exemple", "بيانات نموذجية")}
        action={{ href: "#samples", label: say("En savoir plus", "معرفة المزيد") }}
      >
        {say(
          "Les startups et les offres montrées ici sont inventées.",
          "الشركات والعروض المعروضة هنا من وحي الخيال.",
        )}
      </Banner>
      <Page>
        <Breadcrumb
          label={say("Fil d’Ariane", "مسار الصفحة")}
          items={[
            { href: "#home", label: say("Accueil", "الرئيسية") },
            { href: "#opportunities", label: say("Opportunités", "الفرص") },
            { label: say("Heures de calcul pour modèles de langue", "ساعات حوسبة لنماذج اللغة") },
          ]}
        />
        <PageHeader
          kicker={say("Calcul et modèles", "الحوسبة والنماذج")}
          title={say("Heures de calcul pour modèles de langue", "ساعات حوسبة لنماذج اللغة")}
          lead={say(
            "Douze startups reçoivent chacune 2 000 heures de GPU pour entraîner et évaluer un modèle, avec un ingénieur à leurs côtés.",
            "تستفيد اثنتا عشرة شركة ناشئة من ألفي ساعة حوسبة لكل منها لتدريب نموذج وتقييمه، بمواكبة مهندس.",
          )}
          actions={
            <>
              <Button variant="primary" iconEnd="forward">
                {say("Déposer une candidature", "تقديم ترشيح")}
              </Button>
              <Button icon="bookmark">{say("Enregistrer", "حفظ")}</Button>
            </>
          }
        />
        <Notices say={say} />
        <Section title={say("Actions", "الإجراءات")} id="actions">
          <Buttons say={say} />
        </Section>
        <GalleryMatches say={say} />
        <GalleryLists say={say} />
        <GalleryForms say={say} />
        <Section title={say("Signes", "الرموز")} id="signs">
          <p className="flex items-center gap-4 text-majorelle">
            <Mark size={16} /> <Mark size={32} /> <Mark size={64} />
          </p>
          <ul className="mt-6 grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-3">
            {iconNames.map((name) => (
              <li key={name} className="flex items-center gap-2 text-small text-ink-soft" dir="ltr">
                <Icon name={name} /> {name}
              </li>
            ))}
          </ul>
          <div className="mt-8 h-32 overflow-hidden rounded bg-sunken text-line-strong">
            <Zellige />
          </div>
        </Section>
      </Page>
      <Footer say={say} />
    </>
  );
}

function Header({ say }: { say: Say }) {
  return (
    <SiteHeader
      name={say("Tawafuq", "توافق")}
      otherName={{ text: say("توافق", "Tawafuq"), lang: say("ar", "fr") }}
      homeHref="#home"
      navLabel={say("Rubriques", "الأقسام")}
      nav={[
        { href: "#opportunities", label: say("Opportunités", "الفرص"), current: true },
        { href: "#startups", label: say("Startups", "الشركات الناشئة") },
        { href: "#agreements", label: say("Accords", "الاتفاقيات") },
        { href: "#figures", label: say("Chiffres", "الأرقام") },
      ]}
    >
      <OrganisationSwitcher
        label={say("Organisation", "المنظمة")}
        current="Atlas Langue"
        organisations={[
          { href: "#o1", name: "Atlas Langue", role: say("propriétaire", "مالكة"), current: true },
          { href: "#o2", name: "Technopark Agadir", role: say("lectrice", "قارئة") },
        ]}
        more={{ href: "#new", label: say("Inscrire une organisation", "تسجيل منظمة") }}
      />
      <LanguageMenu
        label={say("Langue", "اللغة")}
        languages={[
          { href: "#fr", label: "Français", lang: "fr", current: say("1", "") === "1" },
          { href: "#ar", label: "العربية", lang: "ar", current: say("", "1") === "1" },
          { href: "#en", label: "English", lang: "en" },
        ]}
      />
      <AccountMenu
        label={say("Mon compte", "حسابي")}
        name={say("Salma Berrada", "سلمى برادة")}
        detail="salma@exemple.ma"
        items={[
          { href: "#space", label: say("Mon espace", "فضائي"), icon: "home", current: true },
          { href: "#messages", label: say("Messages", "الرسائل"), icon: "message", count: "3" },
        ]}
      >
        <Button variant="quiet" icon="sign-out">
          {say("Se déconnecter", "تسجيل الخروج")}
        </Button>
      </AccountMenu>
    </SiteHeader>
  );
}

function Footer({ say }: { say: Say }) {
  return (
    <SiteFooter
      statement={
        <p>
          {say(
            "Le registre des startups d’intelligence artificielle du Maroc, et ce que les accords de partenariat leur ouvrent.",
            "سجل الشركات الناشئة في الذكاء الاصطناعي بالمغرب، وما تتيحه لها اتفاقيات الشراكة.",
          )}
        </p>
      }
      groups={[
        {
          title: say("Découvrir", "اكتشاف"),
          links: [
            { href: "#opportunities", label: say("Opportunités", "الفرص") },
            { href: "#data", label: say("Données ouvertes", "البيانات المفتوحة") },
          ],
        },
        {
          title: say("Confiance", "الثقة"),
          links: [
            { href: "#privacy", label: say("Données personnelles", "المعطيات الشخصية") },
            { href: "#access", label: say("Accessibilité", "إمكانية الوصول") },
          ],
        },
      ]}
      note={say("Version de démonstration", "نسخة تجريبية")}
    />
  );
}

function Notices({ say }: { say: Say }) {
  return (
    <>
      <FlashToast
        closeLabel={say("Fermer", "إغلاق")}
        action={<Link href="#undo">{say("Annuler", "تراجع")}</Link>}
      >
        {say("L’offre est publiée.", "نُشر العرض.")}
      </FlashToast>
      <div className="grid gap-x-4 lg:grid-cols-2">
        <Notice title={say("Votre profil est encore un brouillon", "ملفكم ما زال مسودة")}>
          {say(
            "Vous seule le voyez. Vos correspondances apparaissent déjà.",
            "لا يراه أحد غيركم، وتظهر لكم المطابقات منذ الآن.",
          )}
        </Notice>
        <Notice tone="success" title={say("Startup vérifiée", "تم التحقق من الشركة")} />
        <Notice
          tone="warning"
          title={say("Il manque la date de création", "تاريخ التأسيس غير مذكور")}
          actions={
            <ButtonLink href="#founded" size="small">
              {say("Ajouter la date", "إضافة التاريخ")}
            </ButtonLink>
          }
        >
          {say("Trois opportunités en dépendent.", "تتوقف عليه ثلاث فرص.")}
        </Notice>
        <Notice tone="danger">
          {say("L’accord est suspendu : rien ne peut être publié.", "الاتفاقية معلقة: لا يمكن نشر أي شيء.")}
        </Notice>
      </div>
    </>
  );
}

function Buttons({ say }: { say: Say }) {
  return (
    <div className="grid gap-4">
      <Actions>
        <Button variant="primary">{say("Publier l’offre", "نشر العرض")}</Button>
        <Button>{say("Enregistrer le brouillon", "حفظ المسودة")}</Button>
        <Button variant="quiet">{say("Annuler", "إلغاء")}</Button>
        <Button variant="danger" icon="delete">
          {say("Retirer", "سحب")}
        </Button>
        <Button disabled>{say("Indisponible", "غير متاح")}</Button>
        <IconButton label={say("Supprimer la ligne", "حذف السطر")} icon="delete" />
      </Actions>
      <Actions>
        <Button size="small">{say("Petit", "صغير")}</Button>
        <Button size="small" variant="primary" icon="check">
          {say("Vérifier", "تحقق")}
        </Button>
        <ButtonLink href="#large" size="large" variant="primary" iconEnd="forward">
          {say("Inscrire ma startup", "تسجيل شركتي")}
        </ButtonLink>
        <ButtonLink href="#back" variant="quiet" icon="back">
          {say("Retour à la liste", "العودة إلى القائمة")}
        </ButtonLink>
      </Actions>
      <p>
        {say("Un lien dans une phrase mène ", "رابط داخل جملة يؤدي ")}
        <Link href="#rules">{say("aux règles d’éligibilité", "إلى شروط الأهلية")}</Link>
        {say(" ou ailleurs : ", " أو إلى موقع آخر: ")}
        <Link href="https://example.org" externalLabel={say("(site externe)", "(موقع خارجي)")}>
          example.org
        </Link>
      </p>
    </div>
  );
}
