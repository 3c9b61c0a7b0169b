import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { withdrawInterest } from "#app/interests/commands.server.ts";
import { mayBeContacted } from "#app/interests/interest.ts";
import { mayAnswerFor } from "#app/interests/policy.ts";
import { authorize } from "#app/kernel/refusal.ts";
import { paths } from "#app/paths.ts";
import { FounderWorkspace } from "#app/registry/ui/FounderWorkspace.tsx";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { ConfirmPanel } from "#app/ui/form.tsx";
import { ActHead, actShown } from "./match-act.tsx";
import { pairOf } from "./pair.server.ts";

export const loader = guarded({ as: "founder" }, async (visit) => {
  const { db, organisation, actor, params, locale, now, t } = visit;
  const { sheet, interest } = await pairOf(db, organisation, params.opportunity, now);
  authorize(mayAnswerFor(actor, sheet.startup.id));
  if (!interest?.interestedAt) {
    throw redirect(paths.founderMatch(locale, organisation.slug, sheet.opportunity.slug));
  }
  return {
    ...actShown(sheet),
    title: t("common:titled", { page: t("matches:interest.withdraw-title") }),
    told: mayBeContacted(sheet.startup),
  };
});

export const action = guardedAction({ as: "founder" }, async (visit) => {
  const { db, organisation, actor, params, locale, now } = visit;
  const { sheet } = await pairOf(db, organisation, params.opportunity, now);
  await withdrawInterest(db, actor, sheet.startup.id, sheet.opportunity.id, now);
  return redirectWithNotice(
    paths.founderMatch(locale, organisation.slug, sheet.opportunity.slug),
    "interest-withdrawn",
  );
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export default function InterestWithdrawal() {
  const shown = useLoaderData<typeof loader>();
  const form = useFormWords();
  const { t, locale } = useLanguage();
  return (
    <FounderWorkspace slug={shown.slug} name={shown.name} current="matches">
      <ActHead shown={shown} />
      <FormErrors form={form} />
      <ConfirmPanel
        level={1}
        title={t("matches:interest.withdraw-title")}
        confirmLabel={t("matches:interest.withdraw-confirm")}
        cancel={{
          href: paths.founderMatch(locale, shown.slug, shown.opportunity.slug),
          label: t("matches:interest.cancel"),
        }}
      >
        <p>
          {shown.told
            ? t("matches:interest.withdraw-told", { partner: shown.partner })
            : t("matches:interest.withdraw-untold")}
        </p>
      </ConfirmPanel>
    </FounderWorkspace>
  );
}
