import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { authorize } from "#app/kernel/refusal.ts";
import { wordsFor } from "#app/kernel/words.ts";
import { longest, textOf } from "#app/opportunities/forms.ts";
import { stateOf } from "#app/opportunities/opportunity.ts";
import { mayEditOpportunity } from "#app/opportunities/policy.ts";
import { readOwnOpportunity } from "#app/opportunities/queries.server.ts";
import { paths } from "#app/paths.ts";
import { cancelCall } from "#app/proceedings/cancel-call.server.ts";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import type { Fault } from "#app/text/typed.ts";
import { readText } from "#app/text/typed.ts";
import { ButtonLink } from "#app/ui/action.tsx";
import { ConfirmPanel } from "#app/ui/form.tsx";
import { TextArea } from "#app/ui/inputs.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { deskOf, refuseForm, Workspace } from "./workspace.tsx";

export const loader = guarded(
  { as: "partner" },
  async ({ db, actor, organisation, params, locale, t, now }) => {
    const opportunity = await readOwnOpportunity(db, organisation.organisationId, params.id ?? "");
    authorize(mayEditOpportunity(actor, opportunity));
    return {
      title: t("common:titled", { page: t("partner:call.cancel") }),
      desk: deskOf(organisation),
      id: opportunity.id,
      name: wordsFor(opportunity.title, locale)?.text ?? "",
      state: stateOf(opportunity, now),
      isPublic: opportunity.publishedAt !== null,
    };
  },
);

export const action = guardedAction(
  { as: "partner" },
  async ({ db, actor, organisation, params, form, locale, now }) => {
    const { id } = await readOwnOpportunity(db, organisation.organisationId, params.id ?? "");
    const faults: Record<string, Fault> = {};
    const reason = readText(textOf(form, "reason"), longest.reason);
    if ("fault" in reason) faults.reason = reason.fault;
    refuseForm(form, faults);
    await cancelCall(db, actor, id, "value" in reason ? (reason.value ?? "") : "", now);
    return redirectWithNotice(
      paths.partnerOpportunity(locale, organisation.slug, id),
      "opportunity-cancelled",
    );
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export default function Cancellation() {
  const { t, locale } = useLanguage();
  const { desk, id, name, state, isPublic } = useLoaderData<typeof loader>();
  const form = useFormWords();
  const back = { href: paths.partnerOpportunity(locale, desk.slug, id), label: t("partner:edit.overview") };
  const isOver = state === "cancelled" || state === "decided" || state === "archived";
  return (
    <Workspace desk={desk} current="home">
      <div id="form">
        <FormErrors form={form} />
      </div>
      {isOver ? (
        <>
          <h1>{t("partner:call.cancel")}</h1>
          <Notice tone="info" actions={<ButtonLink href={back.href}>{back.label}</ButtonLink>}>
            {t(`refusals:opportunity-${state}`)}
          </Notice>
        </>
      ) : (
        <ConfirmPanel
          level={1}
          tone="danger"
          title={t("partner:cancellation.question", { name })}
          confirmLabel={t("partner:cancellation.confirm")}
          cancel={back}
          fields={
            <TextArea
              name="reason"
              label={t("partner:fields.reason")}
              hint={t(isPublic ? "partner:hints.reason-public" : "partner:hints.reason")}
              required
              rows={4}
              maxLength={longest.reason}
              error={form.error("reason")}
              defaultValue={form.value("reason")}
            />
          }
        >
          <p>{t(isPublic ? "partner:cancellation.text-public" : "partner:cancellation.text")}</p>
        </ConfirmPanel>
      )}
    </Workspace>
  );
}
