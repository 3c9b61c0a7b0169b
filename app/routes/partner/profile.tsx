import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { paths } from "#app/paths.ts";
import { readPresentation, saveTypedPresentation } from "#app/routes/partner/presentation.server.ts";
import { PresentationForm } from "#app/routes/partner/presentation-form.tsx";
import { ButtonLink } from "#app/ui/action.tsx";
import { PageHeader } from "#app/ui/layout.tsx";
import { deskOf, Workspace } from "./workspace.tsx";

export const loader = guarded({ as: "partner" }, async ({ db, organisation, t }) => ({
  title: t("common:titled", { page: t("partner:profile.title") }),
  desk: deskOf(organisation),
  recorded: await readPresentation(db, organisation),
}));

export const action = guardedAction({ as: "partner" }, async (visit) => {
  await saveTypedPresentation(visit);
  return redirectWithNotice(
    paths.partnerProfile(visit.locale, visit.organisation.slug),
    "organisation-saved",
  );
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export default function PartnerProfile() {
  const { t, locale } = useLanguage();
  const { desk, recorded } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Workspace desk={desk} current="profile">
      <PageHeader
        title={t("partner:profile.title")}
        lead={t("partner:profile.lead")}
        kicker={recorded.subtype ? t(`terms:partner-type.${recorded.subtype}`) : undefined}
        actions={
          recorded.isListed && (
            <ButtonLink icon="eye" href={paths.partner(locale, desk.slug)}>
              {t("partner:profile.see")}
            </ButtonLink>
          )
        }
      />
      <PresentationForm recorded={recorded} answer={answer} mayWrite={desk.mayWrite} />
    </Workspace>
  );
}
