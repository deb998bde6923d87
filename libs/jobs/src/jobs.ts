/** Every job there is. A job is a doorbell without a message: the rows say what is due, so it may ring twice or never. */
export const JOBS = [
  'messaging:deliver',
  'verification:advance',
  'requests:advance',
  'directory:turn-hours',
  'directory:renew-words',
  'directory:enter-views',
  'directory:proposals',
  'directory:forget-holders',
  'directory:warn-of-keys',
  'directory:issue-editions',
  'directory:set-books',
  'identity:reset-factors',
  'audit:seal',
  'worker:sweep',
] as const;

export type JobName = (typeof JOBS)[number];
