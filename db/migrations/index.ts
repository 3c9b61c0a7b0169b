import type { Migration } from "kysely/migration";
import * as accounts from "./0001_accounts.ts";
import * as record from "./0002_record.ts";
import * as registry from "./0003_registry.ts";
import * as agreements from "./0004_agreements.ts";
import * as opportunities from "./0005_opportunities.ts";
import * as meeting from "./0006_meeting.ts";

import * as iceOnceSubmitted from "./0007_ice_once_submitted.ts";

import * as limits from "./0008_limits.ts";
import * as readings from "./0009_readings.ts";

/** Every migration, in order. One that landed is never edited. */
export const migrations: Record<string, Migration> = {
  "0001_accounts": accounts,
  "0002_record": record,
  "0003_registry": registry,
  "0004_agreements": agreements,
  "0005_opportunities": opportunities,
  "0006_meeting": meeting,
  "0007_ice_once_submitted": iceOnceSubmitted,
  "0008_limits": limits,
  "0009_readings": readings,
};
