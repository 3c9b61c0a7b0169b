import type { Kysely } from "kysely";
import type { AccountsSchema } from "./accounts.ts";
import type { AgreementsSchema } from "./agreements.ts";
import type { MeetingSchema } from "./meeting.ts";
import type { OpportunitiesSchema } from "./opportunities.ts";
import type { RecordSchema } from "./record.ts";
import type { RegistrySchema } from "./registry.ts";

export type Schema = AccountsSchema &
  RecordSchema &
  RegistrySchema &
  AgreementsSchema &
  OpportunitiesSchema &
  MeetingSchema;

export type Db = Kysely<Schema>;
