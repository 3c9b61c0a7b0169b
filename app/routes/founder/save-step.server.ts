import type { Viewer } from "#app/accounts/viewer.ts";
import { issueKey } from "#app/http/issues.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { civilDateOf } from "#app/kernel/dates.ts";
import { found, Refusal } from "#app/kernel/refusal.ts";
import type { Locale } from "#app/kernel/words.ts";
import { saveProfile } from "#app/registry/commands.server.ts";
import { readStep } from "#app/registry/forms.ts";
import type { ProfileField, RegistrationStep } from "#app/registry/profile.ts";
import { readStartup, readWomenLed } from "#app/registry/queries.server.ts";
import { changedFields } from "#app/registry/record.server.ts";
import { factInWords } from "#app/registry/ui/facts.ts";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";
import type { Db } from "#db/schema/index.ts";

/** A field that two pages wrote differently. */
export type Difference = { field: ProfileField; mine: string; saved: string };

export type StepSaved =
  | { kind: "saved"; version: number }
  | { kind: "wrong"; version: number; errors: Record<string, string[]> }
  | { kind: "stale"; version: number; differences: Difference[] };

/**
 * Saves what is right of a posted step and says what is wrong, field by field. When the profile has changed since the
 * page was opened and says something else, nothing is written and both are handed back.
 */
export async function saveStep(
  visit: { db: Db; actor: Viewer; locale: Locale; t: Translate; now: string },
  startupId: string,
  step: RegistrationStep,
  form: FormData,
): Promise<StepSaved> {
  const { db, actor, locale, t, now } = visit;
  const vocabulary = await readVocabulary(db);
  const { patch, faults } = readStep(step, form, { vocabulary, today: civilDateOf(now) });
  const startup = found(await readStartup(db, startupId));
  const womenLed = await readWomenLed(db, startupId);
  const version = Number(form.get("version"));
  if (version !== startup.version) {
    const changed = changedFields(startup, womenLed, patch);
    if (changed.length > 0) {
      const speech = { vocabulary, locale, t };
      const saved = { ...startup, womenLed };
      const differences = changed.map((field) => ({
        field,
        mine: factInWords(field, patch, speech),
        saved: factInWords(field, saved, speech),
      }));
      return { kind: "stale", version: startup.version, differences };
    }
  }
  for (;;) {
    try {
      const written = await saveProfile(
        db,
        actor,
        startupId,
        { ...patch, lastStep: step },
        startup.version,
        now,
      );
      if (Object.keys(faults).length === 0) return { kind: "saved", version: written.version };
      const errors = Object.fromEntries(
        Object.entries(faults).map(([name, fault]) => [name, [issueKey(fault.key, fault.params)]]),
      );
      return { kind: "wrong", version: written.version, errors };
    } catch (error) {
      // What belongs to one field must not keep the others from being saved.
      const field = error instanceof Refusal ? error.field : undefined;
      if (!(error instanceof Refusal) || !field || !Reflect.has(patch, field)) throw error;
      faults[field] = { key: `refusals:${error.code}`, params: error.params };
      Reflect.deleteProperty(patch, field);
    }
  }
}
