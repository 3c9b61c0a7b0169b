import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { authorize } from "#app/kernel/refusal.ts";
import { wordsFor } from "#app/kernel/words.ts";
import { closeOpportunity } from "#app/opportunities/commands.server.ts";
import { stateOf } from "#app/opportunities/opportunity.ts";
import { mayEditOpportunity } from "#app/opportunities/policy.ts";
import { readOwnOpportunity } from "#app/opportunities/queries.server.ts";
import { paths } from "#app/paths.ts";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { ButtonLink } from "#app/ui/action.tsx";
import { ConfirmPanel } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { deskOf, Workspace } from "./workspace.tsx";

export const loader = guarded(
  { as: "partner" },
  async ({ db, actor, organisation, params, locale, t, now }) => {
    const opportunity = await readOwnOpportunity(db, organisation.organisationId, params.id ?? "");
    authorize(mayEditOpportunity(actor, opportunity));
    return {
      title: t("common:titled", { page: t("partner:call.close") }),
      desk: deskOf(organisation),
      id: opportunity.id,
      name: wordsFor(opportunity.title, locale)?.text ?? "",
      state: stateOf(opportunity, now),
    };
  },
);

export const action = guardedAction(
  { as: "partner" },
  async ({ db, actor, organisation, params, locale, now }) => {
    const { id } = await readOwnOpportunity(db, organisation.organisationId, params.id ?? "");
    await closeOpportunity(db, actor, id, now);
    return redirectWithNotice(paths.partnerOpportunity(locale, organisation.slug, id), "opportunity-closed");
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export default function Closure() {
  const { t, locale } = useLanguage();
  const { desk, id, name, state } = useLoaderData<typeof loader>();
  const form = useFormWords();
  const back = { href: paths.partnerOpportunity(locale, desk.slug, id), label: t("partner:edit.overview") };
  return (
    <Workspace desk={desk} current="home">
      <div id="form">
        <FormErrors form={form} />
      </div>
      {state === "open" || state === "forecast" ? (
        <ConfirmPanel
          level={1}
          title={t("partner:closure.question", { name })}
          confirmLabel={t("partner:closure.confirm")}
          cancel={back}
        >
          <p>{t("partner:closure.text")}</p>
        </ConfirmPanel>
      ) : (
        <>
          <h1>{t("partner:call.close")}</h1>
          <Notice tone="info" actions={<ButtonLink href={back.href}>{back.label}</ButtonLink>}>
            {t(`refusals:opportunity-${state}`)}
          </Notice>
        </>
      )}
    </Workspace>
  );
}
