export { JobQueue } from './job-queue.js';
export type { DueWork, JobHandlers, JobName, Jobs } from './jobs.js';
export { JobsModule } from './jobs.module.js';
