import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listMembers } from "#app/accounts/queries.server.ts";
import { redirectWithNotice } from "#app/http/flash.ts";
import { guarded, guardedAction } from "#app/http/guard.ts";
import { useLanguage } from "#app/i18n/language.tsx";
import { instantInWords } from "#app/kernel/dates.ts";
import { found } from "#app/kernel/refusal.ts";
import { paths } from "#app/paths.ts";
import { askCorrection, refuseStartup, verifyStartup } from "#app/registry/decisions.server.ts";
import { mayDecideOn } from "#app/registry/policy.ts";
import { profileOf } from "#app/registry/public-profile.ts";
import { readLookAlikes, readStartup } from "#app/registry/queries.server.ts";
import { isListed } from "#app/registry/startup.ts";
import { StartupProfile, StartupProfileHead } from "#app/registry/ui/StartupProfile.tsx";
import { FormErrors, useFormWords } from "#app/routes/form-words.tsx";
import { Actions, Button, Link } from "#app/ui/action.tsx";
import { DefinitionList } from "#app/ui/card.tsx";
import { Breadcrumb, Section } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";
import { startupDecisionForm } from "./forms.ts";
import { officeFrame } from "./frame.server.ts";
import { DecisionPanel, EveryLanguage } from "./parts.tsx";
import { OfficeWorkspace } from "./workspace.tsx";

export const loader = guarded({ as: "officer" }, async (visit) => {
  const { db, actor, locale, params, t } = visit;
  const startup = found(await readStartup(db, params.id ?? ""));
  // A draft is nobody's but its owner's.
  found(startup.submittedAt);
  const members = await listMembers(db, startup.id);
  return {
    title: t("common:titled", { page: startup.name }),
    frame: await officeFrame(visit),
    profile: profileOf(startup, await readVocabulary(db), locale),
    register: {
      ice: startup.ice,
      rc: startup.rc,
      rcCourt: startup.rcCourt,
      submittedAt: startup.submittedAt,
      publicConsent: startup.publicConsent,
      importedFrom: startup.importedFrom,
    },
    people: members.map(({ id, name, email, role }) => ({ id, name, email, role })),
    listed: isListed(startup),
    reason: startup.decisionReason,
    lookAlikes: await readLookAlikes(db, startup),
    may: mayDecideOn(actor, startup.id),
  };
});

export const action = guardedAction({ as: "officer" }, async ({ parse, db, actor, params, locale, now }) => {
  const decision = parse(startupDecisionForm);
  const id = params.id ?? "";
  const queue = paths.officeStartups(locale);
  switch (decision.decision) {
    case "verify":
      await verifyStartup(db, actor, id, now);
      return redirectWithNotice(queue, "startup-verified");
    case "correct":
      await askCorrection(db, actor, id, decision.reason, now);
      return redirectWithNotice(queue, "correction-asked");
    case "refuse":
      await refuseStartup(db, actor, id, decision.reason, now);
      return redirectWithNotice(queue, "startup-refused");
  }
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export default function Startup() {
  const { t, locale } = useLanguage();
  const { frame, profile, lookAlikes, listed } = useLoaderData<typeof loader>();
  const form = useFormWords();
  return (
    <OfficeWorkspace frame={frame} current="startups">
      <Breadcrumb
        label={t("office:breadcrumb")}
        items={[
          { href: paths.officeStartups(locale), label: t("office:queues.startups") },
          { label: profile.name },
        ]}
      />
      <FormErrors form={form} />
      <StartupProfileHead
        profile={profile}
        actions={
          listed ? (
            <Link href={paths.startup(locale, profile.slug)}>{t("office:startup.public-page")}</Link>
          ) : undefined
        }
      />
      {lookAlikes.length > 0 ? (
        <Notice tone="warning" title={t("office:startup.look-alikes")}>
          <ul>
            {lookAlikes.map((one) => (
              <li key={one.slug}>
                <Link href={paths.startup(locale, one.slug)}>
                  <bdi>{one.name}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <Decision />
      <StartupProfile profile={profile} side={<Register />} />
      <EveryLanguage
        id="texts"
        texts={[
          { term: t("office:startup.tagline"), words: profile.tagline },
          { term: t("site:profile.about"), words: profile.description },
          { term: t("site:profile.team"), words: profile.team },
        ]}
      />
    </OfficeWorkspace>
  );
}

function Decision() {
  const { t } = useLanguage();
  const { profile, may, reason } = useLoaderData<typeof loader>();
  const { state } = profile;
  const said = reason ? (
    <Notice title={t("office:startup.said")} level={3}>
      <p dir="auto">{reason}</p>
    </Notice>
  ) : null;
  if (state === "refused" || state === "suspended" || state === "closed" || state === "draft") {
    return (
      <>
        <Notice title={t("office:startup.no-decision", { state: t(`terms:startup-state.${state}`) })} />
        {said}
      </>
    );
  }
  if (!may) return <Notice title={t("office:decision.own")} />;
  return (
    <>
      <DecisionPanel reason={{ hint: t("office:startup.reason-hint") }}>
        <Actions>
          {state === "submitted" ? (
            <Button variant="primary" name="decision" value="verify">
              {t("office:startup.verify")}
            </Button>
          ) : null}
          {state === "correction-asked" ? null : (
            <Button name="decision" value="correct">
              {t("office:startup.correct")}
            </Button>
          )}
          <Button variant="danger" name="decision" value="refuse">
            {t("office:startup.refuse")}
          </Button>
        </Actions>
      </DecisionPanel>
      {said}
    </>
  );
}

/** What only officers see: register numbers, who stands behind it. */
function Register() {
  const { t, locale } = useLanguage();
  const { register, people } = useLoaderData<typeof loader>();
  return (
    <Section title={t("office:startup.register")} id="register">
      <DefinitionList
        items={[
          { term: t("office:startup.ice"), value: register.ice ? <bdi dir="ltr">{register.ice}</bdi> : "—" },
          {
            term: t("office:startup.rc"),
            value: register.rc ? (
              <>
                <bdi dir="ltr">{register.rc}</bdi> {register.rcCourt ? <bdi>{register.rcCourt}</bdi> : null}
              </>
            ) : (
              "—"
            ),
          },
          {
            term: t("office:startup.submitted-at"),
            value: register.submittedAt ? instantInWords(register.submittedAt, locale) : "—",
          },
          {
            term: t("office:startup.public-consent"),
            value: t(register.publicConsent ? "office:yes" : "office:no"),
          },
          ...(register.importedFrom
            ? [{ term: t("office:startup.imported"), value: <bdi dir="ltr">{register.importedFrom}</bdi> }]
            : []),
          ...people.map((one) => ({
            term: t(`accounts:roles.${one.role}`),
            value: (
              <>
                <bdi>{one.name}</bdi> <bdi dir="ltr">{one.email}</bdi>
              </>
            ),
          })),
        ]}
      />
    </Section>
  );
}
