import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { expressInterest } from "#app/interests/commands.server.ts";
import { mayBeContacted } from "#app/interests/interest.ts";
import { mayAnswerFor } from "#app/interests/policy.ts";
import { authorize } from "#app/kernel/refusal.ts";
import { paths } from "#app/paths.ts";
import { FounderWorkspace } from "#app/registry/ui/FounderWorkspace.tsx";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { Link } from "#app/ui/action.tsx";
import { ConfirmPanel } from "#app/ui/form.tsx";
import { ActHead, actShown } from "./match-act.tsx";
import { pairOf } from "./pair.server.ts";

export const loader = guarded({ as: "founder" }, async (visit) => {
  const { db, organisation, actor, params, locale, now, t } = visit;
  const { sheet, interest } = await pairOf(db, organisation, params.opportunity, now);
  authorize(mayAnswerFor(actor, sheet.startup.id));
  if (interest?.interestedAt) {
    throw redirect(paths.interestWithdrawal(locale, organisation.slug, sheet.opportunity.slug));
  }
  const { applyUrl, contactEmail } = sheet.opportunity;
  return {
    ...actShown(sheet),
    title: t("common:titled", { page: t("matches:interest.title") }),
    told: mayBeContacted(sheet.startup),
    host: applyUrl ? new URL(applyUrl).hostname : null,
    contactEmail: applyUrl ? null : contactEmail,
  };
});

export const action = guardedAction({ as: "founder" }, async (visit) => {
  const { db, organisation, actor, params, locale, now } = visit;
  const { sheet } = await pairOf(db, organisation, params.opportunity, now);
  const { told } = await expressInterest(db, actor, sheet.startup.id, sheet.opportunity.id, now);
  const to = paths.founderMatch(locale, organisation.slug, sheet.opportunity.slug);
  return redirectWithNotice(to, told ? "interest-told" : "interest-noted");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export default function Interest() {
  const shown = useLoaderData<typeof loader>();
  const form = useFormWords();
  const { t, locale } = useLanguage();
  const { slug, opportunity, partner } = shown;
  return (
    <FounderWorkspace slug={slug} name={shown.name} current="matches">
      <ActHead shown={shown} />
      <FormErrors form={form} />
      <ConfirmPanel
        level={1}
        title={t("matches:interest.title")}
        confirmLabel={t("matches:interest.confirm")}
        cancel={{
          href: paths.founderMatch(locale, slug, opportunity.slug),
          label: t("matches:interest.cancel"),
        }}
      >
        {shown.told ? (
          <p>{t("matches:interest.will-tell", { partner, startup: shown.name })}</p>
        ) : (
          <p>
            {t("matches:interest.will-not-tell", { partner })}{" "}
            <Link href={paths.founderConsents(locale, slug)}>{t("matches:interest.consents")}</Link>
          </p>
        )}
        {shown.host ? <p>{t("matches:interest.then-out", { partner, host: shown.host })}</p> : null}
        {shown.contactEmail ? (
          <p>{t("matches:interest.then-contact", { email: shown.contactEmail })}</p>
        ) : null}
        <p>{t("matches:interest.undo")}</p>
      </ConfirmPanel>
    </FounderWorkspace>
  );
}
