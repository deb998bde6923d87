import type { JobName } from './jobs.js';

export interface Overdue {
  readonly count: number;
  readonly oldest: Date | null;
}

/**
 * Work that waits in rows. Each area has one injectable class that extends this, and the worker lists it in
 * `apps/worker/src/due-work.ts`; nothing else has to be registered.
 */
export abstract class DueWork {
  abstract readonly job: JobName;

  /** Rows of this kind due at `now` (business time) and not yet done; what the watchdog rings for and health reports. */
  abstract overdue(now: Date): Promise<Overdue>;

  /** Does everything that is due now, in due order, row by row or in batches, each in a transaction of its own. */
  abstract work(): Promise<void>;
}
