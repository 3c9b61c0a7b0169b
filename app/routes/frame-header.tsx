import { useLanguage } from "#app/i18n/language.tsx";
import { type Locale, locales } from "#app/kernel/words.ts";
import { paths } from "#app/paths.ts";
import type { FrameData } from "#app/routes/frame.tsx";
import { Button, ButtonLink } from "#app/ui/action.tsx";
import { Banner } from "#app/ui/notice.tsx";
import { AccountMenu, LanguageMenu, OrganisationSwitcher, SiteHeader } from "#app/ui/shell.tsx";

type Membership = NonNullable<FrameData["reader"]>["memberships"][number];

/** The workspace of an organisation, by its kind. */
export function workspaceOf(membership: { slug: string; kind: string }, locale: Locale): string {
  switch (membership.kind) {
    case "startup":
      return paths.founderHome(locale, membership.slug);
    case "partner":
      return paths.partnerHome(locale, membership.slug);
    case "incubator":
      return paths.incubatorHome(locale, membership.slug);
    default:
      return paths.office(locale);
  }
}

/** The head of every page: where one can go, on whose behalf, in which language. */
export function PortalHeader({ frame }: { frame: FrameData }) {
  const { t, locale } = useLanguage();
  const path = frame.address.split("?")[0] ?? "";
  const here = (href: string) => path === href || path.startsWith(`${href}/`);
  const nav = [
    { href: paths.opportunities(locale), label: t("common:nav.opportunities") },
    { href: paths.startups(locale), label: t("common:nav.startups") },
    { href: paths.agreements(locale), label: t("common:nav.agreements") },
    { href: paths.partners(locale), label: t("common:nav.partners") },
    { href: paths.incubators(locale), label: t("common:nav.incubators") },
    { href: paths.search(locale), label: t("common:nav.search") },
  ].map((item) => ({ ...item, current: here(item.href) }));
  return (
    <SiteHeader
      name={t("common:portal")}
      otherName={{ text: t("common:portal-other"), lang: locale === "ar" ? "fr" : "ar" }}
      homeHref={paths.home(locale)}
      navLabel={t("common:nav.label")}
      nav={nav}
      banner={
        frame.demonstration ? (
          <Banner
            label={t("common:demonstration.label")}
            action={{ href: paths.demo(locale), label: t("common:demonstration.action") }}
          >
            {t("common:demonstration.text")}
          </Banner>
        ) : undefined
      }
    >
      {frame.reader ? <Switcher memberships={frame.reader.memberships} path={path} /> : null}
      <LanguageMenu
        label={t("common:language")}
        languages={locales.map((code) => ({
          href: languageChoice(code, frame.address),
          label: t(`common:languages.${code}`),
          lang: code,
          current: code === locale,
        }))}
      />
      {frame.reader ? (
        <AccountMenu
          label={t("common:account")}
          name={frame.reader.name}
          detail={frame.reader.email}
          items={[
            { href: paths.account(locale), label: t("common:account-page"), icon: "user" },
            { href: paths.accountMessages(locale), label: t("common:messages"), icon: "mail" },
          ]}
        >
          <form method="post" action={paths.signOut(locale)}>
            <Button type="submit" variant="quiet">
              {t("common:sign-out")}
            </Button>
          </form>
        </AccountMenu>
      ) : (
        <>
          <ButtonLink href={paths.signIn(locale)} variant="quiet">
            {t("common:sign-in")}
          </ButtonLink>
          <ButtonLink href={paths.signUp(locale)} variant="secondary">
            {t("common:sign-up")}
          </ButtonLink>
        </>
      )}
    </SiteHeader>
  );
}

/** The same page in another language; the choice is kept for the next visit. */
function languageChoice(locale: Locale, address: string): string {
  const to = address.replace(/^\/(fr|ar|en)(?=\/|\?|$)/, `/${locale}`);
  return paths.language(locale, to);
}

function Switcher({ memberships, path }: { memberships: readonly Membership[]; path: string }) {
  const { t, locale } = useLanguage();
  const places = memberships.map((membership) => {
    const href = workspaceOf(membership, locale);
    return {
      href,
      name: membership.name,
      role: t(`common:workspace.${membership.kind}`),
      current: path === href || path.startsWith(`${href}/`),
    };
  });
  const current = places.find((place) => place.current);
  return (
    <OrganisationSwitcher
      label={t("common:workspaces")}
      current={current?.name}
      organisations={places}
      more={{ href: paths.newStartup(locale), label: t("common:new-startup") }}
    />
  );
}
