import { MultilingualText, useLanguage } from "#app/i18n/language.tsx";
import type { Words } from "#app/kernel/words.ts";
import { paths } from "#app/paths.ts";
import { Link } from "#app/ui/action.tsx";
import { Fact, Monogram, SampleMark } from "#app/ui/card.tsx";
import { type OrganisationGlance, SubtypeWord } from "./OrganisationRow.tsx";

/** The head of a partner's or an incubator's page. */
export function OrganisationHead({
  organisation,
}: {
  organisation: OrganisationGlance & { website: string | null; description: Words };
}) {
  const { t, locale } = useLanguage();
  const arabicFirst = locale === "ar" && organisation.nameAr !== null;
  const name = arabicFirst && organisation.nameAr ? organisation.nameAr : organisation.name;
  const other = arabicFirst ? organisation.name : organisation.nameAr;
  const { website } = organisation;
  return (
    <div className="profile-head">
      <Monogram
        name={name}
        size="large"
        src={organisation.logoFileId ? paths.file(organisation.logoFileId) : undefined}
      />
      <div className="profile-head-words">
        <p className="kicker">
          <SubtypeWord kind={organisation.kind} subtype={organisation.subtype} />
        </p>
        <h1>
          <bdi>{name}</bdi>
        </h1>
        {other && (
          <p className="profile-other-name">
            <bdi lang={arabicFirst ? undefined : "ar"}>{other}</bdi>
          </p>
        )}
        <p className="lead">
          <MultilingualText words={organisation.tagline} />
        </p>
        <p className="profile-marks">
          {organisation.isSample && <SampleMark>{t("site:sample-organisation")}</SampleMark>}
          {organisation.place && (
            <Fact icon="place" label={t("site:startup.place")}>
              {organisation.place}
            </Fact>
          )}
          {website && /^https?:\/\//.test(website) && (
            <Link href={website} externalLabel={t("site:external")}>
              <bdi dir="ltr">{website.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "")}</bdi>
            </Link>
          )}
        </p>
      </div>
    </div>
  );
}
