import { z } from "zod";
import { defaultSettings, longestPromise, type QueueKind, queueKinds, type Settings } from "./settings.ts";

const days = z.coerce.number().int().min(1).max(longestPromise);

/** The row that keeps a queue's promised delay. */
export const promiseKey = (queue: QueueKind) => `promised_days.${queue}`;

/** The settings out of their rows; a row that makes no sense counts as never set. */
export function settingsFromRows(rows: readonly { key: string; value: string }[]): Settings {
  const value = new Map(rows.map((row) => [row.key, row.value]));
  const promised = { ...defaultSettings.promisedDays };
  for (const queue of queueKinds) {
    const read = days.safeParse(value.get(promiseKey(queue)));
    if (read.success) promised[queue] = read.data;
  }
  return {
    opportunityApproval: value.get("opportunity_approval") === "none" ? "none" : "before",
    promisedDays: promised,
    operatorName: value.get("operator_name") ?? defaultSettings.operatorName,
    controller: value.get("controller") ?? defaultSettings.controller,
    contactEmail: value.get("contact_email") ?? defaultSettings.contactEmail,
  };
}

/** The settings as rows of the table. */
export function settingsToRows(settings: Settings): { key: string; value: string }[] {
  return [
    { key: "opportunity_approval", value: settings.opportunityApproval },
    ...queueKinds.map((queue) => ({ key: promiseKey(queue), value: String(settings.promisedDays[queue]) })),
    { key: "operator_name", value: settings.operatorName },
    { key: "controller", value: settings.controller },
    { key: "contact_email", value: settings.contactEmail },
  ];
}
