import { useLanguage } from "#app/i18n/language.tsx";
import { ButtonLink } from "#app/ui/action.tsx";
import { EmptyState } from "#app/ui/card.tsx";
import { Page, PageHeader } from "#app/ui/layout.tsx";

/** A link that has been used, has expired or never was: says so, and how to get another. */
export function DeadLink({ again }: { again: { href: string; label: string } }) {
  const { t } = useLanguage();
  return (
    <Page narrow>
      <PageHeader title={t("accounts:dead-link.title")} />
      <EmptyState
        title={t("accounts:dead-link.heading")}
        action={
          <ButtonLink variant="primary" href={again.href}>
            {again.label}
          </ButtonLink>
        }
      >
        <p>{t("accounts:dead-link.text")}</p>
      </EmptyState>
    </Page>
  );
}
