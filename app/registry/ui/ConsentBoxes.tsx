import { useLanguage } from "#app/i18n/language.tsx";
import { Checkbox } from "#app/ui/choices.tsx";
import { FieldGroup } from "#app/ui/form.tsx";

/** What a startup can agree to, one box per purpose, ticked only when the agreement is in force. */
export function ConsentBoxes({ given }: { given: { publicProfile: boolean; partnerContact: boolean } }) {
  const { t } = useLanguage();
  return (
    <FieldGroup legend={t("founder:consents.legend")} lead={t("founder:consents.lead")}>
      <Checkbox
        name="publicProfile"
        label={t("founder:consents.public-profile.label")}
        hint={t("founder:consents.public-profile.hint")}
        defaultChecked={given.publicProfile}
      />
      <Checkbox
        name="partnerContact"
        label={t("founder:consents.partner-contact.label")}
        hint={t("founder:consents.partner-contact.hint")}
        defaultChecked={given.partnerContact}
      />
    </FieldGroup>
  );
}
