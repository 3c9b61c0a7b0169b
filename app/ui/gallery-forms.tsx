import { Actions, Button } from "#app/ui/action.tsx";
import { Checkbox, CheckboxGroup, RadioGroup } from "#app/ui/choices.tsx";
import { ConfirmPanel, ErrorSummary, FieldGroup, Steps } from "#app/ui/form.tsx";
import type { Say } from "#app/ui/gallery.tsx";
import {
  DateInput,
  FileInput,
  MoneyInput,
  NumberInput,
  PasswordInput,
  Select,
  TextArea,
  TextInput,
} from "#app/ui/inputs.tsx";
import { Section } from "#app/ui/layout.tsx";
import { MultilingualField } from "#app/ui/multilingual.tsx";

/** Every field, quiet and wrong, and what frames a form. */
export function GalleryForms({ say }: { say: Say }) {
  return (
    <Section title={say("Formulaires", "الاستمارات")} id="forms">
      <Steps
        label={say("Étapes de l’inscription", "مراحل التسجيل")}
        progress={say("Étape 3 sur 5", "المرحلة 3 من 5")}
        saved={say("Enregistré à 14:32", "حفظ على الساعة 14:32")}
        steps={[
          { label: say("Identité", "الهوية"), href: "#1", state: "done", stateLabel: say("faite", "منجزة") },
          {
            label: say("Activité", "النشاط"),
            href: "#2",
            state: "attention",
            stateLabel: say("à compléter", "للإتمام"),
          },
          {
            label: say("Technologies", "التقنيات"),
            href: "#3",
            state: "current",
            stateLabel: say("en cours", "جارية"),
          },
          { label: say("Besoins", "الاحتياجات"), state: "todo", stateLabel: say("à faire", "لاحقا") },
          { label: say("Visibilité", "الظهور"), state: "todo", stateLabel: say("à faire", "لاحقا") },
        ]}
      />
      <div className="grid gap-x-12 lg:grid-cols-2">
        <div>
          <ErrorSummary
            title={say("Deux réponses sont à revoir", "جوابان يحتاجان إلى مراجعة")}
            errors={[
              {
                id: "ice",
                message: say(
                  "L’ICE compte 15 chiffres ; vous en avez saisi 14.",
                  "يتكون رقم التعريف الموحد من 15 رقما، وقد أدخلتم 14.",
                ),
              },
              { id: "stage", message: say("Choisissez le stade de votre produit.", "اختاروا مرحلة منتجكم.") },
            ]}
          />
          <Texts say={say} />
        </div>
        <div>
          <Choices say={say} />
        </div>
      </div>
      <Actions sticky>
        <Button variant="primary" iconEnd="forward">
          {say("Continuer", "متابعة")}
        </Button>
        <Button variant="quiet">{say("Reprendre plus tard", "المتابعة لاحقا")}</Button>
      </Actions>
      <div className="mt-12">
        <ConfirmPanel
          tone="danger"
          title={say("Retirer l’offre ?", "سحب العرض؟")}
          confirmLabel={say("Retirer l’offre", "سحب العرض")}
          cancel={{ href: "#keep", label: say("La garder", "الإبقاء عليه") }}
        >
          <p>
            {say(
              "Les 14 startups qui ont commencé une candidature seront prévenues.",
              "سيتم إشعار 14 شركة ناشئة بدأت ترشيحا.",
            )}
          </p>
        </ConfirmPanel>
      </div>
    </Section>
  );
}

