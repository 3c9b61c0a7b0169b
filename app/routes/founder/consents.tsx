import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CollectionNotice } from "#app/consents/ui/CollectionNotice.tsx";
import { redirectWithNotice } from "#app/http/flash.ts";
import { type ActionRefusal, guarded, guardedAction } from "#app/http/guard.ts";
import { issueText } from "#app/http/issues.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { found } from "#app/kernel/refusal.ts";
import { paths } from "#app/paths.ts";
import { setConsents } from "#app/registry/commands.server.ts";
import { maySpeakFor } from "#app/registry/policy.ts";
import { readStartup } from "#app/registry/queries.server.ts";
import { stateOf } from "#app/registry/startup.ts";
import { ConsentBoxes } from "#app/registry/ui/ConsentBoxes.tsx";
import { FounderWorkspace } from "#app/registry/ui/FounderWorkspace.tsx";
import { Actions, Button, ButtonLink } from "#app/ui/action.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageHeader } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const loader = guarded({ as: "founder" }, async ({ organisation, actor, db, t }) => {
  const startup = found(await readStartup(db, organisation.organisationId));
  return {
    title: t("common:titled", { page: `${t("founder:consents.title")} · ${startup.name}` }),
    slug: startup.slug,
    name: startup.name,
    draft: stateOf(startup) === "draft",
    given: { publicProfile: startup.publicConsent, partnerContact: startup.contactConsent },
    canSpeak: maySpeakFor(actor, startup.id),
  };
});

export const action = guardedAction({ as: "founder" }, async (visit) => {
  const { organisation, actor, db, form, now, locale } = visit;
  await setConsents(
    db,
    actor,
    organisation.organisationId,
    { publicProfile: form.has("publicProfile"), partnerContact: form.has("partnerContact") },
    now,
  );
  return redirectWithNotice(paths.founderConsents(locale, organisation.slug), "consents-saved");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export default function Consents() {
  const { slug, name, draft, given, canSpeak } = useLoaderData<typeof loader>();
  const answer = useActionData<() => Promise<ActionRefusal>>();
  const { t, locale } = useLanguage();
  const errors = answer ? Object.values(answer.form.errors).flat() : [];
  return (
    <FounderWorkspace slug={slug} name={name} current="consents">
      <PageHeader title={t("founder:consents.title")} lead={t("founder:consents.page-lead")} />
      <ErrorSummary
        title={t("errors:summary.title")}
        errors={errors.map((one) => ({ id: "form", message: issueText(one, t) }))}
      />
      {draft ? <Notice title={t("founder:consents.draft")} /> : null}
      {canSpeak ? null : <Notice title={t("refusals:owner-only")} />}
      <form method="post" id="form">
        <ConsentBoxes given={given} />
        <CollectionNotice form="startup" />
        <Actions>
          {canSpeak ? <Button variant="primary">{t("founder:consents.save")}</Button> : null}
          <ButtonLink variant="quiet" href={paths.founderHome(locale, slug)}>
            {t("common:back")}
          </ButtonLink>
        </Actions>
      </form>
    </FounderWorkspace>
  );
}
