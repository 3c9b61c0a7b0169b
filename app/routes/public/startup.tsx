import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isMember } from "#app/accounts/viewer.ts";
import { guarded } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { found } from "#app/kernel/refusal.ts";
import { wordsFor } from "#app/kernel/words.ts";
import { paths } from "#app/paths.ts";
import { profileOf } from "#app/registry/public-profile.ts";
import { readListedStartup } from "#app/registry/queries.server.ts";
import { StartupProfile, StartupProfileHead } from "#app/registry/ui/StartupProfile.tsx";
import { ButtonLink } from "#app/ui/action.tsx";
import { Breadcrumb, Page } from "#app/ui/layout.tsx";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";
import { headOf, metaOf } from "./head.ts";
import { LinkedData } from "./LinkedData.tsx";

export const loader = guarded({ as: "anyone" }, async (visit) => {
  const { db, locale, params, reader, env } = visit;
  const startup = found(await readListedStartup(db, params.slug ?? ""));
  if (startup.slug !== params.slug) throw redirect(paths.startup(locale, startup.slug), 301);
  const profile = profileOf(startup, await readVocabulary(db), locale);
  const tagline = wordsFor(startup.tagline, locale)?.text ?? "";
  const head = headOf(visit, { title: startup.name, description: tagline, indexed: !startup.isSample });
  return {
    head,
    profile,
    own: isMember(reader, startup.id),
    linked: {
      "@type": "Organization",
      name: startup.name,
      alternateName: [startup.nameAr, ...startup.aliases].filter((name) => name !== null),
      url: head.canonical,
      sameAs: startup.website ?? undefined,
      description: tagline,
      foundingDate: startup.foundedOn ?? undefined,
      logo: startup.logoFileId ? env.publicUrl + paths.file(startup.logoFileId) : undefined,
      knowsAbout: profile.technologies.map((technology) => technology.label),
      address: {
        "@type": "PostalAddress",
        addressLocality: profile.city ?? undefined,
        addressRegion: startup.region ?? undefined,
        addressCountry: startup.country ?? "MA",
      },
    },
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => metaOf(data?.head);

export default function StartupPage() {
  const { t, locale } = useLanguage();
  const { profile, own, linked } = useLoaderData<typeof loader>();
  return (
    <Page>
      <Breadcrumb
        label={t("site:breadcrumb")}
        items={[{ href: paths.startups(locale), label: t("common:nav.startups") }, { label: profile.name }]}
      />
      <StartupProfileHead
        profile={profile}
        actions={
          own ? (
            <ButtonLink href={paths.founderHome(locale, profile.slug)} icon="edit">
              {t("site:profile.edit")}
            </ButtonLink>
          ) : undefined
        }
      />
      <StartupProfile profile={profile} />
      <LinkedData data={linked} />
    </Page>
  );
}
