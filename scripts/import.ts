import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { axisKinds } from "#app/agreements/kinds.ts";
import { translator } from "#app/i18n/translate.ts";
import { portalItself } from "#app/kernel/actor.ts";
import { currentInstant } from "#app/kernel/clock.ts";
import { isLocale } from "#app/kernel/words.ts";
import { importOpportunities } from "#app/proceedings/imports/opportunities.server.ts";
import type { ImportReport } from "#app/proceedings/imports/report.ts";
import { readRows, UnreadableFile } from "#app/proceedings/imports/rows.ts";
import { importStartups } from "#app/proceedings/imports/startups.server.ts";
import { migrate, openDatabase } from "#db/connection.server.ts";
import { prepareRecord } from "#db/seeds/index.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    "dry-run": { type: "boolean", default: false },
    unlisted: { type: "boolean", default: false },
    all: { type: "boolean", default: false },
    agreement: { type: "string" },
    axis: { type: "string" },
    source: { type: "string" },
    lang: { type: "string", default: "en" },
    help: { type: "boolean", short: "h", default: false },
  },
});
const t = translator(isLocale(values.lang) ? values.lang : "en");
const [kind, path] = positionals;
if (values.help || !path || (kind !== "startups" && kind !== "opportunities")) {
  console.log(t("imports:usage"));
  process.exit(values.help ? 0 : 1);
}

const progress = (done: number, all: number) => {
  if (!process.stdout.isTTY) return;
  const width = 40;
  const filled = Math.round((done / Math.max(all, 1)) * width);
  process.stdout.write(`\r${"█".repeat(filled)}${"░".repeat(width - filled)} ${done}/${all}`);
  if (done === all) process.stdout.write("\n");
};

function print(report: ImportReport): void {
  const shown = report.rows.filter((row) => row.outcome !== "added" || row.remarks.length > 0);
  const most = values.all ? shown.length : 40;
  for (const row of shown.slice(0, most)) {
    const what = row.remarks.map((remark) => t(`imports:${remark.key}`, remark.params)).join(" ");
    console.log(
      t("imports:line", {
        line: row.line,
        outcome: t(`imports:outcome.${row.outcome}`),
        name: row.name,
        what,
      }),
    );
  }
  if (shown.length > most) console.log(t("imports:more", { count: shown.length - most }));
  console.log(
    t(report.dryRun ? "imports:summary-dry" : "imports:summary", {
      all: report.rows.length,
      added: report.added,
      known: report.known,
      errors: report.errors,
    }),
  );
  if (report.open !== undefined) {
    console.log(
      t("imports:states", { open: report.open, forecast: report.forecast ?? 0, closed: report.closed ?? 0 }),
    );
  }
}

try {
  const rows = readRows(readFileSync(path), path);
  const axis = axisKinds.find((one) => one === values.axis);
  if ((values.agreement || values.axis) && !(values.agreement && axis)) {
    throw new UnreadableFile("file.agreement-and-axis", { axes: axisKinds.join(", ") });
  }
  const now = currentInstant();
  const db = openDatabase({
    url: process.env.DATABASE_URL,
    file: join(process.env.DATA_DIR || "data", "tawafuq.sqlite"),
  });
  await migrate(db);
  await prepareRecord(db, "production", now);
  const shared = { source: values.source ?? basename(path), dryRun: values["dry-run"], progress };
  const report =
    kind === "startups"
      ? await importStartups(db, portalItself, rows, { ...shared, listed: !values.unlisted }, now)
      : await importOpportunities(
          db,
          portalItself,
          rows,
          { ...shared, under: values.agreement && axis ? { agreement: values.agreement, axis } : undefined },
          now,
        );
  print(report);
  await db.destroy();
  process.exitCode = report.errors > 0 ? 2 : 0;
} catch (error) {
  if (error instanceof UnreadableFile) console.error(t(`imports:${error.fault.key}`, error.fault.params));
  else if (error instanceof Error && "code" in error && error.code === "ENOENT")
    console.error(t("imports:file.missing", { path }));
  else throw error;
  process.exitCode = 1;
}
