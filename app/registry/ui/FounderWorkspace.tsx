import type { ReactNode } from "react";
import { useLanguage } from "#app/i18n/language.tsx";
import { paths } from "#app/paths.ts";
import { WorkspaceLayout } from "#app/ui/layout.tsx";

export type FounderRoom =
  | "overview"
  | "profile"
  | "matches"
  | "incubators"
  | "preview"
  | "consents"
  | "members";

/** A startup's rooms at the side of each of its pages, the open one marked. */
export function FounderWorkspace({
  slug,
  name,
  current,
  step = "identity",
  children,
}: {
  slug: string;
  name: string;
  current: FounderRoom;
  /** Where the registration was left. */
  step?: string;
  children: ReactNode;
}) {
  const { t, locale } = useLanguage();
  const item = (
    room: FounderRoom,
    href: string,
    icon: "home" | "edit" | "target" | "building" | "eye" | "shield" | "users",
  ) => ({
    href,
    icon,
    label: t(`founder:rooms.${room}`),
    current: room === current,
  });
  return (
    <WorkspaceLayout
      navLabel={t("founder:rooms.label")}
      title={<bdi>{name}</bdi>}
      groups={[
        {
          items: [
            item("overview", paths.founderHome(locale, slug), "home"),
            item("profile", paths.registration(locale, slug, step), "edit"),
            item("matches", paths.founderMatches(locale, slug), "target"),
            item("incubators", paths.founderIncubators(locale, slug), "building"),
          ],
        },
        {
          items: [
            item("preview", paths.founderPreview(locale, slug), "eye"),
            item("consents", paths.founderConsents(locale, slug), "shield"),
            item("members", paths.founderMembers(locale, slug), "users"),
          ],
        },
      ]}
    >
      {children}
    </WorkspaceLayout>
  );
}
