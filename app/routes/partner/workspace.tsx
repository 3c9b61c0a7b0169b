import type { ReactNode } from "react";
import type { Membership } from "#app/accounts/viewer.ts";
import { FormRefusal, typedValues } from "#app/http/form.ts";
import { issueKey } from "#app/http/issues.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { paths } from "#app/paths.ts";
import type { Fault } from "#app/text/typed.ts";
import { WorkspaceLayout } from "#app/ui/layout.tsx";

/** What every page of the workspace shows of the organisation, and whether its reader may write. */
export type Desk = { slug: string; name: string; mayWrite: boolean };

export function deskOf(organisation: Membership): Desk {
  return {
    slug: organisation.slug,
    name: organisation.name,
    mayWrite: organisation.role === "owner" || organisation.role === "editor",
  };
}

/** A partner's pages, with the way between them. */
export function Workspace({
  desk,
  current,
  children,
}: {
  desk: Desk;
  current: "home" | "new" | "profile" | "members";
  children: ReactNode;
}) {
  const { t, locale } = useLanguage();
  const items = [
    {
      key: "home",
      href: paths.partnerHome(locale, desk.slug),
      label: t("partner:nav.home"),
      icon: "home" as const,
    },
    ...(desk.mayWrite
      ? [
          {
            key: "new",
            href: paths.newOpportunity(locale, desk.slug),
            label: t("partner:nav.new"),
            icon: "add" as const,
          },
        ]
      : []),
    {
      key: "profile",
      href: paths.partnerProfile(locale, desk.slug),
      label: t("partner:nav.profile"),
      icon: "building" as const,
    },
    {
      key: "members",
      href: paths.partnerMembers(locale, desk.slug),
      label: t("partner:nav.members"),
      icon: "users" as const,
    },
  ];
  return (
    <WorkspaceLayout
      navLabel={t("partner:nav.label")}
      title={<bdi>{desk.name}</bdi>}
      groups={[
        { items: items.map(({ key, ...item }) => ({ ...item, current: key === current || undefined })) },
      ]}
    >
      {children}
    </WorkspaceLayout>
  );
}

/** The page again, with what is wrong at each control and what was typed kept. */
export function refuseForm(form: FormData, faults: Record<string, Fault>): void {
  if (Object.keys(faults).length === 0) return;
  const errors = Object.fromEntries(
    Object.entries(faults).map(([name, fault]) => [name, [issueKey(fault.key, fault.params)]]),
  );
  throw new FormRefusal({ errors, values: typedValues(form) });
}
