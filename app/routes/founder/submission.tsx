import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CollectionNotice } from "#app/consents/ui/CollectionNotice.tsx";
import { redirectWithNotice } from "#app/http/flash.ts";
import { type ActionRefusal, guarded, guardedAction } from "#app/http/guard.ts";
import { issueText } from "#app/http/issues.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { found } from "#app/kernel/refusal.ts";
import { paths } from "#app/paths.ts";
import { submitStartup } from "#app/registry/commands.server.ts";
import { headcountBand } from "#app/registry/kinds.ts";
import { maySpeakFor } from "#app/registry/policy.ts";
import { askedAt, missingForSubmission } from "#app/registry/profile.ts";
import { readLookAlikes, readStartup } from "#app/registry/queries.server.ts";
import { stateOf } from "#app/registry/startup.ts";
import { ConsentBoxes } from "#app/registry/ui/ConsentBoxes.tsx";
import { FounderWorkspace } from "#app/registry/ui/FounderWorkspace.tsx";
import { factInWords } from "#app/registry/ui/facts.ts";
import { Actions, Button, ButtonLink, Link } from "#app/ui/action.tsx";
import { DefinitionList } from "#app/ui/card.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageHeader, Section } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";
import { shownToAll } from "./shown-fields.ts";

export const loader = guarded({ as: "founder" }, async ({ organisation, actor, db, locale, t }) => {
  const startup = found(await readStartup(db, organisation.organisationId));
  const speech = { vocabulary: await readVocabulary(db), locale, t };
  const state = stateOf(startup);
  return {
    title: t("common:titled", { page: `${t("founder:submission.title")} · ${startup.name}` }),
    slug: startup.slug,
    name: startup.name,
    state,
    open: state === "draft" || state === "correction-asked" || state === "refused",
    missing: missingForSubmission(startup),
    facts: shownToAll.flatMap((field) => {
      const text =
        field === "headcount" && startup.headcount !== null
          ? t(`terms:headcount-band.${headcountBand(startup.headcount)}`)
          : factInWords(field, startup, speech);
      return text === "" ? [] : [{ field, text }];
    }),
    lookAlikes: await readLookAlikes(db, startup),
    given: { publicProfile: startup.publicConsent, partnerContact: startup.contactConsent },
    canSpeak: maySpeakFor(actor, startup.id),
  };
});

export type SubmissionShown = Awaited<ReturnType<typeof loader>>;

export const action = guardedAction({ as: "founder" }, async (visit) => {
  const { organisation, actor, db, form, now, locale } = visit;
  const consents = {
    publicProfile: form.has("publicProfile"),
    partnerContact: form.has("partnerContact"),
  };
  await submitStartup(db, actor, organisation.organisationId, consents, now);
  const notice = consents.publicProfile ? "startup-submitted" : "startup-submitted-unlisted";
  return redirectWithNotice(paths.founderHome(locale, organisation.slug), notice);
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export default function Submission() {
  const shown = useLoaderData<typeof loader>();
  const answer = useActionData<() => Promise<ActionRefusal>>();
  const { t, locale } = useLanguage();
  const { slug, name, missing, open, canSpeak } = shown;
  const errors = answer ? Object.values(answer.form.errors).flat() : [];
  return (
    <FounderWorkspace slug={slug} name={name} current="profile" step="team">
      <PageHeader
        title={t("founder:submission.title")}
        lead={t(open ? "founder:submission.lead" : "founder:submission.done")}
      />
      <ErrorSummary
        title={t("founder:submission.refused")}
        errors={errors.map((one) => ({ id: "form", message: issueText(one, t) }))}
      />
      {missing.length > 0 ? (
        <Notice tone="warning" title={t("founder:submission.missing", { count: missing.length })}>
          <ul>
            {missing.map((field) => (
              <li key={field}>
                <Link
                  href={`${paths.registration(locale, slug, askedAt[field].step)}#${askedAt[field].field}`}
                >
                  {t(`founder:required.${field}`)}
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {shown.lookAlikes.length > 0 ? (
        <Notice tone="warning" title={t("founder:warnings.name.title")}>
          {t("founder:warnings.name.text")}
        </Notice>
      ) : null}
      <Section title={t("founder:submission.public")} lead={t("founder:submission.public-lead")}>
        <DefinitionList
          items={shown.facts.map(({ field, text }) => ({
            term: t(`founder:fields.${field}`),
            value: (
              <span dir="auto" className="whitespace-pre-line">
                {text}
              </span>
            ),
          }))}
        />
        <p>{t("founder:submission.kept")}</p>
      </Section>
      {open && canSpeak && missing.length === 0 ? (
        <form method="post" id="form">
          <ConsentBoxes given={shown.given} />
          <CollectionNotice form="startup" />
          <Actions sticky>
            <Button variant="primary" icon="send">
              {t("founder:submission.submit")}
            </Button>
            <ButtonLink variant="quiet" href={paths.registration(locale, slug, "team")}>
              {t("common:back")}
            </ButtonLink>
          </Actions>
        </form>
      ) : (
        <Actions>
          <ButtonLink href={paths.founderHome(locale, slug)}>{t("founder:rooms.overview")}</ButtonLink>
        </Actions>
      )}
      {open && !canSpeak ? <Notice title={t("refusals:owner-only")} /> : null}
    </FounderWorkspace>
  );
}
