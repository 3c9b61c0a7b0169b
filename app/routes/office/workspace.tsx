import type { ReactNode } from "react";
import { useLanguage } from "#app/i18n/language.tsx";
import { numberInWords } from "#app/kernel/dates.ts";
import { paths } from "#app/paths.ts";
import type { QueueKind } from "#app/settings/settings.ts";
import type { IconName } from "#app/ui/icon.tsx";
import { WorkspaceLayout } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { OfficeFrame } from "./frame.server.ts";

type Place = "home" | QueueKind | "invitations" | "members" | "settings" | "sample";

const queuePlaces: Record<QueueKind, { href: (locale: "fr" | "ar" | "en") => string; icon: IconName }> = {
  requests: { href: paths.officeRequests, icon: "building" },
  startups: { href: paths.officeStartups, icon: "startup" },
  agreements: { href: paths.officeAgreements, icon: "handshake" },
  opportunities: { href: paths.officeOpportunities, icon: "document" },
};

/** The address of a queue's list. */
export const queueHref = (kind: QueueKind, locale: "fr" | "ar" | "en") => queuePlaces[kind].href(locale);

/** The office around each of its pages: the queues with what waits in them, always in view. */
export function OfficeWorkspace({
  frame,
  current,
  children,
}: {
  frame: OfficeFrame;
  current: Place;
  children: ReactNode;
}) {
  const { t, locale } = useLanguage();
  const item = (place: Place, href: string, icon: IconName, count?: number) => ({
    href,
    icon,
    label: t(`office:nav.${place}`),
    current: place === current,
    count: count ? numberInWords(count, locale) : undefined,
  });
  const administration = [
    item("members", paths.officeMembers(locale), "users"),
    ...(frame.administrator
      ? [
          item("settings", paths.officeSettings(locale), "settings"),
          item("sample", paths.officeSample(locale), "delete"),
        ]
      : []),
  ];
  return (
    <WorkspaceLayout
      navLabel={t("office:nav.label")}
      title={t("common:workspace.registry")}
      groups={[
        { items: [item("home", paths.office(locale), "home")] },
        {
          title: t("office:nav.queues"),
          items: frame.queues.map(({ kind, count }) =>
            item(kind, queueHref(kind, locale), queuePlaces[kind].icon, count),
          ),
        },
        {
          title: t("office:nav.people"),
          items: [item("invitations", paths.officeInvitations(locale), "send"), ...administration],
        },
      ]}
    >
      {frame.samplesInProduction ? (
        <Notice tone="warning" title={t("office:samples-in-production.title")}>
          <p>{t("office:samples-in-production.text")}</p>
        </Notice>
      ) : null}
      {children}
    </WorkspaceLayout>
  );
}
