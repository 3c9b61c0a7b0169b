import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { withdrawInvitation } from "#app/interests/commands.server.ts";
import { isUnread } from "#app/interests/interest.ts";
import { mayInviteTo } from "#app/interests/policy.ts";
import { authorize } from "#app/kernel/refusal.ts";
import { paths } from "#app/paths.ts";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { ConfirmPanel } from "#app/ui/form.tsx";
import { candidateOf } from "./candidates.server.ts";
import { deskOf, Workspace } from "./workspace.tsx";

export const loader = guarded({ as: "partner" }, async (visit) => {
  const { db, organisation, actor, params, locale, now, t } = visit;
  const { sheet, interest } = await candidateOf(db, organisation, params.id, params.startup, now);
  authorize(mayInviteTo(actor, sheet.opportunity));
  if (!interest || !isUnread(interest)) {
    throw redirect(paths.candidate(locale, organisation.slug, sheet.opportunity.id, sheet.startup.slug));
  }
  return {
    title: t("common:titled", { page: t("matches:invitation.withdraw-title") }),
    desk: deskOf(organisation),
    id: sheet.opportunity.id,
    startup: sheet.startup.slug,
  };
});

export const action = guardedAction({ as: "partner" }, async (visit) => {
  const { db, organisation, actor, params, locale, now } = visit;
  const { sheet } = await candidateOf(db, organisation, params.id, params.startup, now);
  await withdrawInvitation(db, actor, sheet.opportunity.id, sheet.startup.id, now);
  const to = paths.candidate(locale, organisation.slug, sheet.opportunity.id, sheet.startup.slug);
  return redirectWithNotice(to, "invitation-withdrawn");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export default function InvitationWithdrawal() {
  const { desk, id, startup } = useLoaderData<typeof loader>();
  const { t, locale } = useLanguage();
  const form = useFormWords();
  return (
    <Workspace desk={desk} current="home">
      <FormErrors form={form} />
      <ConfirmPanel
        level={1}
        title={t("matches:invitation.withdraw-title")}
        confirmLabel={t("matches:invitation.withdraw-confirm")}
        cancel={{
          href: paths.candidate(locale, desk.slug, id, startup),
          label: t("matches:candidate.back"),
        }}
      >
        <p>{t("matches:invitation.withdraw-text")}</p>
      </ConfirmPanel>
    </Workspace>
  );
}
