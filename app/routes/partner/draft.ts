import { guardedAction } from "#app/http/guard.ts";
import { issueText } from "#app/http/issues.ts";
import { wallClockOf } from "#app/kernel/dates.ts";
import { found, Refusal } from "#app/kernel/refusal.ts";
import { saveOpportunity } from "#app/opportunities/drafting.server.ts";
import { readSection, sections, textOf } from "#app/opportunities/forms.ts";
import { readOwnOpportunity } from "#app/opportunities/queries.server.ts";

/** Saves a section while it is being typed: what reads well, by the page's own rules, answered as JSON to the script. */
export const action = guardedAction(
  { as: "partner" },
  async ({ db, actor, organisation, params, form, t, now }) => {
    const section = found(sections.find((one) => one === params.section));
    const { id, publishedAt } = await readOwnOpportunity(db, organisation.organisationId, params.id ?? "");
    if (publishedAt) throw new Refusal("not-found", "not-found");
    const { patch, faults } = readSection(section, form);
    // A control that does not read well keeps what the record says of it.
    const wrong = [...new Set(Object.keys(faults).map((name) => name.split(".")[0] ?? name))];
    for (const name of wrong) Reflect.deleteProperty(patch, name);
    try {
      const version = await saveOpportunity(db, actor, id, patch, Number(textOf(form, "version")), now);
      const time = wallClockOf(now).slice(-5);
      const fields = wrong.map((name) => t(`partner:controls.${name}`)).join(" · ");
      const message =
        wrong.length > 0
          ? t("partner:autosave.except", { time, fields })
          : t("partner:autosave.saved", { time });
      return Response.json({ version, message });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const message = issueText(JSON.stringify([`refusals:${error.code}`, error.params]), t);
      // Half-typed amounts and dates contradict each other for a moment: nothing is wrong yet.
      return Response.json({ stop: error.kind === "conflict", message }, { status: error.field ? 200 : 409 });
    }
  },
);
