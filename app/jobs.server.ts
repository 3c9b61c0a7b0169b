import { sweepExpired } from "#app/accounts/limits.server.ts";
import { currentInstant, hours, minutes } from "#app/kernel/clock.ts";
import type { Environment } from "#app/kernel/env.ts";
import { log } from "#app/kernel/log.ts";
import { usualBoard, wholeBoardByStartup } from "#app/matching/board.server.ts";
import { currentIndex } from "#app/matching/kept.server.ts";
import { deliverDue, senderFor, sweepMailbox } from "#app/notifications/deliver.server.ts";
import type { Db } from "#db/schema/index.ts";

export type JobContext = { db: Db; env: Environment };

/** A job never runs twice at once; one that throws is logged and comes round again. */
type Job = { name: string; every: number; atStart?: boolean; run: (now: string) => Promise<unknown> };

function jobsFor({ db, env }: JobContext): Job[] {
  const send = senderFor(env);
  return [
    { name: deliver, every: 5_000, run: (now) => deliverDue(db, { publicUrl: env.publicUrl, send }, now) },
    { name: "sweep what has expired", every: hours(1), run: (now) => sweepExpired(db, now) },
    // So that nobody's request waits for the whole registry to be read.
    { name: "keep the match index true", every: 30_000, atStart: true, run: () => currentIndex(db) },
    // The first look at a whole registry costs seconds; after that a change costs little.
    {
      name: "weigh the match board ahead",
      every: minutes(1),
      atStart: true,
      run: (now) => wholeBoardByStartup(db, null, usualBoard, now),
    },
    { name: "sweep the mailbox", every: hours(24), run: (now) => sweepMailbox(db, now) },
  ];
}

const deliver = "deliver the outbox";

/** Starts what runs on the clock. `afterWrite` delivers at once instead of at the next tick; `stop` waits for what runs. */
export function startJobs(context: JobContext): { afterWrite: () => void; stop: () => Promise<void> } {
  const timers: NodeJS.Timeout[] = [];
  const running = new Map<string, Promise<void>>();
  const again = new Set<string>();
  let stopped = false;

  const run = (job: Job): void => {
    if (stopped) return;
    if (running.has(job.name)) {
      again.add(job.name);
      return;
    }
    const work = job
      .run(currentInstant())
      .then(
        () => {},
        (error) => log.error({ err: error, job: job.name }, "a job failed"),
      )
      .finally(() => {
        running.delete(job.name);
        if (again.delete(job.name)) run(job);
      });
    running.set(job.name, work);
  };

  const jobs = jobsFor(context);
  for (const job of jobs) {
    timers.push(setInterval(run, job.every, job).unref());
    if (job.atStart) run(job);
  }
  const delivery = jobs.find((job) => job.name === deliver);
  return {
    afterWrite: () => {
      if (delivery) run(delivery);
    },
    stop: async () => {
      stopped = true;
      for (const timer of timers) clearInterval(timer);
      await Promise.all(running.values());
    },
  };
}