function Texts({ say }: { say: Say }) {
  const optional = say("facultatif", "اختياري");
  return (
    <>
      <TextInput
        name="brand"
        label={say("Nom commercial", "الاسم التجاري")}
        required
        defaultValue="Atlas Langue"
      />
      <TextInput
        name="ice"
        label={say("ICE", "رقم التعريف الموحد للمقاولة")}
        hint={say("15 chiffres, sur votre attestation fiscale.", "15 رقما، تجدونها في شهادتكم الجبائية.")}
        error={say("L’ICE compte 15 chiffres ; vous en avez saisi 14.", "يتكون من 15 رقما، وقد أدخلتم 14.")}
        inputMode="numeric"
        dir="ltr"
        defaultValue="00152388000008"
        width="medium"
      />
      <TextInput
        type="url"
        name="website"
        label={say("Site web", "الموقع الإلكتروني")}
        optionalMark={optional}
        prefix="https://"
      />
      <PasswordInput
        name="password"
        label={say("Mot de passe", "كلمة المرور")}
        autoComplete="new-password"
        reveal={{ show: say("Montrer", "إظهار"), hide: say("Cacher", "إخفاء") }}
      />
      <TextArea
        name="description"
        label={say("Ce que fait votre startup", "ما تقوم به شركتكم")}
        counter={{ max: 600, words: say("600 caractères au plus", "600 حرف على الأكثر") }}
      />
      <MultilingualField
        name="tagline"
        label={say("Accroche", "العبارة التعريفية")}
        hint={say(
          "Une langue suffit ; les autres lecteurs la verront marquée.",
          "لغة واحدة تكفي، وستظهر لباقي القراء مع الإشارة إليها.",
        )}
        filledLabel={say("rempli", "معبأ")}
        emptyLabel={say("vide", "فارغ")}
        counter={{ max: 140, words: say("140 caractères au plus", "140 حرفا على الأكثر") }}
        panels={[
          {
            lang: "fr",
            dir: "ltr",
            label: "Français",
            name: "tagline.fr",
            defaultValue: "La darija, comprise.",
          },
          { lang: "ar", dir: "rtl", label: "العربية", name: "tagline.ar", defaultValue: "الدارجة، مفهومة." },
          { lang: "en", dir: "ltr", label: "English", name: "tagline.en" },
        ]}
      />
    </>
  );
}

function Choices({ say }: { say: Say }) {
  return (
    <>
      <RadioGroup
        name="stage"
        required
        label={say("Stade du produit", "مرحلة المنتج")}
        error={say("Choisissez le stade de votre produit.", "اختاروا مرحلة منتجكم.")}
        choices={[
          {
            value: "idea",
            label: say("Idée", "فكرة"),
            hint: say("Rien à montrer encore.", "لا شيء للعرض بعد."),
          },
          { value: "prototype", label: say("Prototype", "نموذج أولي") },
          { value: "customers", label: say("Premiers clients", "الزبناء الأوائل") },
        ]}
      />
      <CheckboxGroup
        name="languages"
        layout="columns"
        label={say("Langues que traite votre produit", "اللغات التي يعالجها منتجكم")}
        defaultValues={["ary", "fr"]}
        choices={[
          { value: "ary", label: say("Darija", "الدارجة") },
          { value: "ar", label: say("Arabe", "العربية") },
          { value: "zgh", label: say("Amazighe", "الأمازيغية") },
          { value: "fr", label: say("Français", "الفرنسية") },
        ]}
      />
      <FieldGroup
        legend={say("Financement", "التمويل")}
        lead={say("Visible par les partenaires connectés seulement.", "لا يراه إلا الشركاء المسجلون.")}
      >
        <MoneyInput
          name="raised"
          label={say("Fonds levés", "الأموال المحصلة")}
          defaultValue="1 500 000"
          currency={{
            name: "raised-currency",
            label: say("Devise", "العملة"),
            choices: [
              { value: "MAD", label: "MAD" },
              { value: "EUR", label: "EUR" },
            ],
          }}
        />
        <NumberInput
          name="team"
          label={say("Effectif", "عدد العاملين")}
          unit={say("personnes", "أشخاص")}
          defaultValue="7"
        />
        <DateInput name="founded" label={say("Date de création", "تاريخ التأسيس")} />
      </FieldGroup>
      <Select
        name="region"
        label={say("Région", "الجهة")}
        empty={say("Choisir une région", "اختيار جهة")}
        choices={[
          { value: "MA-06", label: say("Casablanca-Settat", "الدار البيضاء سطات") },
          { value: "MA-09", label: say("Souss-Massa", "سوس ماسة") },
        ]}
      />
      <FileInput
        name="deck"
        accept="application/pdf"
        label={say("Présentation", "العرض التقديمي")}
        hint={say("PDF, 10 Mo au plus.", "ملف PDF، 10 ميغابايت على الأكثر.")}
      />
      <Checkbox
        name="consent"
        label={say("Je rends ce profil public.", "أوافق على نشر هذا الملف للعموم.")}
        hint={say("Vous pourrez revenir dessus à tout moment.", "يمكنكم التراجع في أي وقت.")}
      />
      <TextInput
        name="locked"
        label={say("Numéro d’inscription", "رقم التسجيل")}
        defaultValue="TWF-2026-0412"
        disabled
      />
    </>
  );
}
