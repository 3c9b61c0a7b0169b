import { guardedAction } from "#app/http/guard.ts";
import { issueText } from "#app/http/issues.ts";
import { registryZone } from "#app/kernel/dates.ts";
import { Refusal } from "#app/kernel/refusal.ts";
import { mayEditProfile } from "#app/registry/policy.ts";
import { isRegistrationStep } from "#app/registry/profile.ts";
import { saveStep } from "./save-step.server.ts";

/** Saves a step while it is being typed: same rules as the page, answered as JSON for the script that asked. */
export const action = guardedAction({ as: "founder" }, async (visit) => {
  const { params, organisation, actor, form, t, now } = visit;
  const step = params.step;
  if (!isRegistrationStep(step) || !mayEditProfile(actor, organisation.organisationId)) {
    throw new Refusal("not-found", "not-found");
  }
  try {
    const outcome = await saveStep(visit, organisation.organisationId, step, form);
    if (outcome.kind === "refused" && outcome.differences.length > 0) {
      return Response.json({ stop: true, message: t("founder:autosave.stale") }, { status: 409 });
    }
    const time = new Intl.DateTimeFormat("en-GB", {
      timeZone: registryZone,
      hour: "2-digit",
      minute: "2-digit",
    }).format(new Date(now));
    const wrong = outcome.kind === "refused" ? Object.entries(outcome.errors) : [];
    const message =
      wrong.length > 0
        ? t("founder:autosave.except", {
            time,
            fields: [...new Set(wrong.map(([name]) => t(`founder:fields.${name.split(".")[0]}`)))].join(
              " · ",
            ),
          })
        : t("founder:autosave.saved", { time });
    return Response.json({ version: outcome.version, message });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const message = issueText(JSON.stringify([`refusals:${error.code}`, error.params]), t);
    return Response.json({ stop: true, message }, { status: 409 });
  }
});
