import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { declineOpportunity } from "#app/interests/commands.server.ts";
import { declineForm } from "#app/interests/forms.ts";
import { declineReasons, noteLimit } from "#app/interests/interest.ts";
import { mayAnswerFor } from "#app/interests/policy.ts";
import { authorize } from "#app/kernel/refusal.ts";
import { paths } from "#app/paths.ts";
import { FounderWorkspace } from "#app/registry/ui/FounderWorkspace.tsx";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { RadioGroup } from "#app/ui/choices.tsx";
import { ConfirmPanel } from "#app/ui/form.tsx";
import { TextArea } from "#app/ui/inputs.tsx";
import { ActHead, actShown } from "./match-act.tsx";
import { pairOf } from "./pair.server.ts";

export const loader = guarded({ as: "founder" }, async (visit) => {
  const { db, organisation, actor, params, locale, now, t } = visit;
  const { sheet, interest } = await pairOf(db, organisation, params.opportunity, now);
  authorize(mayAnswerFor(actor, sheet.startup.id));
  if (interest?.declinedAt) {
    throw redirect(paths.declineWithdrawal(locale, organisation.slug, sheet.opportunity.slug));
  }
  return { ...actShown(sheet), title: t("common:titled", { page: t("matches:decline.title") }) };
});

export const action = guardedAction({ as: "founder" }, async (visit) => {
  const { db, organisation, actor, params, locale, now, parse } = visit;
  const { sheet } = await pairOf(db, organisation, params.opportunity, now);
  const why = parse(declineForm);
  await declineOpportunity(db, actor, sheet.startup.id, sheet.opportunity.id, why, now);
  return redirectWithNotice(paths.founderMatches(locale, organisation.slug), "opportunity-declined");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export default function Decline() {
  const shown = useLoaderData<typeof loader>();
  const form = useFormWords();
  const { t, locale } = useLanguage();
  return (
    <FounderWorkspace slug={shown.slug} name={shown.name} current="matches">
      <ActHead shown={shown} />
      <FormErrors form={form} />
      <ConfirmPanel
        level={1}
        title={t("matches:decline.title")}
        confirmLabel={t("matches:decline.confirm")}
        cancel={{
          href: paths.founderMatch(locale, shown.slug, shown.opportunity.slug),
          label: t("matches:decline.cancel"),
        }}
        fields={
          <>
            <RadioGroup
              name="reason"
              label={t("matches:decline.reason")}
              required
              error={form.error("reason")}
              defaultValue={form.value("reason") || undefined}
              choices={declineReasons.map((value) => ({
                value,
                label: t(`matches:decline.reasons.${value}`),
              }))}
            />
            <TextArea
              name="note"
              label={t("matches:decline.note")}
              hint={t("matches:decline.note-hint")}
              rows={3}
              maxLength={noteLimit}
              counter={{
                max: noteLimit,
                words: t("matches:decline.counter"),
                template: t("common:characters-left"),
              }}
              error={form.error("note")}
              defaultValue={form.value("note")}
            />
          </>
        }
      >
        <p>{t("matches:decline.lead", { partner: shown.partner })}</p>
      </ConfirmPanel>
    </FounderWorkspace>
  );
}
