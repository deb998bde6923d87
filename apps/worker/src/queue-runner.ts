import { EventEmitter } from 'node:events';
import { Logger } from '@nestjs/common';
import { Logger as QueueLogger, run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker';
import type { Pool } from 'pg';

const AGAIN_AFTER_MS = 1_000;
const CONCURRENCY = 4;

/** Runs the queue for as long as the process lives; a PostgreSQL that goes away only makes it start again. */
export class QueueRunner {
  /** The queue's names of our worker loops, for whoever has to unlock their jobs. */
  readonly workerIds = new Set<string>();
  private readonly log = new Logger(QueueRunner.name);
  private runner: Runner | null = null;
  private stopping = false;
  private ended: Promise<void> = Promise.resolve();

  constructor(
    private readonly pool: Pool,
    private readonly tasks: TaskList,
  ) {
    // A connection that breaks while it is borrowed has nobody else to hear it, and an unheard error ends the process.
    pool.on('connect', (client) => client.on('error', () => undefined));
  }

  /** @throws when the queue cannot be reached now */
  async start(): Promise<void> {
    this.runner = await this.open();
    this.ended = this.keepRunning(this.runner);
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.runner?.stop().catch(() => undefined);
    await this.ended;
  }

  private async keepRunning(first: Runner): Promise<void> {
    let runner: Runner | null = first;
    while (!this.stopping) {
      await runner?.promise.catch((error: unknown) => this.log.warn(`The queue stopped: ${String(error)}`));
      // A getter's view of the flag: it changes while we wait.
      if (this.isStopping()) return;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
      runner = this.runner = await this.open().catch(() => null);
    }
  }

  private isStopping(): boolean {
    return this.stopping;
  }

  private open(): Promise<Runner> {
    const events = new EventEmitter() as WorkerEvents;
    events.on('worker:create', ({ worker }) => this.workerIds.add(worker.workerId));
    return run({
      pgPool: this.pool,
      taskList: this.tasks,
      concurrency: CONCURRENCY,
      noHandleSignals: true,
      parsedCronItems: [],
      events,
      logger: new QueueLogger(() => (level, message) => level === 'error' && this.log.warn(message)),
    });
  }
}
