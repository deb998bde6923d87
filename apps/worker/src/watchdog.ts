import { Logger } from '@nestjs/common';
import type { Installation, Transactions } from '@liaison/database';
import type { DueWork, JobQueue, Overdue } from '@liaison/jobs';
import { type Clock, system } from '@liaison/kernel';
import type { Settings } from '@liaison/settings';
import type { Heartbeat } from './heartbeat.js';

const LATE_AFTER_MS = 60_000;
const SHIFTABLE_EVERY_MS = 1_000;
const ALARM_EVERY_MS = 60_000;
const ALARM_TIMEOUT_MS = 10_000;

export interface Watched {
  readonly works: readonly DueWork[];
  readonly workerIds: ReadonlySet<string>;
  readonly heartbeat: Heartbeat;
  readonly transactions: Transactions;
  readonly queue: JobQueue;
  readonly clock: Clock;
  readonly settings: Settings;
  readonly installation: Installation;
}

/** Looks for rows that are due without a job and rings again; what it saw goes into the heartbeat. */
export class Watchdog {
  private readonly log = new Logger(Watchdog.name);
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();
  private stopped = false;
  private alarmAt = 0;

  constructor(private readonly watched: Watched) {}

  /** Resolves after the first look, so that whoever says "ready" has its heartbeat in the table. */
  start(): Promise<void> {
    this.looking = this.look()
      .catch((error: unknown) => this.log.warn(`The watchdog could not look: ${String(error)}`))
      .then(() => this.again());
    return this.looking;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.looking;
    await this.watched.heartbeat.end().catch(() => undefined);
  }

  private again(): void {
    if (!this.stopped) this.timer = setTimeout(() => void this.start(), this.every);
  }

  private get every(): number {
    const { LIAISON_CLOCK, WATCHDOG_EVERY } = this.watched.settings;
    return LIAISON_CLOCK === 'shiftable' ? Math.min(SHIFTABLE_EVERY_MS, WATCHDOG_EVERY) : WATCHDOG_EVERY;
  }

  private async look(): Promise<void> {
    const { works, workerIds, heartbeat } = this.watched;
    const late: Record<string, number> = {};
    const now = this.watched.clock.now();
    for (const work of works) {
      const overdue = await work.overdue(now);
      if (overdue.count) await this.ring(work);
      late[work.job] = isLate(overdue, now) ? overdue.count : 0;
    }
    await heartbeat.beat([...workerIds], late);
    await heartbeat.buryTheDead();
    this.tellTheAlarm();
  }

  private ring({ job }: DueWork): Promise<void> {
    const { transactions, queue, installation } = this.watched;
    return transactions.run(system('watchdog', installation.directoryId), (tx) => queue.ring(tx, job));
  }

  /** An outside alarm goes off when this call stays away. Nobody waits for it. */
  private tellTheAlarm(): void {
    const url = this.watched.settings.DEAD_MAN_URL;
    if (!url || Date.now() < this.alarmAt) return;
    this.alarmAt = Date.now() + ALARM_EVERY_MS;
    fetch(url, { signal: AbortSignal.timeout(ALARM_TIMEOUT_MS) }).catch(() => this.log.warn('The dead-man alarm could not be reached.'));
  }
}

/** Due a moment ago is work; due for more than a minute is worth telling. */
function isLate({ oldest }: Overdue, now: Date): boolean {
  return oldest !== null && now.getTime() - oldest.getTime() > LATE_AFTER_MS;
}
