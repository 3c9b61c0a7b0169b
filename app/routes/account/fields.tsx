import { useLanguage } from "#app/i18n/language.tsx";
import { locales } from "#app/kernel/words.ts";
import { paths } from "#app/paths.ts";
import type { FormWords } from "#app/routes/form-words.tsx";
import { Checkbox, RadioGroup } from "#app/ui/choices.tsx";
import { PasswordInput, TextInput } from "#app/ui/inputs.tsx";

export function EmailField({ form, recorded }: { form: FormWords; recorded?: string }) {
  const { t } = useLanguage();
  return (
    <TextInput
      name="email"
      type="email"
      inputMode="email"
      autoComplete="username"
      spellCheck={false}
      label={t("accounts:fields.email")}
      defaultValue={form.value("email", recorded)}
      error={form.error("email")}
      required
    />
  );
}

export function NameField({ form, recorded }: { form: FormWords; recorded?: string }) {
  const { t } = useLanguage();
  return (
    <TextInput
      name="name"
      autoComplete="name"
      label={t("accounts:fields.name")}
      hint={t("accounts:fields.name-hint")}
      defaultValue={form.value("name", recorded)}
      error={form.error("name")}
      required
    />
  );
}

export function LanguageField({ form, recorded }: { form: FormWords; recorded: string }) {
  const { t } = useLanguage();
  return (
    <RadioGroup
      name="language"
      layout="line"
      label={t("accounts:fields.language")}
      hint={t("accounts:fields.language-hint")}
      choices={locales.map((code) => ({
        value: code,
        label: <bdi lang={code}>{t(`common:languages.${code}`)}</bdi>,
      }))}
      defaultValue={form.value("language", recorded)}
      error={form.error("language")}
      required
    />
  );
}

/** The password of an account one has (`present`), or a new one, with the rule said beforehand. */
export function PasswordField({
  form,
  name,
  present,
}: {
  form: FormWords;
  name: "password" | "newPassword";
  present?: boolean;
}) {
  const { t } = useLanguage();
  return (
    <PasswordInput
      name={name}
      autoComplete={present ? "current-password" : "new-password"}
      label={present ? t("accounts:fields.password") : t("accounts:fields.new-password")}
      hint={present ? undefined : t("accounts:fields.password-rule")}
      error={form.error(name)}
      reveal={{ show: t("accounts:fields.show"), hide: t("accounts:fields.hide") }}
      required
    />
  );
}

/** Two boxes apart: the terms, which an account needs, and the newsletter, which is as one likes. */
export function AgreementBoxes({ form }: { form: FormWords }) {
  const { t, locale } = useLanguage();
  return (
    <>
      <Checkbox
        name="terms"
        label={
          <>
            {t("accounts:sign-up.terms")}{" "}
            <a className="link" href={paths.terms(locale)}>
              {t("accounts:sign-up.read-terms")}
            </a>
          </>
        }
        defaultChecked={form.ticked("terms")}
        error={form.error("terms")}
        required
      />
      <Checkbox
        name="newsletter"
        label={t("notices:consents.newsletter.box")}
        hint={t("notices:consents.newsletter.hint")}
        defaultChecked={form.ticked("newsletter")}
        error={form.error("newsletter")}
      />
    </>
  );
}
