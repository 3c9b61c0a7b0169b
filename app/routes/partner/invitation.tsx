import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { inviteStartup } from "#app/interests/commands.server.ts";
import { invitationForm } from "#app/interests/forms.ts";
import { mayBeContacted, noteLimit } from "#app/interests/interest.ts";
import { mayInviteTo } from "#app/interests/policy.ts";
import { authorize } from "#app/kernel/refusal.ts";
import { wordsFor } from "#app/kernel/words.ts";
import { paths } from "#app/paths.ts";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { Link } from "#app/ui/action.tsx";
import { ConfirmPanel } from "#app/ui/form.tsx";
import { TextArea } from "#app/ui/inputs.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { candidateOf } from "./candidates.server.ts";
import { deskOf, Workspace } from "./workspace.tsx";

export const loader = guarded({ as: "partner" }, async (visit) => {
  const { db, organisation, actor, params, locale, now, t } = visit;
  const { sheet, interest } = await candidateOf(db, organisation, params.id, params.startup, now);
  const { startup, opportunity } = sheet;
  authorize(mayInviteTo(actor, opportunity));
  if (interest?.invitedAt) {
    throw redirect(paths.candidate(locale, organisation.slug, opportunity.id, startup.slug));
  }
  return {
    title: t("common:titled", { page: t("matches:invitation.title", { startup: startup.name }) }),
    desk: deskOf(organisation),
    id: opportunity.id,
    offer: wordsFor(opportunity.title, locale)?.text ?? "",
    startup: { name: startup.name, slug: startup.slug },
    mayBeContacted: mayBeContacted(startup),
  };
});

export const action = guardedAction({ as: "partner" }, async (visit) => {
  const { db, organisation, actor, params, locale, now, parse } = visit;
  const { sheet } = await candidateOf(db, organisation, params.id, params.startup, now);
  const { note } = parse(invitationForm);
  await inviteStartup(db, actor, sheet.opportunity.id, sheet.startup.id, note, now);
  const to = paths.candidate(locale, organisation.slug, sheet.opportunity.id, sheet.startup.slug);
  return redirectWithNotice(to, "startup-invited");
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export default function Invitation() {
  const shown = useLoaderData<typeof loader>();
  const { t, locale } = useLanguage();
  const form = useFormWords();
  const { desk, id, startup } = shown;
  const back = paths.candidate(locale, desk.slug, id, startup.slug);
  return (
    <Workspace desk={desk} current="home">
      <p className="mb-4">
        <Link href={back} icon="back">
          <bdi>{startup.name}</bdi>
        </Link>
      </p>
      {shown.mayBeContacted ? (
        <>
          <FormErrors form={form} />
          <ConfirmPanel
            level={1}
            title={t("matches:invitation.title", { startup: startup.name })}
            confirmLabel={t("matches:invitation.confirm")}
            cancel={{ href: back, label: t("matches:invitation.cancel") }}
            fields={
              <TextArea
                name="note"
                label={t("matches:invitation.note")}
                hint={t("matches:invitation.note-hint")}
                rows={4}
                maxLength={noteLimit}
                counter={{
                  max: noteLimit,
                  words: t("matches:invitation.counter"),
                  template: t("common:characters-left"),
                }}
                error={form.error("note")}
                defaultValue={form.value("note")}
              />
            }
          >
            <p>{t("matches:invitation.lead", { title: shown.offer })}</p>
            <p>{t("matches:invitation.undo")}</p>
          </ConfirmPanel>
        </>
      ) : (
        <Notice tone="warning">{t("matches:invitation.no-contact", { startup: startup.name })}</Notice>
      )}
    </Workspace>
  );
}
