import type { ReactNode } from "react";
import { MultilingualText, useLanguage } from "#app/i18n/language.tsx";
import type { Words } from "#app/kernel/words.ts";
import { paths } from "#app/paths.ts";
import type { Organisation } from "#app/registry/startup.ts";
import { ListRow, Monogram } from "#app/ui/card.tsx";
import type { Vocabulary } from "#app/vocabulary/term.ts";

export type OrganisationGlance = {
  id: string;
  kind: string;
  slug: string;
  name: string;
  nameAr: string | null;
  subtype: string | null;
  tagline: Words;
  place: string | null;
  logoFileId: string | null;
  isSample: boolean;
};

/** A partner or incubator as a line shows it. */
export function organisationGlanceOf(
  organisation: Organisation,
  vocabulary: Vocabulary,
  locale: "fr" | "ar" | "en",
): OrganisationGlance {
  const { city, country } = organisation;
  return {
    id: organisation.id,
    kind: organisation.kind,
    slug: organisation.slug,
    name: organisation.name,
    nameAr: organisation.nameAr,
    subtype: organisation.subtype,
    tagline: organisation.tagline,
    place: city
      ? vocabulary.label("city", city, locale)
      : country
        ? vocabulary.label("country", country, locale)
        : null,
    logoFileId: organisation.logoFileId,
    isSample: organisation.isSample,
  };
}

/** What kind of partner or incubator it is, in words. */
export function SubtypeWord({ kind, subtype }: Pick<OrganisationGlance, "kind" | "subtype">) {
  const { t } = useLanguage();
  if (!subtype) return <>{t(`common:workspace.${kind}`)}</>;
  return <>{t(kind === "partner" ? `terms:partner-type.${subtype}` : `terms:incubator-type.${subtype}`)}</>;
}

/** A partner or incubator among others. */
export function OrganisationRow({
  organisation,
  title,
  end,
  level = 2,
}: {
  organisation: OrganisationGlance;
  title?: ReactNode;
  end?: ReactNode;
  level?: 2 | 3;
}) {
  const { t, locale } = useLanguage();
  const name = locale === "ar" && organisation.nameAr ? organisation.nameAr : organisation.name;
  return (
    <ListRow
      href={
        organisation.kind === "incubator"
          ? paths.incubator(locale, organisation.slug)
          : paths.partner(locale, organisation.slug)
      }
      level={level}
      logo={
        <Monogram
          name={name}
          src={organisation.logoFileId ? paths.file(organisation.logoFileId) : undefined}
        />
      }
      title={title ?? <bdi>{name}</bdi>}
      sample={organisation.isSample ? t("site:sample") : undefined}
      lead={<MultilingualText words={organisation.tagline} />}
      meta={
        <>
          <span>
            <SubtypeWord kind={organisation.kind} subtype={organisation.subtype} />
          </span>
          {organisation.place && <span>{organisation.place}</span>}
        </>
      }
      end={end}
    />
  );
}
