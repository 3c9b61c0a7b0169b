import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { paths } from "#app/paths.ts";
import { deskOf, Workspace } from "#app/routes/incubator/workspace.tsx";
import { readPresentation, saveTypedPresentation } from "#app/routes/partner/presentation.server.ts";
import { PresentationForm } from "#app/routes/partner/presentation-form.tsx";
import { ButtonLink } from "#app/ui/action.tsx";
import { PageHeader } from "#app/ui/layout.tsx";

export const loader = guarded({ as: "incubator" }, async ({ db, actor, organisation, t }) => ({
  title: t("common:titled", { page: t("incubator:profile.title") }),
  desk: deskOf(actor, organisation),
  recorded: await readPresentation(db, organisation),
}));

export const action = guardedAction({ as: "incubator" }, async (visit) => {
  await saveTypedPresentation(visit);
  return redirectWithNotice(
    paths.incubatorProfile(visit.locale, visit.organisation.slug),
    "organisation-saved",
  );
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export default function IncubatorProfile() {
  const { t, locale } = useLanguage();
  const { desk, recorded } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Workspace desk={desk} current="profile">
      <PageHeader
        title={t("incubator:profile.title")}
        lead={t("incubator:profile.lead")}
        kicker={recorded.subtype ? t(`terms:incubator-type.${recorded.subtype}`) : undefined}
        actions={
          recorded.isListed && (
            <ButtonLink icon="eye" href={paths.incubator(locale, desk.slug)}>
              {t("partner:profile.see")}
            </ButtonLink>
          )
        }
      />
      <PresentationForm recorded={recorded} answer={answer} mayWrite={desk.mayWrite} />
    </Workspace>
  );
}
