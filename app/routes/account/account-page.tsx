import type { ReactNode } from "react";
import { useLanguage } from "#app/i18n/language.tsx";
import { paths } from "#app/paths.ts";
import { Tabs } from "#app/ui/browse.tsx";
import { Page, PageHeader } from "#app/ui/layout.tsx";

export type AccountTab = "account" | "password" | "sessions" | "consents" | "messages" | "closure";

/** The frame of a person's own pages: what they are, and the way from one to the next. */
export function AccountPage({
  current,
  lead,
  children,
}: {
  current: AccountTab;
  lead?: ReactNode;
  children: ReactNode;
}) {
  const { t, locale } = useLanguage();
  const tabs: { tab: AccountTab; href: string }[] = [
    { tab: "account", href: paths.account(locale) },
    { tab: "password", href: paths.accountPassword(locale) },
    { tab: "sessions", href: paths.accountSessions(locale) },
    { tab: "consents", href: paths.accountConsents(locale) },
    { tab: "messages", href: paths.accountMessages(locale) },
    { tab: "closure", href: paths.accountClosure(locale) },
  ];
  return (
    <Page>
      <PageHeader
        kicker={current === "account" ? undefined : t("common:account")}
        title={t(`accounts:${current}.title`)}
        lead={lead}
      />
      <Tabs
        label={t("accounts:tabs")}
        tabs={tabs.map(({ tab, href }) => ({
          href,
          label: t(`accounts:${tab}.tab`),
          current: tab === current,
        }))}
      />
      {children}
    </Page>
  );
}
