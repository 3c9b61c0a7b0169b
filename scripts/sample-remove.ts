import { join } from "node:path";
import { parseArgs } from "node:util";
import { portalItself } from "#app/kernel/actor.ts";
import { currentInstant } from "#app/kernel/clock.ts";
import { countSample, removeSample } from "#app/proceedings/sample.server.ts";
import { migrate, openDatabase } from "#db/connection.server.ts";

const { values } = parseArgs({ options: { yes: { type: "boolean", default: false } } });
const db = openDatabase({
  url: process.env.DATABASE_URL,
  file: join(process.env.DATA_DIR || "data", "tawafuq.sqlite"),
});
await migrate(db);
const there = await countSample(db);
const told = `${there.organisations} organisations, ${there.agreements} agreements, ${there.opportunities} opportunities and ${there.people} people`;
if (!values.yes) {
  console.log(`This would remove the sample ecosystem for good: ${told}.`);
  console.log("Nothing was removed. To do it: npm run sample:remove -- --yes");
} else {
  await removeSample(db, portalItself, currentInstant());
  console.log(`Removed: ${told}.`);
}
await db.destroy();
