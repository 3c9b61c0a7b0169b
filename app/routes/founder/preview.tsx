import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { guarded } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { found } from "#app/kernel/refusal.ts";
import { paths } from "#app/paths.ts";
import { profileOf } from "#app/registry/public-profile.ts";
import { readStartup } from "#app/registry/queries.server.ts";
import { isListed } from "#app/registry/startup.ts";
import { FounderWorkspace } from "#app/registry/ui/FounderWorkspace.tsx";
import { StartupProfile, StartupProfileHead } from "#app/registry/ui/StartupProfile.tsx";
import { ButtonLink, Link } from "#app/ui/action.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";

export const loader = guarded({ as: "founder" }, async ({ organisation, db, locale, t }) => {
  const startup = found(await readStartup(db, organisation.organisationId));
  return {
    title: t("common:titled", { page: `${t("founder:rooms.preview")} · ${startup.name}` }),
    slug: startup.slug,
    name: startup.name,
    listed: isListed(startup),
    profile: profileOf(startup, await readVocabulary(db), locale),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export default function Preview() {
  const { slug, name, listed, profile } = useLoaderData<typeof loader>();
  const { t, locale } = useLanguage();
  return (
    <FounderWorkspace slug={slug} name={name} current="preview">
      <Notice
        title={t("founder:preview.title")}
        actions={
          <ButtonLink href={paths.registration(locale, slug, "activity")} icon="edit">
            {t("founder:next.correct")}
          </ButtonLink>
        }
      >
        {listed ? (
          <p>
            {t("founder:preview.listed")}{" "}
            <Link href={paths.startup(locale, slug)}>{t("founder:preview.link")}</Link>
          </p>
        ) : (
          <p>{t("founder:preview.not-listed")}</p>
        )}
      </Notice>
      <StartupProfileHead profile={profile} />
      <StartupProfile profile={profile} />
    </FounderWorkspace>
  );
}
