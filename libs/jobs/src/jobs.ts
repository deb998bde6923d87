/** Every job and its payload: ids only, never data that can go stale in the queue. A job is a doorbell; the row decides. */
export interface Jobs {
  'messaging:deliver': Record<string, never>;
  'verification:advance': Record<string, never>;
  'requests:advance': Record<string, never>;
  'directory:turn-hours': Record<string, never>;
  'audit:seal': Record<string, never>;
}

export type JobName = keyof Jobs;
export type JobHandlers = { readonly [J in JobName]?: (payload: Jobs[J]) => Promise<void> };

/** What the watchdog asks an area: how many rows of yours are overdue for this job, and since when? */
export interface DueWork {
  readonly job: JobName;
  overdue(now: Date): Promise<{ count: number; oldest: Date | null }>;
}
