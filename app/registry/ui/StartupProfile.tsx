import type { ReactNode } from "react";
import { MultilingualText, useLanguage } from "#app/i18n/language.tsx";
import { civilDateOf, dateInWords } from "#app/kernel/dates.ts";
import { paths } from "#app/paths.ts";
import { Link } from "#app/ui/action.tsx";
import { Tags } from "#app/ui/browse.tsx";
import { DefinitionList, Fact, Monogram, SampleMark } from "#app/ui/card.tsx";
import { Columns, Section } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { EvidenceBadge } from "#app/ui/status.tsx";
import type { StartupProfileView } from "../public-profile.ts";
import { StartupEvidence } from "./StartupCard.tsx";

/** Who backs what a section says: an officer, with the day, the startup itself, or the list the entry was taken from. */
function Evidence({ checkedAt, isImported }: { checkedAt: string | null; isImported: boolean }) {
  const { t, locale } = useLanguage();
  return checkedAt ? (
    <EvidenceBadge level={3} detail={dateInWords(civilDateOf(checkedAt), locale)}>
      {t("site:profile.checked")}
    </EvidenceBadge>
  ) : (
    <EvidenceBadge level={1}>
      {t(isImported ? "site:profile.imported" : "terms:evidence.self-declared")}
    </EvidenceBadge>
  );
}

/** The head of a profile: logo, name, what it does in a line, where it stands. `actions` belong to who is looking. */
export function StartupProfileHead({
  profile,
  actions,
}: {
  profile: StartupProfileView;
  actions?: ReactNode;
}) {
  const { t, locale } = useLanguage();
  const arabicFirst = locale === "ar" && profile.nameAr !== null;
  const name = arabicFirst && profile.nameAr ? profile.nameAr : profile.name;
  const other = arabicFirst ? profile.name : profile.nameAr;
  return (
    <div className="profile-head">
      <Monogram
        name={name}
        size="large"
        src={profile.logoFileId ? paths.file(profile.logoFileId) : undefined}
      />
      <div className="profile-head-words">
        <h1>
          <bdi>{name}</bdi>
        </h1>
        {other && (
          <p className="profile-other-name">
            <bdi lang={arabicFirst ? undefined : "ar"}>{other}</bdi>
          </p>
        )}
        <p className="lead">
          <MultilingualText words={profile.tagline} />
        </p>
        <p className="profile-marks">
          <StartupEvidence startup={profile} />
          {profile.isSample && <SampleMark>{t("site:sample-startup")}</SampleMark>}
          {profile.city && (
            <Fact icon="place" label={t("site:startup.place")}>
              {profile.city}
            </Fact>
          )}
          {profile.stage && (
            <Fact icon="chart" label={t("site:startup.stage")}>
              {profile.stage}
            </Fact>
          )}
        </p>
      </div>
      {actions && <div className="actions">{actions}</div>}
    </div>
  );
}

/** Everything public of a startup under its head: sections with who backs them, and the facts at the side. */
export function StartupProfile({ profile, side }: { profile: StartupProfileView; side?: ReactNode }) {
  const { t, locale } = useLanguage();
  const narrowed = (facet: "sector" | "technology" | "need") => (term: { code: string; label: string }) => ({
    label: term.label,
    href: paths.startups(locale, { [facet]: term.code }),
  });
  const declared = <Evidence checkedAt={null} isImported={profile.isImported} />;
  const verifiedAt = profile.state === "verified" ? profile.verifiedAt : null;
  return (
    <Columns
      sideLabel={t("site:profile.facts")}
      side={
        <>
          <Section
            title={t("site:profile.identity")}
            id="identity"
            action={<Evidence checkedAt={verifiedAt} isImported={profile.isImported} />}
          >
            {profile.isImported && <Notice>{t("site:profile.imported-notice")}</Notice>}
            <DefinitionList items={facts(profile, t, locale)} />
          </Section>
          {side}
        </>
      }
    >
      <Section title={t("site:profile.about")} id="about" action={declared}>
        {Object.keys(profile.description).length > 0 ? (
          <MultilingualText words={profile.description} as="block" />
        ) : (
          <p>{t("site:profile.not-said")}</p>
        )}
      </Section>
      <Section title={t("site:profile.product")} id="product" action={declared}>
        <DefinitionList
          layout="stack"
          items={[
            {
              term: t("site:startup.sectors"),
              value: (
                <Tags label={t("site:startup.sectors")} tags={profile.sectors.map(narrowed("sector"))} />
              ),
              shown: profile.sectors.length > 0,
            },
            {
              term: t("site:profile.technologies"),
              value: (
                <Tags
                  label={t("site:profile.technologies")}
                  tags={profile.technologies.map(narrowed("technology"))}
                />
              ),
              shown: profile.technologies.length > 0,
            },
            {
              term: t("site:profile.languages"),
              value: <Tags label={t("site:profile.languages")} tags={profile.languages} />,
              shown: profile.languages.length > 0,
            },
            {
              term: t("site:profile.trl"),
              value: t("site:profile.trl-value", { level: profile.trl ?? 0 }),
              shown: profile.trl !== null,
            },
          ].filter((item) => item.shown)}
        />
      </Section>
      {profile.needs.length > 0 && (
        <Section title={t("site:profile.needs")} id="needs" action={declared}>
          <Tags label={t("site:profile.needs")} tags={profile.needs.map(narrowed("need"))} />
        </Section>
      )}
      {Object.keys(profile.team).length > 0 && (
        <Section title={t("site:profile.team")} id="team" action={declared}>
          <MultilingualText words={profile.team} as="block" />
        </Section>
      )}
      {profile.sdgs.length > 0 && (
        <Section title={t("site:profile.sdgs")} id="sdgs" action={declared}>
          <Tags label={t("site:profile.sdgs")} tags={profile.sdgs} />
        </Section>
      )}
    </Columns>
  );
}

function facts(
  profile: StartupProfileView,
  t: ReturnType<typeof useLanguage>["t"],
  locale: ReturnType<typeof useLanguage>["locale"],
) {
  const items: { term: string; value: ReactNode }[] = [];
  const add = (term: string, value: ReactNode) => {
    if (value) items.push({ term: t(`site:profile.${term}`), value });
  };
  add("legal-name", profile.legalName && <bdi>{profile.legalName}</bdi>);
  add("legal-form", profile.legalForm);
  add("founded", profile.foundedOn && dateInWords(profile.foundedOn, locale));
  add("city", profile.city);
  add(
    "region",
    profile.region && (
      <Link href={paths.startups(locale, { region: profile.region.code })}>{profile.region.label}</Link>
    ),
  );
  add("stage", profile.stage);
  add("headcount", profile.headcountBand && t(`terms:headcount-band.${profile.headcountBand}`));
  add("funding-stage", profile.fundingStage);
  add(
    "website",
    profile.website && (
      <Link href={profile.website} externalLabel={t("site:external")}>
        <bdi dir="ltr">{profile.website.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "")}</bdi>
      </Link>
    ),
  );
  add("confirmed", profile.confirmedAt && dateInWords(civilDateOf(profile.confirmedAt), locale));
  return items;
}
