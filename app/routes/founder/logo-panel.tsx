import { useLanguage } from "#app/i18n/language.tsx";
import { paths } from "#app/paths.ts";
import { Actions, Button } from "#app/ui/action.tsx";
import { Monogram } from "#app/ui/card.tsx";
import { FieldGroup } from "#app/ui/form.tsx";
import { FileInput } from "#app/ui/inputs.tsx";

/** The logo as it stands, and the forms that replace and remove it. */
export function LogoPanel({
  slug,
  name,
  logoFileId,
  error,
}: {
  slug: string;
  name: string;
  logoFileId: string | null;
  error?: string[];
}) {
  const { t, locale } = useLanguage();
  return (
    <FieldGroup legend={t("founder:fields.logo")}>
      <form method="post" encType="multipart/form-data" action={paths.founderLogo(locale, slug)}>
        <FileInput
          name="logo"
          label={t("founder:logo.choose")}
          hint={t("founder:hints.logo")}
          error={error}
          accept="image/png,image/jpeg,image/webp"
          current={
            <Monogram name={name} size="large" src={logoFileId ? paths.file(logoFileId) : undefined} />
          }
        />
        <Actions>
          <Button icon="upload">{t(logoFileId ? "founder:logo.replace" : "founder:logo.add")}</Button>
        </Actions>
      </form>
      {logoFileId ? (
        <form method="post" action={paths.founderLogoRemoval(locale, slug)}>
          <Button variant="quiet" icon="delete">
            {t("founder:logo.remove")}
          </Button>
        </form>
      ) : null}
    </FieldGroup>
  );
}
