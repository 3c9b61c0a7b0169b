import type { Viewer } from "#app/accounts/viewer.ts";
import { issueKey } from "#app/http/issues.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { civilDateOf } from "#app/kernel/dates.ts";
import { found, Refusal } from "#app/kernel/refusal.ts";
import type { Locale } from "#app/kernel/words.ts";
import { saveProfile } from "#app/registry/commands.server.ts";
import { fieldOfControl, readOpened, readStep } from "#app/registry/forms.ts";
import type { ProfileField, ProfilePatch, RegistrationStep } from "#app/registry/profile.ts";
import { readStartup, readWomenLed } from "#app/registry/queries.server.ts";
import { changedFields, saysTheSame } from "#app/registry/record.server.ts";
import type { Startup } from "#app/registry/startup.ts";
import { factInWords, type Speech } from "#app/registry/ui/facts.ts";
import { readVocabulary } from "#app/vocabulary/queries.server.ts";
import type { Db } from "#db/schema/index.ts";

/** A field that two pages wrote differently. */
export type Difference = { field: ProfileField; mine: string; saved: string };

/** `typed`: the fields whose typed text the page must show again; all others show what the record holds. */
export type StepSaved =
  | { kind: "saved"; version: number }
  | {
      kind: "refused";
      version: number;
      errors: Record<string, string[]>;
      differences: Difference[];
      typed: string[];
    };

type StepVisit = { db: Db; actor: Viewer; locale: Locale; t: Translate; now: string };

/**
 * Saves what is right of a posted step and says what is wrong, field by field. When others wrote meanwhile, what only one
 * side changed is kept from that side; a field both changed is left as it is and handed back twice.
 */
export async function saveStep(
  visit: StepVisit,
  startupId: string,
  step: RegistrationStep,
  form: FormData,
): Promise<StepSaved> {
  const { db, actor, now } = visit;
  const context = { vocabulary: await readVocabulary(db), today: civilDateOf(now) };
  const { patch, faults } = readStep(step, form, context);
  const startup = found(await readStartup(db, startupId));
  const saved = { ...startup, womenLed: await readWomenLed(db, startupId) };
  const differences =
    Number(form.get("version")) === startup.version
      ? []
      : settle(patch, readOpened(step, form, context), saved, { ...visit, vocabulary: context.vocabulary });
  for (;;) {
    try {
      const { version } = await saveProfile(
        db,
        actor,
        startupId,
        { ...patch, lastStep: step },
        startup.version,
        now,
      );
      if (Object.keys(faults).length === 0 && differences.length === 0) return { kind: "saved", version };
      const errors = Object.fromEntries(
        Object.entries(faults).map(([name, fault]) => [name, [issueKey(fault.key, fault.params)]]),
      );
      const typed = [...Object.keys(faults).map(fieldOfControl), ...differences.map((one) => one.field)];
      return { kind: "refused", version, errors, differences, typed };
    } catch (error) {
      // What belongs to one field must not keep the others from being saved.
      const field = error instanceof Refusal ? error.field : undefined;
      if (!(error instanceof Refusal) || !field || !Reflect.has(patch, field)) throw error;
      faults[field] = { key: `refusals:${error.code}`, params: error.params };
      Reflect.deleteProperty(patch, field);
    }
  }
}

/** Takes out of the patch what this page did not touch, and what both sides changed, which is returned. */
function settle(
  patch: ProfilePatch,
  opened: ProfilePatch,
  saved: Startup & { womenLed: boolean | null },
  speech: Speech,
): Difference[] {
  const differences: Difference[] = [];
  for (const field of changedFields(saved, saved.womenLed, patch)) {
    const known = Reflect.has(opened, field);
    // Only this page changed it.
    if (known && saysTheSame(field, saved[field], opened[field])) continue;
    const untouched = known && saysTheSame(field, patch[field], opened[field]);
    if (!untouched) {
      const mine = factInWords(field, patch, speech);
      differences.push({ field, mine, saved: factInWords(field, saved, speech) });
    }
    Reflect.deleteProperty(patch, field);
  }
  return differences;
}
