import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { guarded } from "#app/http/guard.ts";
import { Refusal } from "#app/kernel/refusal.ts";
import { Gallery } from "#app/ui/gallery.tsx";
import { WorkspaceGallery } from "#app/ui/gallery-workspace.tsx";

/** Every piece of the design system in every state, for those who work on it; `?room=workspace` shows a workspace. */
export const loader = guarded({ as: "anyone" }, async ({ env, locale, url }) => {
  if (env.MODE !== "development") throw new Refusal("not-found", "not-found");
  return {
    locale: locale === "ar" ? locale : ("fr" as const),
    workspace: url.searchParams.get("room") === "workspace",
  };
});

export const meta: MetaFunction = () => [{ title: "Tawafuq" }, { name: "robots", content: "noindex" }];

export default function GalleryPage() {
  const { locale, workspace } = useLoaderData<typeof loader>();
  return workspace ? <WorkspaceGallery locale={locale} /> : <Gallery locale={locale} />;
}
