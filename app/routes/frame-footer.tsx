import { useLanguage } from "#app/i18n/language.tsx";
import { paths } from "#app/paths.ts";
import { SiteFooter } from "#app/ui/shell.tsx";

/** The foot of every page: the ways in, what binds us, how to reach us. */
export function PortalFooter() {
  const { t, locale } = useLanguage();
  return (
    <SiteFooter
      statement={<p>{t("common:statement")}</p>}
      groups={[
        {
          title: t("common:footer.portal"),
          links: [
            { href: paths.opportunities(locale), label: t("common:nav.opportunities") },
            { href: paths.startups(locale), label: t("common:nav.startups") },
            { href: paths.agreements(locale), label: t("common:nav.agreements") },
          ],
        },
        {
          title: t("common:footer.join"),
          links: [
            { href: paths.newStartup(locale), label: t("common:footer.register-startup") },
            { href: paths.organisationRequest(locale), label: t("common:footer.become-partner") },
          ],
        },
        {
          title: t("common:footer.about"),
          links: [
            { href: paths.terms(locale), label: t("common:footer.terms") },
            { href: paths.privacy(locale), label: t("common:footer.privacy") },
            { href: paths.accessibility(locale), label: t("common:footer.accessibility") },
            { href: paths.contact(locale), label: t("common:footer.contact") },
          ],
        },
      ]}
    />
  );
}
