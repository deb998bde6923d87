import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { TaskList } from 'graphile-worker';
import { poolOf, type ProcessParts, Transactions } from '@liaison/database';
import { type DueWork, JobQueue } from '@liaison/jobs';
import { DeliverDue, smtpTransport } from '@liaison/messaging';
import { Doorbell } from './doorbell.js';
import { DUE_WORK } from './due-work.js';
import { Heartbeat } from './heartbeat.js';
import { QueueRunner } from './queue-runner.js';
import { Watchdog } from './watchdog.js';
import { WorkerModule } from './worker.module.js';

export interface RunningWorker {
  /** Lets running work end and hands back what was not begun; the parts stay open, they are the caller's. */
  stop(): Promise<void>;
}

/**
 * Does due work until it is stopped. `parts.source` is connected as the worker's role and has at least 6 connections.
 * @throws when SMTP_URL is missing, or PostgreSQL cannot be reached
 */
export async function startWorker(parts: ProcessParts): Promise<RunningWorker> {
  const { SMTP_URL } = parts.settings;
  if (!SMTP_URL) throw new Error('SMTP_URL is missing');
  const transport = smtpTransport(SMTP_URL, parts.settings);

  const logger = new ConsoleLogger({ json: true, logLevels: ['error', 'fatal', 'warn'] });
  const app = await NestFactory.createApplicationContext(WorkerModule.of(parts, transport), { logger, abortOnError: false });
  const works = Object.values(DUE_WORK).map((type) => app.get<DueWork>(type, { strict: false }));
  const runner = new QueueRunner(poolOf(parts.source), tasksOf(works));
  await runner.start();
  const watchdog = new Watchdog({
    ...parts,
    works,
    workerIds: runner.workerIds,
    heartbeat: new Heartbeat(parts.source),
    transactions: app.get(Transactions),
    queue: app.get(JobQueue),
  });
  await watchdog.start();
  return {
    stop: async () => {
      await Promise.all([app.get(DeliverDue, { strict: false }).stop(), runner.stop()]);
      await watchdog.stop();
      transport.close();
      await app.close();
    },
  };
}

function tasksOf(works: readonly DueWork[]): TaskList {
  return Object.fromEntries(
    works.map((work) => {
      const bell = new Doorbell(work);
      return [work.job, () => bell.answer()];
    }),
  );
}
