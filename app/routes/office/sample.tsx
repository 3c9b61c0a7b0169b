import { useLoaderData } from "@remix-run/react";
import { readViewer } from "#app/accounts/queries.server.ts";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { numberInWords } from "#app/kernel/dates.ts";
import { Refusal } from "#app/kernel/refusal.ts";
import { paths } from "#app/paths.ts";
import { countSample, removeSample } from "#app/proceedings/sample.server.ts";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { titled } from "#app/routes/title.ts";
import { DefinitionList, EmptyState } from "#app/ui/card.tsx";
import { Checkbox } from "#app/ui/choices.tsx";
import { ConfirmPanel } from "#app/ui/form.tsx";
import { PageHeader } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { sampleRemovalForm } from "./forms.ts";
import { officeFrame } from "./frame.server.ts";
import { OfficeWorkspace } from "./workspace.tsx";

export const meta = titled("office:nav.sample");

export const loader = guarded({ as: "administrator" }, async (visit) => ({
  frame: await officeFrame(visit),
  count: await countSample(visit.db),
  // In the demonstration she is herself part of the sample.
  leaves: (await readViewer(visit.db, visit.actor.id, "", "refused")) === null,
}));

export const action = guardedAction(
  { as: "administrator" },
  async ({ parse, db, actor, sessions, locale, now }) => {
    parse(sampleRemovalForm);
    const count = await countSample(db);
    if (Object.values(count).every((rows) => rows === 0)) throw new Refusal("conflict", "no-sample");
    await removeSample(db, actor, now);
    const stays = await readViewer(db, actor.id, "");
    if (stays) return redirectWithNotice(paths.officeSample(locale), "sample-removed");
    return redirectWithNotice(paths.home(locale), "sample-removed", {
      headers: { "Set-Cookie": sessions.blankCookie() },
    });
  },
);

export default function Sample() {
  const { t, locale } = useLanguage();
  const { frame, count, leaves } = useLoaderData<typeof loader>();
  const form = useFormWords();
  const kinds = ["organisations", "agreements", "opportunities", "people"] as const;
  return (
    <OfficeWorkspace frame={frame} current="sample">
      <PageHeader title={t("office:nav.sample")} lead={t("office:sample.lead")} />
      <FormErrors form={form} />
      {kinds.every((kind) => count[kind] === 0) ? (
        <EmptyState title={t("office:sample.none")}>
          <p>{t("office:sample.none-text")}</p>
        </EmptyState>
      ) : (
        <>
          <DefinitionList
            items={kinds.map((kind) => ({
              term: t(`office:sample.kinds.${kind}`),
              value: numberInWords(count[kind], locale),
            }))}
          />
          {leaves ? (
            <Notice tone="warning" title={t("office:sample.leaves")}>
              <p>{t("office:sample.leaves-text")}</p>
            </Notice>
          ) : null}
          <ConfirmPanel
            title={t("office:sample.confirm")}
            tone="danger"
            confirmLabel={t("office:sample.remove")}
            cancel={{ href: paths.office(locale), label: t("office:sample.keep") }}
            fields={
              <Checkbox name="sure" label={t("office:sample.sure")} error={form.error("sure")} required />
            }
          >
            <p>{t("office:sample.confirm-text")}</p>
          </ConfirmPanel>
        </>
      )}
    </OfficeWorkspace>
  );
}
