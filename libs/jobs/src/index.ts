export type { Leftovers } from './leftovers.js';
export { DueWork, type Overdue } from './due-work.js';
export { JobQueue } from './job-queue.js';
export { type JobName, JOBS } from './jobs.js';
export { JobsModule } from './jobs.module.js';
