import type { MetaFunction } from "@remix-run/node";
import type { ReactNode } from "react";
import type { Membership, Viewer } from "#app/accounts/viewer.ts";
import { mayRunPortfolio } from "#app/cohorts/policy.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { paths } from "#app/paths.ts";
import { WorkspaceLayout } from "#app/ui/layout.tsx";

/** What every page of the workspace shows of the incubator, and whether its reader may write. */
export type Desk = { slug: string; name: string; mayWrite: boolean };

export function deskOf(actor: Viewer, organisation: Membership): Desk {
  return {
    slug: organisation.slug,
    name: organisation.name,
    mayWrite: mayRunPortfolio(actor, organisation.organisationId),
  };
}

/** The window's title, made by the loader. */
export const titleOfData: MetaFunction = ({ data }) => {
  const title =
    typeof data === "object" && data !== null && "title" in data && typeof data.title === "string"
      ? data.title
      : "";
  return [{ title }, { name: "robots", content: "noindex" }];
};

const rooms = ["home", "board", "portfolio", "shortlists", "profile", "members"] as const;
export type IncubatorRoom = (typeof rooms)[number];

const icons = {
  home: "home",
  board: "target",
  portfolio: "startup",
  shortlists: "list",
  profile: "building",
  members: "users",
} as const;

/** An incubator's pages, with the way between them. */
export function Workspace({
  desk,
  current,
  children,
}: {
  desk: Desk;
  current: IncubatorRoom;
  children: ReactNode;
}) {
  const { t, locale } = useLanguage();
  const hrefs: Record<IncubatorRoom, string> = {
    home: paths.incubatorHome(locale, desk.slug),
    board: paths.board(locale, desk.slug),
    portfolio: paths.portfolio(locale, desk.slug),
    shortlists: paths.shortlists(locale, desk.slug),
    profile: paths.incubatorProfile(locale, desk.slug),
    members: paths.incubatorMembers(locale, desk.slug),
  };
  const item = (room: IncubatorRoom) => ({
    href: hrefs[room],
    icon: icons[room],
    label: t(`incubator:nav.${room}`),
    current: room === current,
  });
  return (
    <WorkspaceLayout
      navLabel={t("incubator:nav.label")}
      title={<bdi>{desk.name}</bdi>}
      groups={[
        { items: [item("home"), item("board"), item("portfolio"), item("shortlists")] },
        { items: [item("profile"), item("members")] },
      ]}
    >
      {children}
    </WorkspaceLayout>
  );
}
