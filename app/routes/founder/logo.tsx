import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { redirectWithNotice } from "#app/http/flash.ts";
import { type ActionRefusal, guarded, guardedAction } from "#app/http/guard.ts";
import { issueText } from "#app/http/issues.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { authorize, found, Refusal } from "#app/kernel/refusal.ts";
import { paths } from "#app/paths.ts";
import { discardFiles, heaviestLogo, storeLogo } from "#app/registry/logo.server.ts";
import { setLogo } from "#app/registry/logo-commands.server.ts";
import { mayEditProfile } from "#app/registry/policy.ts";
import { readStartup } from "#app/registry/queries.server.ts";
import { FounderWorkspace } from "#app/registry/ui/FounderWorkspace.tsx";
import { ButtonLink } from "#app/ui/action.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageHeader } from "#app/ui/layout.tsx";
import { LogoPanel } from "./logo-panel.tsx";

export const loader = guarded({ as: "founder" }, async ({ organisation, actor, db, t }) => {
  authorize(mayEditProfile(actor, organisation.organisationId));
  const startup = found(await readStartup(db, organisation.organisationId));
  return {
    title: t("common:titled", { page: `${t("founder:fields.logo")} · ${startup.name}` }),
    slug: startup.slug,
    name: startup.name,
    logoFileId: startup.logoFileId,
  };
});

export const action = guardedAction({ as: "founder" }, async (visit) => {
  const { organisation, actor, db, env, form, now, locale } = visit;
  // Before the picture is drawn, which costs more than asking.
  authorize(mayEditProfile(actor, organisation.organisationId));
  const file = form.get("logo");
  if (!(file instanceof File)) throw new Refusal("invalid", "logo-empty", { field: "logo" });
  if (file.size > heaviestLogo) throw new Refusal("invalid", "logo-heavy", { field: "logo" });
  const logo = await storeLogo(env.DATA_DIR, new Uint8Array(await file.arrayBuffer()));
  const orphans = await setLogo(db, actor, organisation.organisationId, logo, now);
  await discardFiles(env.DATA_DIR, orphans);
  return redirectWithNotice(paths.registration(locale, organisation.slug, "team"), "logo-saved");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export default function Logo() {
  const { slug, name, logoFileId } = useLoaderData<typeof loader>();
  const answer = useActionData<() => Promise<ActionRefusal>>();
  const { t, locale } = useLanguage();
  const errors = answer ? answer.form.errors : {};
  const messages = Object.values(errors).flatMap((list) => list.map((one) => issueText(one, t)));
  return (
    <FounderWorkspace slug={slug} name={name} current="profile" step="team">
      <PageHeader title={t("founder:fields.logo")} lead={t("founder:logo.lead")} />
      <ErrorSummary
        title={t("errors:summary.title")}
        errors={messages.map((message) => ({ id: "logo", message }))}
      />
      <LogoPanel slug={slug} name={name} logoFileId={logoFileId} error={messages} />
      <ButtonLink variant="quiet" href={paths.registration(locale, slug, "team")} icon="back">
        {t("founder:logo.back")}
      </ButtonLink>
    </FounderWorkspace>
  );
}
